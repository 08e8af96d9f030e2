import type { KeyCount, SampleView, SuiteView } from "../actions/show-suite.ts";
import type { SuiteCard } from "../core/run.ts";
import { visibleText } from "../reports/visible-text.ts";
import { evidenceWords } from "../reports/wording.ts";
import { formatCount, toJson } from "./format.ts";
import { formatBlock, formatFact } from "./format-suite-text.ts";

/** Suites as cards for people, as one document for a program. */
export function formatSuiteViews(
  views: readonly SuiteView[],
  { format, width }: { readonly format: "table" | "json"; readonly width: number },
): string {
  if (format === "json") return toJson({ suites: views });
  return views.map((view) => formatView(view, width)).join("\n\n");
}

function formatView({ card, shown, ...view }: SuiteView, width: number): string {
  const facts: readonly (readonly [string, string])[] = [
    ["samples", sampleCounts(view)],
    ["setting", settingOf(card)],
    ["capability", card.capability],
    ["exposure", exposureOf(card)],
    ["source", card.source.url],
    ["licence", card.source.licence],
    ["chance", card.chance === undefined ? "none stated" : `${points(card.chance)} of 100`],
    ["scorers", scorersOf(card)],
    ["metric", card.metric],
    ...(card.recipe === undefined ? [] : [["recipe", card.recipe] as const]),
    ["version", String(card.version)],
    ["digest", card.digest],
    ["forms", keyCounts(view.forms)],
    ["templates", keyCounts(view.templates)],
    ["strata", keyCounts(view.strata)],
    ["clusters", view.clusters === undefined ? "none" : formatCount(view.clusters)],
    ...(view.weighted === 0 ? [] : [["weights", `of ${formatCount(view.weighted)} samples`] as const]),
  ];
  const title = card.title === card.id ? "" : `${visibleText(card.title)}\n`;
  const samples = shown.map((sample, index) =>
    formatSample(sample, {
      place: `sample ${index + 1} of ${formatCount(view.samples)}`,
      first: index === 0 ? undefined : shown[0],
      width,
    }),
  );
  const head = `${visibleText(card.id)}\n${title}`;
  return [head, facts.map(([label, text]) => formatFact(label, text, width)).join(""), ...samples].join("\n");
}

function sampleCounts({ samples, problems }: Pick<SuiteView, "samples" | "problems">): string {
  if (problems === undefined || problems === samples) return formatCount(samples);
  return `${formatCount(samples)} of ${formatCount(problems)} problems`;
}

function settingOf({ setting }: SuiteCard): string {
  if (setting.kind === "benchmark") return "benchmark";
  return `counterpart; evidence: ${setting.evidence} (${evidenceWords(setting.evidence)})`;
}

function exposureOf({ exposure }: SuiteCard): string {
  return exposure === "public" ? "public: a model may have met the samples before" : "held out";
}

function scorersOf({ scorers: [headline, ...others] }: SuiteCard): string {
  return others.length === 0 ? headline : `${headline} (headline), ${others.join(", ")}`;
}

function points(score: number): string {
  return String(Number((100 * score).toFixed(1)));
}

const mostKeys = 6;

function keyCounts(counts: readonly KeyCount[]): string {
  if (counts.length === 0) return "none";
  const listed = counts
    .slice(0, mostKeys)
    .map(({ key, samples }) => `${key} ${formatCount(samples)}`)
    .join(", ");
  if (counts.length <= mostKeys) return listed;
  return `${formatCount(counts.length)} different: ${listed}, …`;
}

interface Placed {
  readonly place: string;
  /** The first sample shown, for the turns that stand before both. */
  readonly first: SampleView | undefined;
  readonly width: number;
}

function formatSample(sample: SampleView, { place, first, width }: Placed): string {
  const keys = [
    ...(["problemId", "form", "template", "stratum", "cluster", "weight"] as const).flatMap((key) =>
      sample[key] === undefined ? [] : [`${key} ${sample[key]}`],
    ),
    ...Object.entries(sample.metadata ?? {}).map(([name, value]) => `${name} ${value}`),
  ].join(" · ");
  const head = `${place}: ${visibleText(sample.id)}\n`;
  const keyBlock = keys === "" ? "" : formatBlock("keys", keys, { width, mostLines: 4 });
  return `${head}${keyBlock}${formatText(sample, first, width)}`;
}

function formatText(sample: SampleView, first: SampleView | undefined, width: number): string {
  switch (sample.kind) {
    case "withheld":
      return formatBlock(
        "text",
        `withheld, for the suite is held out: ${formatCount(sample.characters)} characters asked, ${sample.targets} ${sample.targets === 1 ? "target" : "targets"}; --reveal-text shows it`,
        { width, mostLines: 4 },
      );
    case "kept": {
      const known = commonTurns(sample, first);
      return [
        ...(known === 0
          ? []
          : [formatBlock("…", `${known} messages as in sample 1`, { width, mostLines: 1 })]),
        ...sample.messages
          .slice(known)
          .map(({ role, content }) => formatBlock(role, content, { width, mostLines: 30 })),
        ...(sample.tools ?? []).map(({ name, description = "" }) =>
          formatBlock("tool", `${name} ${description}`.trim(), { width, mostLines: 3 }),
        ),
        ...sample.target.map((target) => formatBlock("target", target, { width, mostLines: 10 })),
      ].join("");
    }
  }
}

/** Solved samples and the like, which need not be read again; a single message does not get in the way. */
function commonTurns(sample: SampleView, first: SampleView | undefined): number {
  if (sample.kind !== "kept" || first?.kind !== "kept") return 0;
  const differs = sample.messages.findIndex(
    (message, index) => JSON.stringify(message) !== JSON.stringify(first.messages[index]),
  );
  return differs < 2 ? 0 : differs;
}
