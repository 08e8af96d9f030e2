import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { promptOf, type Suite } from "#harness/core/suite.ts";
import { planSuite } from "#harness/runner/plan-suite.ts";
import { ifbench, ifeval } from "#suites";
import { judge } from "../conformance/scorer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

function folderWith(suite: Suite, rows: readonly object[]) {
  const folder = temporaryFolder();
  const path = join(folder.path, ...(suite.files?.[0]?.path.split("/") ?? []));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return folder;
}

const letter = {
  key: 7,
  prompt: "Write about tea and milk. Use no commas.",
  instruction_id_list: ["keywords:existence", "punctuation:no_comma", "keywords:existence"],
  kwargs: [{ keywords: ["tea"], num_words: null }, {}, { keywords: ["milk"] }],
};
const people = {
  key: "12",
  prompt: "Mention two, from this list of person names: Ella, Leo, Mia . Why is ice cold?",
  instruction_id_list: ["count:person_names"],
  kwargs: [{ N: 2, keyword: null }],
};

describe("prompts with instructions", () => {
  test("are sent alone, and the target holds each kind of instruction with its arguments", async () => {
    using folder = folderWith(ifeval, [letter]);
    const context = suiteContext(folder.path);
    const [sample] = await samplesOf(ifeval, context);
    if (sample === undefined) throw new Error("no sample");
    expect({ ...sample, target: JSON.parse(sample.target[0]) }).toEqual({
      id: "7",
      input: letter.prompt,
      target: {
        "keywords:existence": [{ keywords: ["tea"] }, { keywords: ["milk"] }],
        "punctuation:no_comma": {},
      },
    });
    expect(promptOf(ifeval, sample, context)).toEqual([{ role: "user", content: letter.prompt }]);
    expect(await judge(ifeval.scorers[0], sample.target, "Tea with milk")).toMatchObject({ value: 1 });
    expect(await judge(ifeval.scorers[0], sample.target, "Tea, with milk")).toMatchObject({ value: 0 });
  });

  test("of ifbench bring the names of people that stand in the prompt", async () => {
    using folder = folderWith(ifbench, [people]);
    const [sample] = await samplesOf(ifbench, suiteContext(folder.path));
    expect(JSON.parse(sample?.target[0] ?? "")).toEqual({
      "count:person_names": { N: 2, names: ["Ella", "Leo", "Mia"] },
    });
  });

  test("that no program here can judge are left out on request", async () => {
    const verb = { ...people, key: "13", instruction_id_list: ["words:start_verb"], kwargs: [{}] };
    using folder = folderWith(ifbench, [people, verb]);
    const idsOf = async (unjudged: string) =>
      (await samplesOf(ifbench, suiteContext(folder.path, { unjudged }))).map(({ id }) => id);
    expect(await samplesOf(ifbench, suiteContext(folder.path))).toHaveLength(2);
    expect(await idsOf("asked")).toEqual(["12", "13"]);
    expect(await idsOf("left-out")).toEqual(["12"]);
    await expect(idsOf("none")).rejects.toThrow('unjudged is "none"; give asked or left-out');
  });

  test.each([
    [{ ...letter, key: null }, /jsonl:1: has no "key"/],
    [{ ...letter, kwargs: [{}] }, /has no "kwargs" for each of its instructions/],
    [{ ...letter, instruction_id_list: [] }, /has no list of texts "instruction_id_list"/],
    [{ ...letter, prompt: "" }, /has no "prompt"/],
  ])("are refused where the row is %o", async (row, message) => {
    using folder = folderWith(ifeval, [row]);
    await expect(samplesOf(ifeval, suiteContext(folder.path))).rejects.toThrow(message);
  });
});

describe.skipIf(isSharedAbsent)("official files (needs ../shared)", () => {
  test.each([
    { suite: ifeval, prompts: 541, instructions: 834, kinds: 25, unscored: 0, digest: "913c3aeb4bc0e2bd" },
    { suite: ifbench, prompts: 300, instructions: 344, kinds: 58, unscored: 15, digest: "fe03c7212c4e8fca" },
  ])(
    "of $suite.id hold $prompts prompts and $instructions instructions of $kinds kinds, all but $unscored scored",
    async ({ suite, prompts, instructions, kinds, unscored, digest }) => {
      const context = suiteContext(shared("data"));
      const samples = await samplesOf(suite, context);
      expect(new Set(samples.map(({ id }) => id)).size).toBe(prompts);
      const asked = samples.flatMap(({ target }) => Object.entries<object>(JSON.parse(target[0])));
      expect(asked.flatMap(([, given]) => (Array.isArray(given) ? given : [given]))).toHaveLength(
        instructions,
      );
      expect(new Set(asked.map(([id]) => id)).size).toBe(kinds);
      const reasons: string[] = [];
      for (const { target } of samples) {
        const [strict, loose] = suite.scorers;
        const score = await judge(strict, target, "It is so.");
        if (score.kind === "unscored") reasons.push(score.reason);
        else if (score.kind === "scored" && score.value === 1 && loose !== undefined)
          expect(await judge(loose, target, "It is so.")).toMatchObject({ value: 1 });
      }
      expect(reasons).toHaveLength(unscored);
      expect(
        reasons.every((reason) => /needs a (part-of-speech tagger|pronouncing dictionary)/.test(reason)),
      ).toBe(true);
      const { card } = await planSuite(suite, context, { epochs: 1, seed: 1 });
      expect(card.digest.slice(0, 16)).toBe(digest);
    },
  );
});
