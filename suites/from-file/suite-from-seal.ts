import { createHmac } from "node:crypto";
import { basename, join } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Scorer, ScorerKind } from "#harness/core/scorer.ts";
import type { Suite } from "#harness/core/suite.ts";
import { type Blocks, mapBlocks } from "#harness/datasets/blocks.ts";
import type { OpenedSeal } from "#harness/datasets/sealed/sealed-file.ts";
import type { SuiteFileOptions } from "./file-suite-options.ts";
import { rowsOfFile } from "./rows-of-file.ts";
import type { SampleRow } from "./sample-row.ts";
import { suiteFromYaml } from "./suite-from-yaml.ts";
import { type ReadRows, suiteOfRows } from "./suite-of-rows.ts";

/**
 * The suite within an opened seal, decrypted anew whenever its samples are read and never written anywhere. It is held
 * out whatever it says of itself, and what goes wrong in reading it is told without its text.
 * @param path of the sealed file: `path/samples.csv` names a file in it.
 */
export async function suiteFromSeal(
  path: string,
  seal: Omit<OpenedSeal, "card"> & { readonly id: string },
  options: SuiteFileOptions,
  scorers: Registry<ScorerKind>,
): Promise<Suite> {
  if (options.exposure === "public")
    throw new HarnessError("usage", `${path}: a sealed suite is held out; drop --exposure public`);
  const names = seal.files.map(({ name }) => name);
  const samples = names.at(-1) ?? "";
  const yaml = names.find((name) => name === "suite.yaml" || name.endsWith(".suite.yaml"));
  const bytesOf = (file: string) => () => seal.bytesOf(file.slice(path.length + 1));
  const rowsOf = (file: string): ReadRows | undefined => {
    const read = rowsOfFile(file);
    if (read === undefined) return undefined;
    return (name, reading) => withIds(read(name, { ...reading, bytes: bytesOf(file) }), seal.idKey);
  };
  const own = { id: seal.id, ...options };
  const files = { samples: join(path, samples), bytesOf, rowsOf };
  const suite =
    yaml === undefined
      ? suiteOfRows(files.samples, rowsOf(files.samples) ?? noRows(path), own)
      : await quietly(path, () => suiteFromYaml({ ...files, yaml: join(path, yaml) }, own, scorers));
  const [headline, ...others] = suite.scorers;
  return {
    ...suite,
    exposure: "held-out",
    scorers: [quietHeadline(path, headline), ...others],
    samples: (context) => quietSamples(path, suite.samples(context)),
  };
}

function noRows(path: string): ReadRows {
  throw new HarnessError("data", `${path}: holds no samples.csv or samples.jsonl; seal the suite again`);
}

function withIds(blocks: Blocks<SampleRow>, idKey: string): Blocks<SampleRow> {
  return mapBlocks(blocks, function* (rows) {
    for (const row of rows) {
      const id = row.sample.id ?? keyedId(row.sample.input, idKey);
      yield { ...row, sample: { ...row.sample, id } };
    }
  });
}

/** As `toSamples` makes them, under a key: logs hold ids, and a plain hash of a text is found by whoever guesses it. */
function keyedId(input: Sample["input"], idKey: string): string {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return createHmac("sha256", idKey).update(text).digest("hex").slice(0, 12);
}

/** A label that is none is quoted, and it is of an output. */
function quietHeadline(path: string, scorer: Scorer): Scorer {
  const { humanScore } = scorer;
  if (humanScore === undefined) return scorer;
  return {
    ...scorer,
    humanScore(judged) {
      try {
        return humanScore.call(scorer, judged);
      } catch (error) {
        throw quiet(path, error);
      }
    },
  };
}

async function quietly<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw quiet(path, error);
  }
}

async function* quietSamples(path: string, samples: AsyncIterable<Sample> | Iterable<Sample>) {
  try {
    yield* samples;
  } catch (error) {
    throw quiet(path, error);
  }
}

/** What is wrong with the seal itself may be told; what is wrong within it quotes it. Without a cause, for the same reason. */
function quiet(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isOfSeal = error instanceof HarnessError && error.message.startsWith(`${path}: `);
  if (isOfSeal || error.name === "AbortError") return error;
  const place = new RegExp(`^${RegExp.escape(`${path}/`)}[^:]*(?::\\d+)*`).exec(error.message)?.[0] ?? path;
  return new HarnessError(
    "data",
    `${place}: cannot be read; the reason may quote the suite and is withheld: unseal it and check it with "suites check ${basename(path, ".sealed")}"`,
  );
}
