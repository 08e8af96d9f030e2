import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import type { MessageProblem } from "./problem.ts";
import { sentenceOf } from "./wordings.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** The labels, the most urgent first. */
  readonly order: readonly string[];
  /** What the message says, sentence by sentence. */
  readonly says: readonly string[];
}

export const messageTemplates = templatesOn(openPage);

function openPage({ order, clauses }: MessageProblem, desk: Desk): Page {
  return { ...createScene(desk), order, says: clauses.map(sentenceOf) };
}
