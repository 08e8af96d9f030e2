import { hash } from "node:crypto";
import type { Question } from "../core/scorer.ts";

/** By what a question is known again: everything that decides its answer. */
export function questionDigest({ model, messages, settings = {} }: Question): string {
  return hash("sha256", JSON.stringify([model, messages, settings]));
}
