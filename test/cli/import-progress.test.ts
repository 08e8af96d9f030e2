import { expect, test } from "vitest";
import { createImportProgress } from "#harness/cli/import-progress.ts";
import type { RunMessage } from "#harness/core/event.ts";

const row: RunMessage = { runId: "run", event: { kind: "aggregate", mean: 0.5 } };

function shown(isTerminal: boolean): string {
  let text = "";
  let nowMs = 0;
  const write = (piece: string) => {
    text += piece;
  };
  const progress = createImportProgress({ write, isTerminal, isDecorated: false, width: 100 }, () => nowMs);
  progress.show({ source: "/elsewhere/samples.jsonl" });
  for (let count = 0; count < 40_000; count += 1) {
    nowMs += 1;
    progress.show({ message: row });
  }
  progress.end();
  return text;
}

test("the progress of an import says rows, rate and time on a line every half minute without a terminal", () => {
  expect(shown(false)).toBe("30,000 rows of 0 runs · 1,000/s · 30 s · samples.jsonl\n");
});

test("the progress of an import is one line that is redrawn on a terminal, and gone at its end", () => {
  const text = shown(true);
  expect(text.split("\r")).toHaveLength(202);
  expect(text).not.toContain("\n");
  expect(text.endsWith("\r\u001b[K")).toBe(true);
});
