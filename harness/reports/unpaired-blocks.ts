import { compareText } from "../gap/compare-text.ts";
import type { UnpairedScore } from "../gap/findings.ts";
import { grouped } from "./caveats.ts";
import type { Block, FigureRow } from "./document.ts";
import { count } from "./figures.ts";
import { scoreFigure } from "./gap-table.ts";
import { judgeBlocks } from "./judge-blocks.ts";
import { methodNote } from "./methods.ts";
import { visibleText } from "./visible-text.ts";

/** Scores that nothing is compared with, by suite and reason, and what would make a pair of them. */
export function unpairedBlocks(unpaired: readonly UnpairedScore[], hasPairs: boolean): readonly Block[] {
  if (unpaired.length === 0) return [];
  const groups = Map.groupBy(unpaired, groupOf);
  return [
    { kind: "heading", level: 2, text: "Scores without anything to compare them with" },
    ...[...groups]
      .sort(([left], [right]) => compareText(left, right))
      .flatMap(([, scores]) => groupBlocks(scores)),
    ...(hasPairs ? [] : howToPair),
  ];
}

const howToPair: readonly Block[] = [
  {
    kind: "paragraph",
    text: "A gap needs one model on a benchmark suite and on a counterpart suite of the same capability. For a suite of your own, name the benchmark's capability:",
  },
  {
    kind: "commands",
    lines: [
      "npx reality-gap run --model openai/gpt-5-mini \\",
      "  --suite gsm8k --suite ./tickets.csv --capability arithmetic",
    ],
  },
];

function groupOf({ capability, setting, findings, label, reason }: UnpairedScore): string {
  return JSON.stringify([capability, setting, findings.suite, label ?? "", reason]);
}

function groupBlocks(scores: readonly UnpairedScore[]): readonly Block[] {
  const [first] = scores;
  if (first === undefined) return [];
  const { findings, setting, capability, label, reason } = first;
  const named = label === undefined ? "" : `, label ${label}`;
  const subject = `${findings.suite} (${setting}, ${capability}${named})`;
  return [
    { kind: "paragraph", text: visibleText(`${subject}: ${reason}.`) },
    { kind: "table", title: "model", figures: ["n", "score"], rows: scores.map(scoreRow) },
    {
      kind: "note",
      text: methodNote(
        "Scores",
        scores.map((each) => each.findings.score),
      ),
    },
    ...caveatBlocks(scores),
    ...judgeBlocks(scores),
  ];
}

/** Of imported scores: what the other tool's results cannot say. */
function caveatBlocks(scores: readonly UnpairedScore[]): readonly Block[] {
  const items = grouped(scores, ({ caveats = [] }) => caveats);
  if (items.length === 0) return [];
  return [{ kind: "bullets", items: items.map(([text, models]) => `${text} (${models}).`) }];
}

function scoreRow({ model, findings: { score, scale } }: UnpairedScore): FigureRow {
  const name = visibleText(model);
  if (score.kind === "undetermined")
    return { kind: "reason", name, reason: visibleText(`no score: ${score.reason}`) };
  const size = score.n === undefined ? "not published" : count(score.n);
  return { kind: "figures", name, cells: [{ value: size }, scoreFigure(score, scale)] };
}
