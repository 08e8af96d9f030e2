import { inputText, type Sample } from "../../core/sample.ts";
import { promptOf, type Suite } from "../../core/suite.ts";
import { createOwnText } from "../own-text.ts";
import { toSuiteContext } from "../suite-reading.ts";
import type { RolledRuns } from "./rolled-runs.ts";
import type { SearchOptions, SuiteSearch } from "./search-corpus.ts";
import { type SoughtRuns, soughtRuns } from "./sought-runs.ts";

/** A suite, what is looked for of it, and what was met. */
export interface Sought {
  readonly suite: Suite;
  readonly ids: readonly string[];
  readonly runs: SoughtRuns;
  readonly mayQuote: boolean;
  readonly canaries: ReadonlySet<string>;
  readonly met: Map<number, { readonly hashes: Set<number>; readonly place: string; readonly quote: string }>;
}

/** What is kept of a suite while a corpus streams past: ids, and runs as hashes. */
export async function seek(
  suite: Suite,
  options: SearchOptions,
  mayQuote: boolean,
): Promise<Omit<Sought, "canaries">> {
  const context = toSuiteContext(options);
  const own = createOwnText();
  const read: { readonly input: string; readonly asked: string }[] = [];
  const ids: string[] = [];
  for await (const sample of suite.samples(context)) {
    const [input, asked] = [inputText(sample), textOf(sample, suite, context)];
    own.observe(input, asked);
    read.push({ input, asked });
    ids.push(sample.id);
  }
  const runs = soughtRuns(read.map(({ input, asked }) => own.of(input, asked)));
  return { suite, ids, runs, mayQuote, met: new Map() };
}

/** What is sent, as one text. */
export function textOf(sample: Sample, suite: Suite, context: Parameters<typeof promptOf>[2]): string {
  return promptOf(suite, sample, context)
    .map(({ content }) => content)
    .join("\n\n");
}

/** A run was met. */
export function note(
  rolled: RolledRuns,
  { hash, length, place }: { readonly hash: number; readonly length: number; readonly place: () => string },
  sought: readonly Sought[],
): void {
  for (const { runs, met, mayQuote } of sought)
    for (const sample of runs.samplesWith(hash)) {
      const known = met.get(sample) ?? {
        hashes: new Set<number>(),
        place: place(),
        quote: mayQuote ? rolled.words().slice(-length).join(" ") : "",
      };
      known.hashes.add(hash);
      met.set(sample, known);
    }
}

export function toSearch({ suite, ids, runs, mayQuote, met }: Sought): Omit<SuiteSearch, "canaries"> {
  const found = [...met]
    .sort(([left], [right]) => left - right)
    .map(([sample, { hashes, place, quote }]) => ({
      id: ids[sample] ?? "",
      met: hashes.size,
      runs: runs.runsOf(sample),
      place,
      ...(mayQuote ? { quote } : {}),
    }));
  const { short, common } = runs;
  return {
    suite: suite.id,
    samples: ids.length,
    searched: ids.length - short - common,
    short,
    common,
    found,
  };
}
