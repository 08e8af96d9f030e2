import type { DataTerms } from "../core/data-terms.ts";
import type { Findings } from "../gap/findings.ts";
import type { FamilyLooks, HeldOutSuite, Looks, ProviderExposure } from "../gap/held-out-findings.ts";
import { counted, minute, points } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/** What the ledger says of the held-out suites: who was sent them, and how often somebody looked. */
export function heldOutItems({ heldOut = [] }: Findings): readonly string[] {
  return heldOut.flatMap(suiteItems).map(visibleText);
}

function suiteItems(suite: HeldOutSuite): readonly string[] {
  return [
    ...suite.exposures.map((each) => `${suite.suite}: ${exposureWords(each)}.`),
    ...looksItems(suite),
    ...(suite.finalOpenedAt === undefined
      ? []
      : [`${suite.suite}: the reserved slice was opened on ${minute(suite.finalOpenedAt)}.`]),
  ];
}

function exposureWords({ provider, samples, exposed, terms }: ProviderExposure): string {
  const sent = `${counted(samples, "sample")} sent to ${provider} (${[...new Set(terms.map(termsWords))].join("; ")})`;
  if (exposed === 0) return `${sent}: still held out for it, as far as that is true`;
  const which = exposed === samples ? (samples === 1 ? "it is" : "they are") : `${exposed} of them are`;
  return `${sent}: for models it trains from now on ${which} no longer held out; --unexposed-only asks the rest`;
}

function termsWords({ declared, by, note }: DataTerms): string {
  const who =
    by === "nobody" ? "nobody declared its terms" : by === "config" ? "declared in the config" : "local";
  const words = by === "nobody" ? who : `${declared}, ${who}`;
  return note === undefined ? words : `${words}: ${note}`;
}

function looksItems({ suite, looks, total }: HeldOutSuite): readonly string[] {
  if (total.looks === 0) return [];
  const families = looks.map((each: FamilyLooks) => `${each.family} ${looksWords(each)}`);
  const all = looks.length > 1 ? `; all families together ${looksWords(total)}` : "";
  const warning =
    total.looks > 1
      ? " The best of these overstates itself, by more than that where prompts were made from the scores; an unbiased score takes --final, or fresh samples"
      : "";
  return [`${suite}: counted looks: ${families.join("; ")}${all}.${warning === "" ? "" : `${warning}.`}`];
}

function looksWords({ looks, prompts, bound }: Looks): string {
  const count = `k = ${looks} with ${counted(prompts, "prompt")}`;
  if (looks === 1) return count;
  if (bound.kind === "undetermined") return `${count}, without a bound (${bound.reason})`;
  return `${count}, choosing the best can add up to SE·√(2 ln k) = ${points(bound.value)} points`;
}
