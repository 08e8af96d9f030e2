import { basename } from "node:path";
import type { JsonObject } from "../core/json.ts";
import { nameAt, objectAt, textAt, valueAt } from "./foreign-json.ts";

export interface HelmFolder {
  readonly folder: string;
  /** Its run_spec.json. */
  readonly spec: JsonObject;
}

/** What a scenario is called: by its group, which names the exam and not the subject. */
export function helmTask({ spec, folder }: HelmFolder): string {
  const name = textAt(spec, "name") ?? basename(folder);
  return /^[^:,=]+/.exec(name.replace(/^commonsense:dataset=/, ""))?.[0] ?? name;
}

/** The scenario's arguments, which tell one subject from another. */
export function helmPart({ spec }: HelmFolder): string {
  const args = objectAt(spec, "scenario_spec", "args");
  const parts = Object.keys(args)
    .sort()
    .flatMap((key) => nameAt(args, key) ?? []);
  return parts.join(",");
}

/** Runs of equal keys differ in the scenario's arguments alone. */
export function joinKey(run: HelmFolder): string {
  const adapter = objectAt(run.spec, "adapter_spec");
  const conditions = ["model", "method", "max_train_instances", "num_outputs", "temperature", "max_tokens"];
  return JSON.stringify([
    helmTask(run),
    valueAt(run.spec, "scenario_spec", "class_name") ?? "",
    conditions.map((key) => adapter[key] ?? ""),
    objectAt(run.spec, "data_augmenter_spec"),
  ]);
}
