import type { Sample } from "#harness/core/sample.ts";
import type { Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import type { HandWritten, HandWrittenMessage, HandWrittenRuling } from "./hand-written.ts";

/** A counterpart of texts that a person thought up, asked and judged as the generated ones of its capability are. */
export function handWrittenSuite({
  id,
  version = 1,
  title,
  capability,
  prompt,
  scorers = [number()],
  chance,
  load,
}: Pick<Suite, "id" | "title" | "capability" | "prompt" | "chance"> & {
  /** One more whenever its texts or what is asked below them change. */
  readonly version?: number;
  /** Absent: the number alone counts. */
  readonly scorers?: Suite["scorers"];
  readonly load: () => Promise<readonly (HandWritten | HandWrittenMessage | HandWrittenRuling)[]>;
}): Suite {
  return {
    id,
    version,
    title,
    setting: { kind: "counterpart", evidence: "generated" },
    capability,
    exposure: "public",
    source: { url: "suites/real-world/by-hand", licence: "MIT" },
    scorers,
    ...(chance === undefined ? {} : { chance }),
    metric: "accuracy",
    async *samples() {
      for (const { id: sampleId, input, answer } of await load())
        yield { id: sampleId, input, target: [String(answer)] } satisfies Sample;
    },
    ...(prompt === undefined ? {} : { prompt }),
  };
}
