import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureDiversity } from "#harness/actions/measure-diversity.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const nouns =
  "harbour lantern meadow orchard granite velvet copper willow thunder saddle marble kettle".split(" ");

/** Forty-five words each: drawn from a wide list, or one sentence with another number. */
function csvOf(wordsOf: (sample: number) => readonly string[]): string {
  const rows = Array.from({ length: 40 }, (_, sample) => `s${sample},${wordsOf(sample).join(" ")},${sample}`);
  return `id,input,target\n${rows.join("\n")}\n`;
}

const wide = csvOf((sample) =>
  Array.from({ length: 45 }, (_, at) => `${nouns[(at * 7 + sample) % 12]}${(at * 31 + sample * 17) % 97}`),
);
const narrow = csvOf((sample) =>
  Array.from({ length: 45 }, (_, at) => (at === 2 ? `number${sample}` : `${nouns[at % 12]}`)),
);

async function measured(
  files: Readonly<Record<string, string>>,
  suites: readonly [string, ...string[]],
  beside: string,
) {
  using folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(folder.path, { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }
  return await measureDiversity({ suites, beside, folder: folder.path, dataFolder: folder.path });
}

test("calls one sentence with another number narrow beside varied texts, on every measure", async () => {
  const [found] = await measured({ "narrow.csv": narrow, "wide.csv": wide }, ["./narrow.csv"], "./wide.csv");
  expect(found).toMatchObject({ texts: 40, words: 40, isNarrow: true });
  expect(found?.narrowerOn).toEqual([
    "distinct-2",
    "self-BLEU",
    "compression",
    "Vendi, 2-grams",
    "near-copies",
  ]);
});

test("does not call varied texts narrow beside one sentence with another number", async () => {
  const [found] = await measured({ "narrow.csv": narrow, "wide.csv": wide }, ["./wide.csv"], "./narrow.csv");
  expect(found).toMatchObject({ isNarrow: false, narrowerOn: [] });
});

test("measures nothing where fewer than twenty texts are long enough, and says how many are not", async () => {
  const short = "id,input,target\na,too short,1\n";
  const [found] = await measured({ "short.csv": short, "wide.csv": wide }, ["./short.csv"], "./wide.csv");
  expect(found).toMatchObject({ texts: 0, shorter: [1, 0], measures: [], isNarrow: false });
});

test("counts the templates of our own generated suites", async () => {
  const [found] = await measured({}, ["policy-application-work"], "unit-conversion-exam");
  expect(found).toMatchObject({ texts: 100, templates: 90 });
});
