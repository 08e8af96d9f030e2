import { families } from "#suites/real-world/generated/families.ts";
import { generateProblems } from "#suites/real-world/generated/generate.ts";

/** A hundred thousand problems of one seed from every family: how many are alike, and how long it takes. */
const count = Number(process.argv[2] ?? 100_000);

for (const entry of families) {
  const family = await entry.load();
  const started = performance.now();
  const keys = new Set<string>();
  for (const { problem } of generateProblems(family, { seed: "hundred-thousand", count }))
    keys.add(family.key(problem));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${entry.id.padEnd(20)} ${count} problems, ${count - keys.size} duplicates, ${seconds} s`);
}
