import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "#harness/core/json.ts";
import type { ToolCall } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Suite } from "#harness/core/suite.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";
import { callsOfTarget } from "#harness/scorers/calls/calls-of-target.ts";
import { expertCategories } from "#suites/benchmark/bfcl/categories.ts";
import { bfcl } from "#suites/benchmark/bfcl/suite.ts";
import { bfclLive } from "#suites/real-world/bfcl-live/suite.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const question = (id: string) => ({
  id,
  question: [[{ role: "user", content: `What is ${id}?` }]],
  function: [
    {
      name: "math.factorial",
      description: "n!",
      parameters: {
        type: "dict",
        properties: { n: { type: "integer" }, as: { type: "tuple", items: { type: "float" } } },
        required: ["n"],
      },
    },
  ],
});
const answer = (id: string) => ({ id, ground_truth: [{ "math.factorial": { n: [5], as: [""] } }] });

/** Every file of the expert-written questions, with one row each unless another is given. */
function dataFolder(rows: Readonly<Record<string, readonly unknown[]>> = {}) {
  const folder = temporaryFolder();
  for (const { name, questions, wanted } of expertCategories) {
    write(questions.path, rows[`${name}`] ?? [question(`${name}_0`)]);
    if (typeof wanted !== "string") write(wanted.path, rows[`${name} answers`] ?? [answer(`${name}_0`)]);
  }
  return folder;

  function write(path: string, values: readonly unknown[]): void {
    const file = join(folder.path, ...path.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(""));
  }
}

describe("bfcl", () => {
  test("reads questions, tools in the types of JSON Schema, and possible answers", async () => {
    using folder = dataFolder();
    const [first, ...others] = await samplesOf(bfcl, suiteContext(folder.path));
    expect(others).toHaveLength(4);
    expect(first).toMatchObject({
      id: "simple_python_0",
      input: "What is simple_python_0?",
      target: ['[{"math.factorial":{"n":[5],"as":[""]}}]'],
      stratum: "simple",
      weight: 258 / 400,
      tools: [
        {
          name: "math.factorial",
          description: "n!",
          parameters: {
            type: "object",
            properties: { n: { type: "integer" }, as: { type: "array", items: { type: "number" } } },
            required: ["n"],
          },
        },
      ],
    });
    expect(others.at(-1)).toMatchObject({ id: "irrelevance_0", target: ["[]"] });
  });

  test("sends several messages as they are", async () => {
    const turns = [
      { role: "system", content: "Be brief." },
      { role: "user", content: "5!?" },
    ];
    using folder = dataFolder({ simple_python: [{ ...question("simple_python_0"), question: [turns] }] });
    expect((await samplesOf(bfcl, suiteContext(folder.path)))[0]?.input).toEqual(turns);
  });

  test.each([
    [
      "an answer of another question",
      { "simple_python answers": [answer("simple_python_1")] },
      /row answers "simple_python_1", not "simple_python_0"/,
    ],
    [
      "fewer answers than questions",
      { "simple_python answers": [] },
      /holds no answer for "simple_python_0"/,
    ],
    [
      "more answers than questions",
      { "simple_python answers": [answer("simple_python_0"), answer("simple_python_1")] },
      /holds more answers/,
    ],
    ["no samples", { irrelevance: [] }, /BFCL_v4_irrelevance\.json: holds no samples/],
    [
      "a row without an id",
      { irrelevance: [{ question: [[]] }] },
      /irrelevance\.json:1:1: the row has no "id"/,
    ],
    [
      "several turns",
      { irrelevance: [{ ...question("a"), question: [[], []] }] },
      /is not one turn of messages/,
    ],
    [
      "no functions",
      { irrelevance: [{ ...question("a"), function: [{ name: 1 }] }] },
      /"function" is no list/,
    ],
  ])("refuses a file with %s", async (_, rows, message) => {
    using folder = dataFolder(rows);
    await expect(samplesOf(bfcl, suiteContext(folder.path))).rejects.toThrow(message);
  });
});

function scoreOf(suite: Suite, sample: Sample, calls: readonly ToolCall[], text = "") {
  const output = {
    text,
    ...(calls.length === 0 ? {} : { toolCalls: calls }),
    finish: { reason: "stop" as const },
  };
  const ask = () => Promise.reject(new Error("asks nobody"));
  return suite.scorers[0].score({ sample, output, signal: AbortSignal.timeout(60_000), ask });
}

/** One thing wrong each. */
function perturbed(calls: readonly ToolCall[]): readonly (readonly ToolCall[])[] {
  const [first] = calls;
  if (first === undefined) return [[{ id: "x", name: "anything", arguments: {} }]];
  const { arguments: given } = first;
  const others = calls.slice(1);
  if (!isJsonObject(given)) throw new Error("a call without arguments");
  const values = Object.entries(given).map(([name, value]): readonly ToolCall[] => [
    { ...first, arguments: { ...given, [name]: changed(value) } },
    ...others,
  ]);
  return [
    [{ ...first, name: `${first.name}_other` }, ...others],
    [{ ...first, arguments: { ...given, neverAskedFor: 1 } }, ...others],
    [...calls, first],
    others.length === 0 ? [] : others,
    ...values,
  ];
}

function changed(value: JsonValue): JsonValue {
  if (typeof value === "string") return `${value} qzx`;
  if (typeof value === "number") return value + 977;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return [...value, "qzx"];
  return "qzx";
}

const read = new Map<Suite, Promise<readonly Sample[]>>();

/** Read once: the files are long. */
function officialSamples(suite: Suite): Promise<readonly Sample[]> {
  const known = read.get(suite) ?? samplesOf(suite, suiteContext(shared("data")));
  read.set(suite, known);
  return known;
}

describe.skipIf(isSharedAbsent)("the official files (needs ../shared)", () => {
  test.each([
    [bfcl, { simple: 400, multiple: 200, parallel: 200, "parallel-multiple": 200, irrelevance: 240 }],
    [
      bfclLive,
      { simple: 258, multiple: 1053, parallel: 16, "parallel-multiple": 24, irrelevance: 884, relevance: 16 },
    ],
  ])("have the published counts in $id", async (suite, counts) => {
    const samples = await officialSamples(suite);
    expect(
      Object.fromEntries(
        Map.groupBy(samples, ({ stratum }) => stratum ?? "")
          .entries()
          .map(([name, group]) => [name, group.length]),
      ),
    ).toEqual(counts);
  });

  test("are weighted to one mix of kinds", async () => {
    const mixes = await Promise.all(
      [bfcl, bfclLive].map(async (suite) => {
        const totals = new Map<string, number>();
        for (const { stratum = "", weight = Number.NaN } of await officialSamples(suite))
          totals.set(stratum, (totals.get(stratum) ?? 0) + weight);
        return Object.fromEntries(
          [...totals].filter(([, total]) => total > 0).map(([kind, total]) => [kind, Math.round(total)]),
        );
      }),
    );
    expect(mixes[0]).toEqual(mixes[1]);
  });

  test.each([[bfcl], [bfclLive]])(
    "give every possible answer of $id a 1 and every perturbed one a 0",
    async (suite) => {
      const failures: string[] = [];
      let tried = 0;
      for (const sample of await officialSamples(suite)) {
        const calls = callsOfTarget(sample.target[0], sample.tools ?? []) ?? [];
        const score = await scoreOf(suite, sample, calls, calls.length === 0 ? "No." : "");
        if (score.kind !== "scored" || score.value !== 1) failures.push(sample.id);
        if (sample.stratum === "relevance") continue;
        for (const [index, wrong] of perturbed(calls).entries()) {
          tried += 1;
          const verdict = await scoreOf(suite, sample, wrong, "text");
          if (verdict.kind === "scored" && verdict.value !== 0)
            failures.push(`${sample.id} perturbed ${index}`);
        }
      }
      expect(failures).toEqual([]);
      expect(tried).toBeGreaterThan(1000);
    },
  );
});
