/**
 * A tuner who peeks 200 times at a held-out suite of 300, no prompt being better than another: by how much the best score
 * overstates, what the report's bound says, and what a fresh seed and the untouched final slice say. First simulated, many
 * studies; then one study through the very runs, the ledger and the report.
 *
 *   npm run bench -- tuner [studies]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gap } from "#harness/actions/gap.ts";
import { run } from "#harness/actions/run.ts";
import { overstatements, type Tuner } from "./simulate-tuner.ts";

const studies = Number(process.argv[2] ?? 2000);
const common = { peeks: 200, samples: 300, reserved: 75, accuracy: 0.7 } as const;
const words = {
  naive: "best of 200, as shown",
  bound: "bound printed for 200 looks",
  final: "untouched final slice of 75",
  fresh: "fresh seed, 300 samples",
  thresholdout: "Thresholdout (0.04, noise 0.01)",
  ladder: "Ladder (step 0.01)",
  parameterFreeLadder: "Ladder, parameter-free",
} as const;

for (const kind of ["draws", "climbs"] as const) simulate({ kind, ...common });
await study();

function simulate(tuner: Tuner): void {
  console.log(
    `${studies} simulated studies, the tuner ${tuner.kind}; overstatement in points (standard error)`,
  );
  const found = overstatements(tuner, studies);
  for (const key of [
    "naive",
    "bound",
    "final",
    "fresh",
    "thresholdout",
    "ladder",
    "parameterFreeLadder",
  ] as const) {
    const { mean, standardError } = found[key];
    console.log(
      `  ${words[key].padEnd(34)}${(100 * mean).toFixed(2).padStart(7)} (${(100 * standardError).toFixed(2)})`,
    );
  }
}

/** 375 problems, of which a fifth is kept back; whether an answer is right is a hash of prompt and sample. */
async function study(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-tuner-"));
  try {
    const rows = (from: number) =>
      [
        "input,target,id",
        ...Array.from({ length: 375 }, (_, row) => `is ${from + row} so?,yes,${from + row}`),
      ].join("\n");
    writeFileSync(join(folder, "tickets.csv"), `${rows(0)}\n`);
    writeFileSync(join(folder, "fresh.csv"), `${rows(1000)}\n`);
    writeFileSync(
      join(folder, "model.ts"),
      `import { hash } from "node:crypto";
       export const model = { id: "lab/tuned-1", generate: async ({ messages, trial }) => {
         const draw = Number.parseInt(hash("sha256", messages[0].content + trial.sampleId).slice(0, 8), 16) / 2 ** 32;
         return { text: draw < ${common.accuracy} ? "yes" : "no", finish: { reason: "stop" } }; } };\n`,
    );
    const resultsFolder = join(folder, "results");
    const options = {
      models: ["./model.ts"],
      resultsFolder,
      dataFolder: folder,
      folder,
      environment: {},
    } as const;
    const ask = async (suite: string, prompt: number, final: boolean) => {
      const { records } = await run({
        ...options,
        suites: [suite],
        fileSuite: { exposure: "held-out" },
        systemMessage: `prompt ${prompt}`,
        label: final ? "final" : `prompt ${prompt}`,
        final,
      });
      const [record] = records;
      if (record?.backing !== "samples") throw new Error("no samples");
      const { mean } = record.samples;
      return mean.reduce((sum, value) => sum + value, 0) / mean.length;
    };
    const scores: number[] = [];
    for (let prompt = 0; prompt < common.peeks; prompt += 1) {
      scores.push(await ask("./tickets.csv", prompt, false));
      await gap({
        resultsFolder,
        partial: false,
        pool: false,
        level: 0.95,
        seed: 1,
        labels: [`prompt ${prompt}`],
      });
    }
    const best = scores.indexOf(Math.max(...scores));
    const findings = await gap({
      resultsFolder,
      partial: false,
      pool: false,
      level: 0.95,
      seed: 1,
      labels: [`prompt ${best}`],
    });
    const [suite] = findings.heldOut ?? [];
    const bound = suite?.total.bound;
    console.log("one study through runs, ledger and report; score in points, true 70");
    console.log(
      `  best of ${suite?.total.looks} looks with ${suite?.total.prompts} prompts  ${(100 * Math.max(...scores)).toFixed(1)}`,
    );
    console.log(
      `  bound printed              ${bound?.kind === "estimate" ? (100 * bound.value).toFixed(1) : bound?.reason}`,
    );
    console.log(
      `  final slice, that prompt   ${(100 * (await ask("./tickets.csv", best, true))).toFixed(1)}`,
    );
    console.log(`  fresh samples, that prompt ${(100 * (await ask("./fresh.csv", best, false))).toFixed(1)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
