import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { SuiteProtection } from "../actions/suite-protection.ts";
import type { Io } from "./io.ts";

export interface GivenProtection {
  readonly seedFile?: string | undefined;
  readonly keyFile?: string | undefined;
}

/** Flags to what opens suites that are kept from view. */
export function toProtection({ seedFile, keyFile }: GivenProtection, io: Io): SuiteProtection {
  const passphrase = io.environment[passphraseVariable];
  return {
    seedsFolder: seedsFolder(io),
    ...(seedFile === undefined ? {} : { seedFile: resolve(io.folder, seedFile) }),
    ...(keyFile === undefined ? {} : { keyFile: resolve(io.folder, keyFile) }),
    ...(passphrase === undefined || passphrase === "" ? {} : { passphrase }),
  };
}

const passphraseVariable = "REALITY_GAP_PASSPHRASE";

/** What adapters and the programs they start may know of the environment. */
export function withoutPassphrase(environment: Io["environment"]): Io["environment"] {
  return { ...environment, [passphraseVariable]: undefined };
}

/** `$REALITY_GAP_SEEDS`, else the user's config folder. */
function seedsFolder({ environment, folder }: Io): string {
  const named = environment["REALITY_GAP_SEEDS"];
  if (named !== undefined) return resolve(folder, named);
  const config = environment["XDG_CONFIG_HOME"] ?? environment["APPDATA"] ?? join(homedir(), ".config");
  return join(config, "reality-gap", "seeds");
}
