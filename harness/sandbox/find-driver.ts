import { HarnessError } from "../core/error.ts";
import type { SandboxDriver, SandboxLanguage } from "./driver.ts";

interface KnownDriver {
  readonly id: string;
  readonly language: SandboxLanguage;
  /** Drivers are heavy, and few who look at a suite run its code. */
  readonly load: () => Promise<SandboxDriver>;
}

/** The first of a language is what it runs in unless somebody says otherwise. */
const drivers: readonly KnownDriver[] = [
  { id: "pyodide", language: "python", load: async () => (await import("./pyodide.ts")).pyodide },
  { id: "quickjs", language: "javascript", load: async () => (await import("./quickjs.ts")).quickjs },
];

/** @throws HarnessError `usage` for a driver there is none of, or that runs another language. */
export function findDriver(language: SandboxLanguage, id?: string): KnownDriver {
  const known = drivers.filter((driver) => driver.language === language);
  const found = id === undefined ? known[0] : known.find((driver) => driver.id === id);
  if (found !== undefined) return found;
  const list = known.map((driver) => driver.id).join(", ");
  throw new HarnessError("usage", `no sandbox "${id}" runs ${language}; known: ${list}`);
}
