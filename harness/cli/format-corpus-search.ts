import type { CorpusSearch, FoundSample, SuiteSearch } from "../actions/against/search-corpus.ts";
import { counted, points } from "../reports/figures.ts";
import { bullet } from "../reports/layout.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount } from "./format.ts";
import { formatFact } from "./format-suite-text.ts";

const mostShown = 20;

/** What of the suites stands in a corpus, for people. */
export function formatCorpusSearch(search: CorpusSearch, width: number): string {
  const { against, files, bytes, passedOver, suites, otherCanaries } = search;
  const read = files === 0 ? "" : `; ${counted(files, "file")}, ${sizeOf(bytes)} read`;
  return [
    `against ${visibleText(against.join(", "))}${read}\n`,
    ...passedOverLines(passedOver, width),
    ...suites.map((suite) => formatSuite(suite, width)),
    ...otherCanaries.map(({ guid, place, times }) =>
      formatFact("canary", `of somebody else: ${guid}, ${timesWords(times)}, first at ${place}`, width),
    ),
    formatFact(
      "note",
      "finds copies and light edits: runs of 13 words, layout, case and punctuation aside; not paraphrase or translation",
      width,
    ),
  ].join("");
}

/** Suites of which samples were met, and canaries of theirs: each is a thing that is wrong. */
export function countMet({ suites }: CorpusSearch): number {
  return suites.reduce((sum, { found, canaries }) => sum + (found.length > 0 ? 1 : 0) + canaries.length, 0);
}

function formatSuite(
  { suite, samples, searched, short, common, found, canaries }: SuiteSearch,
  width: number,
) {
  const share = samples === 0 ? "" : ` (${points(found.length / samples)} %)`;
  const unsearched = [
    ...(short === 0 ? [] : [`${formatCount(short)} of fewer than 8 words`]),
    ...(common === 0 ? [] : [`${formatCount(common)} all of whose runs stand in more than ten samples`]),
  ];
  const label = found.length === 0 ? "samples" : "WRONG";
  return [
    formatFact(
      label,
      `${visibleText(suite)}: ${found.length === 0 ? "none" : formatCount(found.length)} of ${counted(samples, "sample")}${share} met; ${formatCount(searched)} could be looked for`,
      width,
    ),
    ...found.slice(0, mostShown).flatMap((sample) => sampleLines(sample, width)),
    ...(found.length > mostShown
      ? [`${" ".repeat(12)}· and ${formatCount(found.length - mostShown)} more; --format json lists all\n`]
      : []),
    ...(unsearched.length === 0 ? [] : [formatFact("not checked", unsearched.join("; "), width)]),
    ...canaries.map(({ guid, place, times }) =>
      formatFact("WRONG", `its canary ${guid} was met ${timesWords(times)}, first at ${place}`, width),
    ),
  ].join("");
}

function sampleLines({ id, met, runs, place, quote }: FoundSample, width: number): readonly string[] {
  const said = quote === undefined ? "" : `: “${quote}”`;
  const text = `${id}: ${formatCount(met)} of ${counted(runs, "run")}, first at ${place}${said}`;
  return bullet(visibleText(text), width, `${" ".repeat(12)}· `).map((line) => `${line}\n`);
}

function passedOverLines(passedOver: CorpusSearch["passedOver"], width: number): readonly string[] {
  const byReason = Map.groupBy(passedOver, ({ reason }) => reason);
  return [...byReason].map(([reason, some]) => {
    const [first] = some;
    const more = some.length > 1 ? ` and ${formatCount(some.length - 1)} more` : "";
    return formatFact("passed over", `${first?.path ?? ""}${more}: ${reason}`, width);
  });
}

function timesWords(times: number): string {
  return times === 1 ? "once" : `${formatCount(times)} times`;
}

function sizeOf(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return step === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** step).toFixed(1)} ${units[step]}`;
}
