import type { Findings } from "../gap/findings.ts";
import { agreementBlocks } from "./agreement-blocks.ts";
import { beyondTable } from "./beyond-table.ts";
import { caveatsOf } from "./caveats.ts";
import { comparisonBlocks } from "./comparison-blocks.ts";
import { controlPanelNotice, hasControls, knownOfControls } from "./control-panel.ts";
import { costTable } from "./cost-table.ts";
import { coverageItems } from "./coverage-items.ts";
import { decisionBlocks } from "./decision-blocks.ts";
import type { Block } from "./document.ts";
import { familyItems } from "./family-items.ts";
import { counted, minute } from "./figures.ts";
import { formBlocks } from "./form-blocks.ts";
import { formTable, gapTable, scoreTable } from "./gap-table.ts";
import { heldOutItems } from "./held-out-items.ts";
import { overTimeBlocks } from "./history/over-time.ts";
import { judgeBlocks } from "./judge-blocks.ts";
import { leftOutItems } from "./left-out-items.ts";
import { type PairSection, pairSections } from "./pair-sections.ts";
import { predictionItems } from "./prediction-items.ts";
import { repeatBlocks } from "./repeat-blocks.ts";
import { suspectItems } from "./suspect-items.ts";
import { unpairedBlocks } from "./unpaired-blocks.ts";
import { unseenItems } from "./unseen-items.ts";
import { verdictOf } from "./verdict.ts";
import { visibleText } from "./visible-text.ts";
import { designWords, evidenceWords, isRealWorld } from "./wording.ts";

/**
 * Findings for people, whatever the format: verdicts first, then what was read, then figures of each model, across models and for
 * a choice, then what to keep in mind.
 */
export function composeDocument(findings: Findings): readonly Block[] {
  const sections = pairSections(findings);
  return [
    ...opening(findings, sections),
    ...inShort(sections),
    { kind: "drawing", drawing: { of: "overview", sections } },
    ...listBlocks("Coverage", coverageItems(findings)),
    ...sections.flatMap((section) => sectionBlocks(section, { isOnly: sections.length === 1 })),
    ...overTimeBlocks(findings.trends),
    ...unpairedBlocks(findings.unpaired, sections.length > 0),
    ...listBlocks("Held-out suites", heldOutItems(findings)),
    ...listBlocks("Predictions, in points", predictionItems(findings)),
    ...listBlocks("Families, the units across models", familyItems(findings)),
    ...listBlocks("Samples to look at", suspectItems(findings)),
    ...listBlocks("What this could not have seen", unseenItems(findings)),
    ...listBlocks("Left out", leftOutItems(findings)),
  ];
}

function opening(findings: Findings, sections: readonly PairSection[]): readonly Block[] {
  const models = new Set([...findings.gaps, ...findings.unpaired].map(({ model }) => model));
  if (models.size === 0) return nothingRead(findings);
  const facts = [
    counted(models.size, "model"),
    `${counted(sections.length, "pair")} of suites`,
    `as of ${findings.asOf === undefined ? "an unknown time" : minute(findings.asOf)}`,
    `seed ${findings.seed}`,
  ];
  return [
    { kind: "heading", level: 1, text: `How far benchmark scores are from the ${otherSetting(sections)}` },
    { kind: "note", text: facts.join(" · ") },
    ...(hasControls(findings)
      ? [{ kind: "paragraph", text: `Control panel: ${controlPanelNotice}` } as const]
      : []),
  ];
}

function otherSetting(sections: readonly PairSection[]): string {
  const isReal = sections.every(({ rows }) => isRealWorld(rows[0].counterpart.evidence));
  return isReal && sections.length > 0 ? "real world" : "counterpart";
}

/** Shards alone are no run: they want joining, not another run. */
function nothingRead({ leftOut }: Findings): readonly Block[] {
  const shards = leftOut.filter(({ reason }) => /^shard \d+\/\d+ of a run/.test(reason));
  if (shards.length > 0 && shards.length === leftOut.length) return shardsAlone(shards);
  const why =
    leftOut.length === 0 ? "no run was found" : `${counted(leftOut.length, "run")} found, none read`;
  return [
    { kind: "heading", level: 1, text: "Nothing to report yet" },
    {
      kind: "paragraph",
      text: `There is no run to report on: ${why}. Runs are read from the folder given by --results. To see a report without any key or network, or to make the first run:`,
    },
    {
      kind: "commands",
      lines: [
        "npx reality-gap quickstart",
        "npx reality-gap run --model openai/gpt-5-mini \\",
        "  --suite gsm8k --suite tat-qa-arithmetic",
      ],
    },
  ];
}

function shardsAlone(shards: Findings["leftOut"]): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Nothing to report yet" },
    {
      kind: "paragraph",
      text: `Every run found is a shard, a part of a run (${counted(shards.length, "shard")}). Join the shards of each run, or read them as they are with --partial:`,
    },
    {
      kind: "commands",
      lines: [`npx reality-gap runs merge ${shards.map(({ runId }) => visibleText(runId)).join(" ")}`],
    },
  ];
}

/** What every pair says comes before the figures of any: of one pair all of it, of several the first sentence each. */
function inShort(sections: readonly PairSection[]): readonly Block[] {
  const [first, ...others] = sections;
  if (first === undefined) return [];
  const heading = { kind: "heading", level: 2, text: "In short" } as const;
  if (others.length === 0) return [heading, { kind: "verdict", sentences: verdictOf(first) }];
  return [
    heading,
    { kind: "bullets", items: sections.map((each) => `${titleOf(each)}: ${verdictOf(each)[0]}`) },
  ];
}

function titleOf({ pair }: PairSection): string {
  const label = pair.label === undefined ? "" : ` (label ${visibleText(pair.label)})`;
  return `${visibleText(pair.capability)}: ${visibleText(pair.benchmark)} → ${visibleText(pair.counterpart)}${label}`;
}

function sectionBlocks(section: PairSection, { isOnly }: { readonly isOnly: boolean }): readonly Block[] {
  const { rows } = section;
  const { evidence } = rows[0].counterpart;
  const designs = [...new Set(rows.map(({ design }) => designWords(design)))].join(" or ");
  return [
    { kind: "heading", level: 2, text: titleOf(section) },
    { kind: "note", text: `counterpart: ${evidenceWords(evidence)} · ${designs}` },
    ...(isOnly ? [] : [{ kind: "verdict", sentences: verdictOf(section) } as const]),
    ...knownOfControls(section),
    ...gapTable(section),
    ...scoreTable(section),
    ...repeatBlocks(section),
    ...formTable(section),
    ...formBlocks(section),
    ...beyondTable(section),
    ...comparisonBlocks(section),
    ...judgeBlocks(
      rows.flatMap(({ model, benchmark, counterpart }) => [
        { model, findings: benchmark },
        { model, findings: counterpart },
      ]),
    ),
    ...agreementBlocks(section),
    ...decisionBlocks(section),
    { kind: "drawing", drawing: { of: "breakdowns", sections: [section] } },
    ...costTable(section),
    { kind: "heading", level: 3, text: "Keep in mind" },
    { kind: "bullets", items: caveatsOf(section) },
  ];
}

function listBlocks(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: title },
    { kind: "bullets", items },
  ];
}
