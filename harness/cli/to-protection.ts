import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { SuiteProtection } from "../actions/suite-protection.ts";
import type { Io } from "./io.ts";

export interface GivenProtection {
  readonly seedFile?: string | undefined;
}

/** Flags to what opens suites that are kept from view. */
export function toProtection({ seedFile }: GivenProtection, io: Io): SuiteProtection {
  return {
    seedsFolder: seedsFolder(io),
    ...(seedFile === undefined ? {} : { seedFile: resolve(io.folder, seedFile) }),
  };
}

/** `$REALITY_GAP_SEEDS`, else the user's config folder. */
function seedsFolder({ environment, folder }: Io): string {
  const named = environment["REALITY_GAP_SEEDS"];
  if (named !== undefined) return resolve(folder, named);
  const config = environment["XDG_CONFIG_HOME"] ?? environment["APPDATA"] ?? join(homedir(), ".config");
  return join(config, "reality-gap", "seeds");
}
