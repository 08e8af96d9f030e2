import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import type { MessageProblem } from "./problem.ts";
import { sentenceOf } from "./wordings.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** The labels, the most urgent first. */
  readonly order: readonly string[];
  /** The labels from A to Z, each with its place in the order: 1 is the most urgent. */
  readonly places: readonly { readonly label: string; readonly place: number }[];
  /** Neighbours in the order, the most urgent first: of two, the upper one and the one right below it. */
  readonly pairs: readonly { readonly upper: string; readonly lower: string }[];
  /** What the message says, sentence by sentence. */
  readonly says: readonly string[];
}

export const messageTemplates = templatesOn(openPage);

function openPage({ order, clauses }: MessageProblem, desk: Desk): Page {
  return {
    ...createScene(desk),
    order,
    places: order
      .map((label, index) => ({ label, place: index + 1 }))
      .sort((one, other) => (one.label < other.label ? -1 : 1)),
    pairs: order.slice(1).map((lower, index) => ({ upper: order[index] ?? lower, lower })),
    says: clauses.map(sentenceOf),
  };
}
