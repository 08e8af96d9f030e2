import type { JsonValue } from "#harness/core/json.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { askBoxed } from "./boxed-problem.ts";

/** The thirty problems of a year of the American Invitational Mathematics Examination; answers are whole, 0 to 999. */
export function aimeSuite({
  file,
  ...card
}: Pick<Suite, "id" | "title" | "source"> & { readonly file: DataFile }): Suite {
  return {
    ...card,
    version: 1,
    setting: { kind: "benchmark" },
    capability: "competition-mathematics",
    exposure: "public",
    chance: 0.001,
    scorers: [number()],
    metric: "accuracy",
    files: [file],
    /** The readers are loaded when samples are asked for, so that listing suites stays quick. */
    async *samples(context: SuiteContext) {
      const { malformed, readOfficialRows, textIn } = await import("./official-rows.ts");
      for await (const { where, index, row } of readOfficialRows({ suiteId: card.id, file }, context)) {
        const columns = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]),
        );
        const answer = wholeNumber(columns["answer"]);
        if (answer === undefined) throw malformed(where, "has no whole number as its answer");
        yield {
          id: `test-${index}`,
          input: textIn({ where, row: columns }, "problem"),
          target: [answer] as const,
        };
      }
    },
    prompt: askBoxed,
  };
}

/** One source writes numbers, another texts, some with leading zeros or a degree sign. */
function wholeNumber(value: JsonValue | undefined): string | undefined {
  const digits = /^\s*(\d{1,3})(?:\^?\\circ)?\s*$/.exec(String(value))?.[1];
  return digits === undefined ? undefined : String(Number(digits));
}
