import { importUserModule } from "#adapters/import-user-module.ts";
import { HarnessError, messageOf } from "../core/error.ts";
import type { Suite } from "../core/suite.ts";
import { withoutText } from "./withhold-crash.ts";

/**
 * The suites a user's module exports.
 *
 * @throws HarnessError `data` when it cannot be loaded, exports none, or one lacks what a suite needs.
 */
export async function suitesFromModule(path: string, folder: string): Promise<readonly [Suite, ...Suite[]]> {
  const exported = await importUserModule(path, folder);
  const suites = [...new Set(Object.values(exported))]
    .filter(looksLikeSuite)
    .map((suite) => checked(suite, path));
  const [first, ...others] = suites;
  if (first !== undefined) return [first, ...others];
  const names = Object.keys(exported).join(", ") || "nothing";
  throw new HarnessError(
    "data",
    `${path} exports no suite, an object with id, samples and scorers; found: ${names}`,
  );
}

function looksLikeSuite(value: unknown): value is Partial<Record<keyof Suite, unknown>> {
  return (
    typeof value === "object" && value !== null && "samples" in value && typeof value.samples === "function"
  );
}

const needed = [
  "id",
  "version",
  "title",
  "setting",
  "capability",
  "exposure",
  "source",
  "scorers",
  "metric",
] as const;

function checked(value: Partial<Record<keyof Suite, unknown>>, path: string): Suite {
  const missing = needed.filter((field) => value[field] === undefined);
  if (missing.length > 0) {
    throw new HarnessError(
      "data",
      `${path} exports a suite without ${missing.join(", ")}; type it as Suite to see what is asked`,
    );
  }
  if (!isSuite(value)) {
    throw new HarnessError(
      "data",
      `${path} exports a suite whose scorers are no list of scorers; write scorers: [exact()]`,
    );
  }
  return naming(value, path);
}

/** What the user's own code throws is a fault of their file, and is named as that. */
function naming(suite: Suite, path: string): Suite {
  const { prompt } = suite;
  const blame = blamed(path, suite.exposure === "held-out");
  return {
    ...suite,
    async *samples(context) {
      let given = 0;
      try {
        for await (const sample of suite.samples(context)) {
          yield sample;
          given += 1;
        }
      } catch (error) {
        throw blame(error, `samples of suite ${suite.id} after sample ${given}`);
      }
    },
    ...(prompt === undefined
      ? {}
      : {
          prompt(sample, context) {
            try {
              return prompt.call(suite, sample, context);
            } catch (error) {
              throw blame(error, `prompt of suite ${suite.id} for sample "${sample.id}"`);
            }
          },
        }),
  };
}

/** What their code says may quote a sample: of a held-out suite only the place of the mistake is told. */
function blamed(path: string, isHeldOut: boolean) {
  return (error: unknown, part: string): unknown => {
    if (error instanceof HarnessError) return error;
    const [said = "", place = "    at an unknown place"] = (
      isHeldOut ? (withoutText(error).stack ?? "") : messageOf(error)
    ).split("\n");
    return isHeldOut
      ? new HarnessError("data", `${path}: the ${part} failed: ${said} (${place.trim()})`)
      : new HarnessError("data", `${path}: the ${part} failed: ${said}`, { cause: error });
  };
}

/** The rest of a suite's shape is TypeScript's to check. */
function isSuite(value: Partial<Record<keyof Suite, unknown>>): value is Suite {
  const { scorers } = value;
  return (
    Array.isArray(scorers) &&
    scorers.length > 0 &&
    scorers.every((scorer) => typeof scorer?.score === "function")
  );
}
