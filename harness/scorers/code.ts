import { HarnessError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import type { Sample } from "../core/sample.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { findDriver, type WantedDriver } from "../sandbox/find-driver.ts";
import type { Program, Verdict } from "../sandbox/program.ts";
import { type CodeLanguage, type CodeWanted, codeInText } from "./code-in-text.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";
import { ownNames } from "./own-names.ts";

export interface CodeOptions {
  /** Default: python. */
  readonly language?: CodeLanguage;
  /** How it is run; each language has a default of its own. */
  readonly driver?: string;
  /** Of the driver `docker`: a container image with what the code may use. */
  readonly image?: string;
  /** Of running, in seconds, for the whole test. Default: 10. */
  readonly timeout?: number;
  /** Of the interpreter, in mebibytes. Default: 512. */
  readonly memory?: number;
}

/**
 * Right when the code in the output passes the sample's test, run in a sandbox: the metadata `test` is a program that
 * ends without an error, `setup` stands before it, `entry_point` is what it takes from the model's code (default: the
 * names it uses and does not define), and `prefix` is what the model was asked to go on from. A wrong answer, an error,
 * one that takes too long, too much memory or tries to break out scores 0, and says which. Code that could not be run
 * for reasons of ours is unscored. The target is a solution, for the controls: nothing is compared with it.
 */
export const code = defineScorer<CodeOptions>({
  id: "code",
  description: "the code in the output passes the sample's test, run in a sandbox",
  readOptions,
  create(options) {
    // a mistyped name is found when the suite is read, not when the first answer was paid for
    const { use } = findDriver(toDriver(options));
    return {
      id: idOf(options),
      ...(use === undefined ? {} : { uses: [use] }),
      score: (attempt) => scoreCode(attempt, options),
    };
  },
});

async function scoreCode({ sample, output, signal }: Attempt, options: CodeOptions): Promise<Score> {
  const { language = "python" } = options;
  const test = note(sample, "test");
  if (test === undefined) return unscored('the sample has no "test" to run the code against');
  const found = codeInText(output.text, output.finish.reason === "length", toWanted(sample, language));
  if (found.kind === "none") return missed("unparsed");
  const verdict = await run(toProgram(sample, { code: found.code, test, language }), options, signal);
  switch (verdict.kind) {
    case "passed":
      return scored(1, "passed");
    case "failed":
      return scored(0, `${verdict.cause}: ${verdict.detail}`);
    case "broken":
      return unscored(verdict.reason);
  }
}

async function run(program: Program, options: CodeOptions, signal: AbortSignal): Promise<Verdict> {
  const { timeout, memory } = options;
  const { sharedSandbox } = await import("../sandbox/shared-sandbox.ts");
  const { defaultLimits } = await import("../sandbox/limits.ts");
  const limits = {
    ...defaultLimits,
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    ...(memory === undefined ? {} : { memoryBytes: memory * 2 ** 20 }),
  };
  try {
    const sandbox = await sharedSandbox({ ...toDriver(options), limits });
    return await sandbox.check(program, signal);
  } catch (error) {
    if (error instanceof HarnessError && !signal.aborted) return { kind: "broken", reason: error.message };
    throw error;
  }
}

function toDriver({ language = "python", driver, image }: CodeOptions): WantedDriver {
  return {
    language,
    ...(driver === undefined ? {} : { driver }),
    ...(image === undefined ? {} : { image }),
  };
}

function toWanted(sample: Sample, language: CodeLanguage): CodeWanted {
  const prefix = note(sample, "prefix");
  const entryPoint = note(sample, "entry_point");
  return {
    language,
    ...(prefix === undefined ? {} : { prefix }),
    ...(entryPoint === undefined ? {} : { entryPoint }),
  };
}

function toProgram(
  sample: Sample,
  { code, test, language }: Pick<Program, "code" | "test"> & { readonly language: CodeLanguage },
): Program {
  const setup = note(sample, "setup");
  const entryPoint = note(sample, "entry_point");
  const [reference] = sample.target;
  return {
    code,
    test,
    ...(setup === undefined ? {} : { setup }),
    ...(entryPoint === undefined
      ? { ownNames: ownNames({ test, reference, language }) }
      : { entryPoints: [entryPoint] }),
  };
}

function note({ metadata = {} }: Sample, name: string): string | undefined {
  const value = Object.hasOwn(metadata, name) ? metadata[name] : undefined;
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function readOptions(options: JsonObject): CodeOptions {
  requireKnownOptions("code", options, ["language", "driver", "image", "timeout", "memory"]);
  const { language, driver, image, timeout, memory } = options;
  if (language !== undefined && language !== "python" && language !== "javascript")
    throw invalidOption("code", "language", language, "give python or javascript");
  if (driver !== undefined && typeof driver !== "string")
    throw invalidOption("code", "driver", driver, "give the name of a sandbox");
  // a name that begins with a dash would be read as an option of the engine
  if (image !== undefined && (typeof image !== "string" || !/^[a-z0-9][\w./:@-]*$/i.test(image)))
    throw invalidOption("code", "image", image, "give the name of a container image");
  return {
    ...(language === undefined ? {} : { language }),
    ...(driver === undefined ? {} : { driver }),
    ...(image === undefined ? {} : { image }),
    ...(timeout === undefined ? {} : { timeout: readAmount("timeout", timeout, 3600) }),
    ...(memory === undefined ? {} : { memory: readAmount("memory", memory, 2048) }),
  };
}

function readAmount(name: string, value: JsonObject[string], most: number): number {
  if (typeof value === "number" && value > 0 && value <= most) return value;
  throw invalidOption("code", name, value, `give a number above 0, up to ${most}`);
}

function idOf(options: CodeOptions): string {
  const given = Object.entries({ language: "python", timeout: 10, memory: 512 })
    .map(([name, usual]) => [name, usual, Reflect.get(options, name)] as const)
    .filter(([, usual, value]) => value !== undefined && value !== usual)
    .map(([name, , value]) => `${name}=${value}`);
  if (options.driver !== undefined) given.push(`driver=${options.driver}`);
  if (options.image !== undefined) given.push(`image=${options.image}`);
  return given.length === 0 ? "code" : `code(${given.join(", ")})`;
}
