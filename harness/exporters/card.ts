import type { ExportedRun, Exporter } from "../core/exporter.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import type { Estimate } from "../stats/estimate.ts";
import { canaryOf } from "./canary-of.ts";

/** A page for each run that says what was measured, how, and how to cite it. */
export const card: Exporter = {
  id: "card",
  description: "a Markdown page for each run that can be cited",
  shape: "folder",
  async *pieces({ runs, harness }) {
    for (const run of runs) yield { file: `${run.record.head.runId}.md`, text: toCard(run, harness) };
  },
};

function toCard({ record, score }: ExportedRun, harness: string): string {
  const { head } = record;
  const { suite } = head;
  const setting =
    suite.setting.kind === "benchmark" ? "benchmark" : `counterpart, evidence: ${suite.setting.evidence}`;
  const facts: readonly (readonly [string, string])[] = [
    ["Model", head.model],
    ["Suite", `${suite.title} (${suite.id}, version ${suite.version}), ${setting}`],
    ["Claims to measure", suite.capability],
    ["Samples", `${suite.exposure}; ${suite.source.url}, licence: ${suite.source.licence}`],
    ["Score", scoreText(score, suite.scale === "rank")],
    ...(suite.chance === undefined ? [] : [["Guessing scores", points(suite.chance)] as const]),
    ["Judged by", suite.scorers.join(", ")],
    ...coverageFacts(record),
    ["Settings", conditions(head)],
    ["Made", `${head.startedAt}; ${originText(head)}`],
    ["Run", head.runId],
    ["Suite digest", suite.digest],
  ];
  const canary = canaryOf(suite);
  const caveats = head.origin.kind === "imported" ? (head.origin.caveats ?? []) : [];
  return [
    `# ${plainText(head.model)} on ${plainText(suite.title)}`,
    "",
    ...facts.map(([name, value]) => `- **${name}**: ${plainText(value)}`),
    ...(caveats.length === 0
      ? []
      : ["", "What the source cannot say:", "", ...caveats.map((each) => `- ${plainText(each)}`)]),
    "",
    "Cite as:",
    "",
    `> ${plainText(`${head.model} on ${suite.id} (version ${suite.version}, digest ${suite.digest.slice(0, 12)}), run ${head.runId}, ${scoreText(score, suite.scale === "rank")}. reality-gap ${harness}.`)}`,
    "",
    ...(canary === undefined ? [] : [canary, ""]),
  ].join("\n");
}

function scoreText(score: Estimate, isRank: boolean): string {
  if (score.kind === "undetermined") return `undetermined: ${score.reason}`;
  const show = (value: number): string => (isRank ? String(value) : points(value));
  const n = score.n === undefined ? "n not stated" : `n = ${score.n}`;
  if ("noInterval" in score) return `${show(score.value)} (no interval: ${score.noInterval}; ${n})`;
  const { low, high, level, method, covers } = score.interval;
  return `${show(score.value)} [${show(low)}, ${show(high)}] (${Math.round(level * 100)} % by ${method}; covers ${covers}; ${n})`;
}

function points(value: number): string {
  return (value * 100).toFixed(1);
}

function coverageFacts(record: RunRecord): readonly (readonly [string, string])[] {
  if (record.backing === "aggregate") return [["Backing", "a published mean; what was missing is not known"]];
  const { planned, ...parts } = record.coverage;
  const said = Object.entries(parts).flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]));
  return [["Trials", `${planned} planned: ${said.join(", ")}`]];
}

function conditions({ fingerprint: { settings, parameters } }: RunHead): string {
  const all = Object.entries({ ...settings, ...parameters });
  return all.length === 0
    ? "the provider's own"
    : all.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(", ");
}

function originText({ origin }: RunHead): string {
  switch (origin.kind) {
    case "measured":
      return "measured";
    case "rescored":
      return `rescored from ${origin.from}`;
    case "imported":
      return `imported from ${origin.source} (${origin.format})`;
  }
}

/** Names come from outside: nothing in them is markup, and nothing breaks the line. */
function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
