import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chatAnswer } from "../loopback/openai-replies.ts";
import { startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const suite = [
  "id,input,target",
  ...Array.from({ length: 7 }, (_, row) => `t${row},question ${row},12`),
].join("\n");

async function arrivalsOf(flags: readonly string[], config = "") {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "sums.csv"), suite);
  if (config !== "") writeFileSync(join(folder.path, "reality-gap.config.yaml"), config);
  const arrivals: number[] = [];
  await using server = await startServer(() => {
    arrivals.push(performance.now());
    return chatAnswer({ text: "12" });
  });
  const model = ["--model", "openai-compatible/small", "--base-url", server.baseUrl];
  const result = await commandLine(["run", ...model, "--suite", "./sums.csv", ...flags], {
    folder: folder.path,
  });
  const [first = Number.NaN, ...others] = arrivals;
  return { ...result, calls: arrivals.length, spreadMs: (others.at(-1) ?? Number.NaN) - first };
}

describe("run with a rate: it …", () => {
  test("spreads calls over the minute with --rpm, and says so", async () => {
    const { code, calls, spreadMs, stderr } = await arrivalsOf(["--rpm", "120"]);
    expect({ code, calls }).toEqual({ code: 0, calls: 7 });
    // two at once, then one each half second: 2.5 s, less what the first call is late on a busy machine
    expect(spreadMs).toBeGreaterThan(1_800);
    expect(stderr).toContain("--rpm allows 120 calls a minute");
  });

  test("takes the rate of tokens from the config, and a flag before it", async () => {
    const config = "limits: { tpm: 6000 }\n";
    expect((await arrivalsOf([], config)).spreadMs).toBeGreaterThan(2_000);
    expect((await arrivalsOf(["--tpm", "600000"], config)).spreadMs).toBeLessThan(1_500);
  });

  test.each(["0", "2.5", "fast"])("refuses --rpm %s", async (value) => {
    const { code, stderr, calls } = await arrivalsOf(["--rpm", value]);
    expect({ code, calls }).toEqual({ code: 2, calls: 0 });
    expect(stderr).toContain("--rpm must be a whole number of at least 1");
  });
});
