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
import { resolveSuites } from "./resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "./suite-reading.ts";

/** Every measure depends on the number of texts and on their length: both are the same for both suites. */
const mostTexts = 100;
const fewestTexts = 20;
const wordsOfText = 40;

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
  const context = toSuiteContext(options);
  const [reference] = await resolveSuites([options.beside], options);
  if (reference === undefined) return [];
  const there = await readTexts(reference, context);
  const measured: SuiteDiversity[] = [];
  for (const suite of await resolveSuites(options.suites, options)) {
    if (suite.id === reference.id) continue;
    measured.push(compare(await readTexts(suite, context), there));
  }
  return measured;
}

interface Texts {
  readonly suite: string;
  readonly texts: readonly string[];
  readonly shorter: number;
  readonly templates: number;
}

async function readTexts(suite: Suite, context: Parameters<Suite["samples"]>[0]): Promise<Texts> {
  const chosen: { readonly rank: string; readonly text: string }[] = [];
  const templates = new Set<string>();
  let shorter = 0;
  for await (const sample of suite.samples(context)) {
    if (sample.template !== undefined) templates.add(sample.template);
    const words = textTokens(inputText(sample));
    if (words.length < wordsOfText) shorter += 1;
    else chosen.push({ rank: hash("sha256", sample.id), text: words.slice(0, wordsOfText).join(" ") });
  }
  chosen.sort((left, right) => (left.rank < right.rank ? -1 : 1));
  const texts = chosen.slice(0, mostTexts).map(({ text }) => text);
  return { suite: suite.id, texts, shorter, templates: templates.size };
}

function compare(here: Texts, there: Texts): SuiteDiversity {
  const texts = Math.min(here.texts.length, there.texts.length);
  const isEnough = texts >= fewestTexts;
  const measures = isEnough ? measuresOf(here.texts.slice(0, texts), there.texts.slice(0, texts)) : [];
  const narrowerOn = measures.filter(isNarrower).map(({ name }) => name);
  return {
    suite: here.suite,
    beside: there.suite,
    texts,
    words: wordsOfText,
    shorter: [here.shorter, there.shorter],
    templates: here.templates,
    measures,
    narrowerOn,
    isNarrow: narrowerOn.length >= 2,
  };
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
