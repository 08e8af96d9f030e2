import { describe, expect, test } from "vitest";
import type { PullNews } from "#harness/actions/pull-suites.ts";
import type { Sink } from "#harness/cli/io.ts";
import { createPullProgress } from "#harness/cli/pull-progress.ts";

const mebibyte = 1024 * 1024;

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
  const progress = createPullProgress(stderr, () => nowMs);
  progress.news({ kind: "start", file: "set/test.jsonl", number: 1, files: 3 });
  return {
    text: () => text,
    news: (news: PullNews, atMs = nowMs) => {
      nowMs = atMs;
      progress.news(news);
    },
  };
}

const bytes = (received: number, total: number | undefined = 100 * mebibyte): PullNews => ({
  kind: "bytes",
  file: "set/test.jsonl",
  received,
  total,
});

describe("pull progress: it …", () => {
  test("writes a line each half minute with bytes, share, rate and time left where there is no terminal", () => {
    const seen = watch({ isTerminal: false });
    seen.news(bytes(0), 0);
    seen.news(bytes(5 * mebibyte), 10_000);
    seen.news(bytes(15 * mebibyte), 30_000);
    seen.news(bytes(20 * mebibyte), 40_000);
    expect(seen.text()).toBe(
      "1/3 set/test.jsonl · 15.0 MiB of 100.0 MiB · 15 % · 512.0 KiB/s · 2 min 50 s left\n",
    );
  });

  test("leaves what was there before out of the rate", () => {
    const seen = watch({ isTerminal: false });
    seen.news(bytes(40 * mebibyte), 0);
    seen.news(bytes(70 * mebibyte), 30_000);
    expect(seen.text()).toContain("· 1.0 MiB/s · 30 s left");
  });

  test("says that the time left is unknown where the server names no size", () => {
    const seen = watch({ isTerminal: false });
    seen.news({ kind: "bytes", file: "set/test.jsonl", received: 0, total: undefined }, 0);
    seen.news({ kind: "bytes", file: "set/test.jsonl", received: 3 * mebibyte, total: undefined }, 30_000);
    expect(seen.text()).toBe("1/3 set/test.jsonl · 3.0 MiB · 102.4 KiB/s · time left unknown\n");
  });

  test("draws over its own line on a terminal, within its width, and clears it for what stays", () => {
    const seen = watch({ isTerminal: true });
    seen.news(bytes(0), 0);
    seen.news(bytes(10 * mebibyte), 1_000);
    seen.news({ kind: "retry", file: "set/test.jsonl", reason: "h answers with 503", waitMs: 2_000 });
    const [, drawn = "", ...rest] = seen.text().split("\r\u001b[K");
    expect(drawn.length).toBeLessThan(60);
    expect(drawn).toMatch(/^1\/3 set\/test\.jsonl · 10\.0 MiB of 100\.0 MiB · 10 %/);
    expect(rest).toEqual(["1/3 set/test.jsonl: h answers with 503; trying again in 2 s\n"]);
  });
});
