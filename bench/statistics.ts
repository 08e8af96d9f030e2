/**
 * What resampling costs: BCa of a gap between two suites, the sign-flip test, step-down max-T and the whole report that
 * holds it, beside plain array code and, where `--python` has scipy, beside that. Rounds are interleaved; ratios are round by round.
 *
 *   node bench/statistics.ts --rounds 7 --python python3
 */
import { parseArgs } from "node:util";
import { startPython } from "./statistics-python.ts";
import { type Contender, ours, titles } from "./statistics-work.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, python: { type: "string", default: "python3" } },
});
const rounds = Number(values.rounds);

const python = await startPython(values.python);
const contenders = python === undefined ? ours : [...ours, ...python.contenders];
console.log(
  `${rounds} interleaved rounds, Node ${process.versions.node}, ${python === undefined ? `no scipy with ${values.python}: compared with plain arrays only` : python.version}`,
);
print(await measure());
python?.end();

/** The first round is kept apart: a command line pays for it. */
async function measure(): Promise<ReadonlyMap<Contender, readonly number[]>> {
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed())
      times.get(contender)?.push(await contender.time());
  return times;
}

function print(times: ReadonlyMap<Contender, readonly number[]>): void {
  for (const [work, title] of Object.entries(titles)) {
    const group = contenders.filter((contender) => contender.work === work);
    const own = group[0] === undefined ? [] : (times.get(group[0]) ?? []);
    console.log(`\n${title}`);
    printRow("", ["first ms", "median", "fastest", `× ${group[0]?.name}`]);
    for (const contender of group) {
      const [first = Number.NaN, ...warm] = times.get(contender) ?? [];
      const ratios = warm.map((elapsedMs, round) => elapsedMs / (own[round + 1] ?? Number.NaN));
      printRow(contender.name, [
        first.toFixed(0),
        median(warm).toFixed(1),
        Math.min(...warm).toFixed(1),
        median(ratios).toFixed(2),
      ]);
    }
  }
}

function printRow(name: string, figures: readonly string[]): void {
  console.log(`${name.padEnd(20)}${figures.map((figure) => figure.padStart(14)).join("")}`);
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
