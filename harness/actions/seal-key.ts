import { existsSync, readFileSync } from "node:fs";
import { HarnessError } from "../core/error.ts";
import { drawIdentity, isIdentity, requireSealing, type SealKey } from "../datasets/sealed/age-file.ts";
import { onDisk } from "../store/disk.ts";
import { requireOutsideRepository, writeSecret } from "../store/secret-file.ts";
import type { SuiteProtection } from "./suite-protection.ts";

/** Who has the file can try passphrases for ever. */
const shortestPassphrase = 12;

/**
 * What a suite is sealed with: the identities of the key file, drawn into it where there is none yet, else the
 * passphrase.
 * @throws HarnessError `usage` when neither is given, the passphrase is short, or the key lies in a git repository.
 */
export async function keyForSealing({ keyFile, passphrase }: SuiteProtection): Promise<SealKey> {
  requireSealing();
  if (keyFile === undefined) {
    if (passphrase === undefined)
      throw new HarnessError(
        "usage",
        "nothing to seal with; put a passphrase into REALITY_GAP_PASSPHRASE, or name a --key-file (one that is not there yet is made)",
      );
    if (passphrase.length < shortestPassphrase)
      throw new HarnessError(
        "usage",
        `the passphrase in REALITY_GAP_PASSPHRASE has ${passphrase.length} characters; take ${shortestPassphrase} or more, such as five random words: whoever has the file can try for ever`,
      );
    return { kind: "passphrase", passphrase };
  }
  requireOutsideRepository(keyFile, "the key");
  if (existsSync(keyFile)) return readIdentities(keyFile);
  const identity = await drawIdentity();
  writeSecret(keyFile, `# age identity; opens what was sealed with it\n${identity}\n`, "the key");
  return { kind: "identities", identities: [identity] };
}

/**
 * What a sealed file is opened with.
 * @throws HarnessError `usage` when nothing was given that fits, `disk`, `data` for a key file that holds no identity.
 */
export async function keysForOpening(
  path: string,
  { keyFile, passphrase }: Partial<SuiteProtection> = {},
): Promise<(kind: SealKey["kind"]) => SealKey> {
  requireSealing();
  const identities = keyFile === undefined ? undefined : await readIdentities(keyFile);
  return (kind) => {
    if (kind === "identities") {
      if (identities !== undefined) return identities;
      throw new HarnessError("usage", `${path}: is sealed with a key; name it with --key-file`);
    }
    if (passphrase !== undefined) return { kind, passphrase };
    throw new HarnessError(
      "usage",
      `${path}: is sealed with a passphrase; put it into the environment as REALITY_GAP_PASSPHRASE`,
    );
  };
}

/** What stands in the file is told to nobody. */
async function readIdentities(path: string): Promise<Extract<SealKey, { kind: "identities" }>> {
  const lines = onDisk("read", path, () => readFileSync(path, "utf8")).split(/\r?\n/);
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === "" || text.startsWith("#")) continue;
    if (!(await isIdentity(text)))
      throw new HarnessError(
        "data",
        `${path}:${index + 1}: is no age identity (AGE-SECRET-KEY-1…); name a file of "age-keygen", or one that is not there yet to have a key made`,
      );
    found.push(text);
  }
  const [first, ...others] = found;
  if (first !== undefined) return { kind: "identities", identities: [first, ...others] };
  throw new HarnessError("data", `${path}: holds no age identity; name another --key-file`);
}
