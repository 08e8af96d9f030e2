import { createHmac, scryptSync } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { SuiteCard } from "../core/run.ts";
import type { Suite } from "../core/suite.ts";
import { readStoredChunks } from "../datasets/chunks.ts";
import type { SealKey } from "../datasets/sealed/age-file.ts";
import { openSeal, type SealedContents } from "../datasets/sealed/sealed-file.ts";
import { type SealedCard, sealedExtension } from "../datasets/sealed/sealed-opening.ts";
import { writeSeal } from "../datasets/sealed/write-seal.ts";
import { planSuite } from "../runner/plan-suite.ts";
import { toSuite } from "./open-sealed-suite.ts";
import { type FileSuiteOptions, resolveSuites } from "./resolve-suites.ts";
import { keyForSealing } from "./seal-key.ts";
import { filesToSeal, type PlainFile } from "./sealed-files.ts";
import type { SuiteProtection } from "./suite-protection.ts";
import { toSuiteContext } from "./suite-reading.ts";
import { isSuitePath } from "./user-path.ts";
import { writeStream } from "./write-stream.ts";

export interface SealSuiteOptions {
  /** A file or folder, as after `--suite`. */
  readonly suite: string;
  readonly folder: string;
  /** Default: beside the suite. */
  readonly output?: string;
  readonly fileSuite?: FileSuiteOptions;
  readonly protection: SuiteProtection;
  /** Of a passphrase; absent: the library's own, a second or so for every guess. */
  readonly workFactor?: number;
}

export interface SealedSuiteMade {
  readonly path: string;
  readonly card: SealedCard;
  readonly by: "passphrase" | "key";
  /** What still lies there in the open. */
  readonly plain: readonly string[];
}

/**
 * Encrypts a suite's files into one, which runs as it is. The plain files stay. The sealed file is opened and read to its
 * end before it gets its name.
 * @throws HarnessError for a suite that cannot be read, a key that cannot be used, a place that is taken.
 */
export async function sealSuite(options: SealSuiteOptions): Promise<SealedSuiteMade> {
  const path = resolve(options.folder, options.suite);
  const suite = await plainSuite(options);
  const output = resolve(options.folder, options.output ?? sealedName(path));
  if (!output.endsWith(sealedExtension))
    throw new HarnessError("usage", `--output ${options.output}: a sealed suite's name ends in .sealed`);
  if (existsSync(output))
    throw new HarnessError("disk", `${output} is there already; name another --output, or remove it`);
  const files = await filesToSeal(path);
  const key = await keyForSealing(options.protection);
  const { fileSuite = {}, workFactor = usualWorkFactor } = options;
  const { exposure: _exposure, ...flags } = fileSuite;
  const inside = { options: flags, idKey: idKeyOf(key, suite.id, workFactor), files };
  const card = await cardOf(suite, output, inside);
  await writeStream(output, writeSeal({ ...inside, card, key, workFactor }), async (fresh) => {
    const seal = await openSeal(fresh, () => key);
    const opened = await toSuite(fresh, { ...seal, id: card.id }, {});
    if ((await cardInLogs(opened)).digest !== card.digest)
      throw new HarnessError("disk", `${output}: does not open to what was sealed; check the disk`);
  });
  return {
    path: output,
    card,
    by: key.kind === "passphrase" ? "passphrase" : "key",
    plain: files.map((file) => file.path),
  };
}

async function plainSuite({ suite, folder, fileSuite }: SealSuiteOptions): Promise<Suite> {
  if (!isSuitePath(suite) || /\.(sealed|generated\.yaml|[cm]?[jt]s)$/.test(suite))
    throw new HarnessError(
      "usage",
      `${suite}: what is sealed is a suite of files (.csv, .tsv, .jsonl, .ndjson or a folder with suite.yaml); of a generated suite nothing lies on the disk that could be read`,
    );
  const [opened] = await resolveSuites([suite], {
    folder,
    ...(fileSuite === undefined ? {} : { fileSuite }),
  });
  if (opened === undefined) throw new HarnessError("data", `${suite}: holds no suite; check the path`);
  return opened;
}

function sealedName(path: string): string {
  const isFolder = statSync(path).isDirectory();
  const stem = isFolder ? basename(path) : basename(path, extname(path));
  return join(dirname(path), `${stem}${sealedExtension}`);
}

/** What may stand outside. The plain suite is read first: what is wrong in it can still be told. */
async function cardOf(
  suite: Suite,
  output: string,
  inside: Pick<SealedContents, "options" | "idKey"> & { readonly files: readonly PlainFile[] },
): Promise<SealedCard> {
  await cardInLogs(suite);
  const pathOf = new Map(inside.files.map(({ name, path }) => [name, path]));
  const bytesOf = (name: string) => readStoredChunks(pathOf.get(name) ?? name);
  const within = await toSuite(output, { ...inside, bytesOf, id: suite.id }, {});
  const { id, version, capability, digest } = await cardInLogs(within);
  return { format: 1, id, version, capability, samples: await countSamples(within), digest };
}

async function cardInLogs(suite: Suite): Promise<SuiteCard> {
  return (await planSuite(suite, toSuiteContext({ dataFolder: "" }), { epochs: 1, seed: 1 })).card;
}

async function countSamples(suite: Suite): Promise<number> {
  let samples = 0;
  for await (const _ of suite.samples(toSuiteContext({ dataFolder: "" }))) samples += 1;
  return samples;
}

const usualWorkFactor = 18;

/**
 * The same key gives a sample the same id when the suite is sealed again. A passphrase is as slow to guess from an id as
 * from the file.
 */
function idKeyOf(key: SealKey, suite: string, workFactor: number): string {
  const salt = `reality-gap sample ids of ${suite}`;
  switch (key.kind) {
    case "identities":
      return createHmac("sha256", key.identities.join()).update(salt).digest("hex");
    case "passphrase":
      return scryptSync(key.passphrase, salt, 32, {
        N: 2 ** workFactor,
        maxmem: 2 ** (workFactor + 11),
      }).toString("hex");
  }
}
