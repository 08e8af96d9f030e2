import type { DesignPlan } from "../actions/plan-designs.ts";
import type { Study, StudyPlan } from "../actions/plan-study.ts";
import { counted, dollars, points } from "../reports/figures.ts";
import { bullet, wrap } from "../reports/layout.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount, formatTable, toJson } from "./format.ts";
import { planSentences, unitNoun, unitsWords } from "./plan-sentences.ts";
import { costWords, sourceWords } from "./plan-sources.ts";

/** The plan in plain words and as tables, or as JSON for a program. */
export function formatPlan(
  plan: StudyPlan,
  { format, width }: { readonly format: "table" | "json"; readonly width: number },
): string {
  if (format === "json") return toJson(plan);
  const parts = plan.studies.map((study) => formatStudy(study, plan, width));
  const power = `Invisible: shown less than ${percent(plan.power)} of the time by a ${percent(plan.level)} interval. Normal approximation, rough below about 30 samples or clusters.`;
  return `${[...parts, joined(wrap(power, width))].join("\n")}`;
}

function formatStudy(study: Study, plan: StudyPlan, width: number): string {
  const words = study.designs.flatMap((design) =>
    planSentences(design, plan).flatMap((sentence) => wrap(sentence, width)),
  );
  const sources = [...new Set([...study.designs.flatMap(sourceWords), ...costWords(study.costs)])];
  return [
    ...titleOf(study, width),
    joined(words),
    needsTable(study.designs, plan),
    ...repeatsPart(study.designs, width),
    "Where the figures are from:",
    joined(sources.flatMap((text) => bullet(text, width))),
  ].join("\n");
}

function titleOf({ benchmark, counterpart, models }: Study, width: number): readonly string[] {
  const suites = [benchmark, counterpart].flatMap((suite) => (suite === undefined ? [] : visibleText(suite)));
  if (suites.length === 0) return [];
  const names = models.length > 3 ? counted(models.length, "model") : models.map(visibleText).join(", ");
  return [joined(wrap(`${suites.join(" and ")}${names === "" ? "" : `: ${names}`}`, width))];
}

function needsTable(designs: readonly DesignPlan[], { epochs, budgetUsd }: StudyPlan): string {
  const rows = designs.flatMap((design) => {
    const { answers } = design;
    if (answers.kind === "undetermined") return [];
    const name = designName(design);
    const line = (seen: number, units: string, work: { trials: number; costUsd?: number }, why: string) => [
      name,
      points(seen),
      units,
      formatCount(epochs),
      formatCount(work.trials),
      cost(work.costUsd),
      why,
    ];
    const needs = answers.needs
      .toSorted((left, right) => left.gap - right.gap)
      .map((need) =>
        line(need.gap, unitsWords({ kind: "shared", units: need.units }, design), need, "needed"),
      );
    const atHand = answers.atHand;
    const bought = answers.affordable?.kind === "seen" ? answers.affordable : undefined;
    return [
      ...needs,
      ...(atHand === undefined
        ? []
        : [line(atHand.detectable, unitsWords(atHand.units, design), atHand, "at hand")]),
      ...(bought === undefined || budgetUsd === undefined
        ? []
        : [line(bought.detectable, unitsWords(bought.units, design), bought, `for ${dollars(budgetUsd)}`)]),
    ];
  });
  const heading = ["comparison", "points", "samples", "epochs", "trials", "cost", ""];
  return formatTable([heading, ...rows], new Set([1, 2, 3, 4, 5]));
}

/** More samples or more epochs. */
function repeatsPart(designs: readonly DesignPlan[], width: number): readonly string[] {
  const obstacles = new Set<string>();
  const parts = designs.flatMap((design) => {
    const { repeats } = design;
    if (repeats.kind === "undetermined") {
      obstacles.add(repeats.reason);
      return [];
    }
    const [once] = repeats.rows;
    if (once?.units === repeats.rows.at(-1)?.units)
      return [
        joined(
          wrap(
            `${capital(designName(design))}: answers stay the same when asked again; repeats add nothing.`,
            width,
          ),
        ),
      ];
    const gap = design.answers.kind === "answers" ? design.answers.needs[0]?.gap : undefined;
    if (once === undefined || gap === undefined) return [];
    const noun = unitNoun(design);
    const half = `${formatCount(repeats.halfTwice.units)} ${noun} asked twice see ${points(repeats.halfTwice.detectable)}`;
    const floor =
      repeats.floor === undefined
        ? ""
        : ` Those at hand never see less than ${points(repeats.floor)}, however often they are asked.`;
    const text = `${capital(designName(design))}: for the same money more samples beat repeats (${formatCount(once.units)} ${noun} asked once see ${points(gap)} points, ${half}); repeats help where there are no more samples.${floor}`;
    const heading = [
      "epochs",
      `${noun} for ${points(gap)} points`,
      "trials",
      "cost",
      ...(repeats.floor === undefined ? [] : ["points at hand"]),
    ];
    const rows = repeats.rows.map((row) => [
      formatCount(row.epochs),
      formatCount(row.units),
      formatCount(row.trials),
      cost(row.costUsd),
      ...(row.detectable === undefined ? [] : [points(row.detectable)]),
    ]);
    return [joined(wrap(text, width)), formatTable([heading, ...rows], new Set([0, 1, 2, 3, 4]))];
  });
  const unknown = [...obstacles].map((reason) =>
    joined(
      wrap(
        `Samples or repeats: more samples beat repeats for the same money; what repeats would add is not known, for ${reason}. A run with --epochs 3 --limit 50 tells, or --flip-rate says it.`,
        width,
      ),
    ),
  );
  return [...parts, ...unknown];
}

function designName({ design, suite }: DesignPlan): string {
  switch (design) {
    case "paired-form":
      return "one model, both forms";
    case "two-suites":
      return "one model, two suites";
    case "two-models":
      return suite === undefined ? "two models, one suite" : `two models on ${visibleText(suite)}`;
  }
}

function cost(usd: number | undefined): string {
  return usd === undefined ? "unknown" : dollars(usd);
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
