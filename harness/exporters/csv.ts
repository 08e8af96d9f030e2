import type { Exporter } from "../core/exporter.ts";
import type { RunRecord } from "../core/run.ts";
import { csvLine } from "../datasets/csv-line.ts";
import { canaryOf } from "./canary-of.ts";

const columns = [
  ...[
    "run",
    "model",
    "suite",
    "setting",
    "evidence",
    "capability",
    "started_at",
    "sample",
    "problem",
    "form",
  ],
  ...[
    "template",
    "stratum",
    "cluster",
    "weight",
    "epochs",
    "score",
    "answered_epochs",
    "answered_score",
    "backing",
    "canary",
  ],
];

/**
 * A row for each sample, and one for each published mean. Holds no text of a sample; rows of suites that nobody should
 * train on say so.
 */
export const csv: Exporter = {
  id: "csv",
  description: "a row for each sample of each run; safe to open in a spreadsheet",
  shape: "file",
  async *pieces({ runs }) {
    const file = "runs.csv";
    yield { file, text: csvLine(columns) };
    for (const { record } of runs) for (const row of rowsOf(record)) yield { file, text: csvLine(row) };
  },
};

function* rowsOf(record: RunRecord): Generator<readonly (string | number | undefined)[]> {
  const { head, backing } = record;
  const { setting } = head.suite;
  const evidence = setting.kind === "counterpart" ? setting.evidence : undefined;
  const shared = [
    head.runId,
    head.model,
    head.suite.id,
    setting.kind,
    evidence,
    head.suite.capability,
    head.startedAt,
  ];
  const last = [backing, canaryOf(head.suite)];
  if (record.backing === "aggregate") {
    const none = Array<undefined>(8).fill(undefined);
    yield [...shared, ...none, record.mean, undefined, undefined, ...last];
    return;
  }
  const { samples } = record;
  for (const [row, id] of samples.id.entries())
    yield [
      ...[
        ...shared,
        id,
        samples.problemId?.[row],
        samples.form?.[row],
        samples.template?.[row],
        samples.stratum?.[row],
      ],
      ...[samples.cluster?.[row], samples.weight?.[row], samples.epochs[row], samples.mean[row]],
      ...[samples.answeredEpochs[row], samples.answeredMean[row], ...last],
    ];
}
