import { createHash } from "node:crypto";
import type { ExportedRun, Exporter, ExportPiece, ExportRequest } from "../core/exporter.ts";
import { nameOf, providerOf } from "../core/model.ts";
import type { RunHead } from "../core/run.ts";
import { instanceLines } from "./every-eval-ever-rows.ts";

const everyEvalEverVersion = "0.3.0";

/** The canary of exports: a corpus that holds this line holds text that was made to measure with. */
const canary = "reality-gap:canary:5f0c9c52-2a63-4b0e-9c1d-7d0f5f6f3f1e";

/** An aggregate for each run, its samples beside it. What our log knows beyond the format stands in its detail maps. */
export const everyEvalEver: Exporter = {
  id: "every-eval-ever",
  description: "every_eval_ever 0.3: an aggregate for each run, its samples as JSONL beside it",
  shape: "folder",
  async *pieces(request) {
    for (const run of request.runs) yield* piecesOf(run, request);
  },
};

function* piecesOf(run: ExportedRun, request: ExportRequest): Generator<ExportPiece> {
  const { head, backing } = run.record;
  const file = `${head.runId}_samples.jsonl`;
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
    file: `${head.runId}.json`,
    text: `${JSON.stringify({ ...aggregateOf(run, request), ...details }, null, 2)}\n`,
  };
}

function aggregateOf({ record, score }: ExportedRun, { harness }: ExportRequest): object {
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
        score_details:
          score.kind === "undetermined"
            ? { score: 0, details: { undetermined: score.reason } }
            : scoreDetails(score),
      },
    ],
  };
}

function scoreDetails(score: Exclude<ExportedRun["score"], { kind: "undetermined" }>): object {
  const samples = score.n === undefined ? {} : { num_samples: score.n };
  if ("noInterval" in score)
    return { score: score.value, details: { no_interval: score.noInterval }, uncertainty: samples };
  const { low, high, level, method } = score.interval;
  return {
    score: score.value,
    uncertainty: {
      confidence_interval: { lower: low, upper: high, confidence_level: level, method },
      ...samples,
    },
  };
}

/** Texts, as the format asks: with them an import gives the same report. */
function ownDetails(head: RunHead, endedAt: string | undefined): object {
  return {
    canary,
    reality_gap_head: JSON.stringify(head),
    ...(endedAt === undefined ? {} : { reality_gap_ended_at: endedAt }),
  };
}

function seconds(instant: string): string {
  return String(Date.parse(instant) / 1000);
}
