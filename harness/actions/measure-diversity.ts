import { hash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { inputText } from "../core/sample.ts";
import type { Suite } from "../core/suite.ts";
import { compressionRatio } from "../stats/compression-ratio.ts";
import { distinctN } from "../stats/distinct-n.ts";
import type { Estimate } from "../stats/estimate.ts";
import { selfBleu } from "../stats/self-bleu.ts";
import { textTokens } from "../stats/text-tokens.ts";
import { textVendiScore } from "../stats/vendi-score.ts";
import { createNearDuplicates } from "./near-duplicates.ts";
import { suiteRegistry } from "./registries.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "./suite-reading.ts";

/** Every measure depends on the number of texts and on their length: both are the same for both suites. */
const mostTexts = 100;
const fewestTexts = 20;
/** Of each text, from its start: the most for which both suites have texts enough. */
const wordsOfText = [40, 25, 15] as const;
/** Where nobody names another: texts of everyday work, written by hand, no two of one template. */
const usualReference = "order-arithmetic-by-hand";

/** How varied the texts of a suite are, beside those of another. */
export interface SuiteDiversity {
  readonly suite: string;
  readonly beside: string;
  /** Texts measured of each suite, and words of each text, from its start. */
  readonly texts: number;
  readonly words: number;
  /** Samples with a shorter text, which are not measured: of the suite, of the other. */
  readonly shorter: readonly [number, number];
  /** Templates that wrote the suite, where it says so. */
  readonly templates: number;
  readonly measures: readonly DiversityMeasure[];
  /** Measures on which the suite is clearly narrower; two or more make it narrow. */
  readonly narrowerOn: readonly string[];
  readonly isNarrow: boolean;
}

export interface DiversityMeasure {
  readonly name: string;
  /** Which way is more varied. */
  readonly varied: "higher" | "lower";
  readonly here: Estimate;
  readonly there: Estimate;
}

/** Each suite beside the reference; samples are chosen by the hashes of their ids, so that the same are measured again. */
export async function measureDiversity(
  options: SuiteReading & { readonly beside: string },
): Promise<readonly SuiteDiversity[]> {
  const gauge = createGauge(options);
  const measured: SuiteDiversity[] = [];
  for (const suite of await resolveSuites(options.suites, options)) {
    const found = await gauge(suite);
    if (found !== undefined) measured.push(found);
  }
  return measured;
}

/**
 * Measures one suite after the other. Beside what: the suite named; else the one of its capability that was written by
 * hand, where it has texts enough; else the one for orders and bills. Nothing for a suite beside itself, and for one that is too
 * small where nobody asked for it.
 */
export function createGauge(
  options: SuiteReading & { readonly beside?: string },
): (suite: Suite) => Promise<SuiteDiversity | undefined> {
  const context = toSuiteContext(options);
  const known = new Map<string, Promise<Texts>>();
  return async (suite) => {
    const named =
      options.beside === undefined ? [`${suite.capability}-by-hand`, usualReference] : [options.beside];
    const there = await readReference(named);
    if (there === undefined || suite.id === there.suite) return undefined;
    const found = compare(await readTexts(suite, context), there);
    const isAsked = options.beside !== undefined;
    return isAsked || found.measures.length > 0 || found.templates > 0 ? found : undefined;
  };

  /** The first that has texts enough, or the last. */
  async function readReference(named: readonly string[]): Promise<Texts | undefined> {
    let last: Texts | undefined;
    for (const id of named) {
      const [reference] = await resolveReference(id);
      if (reference === undefined) continue;
      const reading = known.get(id) ?? readTexts(reference, context);
      known.set(id, reading);
      last = await reading;
      if (last.texts.length >= fewestTexts) return last;
    }
    return last;
  }

  async function resolveReference(id: string): Promise<readonly Suite[]> {
    if (options.beside !== undefined) return resolveSuites([id], options);
    return (await suiteRegistry()).list().filter((suite) => suite.id === id);
  }
}

interface Texts {
  readonly suite: string;
  readonly templates: number;
  /** In an order that their ids give, as words with one space between them. */
  readonly texts: readonly string[];
}

async function readTexts(suite: Suite, context: Parameters<Suite["samples"]>[0]): Promise<Texts> {
  const read: { readonly rank: string; readonly text: string }[] = [];
  const templates = new Set<string>();
  for await (const sample of suite.samples(context)) {
    if (sample.template !== undefined) templates.add(sample.template);
    const words = textTokens(inputText(sample)).slice(0, wordsOfText[0]);
    read.push({ rank: hash("sha256", sample.id), text: words.join(" ") });
  }
  read.sort((left, right) => (left.rank < right.rank ? -1 : 1));
  return { suite: suite.id, texts: read.map(({ text }) => text), templates: templates.size };
}

function compare(here: Texts, there: Texts): SuiteDiversity {
  const enough = (words: number) =>
    Math.min(longEnough(here.texts, words).length, longEnough(there.texts, words).length) >= fewestTexts;
  const words = wordsOfText.find(enough) ?? wordsOfText[0];
  const [own, other] = [longEnough(here.texts, words), longEnough(there.texts, words)];
  const texts = Math.min(own.length, other.length, mostTexts);
  const measures = texts >= fewestTexts ? measuresOf(own.slice(0, texts), other.slice(0, texts)) : [];
  const narrowerOn = measures.filter(isNarrower).map(({ name }) => name);
  return {
    suite: here.suite,
    beside: there.suite,
    texts,
    words,
    shorter: [here.texts.length - own.length, there.texts.length - other.length],
    templates: here.templates,
    measures,
    narrowerOn,
    isNarrow: narrowerOn.length >= 2,
  };
}

function longEnough(texts: readonly string[], words: number): readonly string[] {
  return texts
    .map((text) => text.split(" "))
    .filter(({ length }) => length >= words)
    .map((split) => split.slice(0, words).join(" "));
}

function measuresOf(here: readonly string[], there: readonly string[]): readonly DiversityMeasure[] {
  const both = (
    name: string,
    varied: DiversityMeasure["varied"],
    measure: (texts: readonly string[]) => Estimate,
  ): DiversityMeasure => ({ name, varied, here: measure(here), there: measure(there) });
  const compress = (bytes: Uint8Array) => deflateSync(bytes, { level: 6 });
  return [
    both("distinct-2", "higher", (texts) => distinctN(texts, 2)),
    both("self-BLEU", "lower", selfBleu),
    both("compression", "lower", (texts) => compressionRatio({ texts, compress })),
    both("Vendi, 2-grams", "higher", (texts) => textVendiScore(texts, 2)),
    both("near-copies", "lower", nearCopies),
  ];
}

function nearCopies(texts: readonly string[]): Estimate {
  const found = createNearDuplicates();
  for (const text of texts) found.add(text);
  const copies = new Set(found.find(() => false).map(({ later }) => later));
  return { kind: "estimate", value: copies.size / texts.length, n: texts.length, noInterval: "a count" };
}

/** By more than a fifth, and where it is a share of copies by more than one in twenty. */
function isNarrower({ name, varied, here, there }: DiversityMeasure): boolean {
  if (here.kind === "undetermined" || there.kind === "undetermined") return false;
  if (name === "near-copies") return here.value > there.value + 0.05;
  return varied === "higher" ? here.value < 0.8 * there.value : here.value > 1.2 * there.value;
}
