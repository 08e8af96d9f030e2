import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What can be measured, by the name of its file; `npm run bench -- <name> [options]` runs one. */
const benches: Readonly<Record<string, string>> = {
  startup: "warm --help and list, beside a bare yargs script with as many commands",
  fold: "appending, reading and folding run logs, by number of trials",
  "run-memory": "time and peak memory of a run with a model that answers at once, by number of trials",
  import: "time, rate and peak memory of importing a source of each format, by number of rows",
  scale: "how time and peak memory of run and gap grow, by number of trials and runs",
  "generated-families":
    "a hundred thousand problems of one seed from every family: duplicates, and how long it takes",
  statistics: "bootstrap, sign-flip, max-T and the whole report, beside plain arrays and scipy",
  ledger: "a million entries of the exposure ledger appended, checked and read: time and peak memory",
  simulations:
    "coverage of intervals over a grid of designs, and error rates of tests, on studies whose truth is known",
  regret:
    "the regret of choosing by the benchmark on simulated panels, beside plug-in, bootstrap and the truth",
  tuner:
    "by how much 200 peeks at 300 samples overstate, beside the printed bound, the final slice and a fresh seed",
  peers: "this harness beside promptfoo, evalite and two bare scripts, on one server and the same samples",
  pictures: "the pictures of docs/images, made anew from pages in a browser (no measurement)",
  sandbox: "reference and spoiled solutions of the code suites in the sandbox: how many pass, in what time",
  transport: "transports under a provider's doGenerate, over loopback",
};

const [name, ...options] = process.argv.slice(2);

if (name === undefined) {
  console.log("npm run bench -- <name> [options]\n");
  for (const [known, measures] of Object.entries(benches)) console.log(`  ${known.padEnd(12)}${measures}`);
} else if (name in benches) {
  const path = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [path, ...options], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  console.error(`unknown bench "${name}"; known: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 2;
}
