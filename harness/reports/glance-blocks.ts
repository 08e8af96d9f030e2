import type { GapGlance } from "../gap/glance-gaps.ts";
import type { Block } from "./document.ts";
import { meanSentence } from "./mean-sentence.ts";
import { visibleText } from "./visible-text.ts";

/** Real models beside the control panel: a sentence on each pair of published scores, and how to see the whole. */
export function glanceBlocks(glances: readonly GapGlance[], command: string): readonly Block[] {
  if (glances.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Real models, from scores that others published" },
    {
      kind: "bullets",
      items: glances.map(
        ({ pair, ...glance }) =>
          `${visibleText(pair.capability)}: ${visibleText(pair.benchmark)} → ${visibleText(pair.counterpart)}: ${meanSentence(glance)}`,
      ),
    },
    {
      kind: "paragraph",
      text: "The whole report on them, with every model, where the figures come from and what they cannot say:",
    },
    { kind: "commands", lines: [command] },
  ];
}
