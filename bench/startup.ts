import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as commands from "#harness/cli/commands/index.ts";

/**
 * Warm start-up beside a bare yargs script that has as many commands and does nothing, both started by the
 * Node that runs this, interleaved: `node bench/startup.ts --rounds 21`.
 */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "21" } } });
const rounds = Number(values.rounds);

const project = fileURLToPath(new URL("..", import.meta.url));
const launcher = join(project, "harness", "cli", "reality-gap.mjs");
// Below node_modules, so that it finds the same yargs.
const folder = join(project, "node_modules", ".cache", "reality-gap-bench");
const bare = join(folder, "bare.mjs");

interface Contender {
  readonly name: string;
  readonly argv: readonly string[];
  /** The name of what it is set against. */
  readonly against: string;
}

const contenders: readonly Contender[] = [
  { name: "node -e 0", argv: ["-e", "0"], against: "node -e 0" },
  { name: "bare --help", argv: [bare, "--help"], against: "bare --help" },
  { name: "reality-gap --help", argv: [launcher, "--help"], against: "bare --help" },
  { name: "bare list", argv: [bare, "list"], against: "bare list" },
  { name: "reality-gap list", argv: [launcher, "list"], against: "bare list" },
];

mkdirSync(folder, { recursive: true });
try {
  writeFileSync(bare, bareScript(Object.keys(commands).length));
  print(measure());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** As many commands as ours, one of them `list`; each with the few options a command has. */
function bareScript(commandCount: number): string {
  const names = ["list", ...Array.from({ length: commandCount - 1 }, (_, index) => `command-${index + 1}`)];
  const mounted = names.map(
    (name) => `.command(
  "${name}", "Does what ${name} does",
  (own) => own.options({ format: { choices: ["table", "json"], default: "table", describe: "How to print it" } }),
  () => console.log("${name}"))`,
  );
  return `import yargs from "yargs";
await yargs(process.argv.slice(2)).scriptName("bare").strict().demandCommand(1).help()
${mounted.join("\n")}
.parseAsync();
`;
}

/** Wall times in milliseconds by contender. Every round starts each once; the first round warms and is dropped. */
function measure(): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    // Alternating directions, so that none always follows the same other.
    for (const { name, argv } of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      const startedAt = performance.now();
      const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
      const elapsedMs = performance.now() - startedAt;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.toString()}`);
      if (round > 0) times.get(name)?.push(elapsedMs);
    }
  }
  return times;
}

function print(times: ReadonlyMap<string, readonly number[]>): void {
  const of = (name: string) => times.get(name) ?? [];
  console.log(`start-up, ${rounds} interleaved rounds, Node ${process.versions.node}, ms`);
  printRow("", ["median", "fastest", "ratio", "of fastest"]);
  for (const { name, against } of contenders) {
    // Round by round, so that a machine that is busy for a while is busy for both.
    const ratios = of(name).map((elapsedMs, round) => elapsedMs / (of(against)[round] ?? Number.NaN));
    const fastestRatio = Math.min(...of(name)) / Math.min(...of(against));
    printRow(name, [
      median(of(name)).toFixed(0),
      Math.min(...of(name)).toFixed(0),
      median(ratios).toFixed(2),
      fastestRatio.toFixed(2),
    ]);
  }
  console.log(
    "ratios are to the bare script given the same argument: median over rounds, and of the fastest",
  );
}

function printRow(name: string, figures: readonly string[]): void {
  console.log(`${name.padEnd(20)}${figures.map((figure) => figure.padStart(12)).join("")}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
