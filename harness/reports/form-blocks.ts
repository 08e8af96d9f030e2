import type { GapRow } from "../gap/findings.ts";
import type { FormGap } from "../gap/form-gaps.ts";
import type { Block, FigureRow } from "./document.ts";
import { count, directionOf, intervalOf, points, pointsInterval, signedPoints } from "./figures.ts";
import { methodNote } from "./methods.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** More models than this are a table and no prose. */
const mostInWords = 6;

/** What each dress is worth to each model, and beside it what a second wording of the exam question is: the null. */
export function formBlocks({ rows, isControlPanel }: PairSection): readonly Block[] {
  const gaps = rows.flatMap(({ forms = [] }) => forms);
  if (gaps.length === 0) return [];
  const isInWords = rows.length <= mostInWords && !isControlPanel;
  return [
    { kind: "heading", level: 3, text: "Form by form: the same problem, exam question − this form" },
    ...(isInWords ? [{ kind: "bullets", items: rows.flatMap(inWords) } as const] : []),
    {
      kind: "table",
      title: "model",
      figures: ["form", "problems", "exam − form"],
      rows: rows.flatMap(({ model, forms = [] }) => forms.map((form) => rowOf(model, form))),
    },
    { kind: "note", text: noteOf(gaps) },
  ];
}

function inWords({ model, forms = [] }: GapRow): readonly string[] {
  const said = forms.flatMap((form) => sentenceOf(form));
  return said.length === 0 ? [] : [`To ${visibleText(model)}, ${said.join("; ")}.`];
}

/** What a form is worth has the opposite sign of its gap. */
function sentenceOf(form: FormGap): readonly string[] {
  const { gap } = form;
  if (gap.kind === "undetermined") return [];
  const interval = intervalOf(gap);
  const worth =
    interval === undefined ? "" : ` ${pointsInterval({ low: -interval.high, high: -interval.low })}`;
  const cost = interval === undefined ? "" : ` ${pointsInterval(interval)}`;
  const name = nameOf(form);
  if (directionOf(gap) === "lower") return [`${name} costs ${points(gap.value)}${cost}`];
  return [`${name} is worth ${signedPoints(-gap.value)}${worth}`];
}

function nameOf({ form, role }: FormGap): string {
  return role === "null" ? "the second exam wording" : visibleText(form);
}

function rowOf(model: string, form: FormGap): FigureRow {
  const { gap } = form;
  const name = visibleText(model);
  const label = form.role === "null" ? "exam, reworded" : visibleText(form.form);
  if (gap.kind === "undetermined")
    return { kind: "reason", name, reason: `${label}: ${visibleText(gap.reason)}` };
  const interval = intervalOf(gap);
  const size = gap.n === undefined ? "not known" : count(gap.n);
  const aside = interval === undefined ? {} : { aside: pointsInterval(interval) };
  return {
    kind: "figures",
    name,
    cells: [{ value: label }, { value: size }, { value: signedPoints(gap.value), ...aside }],
    bar: { value: gap.value, ...(interval === undefined ? {} : { low: interval.low, high: interval.high }) },
  };
}

function noteOf(forms: readonly FormGap[]): string {
  const method = methodNote(
    "Exam − form",
    forms.map(({ gap }) => gap),
  );
  const fewest = Math.min(...forms.map(({ templates }) => Math.min(templates.exam, templates.form)));
  const sides =
    fewest === 0 ? "Templates are not declared everywhere." : `At least ${fewest} templates a side.`;
  const hasNull = forms.some(({ role }) => role === "null");
  const yardstick = hasNull
    ? "The second exam wording is another template of the same exam question: what differs there is wording, not form."
    : "No problem was asked in a second exam wording, so what wording alone does is not known.";
  return `${method} ${sides} ${yardstick}`;
}
