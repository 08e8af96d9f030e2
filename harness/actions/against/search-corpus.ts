import { relative } from "node:path";
import { resolveSuites } from "../resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "../suite-reading.ts";
import { withholdingCrash } from "../withhold-crash.ts";
import { corpusTexts } from "./corpus-files.ts";
import { corpusWords } from "./corpus-words.ts";
import { canariesIn, guidsIn } from "./find-canaries.ts";
import { findSources } from "./find-sources.ts";
import { createRolledRuns, createRunFilter } from "./rolled-runs.ts";
import { note, type Sought, seek, textOf, toSearch } from "./sought-suite.ts";
import { canariesOf } from "./suite-canaries.ts";

export interface SearchOptions extends SuiteReading {
  /** Files, folders or suites in which the samples are looked for. */
  readonly against: readonly string[];
  /** Quotes held-out suites too. */
  readonly revealText?: boolean;
}

/** What of some suites stands in a corpus. */
export interface CorpusSearch {
  readonly against: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** Files that hold no text, and suites' own. */
  readonly passedOver: readonly { readonly path: string; readonly reason: string }[];
  readonly suites: readonly SuiteSearch[];
  /** Canaries that are of none of the suites: somebody else's held-out data. */
  readonly otherCanaries: readonly FoundCanary[];
}

export interface SuiteSearch {
  readonly suite: string;
  readonly samples: number;
  /** Samples with a run that could be looked for. */
  readonly searched: number;
  readonly short: number;
  readonly common: number;
  readonly found: readonly FoundSample[];
  readonly canaries: readonly FoundCanary[];
}

export interface FoundSample {
  readonly id: string;
  /** Different runs of it that were met, of so many. */
  readonly met: number;
  readonly runs: number;
  /** Where the first of them ends: `file:line`, or `suite sample "id"`. */
  readonly place: string;
  /** The run itself; of held-out suites only when asked for. */
  readonly quote?: string;
}

export interface FoundCanary {
  readonly guid: string;
  readonly place: string;
  readonly times: number;
}

/**
 * Looks for runs of 13 words of each sample, and for canaries, in files of any size: what is kept is the suites' runs as
 * hashes, and the corpus streams past. Finds copies and light edits, not paraphrase nor translation.
 */
export async function searchCorpus(options: SearchOptions): Promise<CorpusSearch> {
  const sought: Sought[] = [];
  for (const named of options.suites) {
    const canaries = await canariesOf(named, options);
    for (const suite of await resolveSuites([named], options)) {
      const mayQuote = suite.exposure === "public" || options.revealText === true;
      const found = await withholdingCrash(!mayQuote, () => seek(suite, options, mayQuote));
      sought.push({ ...found, canaries });
    }
  }
  const ownCanaries = new Set(sought.flatMap(({ canaries }) => [...canaries]));
  const lengths = [...new Set(sought.flatMap(({ runs }) => runs.lengths))];
  const rolled = createRolledRuns(lengths);
  const filter = createRunFilter(sought.flatMap(({ runs }) => runs.hashes));
  const seenCanaries = new Map<string, { place: string; times: number }>();
  const passedOver: { readonly path: string; readonly reason: string }[] = [];
  const context = toSuiteContext(options);
  let [files, bytes] = [0, 0];

  const look = (text: string, place: () => string): void => {
    for (const word of corpusWords(text)) {
      rolled.push(word);
      for (const length of lengths) {
        const hash = rolled.hashOf(length, filter);
        if (hash !== undefined) note(rolled, { hash, length, place }, sought);
      }
    }
    for (const guid of new Set([...canariesIn(text), ...guidsIn(text, ownCanaries)])) {
      const seen = seenCanaries.get(guid) ?? { place: place(), times: 0 };
      seen.times += 1;
      seenCanaries.set(guid, seen);
    }
  };
  for await (const source of findSources(options)) {
    switch (source.kind) {
      case "passed-over":
        passedOver.push(source);
        break;
      case "file": {
        const shown = relative(options.folder, source.path) || source.path;
        let isText = true;
        rolled.reset();
        for await (const { text, line } of corpusTexts(source.path, {
          signal: context.signal,
          onBytes: (read) => {
            bytes += read;
          },
          onBinary: () => {
            isText = false;
            passedOver.push({ path: shown, reason: "holds no text" });
          },
        }))
          look(text, () => `${shown}:${line}`);
        if (isText) files += 1;
        break;
      }
      case "suite":
        for await (const sample of source.suite.samples(context)) {
          rolled.reset();
          look(
            textOf(sample, source.suite, context),
            () => `suite ${source.suite.id}, sample "${sample.id}"`,
          );
        }
    }
  }
  const canaryList = [...seenCanaries].map(([guid, seen]) => ({ guid, ...seen }));
  return {
    against: options.against,
    files,
    bytes,
    passedOver,
    suites: sought.map((one) => ({
      ...toSearch(one),
      canaries: canaryList.filter(({ guid }) => one.canaries.has(guid)),
    })),
    otherCanaries: canaryList.filter(({ guid }) => !ownCanaries.has(guid)),
  };
}
