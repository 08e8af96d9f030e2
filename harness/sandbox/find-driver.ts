import { HarnessError } from "../core/error.ts";
import type { SandboxDriver, SandboxLanguage } from "./driver.ts";
import { pyodide } from "./pyodide.ts";

/** The first of a language is what it runs in unless somebody says otherwise. */
const drivers: readonly SandboxDriver[] = [pyodide];

/** @throws HarnessError `usage` for a driver there is none of, or that runs another language. */
export function findDriver(language: SandboxLanguage, id?: string): SandboxDriver {
  const known = drivers.filter((driver) => driver.language === language);
  const found = id === undefined ? known[0] : known.find((driver) => driver.id === id);
  if (found !== undefined) return found;
  const list = known.map((driver) => driver.id).join(", ");
  throw new HarnessError("usage", `no sandbox "${id}" runs ${language}; known: ${list}`);
}
