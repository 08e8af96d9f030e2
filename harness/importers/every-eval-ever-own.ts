import type { JsonObject } from "../core/json.ts";
import type { RunHead } from "../core/run.ts";
import { textAt } from "./foreign-json.ts";

/** What an export of this very tool says of a run beyond the format. */
export interface OwnRun {
  readonly head: Pick<RunHead, "suite" | "fingerprint" | "plan" | "seed" | "startedAt" | "model"> &
    Partial<RunHead>;
  readonly endedAt: string | undefined;
}

/** Nothing where another tool made the file. The schema of the store checks what is in it. */
export function ownRun(document: JsonObject): OwnRun | undefined {
  const details = document["eval_library"];
  if (textAt(details, "name") !== "reality-gap") return undefined;
  const text = textAt(details, "additional_details", "reality_gap_head");
  if (text === undefined) return undefined;
  try {
    return { head: JSON.parse(text), endedAt: textAt(details, "additional_details", "reality_gap_ended_at") };
  } catch {
    return undefined;
  }
}
