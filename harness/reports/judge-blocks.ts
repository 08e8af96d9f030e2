import type { SettingFindings } from "../gap/findings.ts";
import type { JudgeFindings } from "../gap/judge-findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Block, Figure, FigureRow } from "./document.ts";
import {
  coefficient,
  coefficientInterval,
  count,
  counted,
  dollars,
  intervalOf,
  points,
  pointsInterval,
  signedPoints,
} from "./figures.ts";
import { methodNote } from "./methods.ts";
import { visibleText } from "./visible-text.ts";

/** A model's score on a suite, as judged. */
export interface JudgedScore {
  readonly model: string;
  readonly findings: SettingFindings;
}

/** Scores that are verdicts of another model, held against people; nothing where no model or person judged. */
export function judgeBlocks(scores: readonly JudgedScore[]): readonly Block[] {
  const judged = scores.flatMap(({ model, findings }) =>
    findings.backing === "samples" && findings.judge !== undefined
      ? [{ model, suite: findings.suite, score: findings.score, judge: findings.judge }]
      : [],
  );
  if (judged.length === 0) return [];
  const bySuite = Map.groupBy(judged, ({ suite }) => suite);
  return [
    { kind: "heading", level: 3, text: "Judged by another model" },
    ...[...bySuite].flatMap(([suite, rows]) => suiteBlocks(suite, rows)),
  ];
}

interface Row {
  readonly model: string;
  readonly score: Estimate;
  readonly judge: JudgeFindings;
}

type Calibrated = Extract<JudgeFindings["calibration"], { kind: "calibrated" }>;

function suiteBlocks(suite: string, rows: readonly Row[]): readonly Block[] {
  const calibrated = rows.flatMap((row) =>
    row.judge.calibration.kind === "calibrated" ? [{ ...row, found: row.judge.calibration }] : [],
  );
  return [
    { kind: "paragraph", text: visibleText(introduction(suite, rows, calibrated.length)) },
    ...(calibrated.length === 0 ? [] : tables(calibrated)),
    { kind: "bullets", items: notes(rows) },
  ];
}

function introduction(suite: string, rows: readonly Row[], calibrated: number): string {
  const judges = [...new Set(rows.flatMap(({ judge }) => judge.models))].sort();
  const who =
    judges.length === 0
      ? `Outputs on ${suite} were scored by people too.`
      : `Scores on ${suite} are verdicts of ${judges.join(" and ")}, not of people.`;
  if (calibrated === rows.length) return `${who} Where people scored the same outputs:`;
  const none = "no output was scored by a person too, so how far to believe the judge is not known";
  if (calibrated === 0) return `${who} In these runs ${none}.`;
  return `${who} In ${count(rows.length - calibrated)} of ${count(rows.length)} runs ${none}; where people scored the same outputs:`;
}

function tables(rows: readonly (Row & { readonly found: Calibrated })[]): readonly Block[] {
  const isGraded = rows.some(({ found }) => found.agreement.scale === "graded");
  return [
    {
      kind: "table",
      title: "model",
      figures: ["labelled", "judged", "corrected"],
      rows: rows.map(({ model, score, found }) =>
        figuresRow(model, [{ value: count(found.labelled) }, figureOf(score), figureOf(found.corrected)]),
      ),
    },
    {
      kind: "table",
      title: "model",
      figures: [...(isGraded ? ["concordance"] : ["same verdict", "kappa"]), "judge − people"],
      rows: rows.map(({ model, found }) =>
        figuresRow(model, [...agreementFigures(found, isGraded), figureOf(found.bias, signedPoints)]),
      ),
    },
    {
      kind: "note",
      text: visibleText(
        `Corrected: what people would have given all outputs, if those they scored are a random part. ${methodNote(
          "Corrected scores",
          rows.map(({ found }) => found.corrected),
        )} ${agreementNote(rows.map(({ found }) => found))} Gaps use the scores as judged.`,
      ),
    },
  ];
}

function agreementNote(found: readonly Calibrated[]): string {
  const isGraded = found.some(({ agreement }) => agreement.scale === "graded");
  return isGraded
    ? "Concordance (Lin's, for grades the quadratic kappa) is 1 where judge and people give the same numbers."
    : "Kappa is agreement beyond chance: 1 in full, 0 as by lot.";
}

/** Of yes and no, kappa is the concordance: it may stand in a column of that. */
function agreementFigures({ agreement }: Calibrated, isGraded: boolean): readonly Figure[] {
  switch (agreement.scale) {
    case "binary":
      return [...(isGraded ? [] : [figureOf(agreement.same)]), coefficientFigure(agreement.kappa)];
    case "graded":
      return [coefficientFigure(agreement.concordance)];
  }
}

/** Money, failures and what makes a judge doubtful. */
function notes(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ model, judge }) => {
    const { sameFamily, questions, costUsd } = judge;
    const name = visibleText(model);
    const failed = questions.failed === 0 ? "" : `, ${count(questions.failed)} failed`;
    const cost =
      costUsd.kind === "estimate"
        ? `, ${dollars(costUsd.value)}`
        : `, unpriced (${visibleText(costUsd.reason)})`;
    return [
      ...(judge.models.length === 0
        ? []
        : [`${name}: ${counted(questions.answered, "question")} answered${failed}${cost}.`]),
      ...withoutVerdict(name, judge),
      ...sameFamily.map(
        (each) =>
          `${name} is judged by ${visibleText(each)}, a model of its own family: models favour their own.`,
      ),
    ];
  });
}

function withoutVerdict(name: string, { calibration }: JudgeFindings): readonly string[] {
  if (calibration.kind === "uncalibrated" || calibration.withoutVerdict === 0) return [];
  const { withoutVerdict: none, labelled } = calibration;
  return [
    `${name}: no verdict on ${count(none)} of the ${count(labelled)} outputs that people scored; they count in the corrected score.`,
  ];
}

function figuresRow(model: string, cells: readonly Figure[]): FigureRow {
  return { kind: "figures", name: visibleText(model), cells };
}

function figureOf(estimate: Estimate, format: (share: number) => string = points): Figure {
  if (estimate.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(estimate);
  return {
    value: format(estimate.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}

function coefficientFigure(estimate: Estimate): Figure {
  if (estimate.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(estimate);
  return {
    value: coefficient(estimate.value),
    ...(interval === undefined ? {} : { aside: coefficientInterval(interval) }),
  };
}
