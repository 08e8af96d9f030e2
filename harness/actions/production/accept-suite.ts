import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { canaryLine } from "../../core/canary.ts";
import { HarnessError } from "../../core/error.ts";
import type { JsonObject, JsonValue } from "../../core/json.ts";
import type { EvidenceGrade, Exposure } from "../../core/suite.ts";
import { readJsonFile } from "../../datasets/json-file.ts";
import { isJsonArray, isJsonObject } from "../../datasets/json-shape.ts";
import { readJsonLines } from "../../datasets/jsonl.ts";
import { writeNewFiles } from "../write-new-files.ts";
import { type Decision, labelColumn, readReview } from "./review-file.ts";

export interface AcceptSuite {
  readonly named: string;
  readonly folder: string;
  readonly scorer?: string;
  readonly capability?: string;
  readonly evidence?: EvidenceGrade;
  readonly exposure?: Exposure;
}

export interface AcceptedSuite {
  readonly id: string;
  readonly path: string;
  readonly files: readonly string[];
  readonly kept: number;
  readonly refused: number;
  readonly strata: readonly { readonly name: string; readonly kept: number; readonly weight: number }[];
  /** Strata of the traffic of which no row was kept: the suite does not stand for them. */
  readonly without: readonly { readonly name: string; readonly share: number }[];
}

/**
 * Makes a suite of the candidates that a person kept, each weighted by its stratum's share of the traffic.
 *
 * @throws HarnessError `data` while a row is undecided, or where none is kept; `disk` where a suite is there already.
 */
export async function acceptSuite(given: AcceptSuite): Promise<AcceptedSuite> {
  const path = resolve(given.folder, given.named);
  const id = basename(path);
  if (!existsSync(join(path, "review.csv")))
    throw new HarnessError(
      "disk",
      `${path}: no review.csv in it; make one with suites new <folder> --from <logs>`,
    );
  const decisions = await readReview(join(path, "review.csv"));
  const kept: JsonObject[] = [];
  for await (const { value } of readJsonLines(join(path, "candidates.jsonl"))) {
    if (!isJsonObject(value)) continue;
    const decision = decisions.get(String(value["id"]));
    if (decision === undefined)
      throw new HarnessError(
        "data",
        `${path}/review.csv: no row for candidate "${String(value["id"])}"; put it back`,
      );
    if (decision.kind !== "no") kept.push(toRow(value, decision, path));
  }
  if (kept.length === 0)
    throw new HarnessError("data", `${path}/review.csv: no row is kept; a suite needs one at least`);
  const { strata, without } = weigh(kept, await trafficOf(path));
  const weightOf = new Map(strata.map(({ name, weight }) => [name, weight]));
  const rows = kept.map((row) => ({ ...row, weight: weightOf.get(String(row["stratum"])) ?? 1 }));
  const canary = canaryLine(randomUUID());
  const files = writeNewFiles(
    path,
    {
      "suite.yaml": `# ${canary}\n${suiteYaml(id, given)}`,
      "samples.jsonl": [{ canary }, ...rows].map((row) => `${JSON.stringify(row)}\n`).join(""),
    },
    "remove them to accept again",
  );
  return { id, path, files, kept: kept.length, refused: decisions.size - kept.length, strata, without };
}

function toRow(candidate: JsonObject, decision: Exclude<Decision, { kind: "no" }>, path: string): JsonObject {
  const { id, input, tools, output, stratum, cluster, labels } = candidate;
  const clean = (value: JsonValue): JsonValue => takenOut(value, decision.redact);
  if (decision.kind === "as-answered" && typeof output !== "string")
    throw new HarnessError(
      "data",
      `${path}/review.csv: "${String(id)}" is kept as answered, and the log has no answer; write a target`,
    );
  requireFound(
    [input, tools, output, labels, decision.kind === "yes" ? decision.target : null],
    decision,
    path,
  );
  const target = decision.kind === "yes" ? decision.target : [output ?? ""];
  const given = isJsonObject(labels) ? Object.entries(labels) : [];
  return {
    id: id ?? "",
    input: clean(input ?? ""),
    target: clean(target),
    ...(tools === undefined ? {} : { tools: clean(tools) }),
    ...(stratum === undefined ? {} : { stratum }),
    ...(cluster === undefined ? {} : { cluster }),
    // A label is of one output: a judge is held against both.
    ...(given.length === 0 || output === undefined ? {} : { output: clean(output) }),
    ...Object.fromEntries(given.map(([name, value]) => [labelColumn(name), clean(value)])),
  };
}

/** A text with a slip in it would stay in the suite unseen. Not quoted: it is what nobody is to read. */
function requireFound(
  values: readonly (JsonValue | undefined)[],
  { redact, line }: Exclude<Decision, { kind: "no" }>,
  path: string,
): void {
  const missing = redact.findIndex((text) => !values.some((value) => holds(value, text)));
  if (missing === -1) return;
  throw new HarnessError(
    "data",
    `${path}/review.csv:${line}: text ${missing + 1} under "redact" occurs nowhere in the row; write it just as it stands there, one a line, or remove it`,
  );
}

function holds(value: JsonValue | undefined, text: string): boolean {
  if (typeof value === "string") return value.includes(text);
  if (isJsonArray(value)) return value.some((inner) => holds(inner, text));
  return isJsonObject(value) && Object.values(value).some((inner) => holds(inner, text));
}

function takenOut(value: JsonValue, texts: readonly string[]): JsonValue {
  if (typeof value === "string")
    return longestFirst(texts).reduce((text, missed) => text.replaceAll(missed, "[redacted]"), value);
  if (isJsonArray(value)) return value.map((inner) => takenOut(inner, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, takenOut(inner, texts)]));
}

/** A full name goes before the first name in it. */
function longestFirst(texts: readonly string[]): readonly string[] {
  return [...texts].sort((left, right) => right.length - left.length);
}

async function trafficOf(path: string): Promise<ReadonlyMap<string, number>> {
  const summary = await readJsonFile(join(path, "traffic.json"));
  const strata = isJsonObject(summary) && isJsonArray(summary["strata"]) ? summary["strata"] : [];
  return new Map(
    strata.flatMap((stratum) => {
      if (!isJsonObject(stratum)) return [];
      const { name, traffic } = stratum;
      return typeof name === "string" && typeof traffic === "number" ? [[name, traffic] as const] : [];
    }),
  );
}

/** The weights of all kept rows have mean 1. */
function weigh(
  rows: readonly JsonObject[],
  traffic: ReadonlyMap<string, number>,
): Pick<AcceptedSuite, "strata" | "without"> {
  const counts = new Map<string, number>();
  for (const { stratum } of rows) counts.set(String(stratum), 1 + (counts.get(String(stratum)) ?? 0));
  const covered = [...counts.keys()].reduce((sum, name) => sum + (traffic.get(name) ?? 1), 0);
  const total = [...traffic.values()].reduce((sum, calls) => sum + calls, 0);
  return {
    strata: [...counts]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, kept]) => ({
        name,
        kept,
        weight: (((traffic.get(name) ?? 1) / covered) * rows.length) / kept,
      })),
    without: [...traffic]
      .filter(([name]) => !counts.has(name))
      .map(([name, calls]) => ({ name, share: calls / total })),
  };
}

function suiteYaml(id: string, given: AcceptSuite): string {
  const { scorer = "exact", capability = id, evidence = "labelled-work", exposure = "held-out" } = given;
  return [
    "# Drawn from production logs, reviewed by a person; README.md and traffic.json beside it say how.",
    `id: ${JSON.stringify(id)}`,
    "version: 1",
    `title: ${JSON.stringify(`${id}, from production traffic`)}`,
    "setting: real-world",
    `evidence: ${evidence}`,
    `capability: ${JSON.stringify(capability)}`,
    "# held-out: the text stays out of logs and reports, and providers are asked not to keep it.",
    `exposure: ${exposure}`,
    "source: { url: production logs, licence: internal }",
    `scorer: ${JSON.stringify(scorer)}`,
    "",
  ].join("\n");
}
