import { describe, expect, test } from "vitest";
import type { Sink } from "#harness/cli/io.ts";
import { createProgress } from "#harness/cli/progress.ts";
import type { RunMessage } from "#harness/core/event.ts";

function watch({ isTerminal }: { readonly isTerminal: boolean }) {
  let text = "";
  let nowMs = 0;
  const stderr: Sink = {
    write: (more) => {
      text += more;
    },
    isTerminal,
    width: 60,
    isDecorated: isTerminal,
  };
  const progress = createProgress(stderr, () => nowMs);
  progress.plan({ trials: 1000, alreadyDone: 0, models: ["a/b"], suites: ["s"], reserved: [] });
  return {
    progress,
    text: () => text,
    answer: (atMs: number) => {
      nowMs = atMs;
      progress.message(trialEnd);
    },
  };
}

const trialEnd: RunMessage = {
  runId: "r",
  event: {
    kind: "trial-end",
    trial: {
      sampleId: "s",
      epoch: 1,
      latencyMs: 5,
      attempts: 1,
      kind: "answered",
      output: {
        kind: "kept",
        text: "",
        finish: { reason: "stop" },
        usage: { inputTokens: 7, outputTokens: 3 },
      },
      scores: {},
    },
  },
};

describe("progress: it …", () => {
  test("draws count, share, rate, tokens and time left over itself on a terminal, within its width", () => {
    const seen = watch({ isTerminal: true });
    for (let count = 1; count <= 100; count += 1) seen.answer(count * 10);
    const last = seen.text().split("\r\u001b[K").at(-1) ?? "";
    expect(last).toBe("100/1,000 trials · 10 % · 100/s · 1,000 tokens · 9 s left");
    expect(
      seen
        .text()
        .split("\r\u001b[K")
        .every((line) => line.length < 120),
    ).toBe(true);
  });

  test("shows what is spent of a budget", () => {
    const seen = watch({ isTerminal: false });
    const uncertain = { calls: 0, usd: 0 };
    seen.progress.spent({ limitUsd: 5, spentUsd: 1.234, uncertain, isUsedUp: false });
    seen.answer(40_000);
    expect(seen.text()).toContain(" · 10 tokens · $1.23 of $5.00 · ");
  });

  test("writes a line every half minute where nobody watches, without control characters", () => {
    const seen = watch({ isTerminal: false });
    for (let second = 1; second <= 95; second += 1) seen.answer(second * 1000);
    const lines = seen.text().trimEnd().split("\n");
    expect(lines.slice(1)).toHaveLength(3);
    expect(seen.text()).not.toMatch(/[\r\u001b]/);
  });

  test("says of a provider that asks again and again no more than every half minute", () => {
    const seen = watch({ isTerminal: false });
    for (let second = 0; second < 90; second += 1) {
      seen.answer(second * 1000);
      seen.progress.notice({ kind: "pause", provider: "lab", waitMs: 1000 });
    }
    expect(seen.text().split("lab asks to wait")).toHaveLength(3 + 1);
  });

  test("says once that a provider asks to wait, and that a model is given up", () => {
    const seen = watch({ isTerminal: false });
    seen.progress.notice({ kind: "pause", provider: "lab", waitMs: 30_000 });
    seen.progress.notice({
      kind: "model-stopped",
      model: "lab/x",
      cause: "auth",
      reason: "the key is not accepted",
    });
    const ownLimit = { of: "calls", perMinute: 1200 } as const;
    seen.progress.notice({ kind: "pause", provider: "lab", waitMs: 2_000, ownLimit });
    expect(seen.text()).toContain("lab asks to wait 30 s; all its calls do\n");
    expect(seen.text()).toContain("--rpm allows 1,200 calls a minute\n");
    expect(seen.text()).toContain("lab/x is given up: the key is not accepted; --resume goes on with it\n");
  });
});
