import type { ExposedModel, ExposureFindings } from "../../gap/contrast/exposure-findings.ts";
import type { Estimate } from "../../stats/estimate.ts";
import type { Block, Figure, FigureRow } from "../document.ts";
import {
  coefficient,
  count,
  counted,
  intervalOf,
  level,
  points,
  pointsInterval,
  probability,
  shareInterval,
  signedPoints,
} from "../figures.ts";
import { methodNote } from "../methods.ts";
import { visibleText } from "../visible-text.ts";

/** A declared difference-in-differences for people: what fell and what did not, then every figure, then what it assumes. */
export function exposureDocument(findings: ExposureFindings): readonly Block[] {
  const { suite, date, models } = findings;
  return [
    { kind: "heading", level: 1, text: `Who loses a lead on ${visibleText(suite)} from ${date} on` },
    { kind: "verdict", sentences: verdictOf(findings) },
    { kind: "heading", level: 2, text: "Exposed models beside their controls" },
    {
      kind: "table",
      title: "model",
      figures: [
        "before",
        "after",
        "lead lost",
        ...(findings.negativeControl === undefined ? [] : ["beyond control"]),
      ],
      rows: models.map((model) => figuresOf(model)),
    },
    { kind: "note", text: scoresNote(findings) },
    { kind: "heading", level: 2, text: "Would it show without exposure?" },
    {
      kind: "table",
      title: "model",
      figures: [
        "log odds",
        ...(findings.negativeControl === undefined ? [] : ["control suite"]),
        "placebo p",
        "largest at",
        "p, dates",
      ],
      rows: models.map((model) => placeboOf(model)),
    },
    { kind: "note", text: placeboNote(findings) },
    { kind: "heading", level: 2, text: "Keep in mind" },
    { kind: "bullets", items: caveatsOf(findings) },
  ];
}

function verdictOf({ models, date, suite, negativeControl, controls }: ExposureFindings): readonly string[] {
  const fell = models.filter(({ verdict }) => verdict === "fell");
  const fellFamilies = new Set(fell.map(({ family }) => family)).size;
  const against = `${counted(controls.models.length, "control")} of ${familyCount(controls.families)}`;
  const [largest] = [...fell].sort((left, right) => pointOf(right.difference) - pointOf(left.difference));
  const head =
    largest === undefined
      ? `For none of ${counted(models.length, "model")} can it be told that a lead on samples from before ${date} was lost after it.`
      : `${fell.length} of ${counted(models.length, "model")} (${familyCount(fellFamilies)}) lose a lead on ${visibleText(suite)} after ${date} that ${against} do not lose; most of all ${visibleText(largest.model)}: from ${points(largest.before)} to ${points(largest.after)} points, ${inWords(largest.difference)} beside the controls' ${points(controls.before)} to ${points(controls.after)}.`;
  const control =
    largest?.negative === undefined || negativeControl === undefined
      ? []
      : [
          `On ${visibleText(negativeControl.suite)}, where exposure can do nothing, the same model loses ${inWords(largest.negative)}.`,
        ];
  const open = models.filter(({ verdict }) => verdict === "cannot-tell");
  const rest =
    open.length === 0 || largest === undefined
      ? []
      : [`For ${open.map(({ model }) => visibleText(model)).join(", ")} the data cannot tell.`];
  return [head, ...control, ...rest];
}

function inWords(estimate: Estimate): string {
  if (estimate.kind === "undetermined") return `an undetermined amount (${estimate.reason})`;
  const interval = intervalOf(estimate);
  return `${points(estimate.value)} points${interval === undefined ? "" : ` ${pointsInterval(interval)}`}`;
}

function figuresOf({ model, before, after, difference, beyond }: ExposedModel): FigureRow {
  const interval = intervalOf(beyond ?? difference);
  const value = pointOf(beyond ?? difference);
  return {
    kind: "figures",
    name: visibleText(model),
    cells: [
      { value: points(before) },
      { value: points(after) },
      pointsFigure(difference),
      ...(beyond === undefined ? [] : [pointsFigure(beyond)]),
    ],
    ...(interval === undefined ? {} : { bar: { value, low: interval.low, high: interval.high } }),
  };
}

function placeboOf({ model, logits, negative, placeboP, overDates }: ExposedModel): FigureRow {
  return {
    kind: "figures",
    name: visibleText(model),
    cells: [
      logitFigure(logits),
      ...(negative === undefined ? [] : [pointsFigure(negative)]),
      { value: probability(placeboP) },
      { value: overDates.date },
      { value: probability(overDates.p) },
    ],
  };
}

function pointsFigure(estimate: Estimate): Figure {
  if (estimate.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(estimate);
  return {
    value: signedPoints(estimate.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}

function logitFigure(estimate: Estimate): Figure {
  if (estimate.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(estimate);
  return {
    value: coefficient(estimate.value),
    ...(interval === undefined ? {} : { aside: shareInterval(interval) }),
  };
}

function scoresNote({ samples, negativeControl, models, controls }: ExposureFindings): string {
  return [
    `Mean scores in points on ${count(samples.before)} samples before and ${count(samples.after)} from the date on${samples.dropped > 0 ? ` (${samples.dropped} left out: no date, or not scored for every model)` : ""}; controls ${points(controls.before)} and ${points(controls.after)}.`,
    methodNote(
      "Lead lost is the difference-in-differences, the controls' mean taken off sample by sample,",
      models.map(({ difference }) => difference),
    ),
    ...(negativeControl === undefined
      ? []
      : [
          `Beyond control: minus the same on ${visibleText(negativeControl.suite)} (${count(negativeControl.samples.before)} and ${count(negativeControl.samples.after)} samples).`,
        ]),
  ].join(" ");
}

function placeboNote({ placebo, dates, negativeControl }: ExposureFindings): string {
  const values = placebo.map(({ difference }) => difference);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [
    `Placebo: the same figure for each of the ${placebo.length} controls beside the others runs from ${signedPoints(low)} to ${signedPoints(high)} points; placebo p is the share of them, the model itself added, that is as large.`,
    `Dates: ${dates.length} tried, ${dates[0]} to ${dates.at(-1)}; p over dates is how rare so large a maximum over all of them is among the controls.`,
    ...(negativeControl === undefined ? [] : ["On the control suite nothing should show."]),
  ].join(" ");
}

function caveatsOf({
  models,
  controls,
  level: confidence,
  negativeControl,
}: ExposureFindings): readonly string[] {
  const exposedFamilies = new Set(models.map(({ family }) => family)).size;
  return [
    `A model is said to lose its lead only when its interval, widened for ${counted(models.length, "model")} at once (Bonferroni, ${level(confidence)} together), lies above zero and both placebos are at or below .05.`,
    `The ${counted(models.length, "exposed model")} come from ${familyCount(exposedFamilies)}: relatives that fall together are one piece of evidence, not many.`,
    `The controls are taken as they are declared (${controls.models.length} models); other controls would give another figure.`,
    "It assumes that exposed models and controls would have drifted alike. A lost lead fits samples seen in training; it does not show how they were seen, nor that they were the only cause.",
    ...(negativeControl === undefined
      ? ["No negative-control suite was declared: what else changed at that date is not separated."]
      : []),
  ];
}

function familyCount(families: number): string {
  return families === 1 ? "one family" : `${count(families)} families`;
}

function pointOf(estimate: Estimate): number {
  return estimate.kind === "estimate" ? estimate.value : Number.NEGATIVE_INFINITY;
}
