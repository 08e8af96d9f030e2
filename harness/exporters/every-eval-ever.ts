import { createHash, hash } from "node:crypto";
import { exportCanary } from "../core/canary.ts";
import type { ExportedRun, Exporter, ExportPiece, ExportRequest } from "../core/exporter.ts";
import { nameOf, providerOf } from "../core/model.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { type Estimate, pointEstimate } from "../stats/estimate.ts";
import { instanceLines } from "./every-eval-ever-rows.ts";

const everyEvalEverVersion = "0.3.0";

/**
 * An aggregate for each run, its samples beside it. What our log knows beyond the format stands in its detail maps. A
 * run without a score is left out, for the format has no place for its absence.
 */
export const everyEvalEver: Exporter = {
  id: "every-eval-ever",
  description: "every_eval_ever 0.3: an aggregate for each run, its samples as JSONL beside it",
  shape: "folder",
  async *pieces(request) {
    for (const run of request.runs) {
      const score = publishable(run);
      if (score.kind === "estimate") yield* piecesOf({ ...run, score }, request);
      else request.onLeftOut?.({ runId: run.record.head.runId, reason: `has no score: ${score.reason}` });
    }
  },
};

type ScoredRun = ExportedRun & { readonly score: Extract<Estimate, { kind: "estimate" }> };

/** The rows give their mean away: where it is too little for a figure, it goes out with the reason beside it. */
function publishable({ record, score }: ExportedRun): Estimate {
  if (score.kind === "estimate" || record.backing === "aggregate") return score;
  const { epochs, mean, weight } = record.samples;
  const total = { score: 0, weight: 0, count: 0 };
  for (const [row, count] of epochs.entries()) {
    const [value, given = Number.NaN] = [mean[row], weight?.[row]];
    if (count === 0 || value === undefined) continue;
    const share = Number.isNaN(given) ? 1 : given;
    total.score += share * value;
    total.weight += share;
    total.count += 1;
  }
  return total.weight > 0 ? pointEstimate(total.score / total.weight, score.reason, total.count) : score;
}

function* piecesOf(run: ScoredRun, request: ExportRequest): Generator<ExportPiece> {
  const { head, backing } = run.record;
  const path = datastorePath(head);
  const file = `${path}_samples.jsonl`;
  const checksum = createHash("sha256");
  let rows = 0;
  if (backing === "samples")
    for (const text of instanceLines(head, run.events())) {
      checksum.update(text);
      rows += 1;
      yield { file, text };
    }
  const details =
    backing === "aggregate"
      ? {}
      : {
          detailed_evaluation_results: {
            format: "jsonl",
            file_path: file,
            hash_algorithm: "sha256",
            checksum: checksum.digest("hex"),
            total_rows: rows,
          },
        };
  yield {
    file: `${path}.json`,
    text: `${JSON.stringify({ ...aggregateOf(run, request), ...details }, null, 2)}\n`,
  };
}

/** Where the format wants a run: its schema asks for this very path, and for a name that reads as a random UUID. */
function datastorePath({ suite, model, runId }: RunHead): string {
  const digits = hash("sha256", runId).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
  const folders = [suite.id, providerOf(model), nameOf(model)].map((part) =>
    part.replace(/[^\w.-]|^\.+/g, "_"),
  );
  return ["data", ...folders, digits].join("/");
}

function aggregateOf({ record, score }: ScoredRun, { harness }: ExportRequest): object {
  const { head } = record;
  const { suite } = head;
  const isRank = suite.scale === "rank";
  const end = record.endedAt ?? head.startedAt;
  return {
    schema_version: everyEvalEverVersion,
    evaluation_id: `${suite.id}/${head.model.replaceAll("/", "_")}/${head.runId}`,
    evaluation_timestamp: seconds(head.startedAt),
    // The time of the run and not of the export, so that the same logs give the same bytes.
    retrieved_timestamp: seconds(end),
    source_metadata: {
      source_name: "reality-gap",
      source_type: "evaluation_run",
      source_organization_name: "unknown",
      evaluator_relationship: "other",
    },
    eval_library: {
      name: "reality-gap",
      version: harness,
      additional_details: ownDetails(head, record.endedAt),
    },
    model_info: {
      name: nameOf(head.model),
      id: head.model,
      developer: providerOf(head.model),
      additional_details: { deployment_type: "unknown", model_availability: "unknown" },
    },
    evaluation_results: [
      {
        evaluation_result_id: head.runId,
        evaluation_name: suite.id,
        source_data: { dataset_name: suite.title, source_type: "url", url: [suite.source.url] },
        metric_config: {
          evaluation_description: `${suite.metric} by ${suite.scorers[0]}`,
          metric_id: suite.metric,
          lower_is_better: false,
          score_type: "continuous",
          min_score: isRank ? "-Infinity" : 0,
          max_score: isRank ? "Infinity" : 1,
        },
        score_details: scoreDetails(score, record),
        generation_config: conditionsOf(head),
      },
    ],
  };
}

function scoreDetails(score: ScoredRun["score"], record: RunRecord): object {
  const samples = score.n === undefined ? {} : { num_samples: score.n };
  if ("noInterval" in score)
    return {
      score: score.value,
      details: { no_interval: score.noInterval, ...coverageDetails(record) },
      uncertainty: samples,
    };
  const { low, high, level, method } = score.interval;
  return {
    score: score.value,
    details: coverageDetails(record),
    uncertainty: {
      confidence_interval: { lower: low, upper: high, confidence_level: level, method },
      ...samples,
    },
  };
}

/** Where the planned trials went: the mean of the rows is the score only without those that have none. */
function coverageDetails(record: RunRecord): Readonly<Record<string, string>> {
  if (record.backing === "aggregate") return {};
  const counts = Object.entries(record.coverage).map(([name, count]) => [`trials_${name}`, String(count)]);
  return Object.fromEntries(counts);
}

/** What the format has a word for as such, the rest as texts. */
function conditionsOf({ fingerprint: { settings, parameters } }: RunHead): object {
  const { temperature, maxOutputTokens, ...others } = settings;
  const rest = Object.entries({ ...others, ...parameters });
  return {
    generation_args: {
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxOutputTokens === undefined ? {} : { max_tokens: maxOutputTokens }),
    },
    additional_details: Object.fromEntries(
      rest.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]),
    ),
  };
}

/** Texts, as the format asks: with them an import gives the same report. */
function ownDetails(head: RunHead, endedAt: string | undefined): object {
  return {
    canary: exportCanary,
    reality_gap_head: JSON.stringify(head),
    ...(endedAt === undefined ? {} : { reality_gap_ended_at: endedAt }),
  };
}

function seconds(instant: string): string {
  return String(Date.parse(instant) / 1000);
}
