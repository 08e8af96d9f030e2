import type { Findings } from "../gap/findings.ts";
import { isControl } from "../gap/is-control.ts";
import type { Block } from "./document.ts";
import { modelRows, type PairSection } from "./pair-sections.ts";

export const controlPanelNotice =
  "control/* are not models but behaviours known beforehand: they test the plumbing of this tool, not the worth of any suite.";

export function hasControls(findings: Findings): boolean {
  return [...findings.gaps, ...findings.unpaired].some(({ model }) => isControl(model));
}

/** What is true of each control by construction, to be held against the figures. */
const known: readonly (readonly [model: string, truth: string])[] = [
  ["control/chance", "guesses in both settings, so its gap is about zero where guessing is as hard in both"],
  ["control/memoriser", "is right on every benchmark sample and guesses elsewhere, so its gap is large"],
  [
    "control/narrow",
    "solves a fixed share of problems, in exam dress only, so its gap is large where the dress differs",
  ],
  ["control/oracle", "is always right, so its gap is zero"],
  ["control/robust", "solves the same share of problems in any dress, so its gap is about zero"],
  ["control/silent", "fails every trial, so it has no score"],
];

/** The truth beside the reading; nothing where models are measured. */
export function knownOfControls(section: PairSection): readonly Block[] {
  const models = new Set(modelRows(section).map(({ model }) => model));
  const items = known.flatMap(([model, truth]) => (models.has(model) ? [`${model} ${truth}`] : []));
  if (items.length === 0) return [];
  return [
    { kind: "paragraph", text: "Known beforehand:" },
    { kind: "bullets", items },
  ];
}
