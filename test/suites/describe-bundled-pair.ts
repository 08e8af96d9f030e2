import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Generation } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { bundled } from "#suites/real-world/generated/bundled.ts";
import type { Family } from "#suites/real-world/generated/family.ts";
import { figuresIn } from "#suites/real-world/generated/figures.ts";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import type { Toggles } from "#suites/real-world/generated/toggles.ts";

export interface BundledPair<Problem> {
  readonly family: Family<Problem>;
  /** Where the family is exported, from the repository's root. */
  readonly familyModule: string;
  readonly familyExport: string;
  readonly exam: Suite;
  readonly work: Suite;
  readonly workForms: readonly string[];
  /** SHA-256 over both suites: moves only with the version of the suites. */
  readonly digest: string;
}

export const context: SuiteContext = {
  dataFolder: "unused",
  seed: "unused",
  parameters: {},
  signal: new AbortController().signal,
};

async function samplesOf(suite: Suite): Promise<readonly Sample[]> {
  return Array.fromAsync(suite.samples(context));
}

function digestOf(samples: readonly Sample[]): string {
  return createHash("sha256").update(JSON.stringify(samples)).digest("hex");
}

export function toGeneration(text: string): Generation {
  return { text, finish: { reason: "stop" } };
}

/** What every bundled pair owes, whatever its family. */
export function describeBundledPair<Problem>(pair: BundledPair<Problem>): void {
  const { family, exam, work, workForms } = pair;
  const forms = family.forms.map((form) => form.id);

  describe(`bundled pair ${family.id}`, () => {
    test("has 150 exam samples and 450 working samples, problem by problem", async () => {
      const [exams, works] = [await samplesOf(exam), await samplesOf(work)];

      expect([exams.length, works.length]).toEqual([150, 450]);
      expect(works.map((sample) => [sample.problemId, sample.form])).toEqual(
        exams.flatMap((sample) => workForms.map((form) => [sample.problemId, form])),
      );
    });

    test("asks every problem once in every form, with the same targets", async () => {
      const all = [...(await samplesOf(exam)), ...(await samplesOf(work))];
      const byProblem = Map.groupBy(all, (sample) => sample.problemId);

      expect(byProblem.size).toBe(150);
      for (const samples of byProblem.values()) {
        expect(samples.map((sample) => sample.form)).toEqual(["exam-question", ...workForms]);
        expect(new Set(samples.map((sample) => JSON.stringify(sample.target))).size).toBe(1);
      }
    });

    test("is the same on every call, and as pinned", async () => {
      const all = [...(await samplesOf(exam)), ...(await samplesOf(work))];

      expect(digestOf(await samplesOf(exam))).toBe(digestOf(await samplesOf(exam)));
      expect(digestOf(all)).toBe(pair.digest);
    });

    test("has unique ids and no two texts alike", async () => {
      const all = [...(await samplesOf(exam)), ...(await samplesOf(work))];

      expect(new Set(all.map((sample) => sample.id)).size).toBe(600);
      expect(new Set(all.map((sample) => sample.input)).size).toBe(600);
    });

    test("sends the sample's text and the same instruction for every form", async () => {
      const all = [...(await samplesOf(exam)), ...(await samplesOf(work))];
      const instructions = all.map((sample) => {
        const suite = sample.form === "exam-question" ? exam : work;
        const [message] = suite.prompt?.(sample, context) ?? [];
        expect(message?.content.startsWith(`${sample.input}\n`)).toBe(true);
        return message?.content.slice(String(sample.input).length);
      });

      expect(new Set(instructions).size).toBe(1);
    });

    test("has at least ten templates per form, used evenly", async () => {
      const all = [...(await samplesOf(exam)), ...(await samplesOf(work))];
      for (const form of family.forms) {
        const used = Map.groupBy(
          all.filter((sample) => sample.form === form.id),
          (sample) => sample.template,
        );
        const counts = [...used.values()].map((samples) => samples.length);

        expect(form.templates.length).toBeGreaterThanOrEqual(10);
        expect(used.size).toBe(form.templates.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    });

    test("is byte-identical in another locale and time zone", () => {
      const script = [
        `import { ${pair.familyExport} } from "${pair.familyModule}";`,
        `import { generateSamples } from "#suites/real-world/generated/generate.ts";`,
        `import { createHash } from "node:crypto";`,
        `const samples = [...generateSamples(${pair.familyExport}, { seed: "elsewhere", count: 40, forms: ${JSON.stringify(forms)} })];`,
        `process.stdout.write(createHash("sha256").update(JSON.stringify(samples)).digest("hex"));`,
      ].join("\n");
      const elsewhere = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        encoding: "utf8",
        env: { ...process.env, TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      });

      expect(elsewhere).toBe(digestOf([...generateSamples(family, { seed: "elsewhere", count: 40, forms })]));
    });

    test("shares no problem and no text with another seed", async () => {
      const other = [...generateSamples(family, { seed: "another", count: 600, forms })];
      const all = [...(await samplesOf(exam)), ...(await samplesOf(work))];
      const ids = new Set(all.map((sample) => sample.problemId));
      const texts = new Set(all.map((sample) => sample.input));

      expect(other.filter((sample) => ids.has(sample.problemId))).toEqual([]);
      expect(other.filter((sample) => texts.has(sample.input))).toEqual([]);
    });

    test("draws twenty thousand problems of one seed without a duplicate", () => {
      const keys = new Set<string>();
      for (const { problem } of generateProblems(family, { seed: "many", count: 20_000 }))
        keys.add(family.key(problem));

      expect(keys.size).toBe(20_000);
    });

    test("begins a longer list with the shorter one", () => {
      const short = [...generateSamples(family, { ...bundled, count: 20, forms })];
      const long = [...generateSamples(family, { ...bundled, count: 30, forms })];

      expect(long.slice(0, short.length)).toEqual(short);
    });

    test("has a ladder: each difficulty takes more steps than the one below", () => {
      const problems = [...generateProblems(family, { seed: "ladder", count: 1000 })];
      const rungs = family.difficulties.map((difficulty) =>
        problems
          .filter((drawn) => drawn.difficulty === difficulty)
          .map(({ problem }) => family.steps(problem)),
      );

      for (const [index, rung] of rungs.entries()) {
        expect(rung).toHaveLength(200);
        expect(Math.min(...rung)).toBeGreaterThan(Math.max(0, ...(rungs[index - 1] ?? [])));
      }
    });

    test("scores every target right and a wrong answer wrong", async () => {
      const [scorer] = exam.scorers;
      const ask = () => Promise.reject(new Error("no judge is asked"));
      for (const sample of await samplesOf(exam)) {
        const right = await scorer.score({
          sample,
          output: toGeneration(`Let me see.\n#### ${sample.target[0]}`),
          signal: context.signal,
          ask,
        });
        const wrong = await scorer.score({
          sample,
          output: toGeneration("Let me see.\n#### 0.01"),
          signal: context.signal,
          ask,
        });

        expect(right).toMatchObject({ kind: "scored", value: 1 });
        expect(wrong).not.toMatchObject({ value: 1 });
      }
    });

    test("switches each property of a form alone", () => {
      const bare = { typos: false, distractors: 0, scan: false, mixedFormats: false };
      const textsOf = (toggles: Partial<Toggles>) =>
        [...generateSamples(family, { seed: "toggles", count: 30, forms: workForms, toggles })].map(
          (sample) => String(sample.input),
        );
      const plain = textsOf(bare);
      const changed = (toggles: Partial<Toggles>) =>
        textsOf({ ...bare, ...toggles }).filter((text, index) => text !== plain[index]).length;

      expect(plain).toEqual(textsOf(bare));
      expect(changed({ typos: true })).toBeGreaterThan(20);
      expect(changed({ distractors: 99 })).toBeGreaterThan(60);
      expect(changed({ mixedFormats: true })).toBeGreaterThan(60);
      expect(changed({ scan: true })).toBeGreaterThan(5);
    });

    test("adds distractors without changing a figure of what was there", () => {
      const figuresOf = (distractors: number) =>
        [
          ...generateSamples(family, {
            seed: "toggles",
            count: 60,
            forms: workForms,
            toggles: { typos: false, scan: false, distractors },
          }),
        ].map((sample) => figuresIn(String(sample.input)));
      const [without, withThem] = [figuresOf(0), figuresOf(99)];
      const kept = without.filter((figures, index) =>
        figures.every((figure) => withThem[index]?.includes(figure)),
      );

      expect(withThem.flat().length).toBeGreaterThan(without.flat().length);
      // A rendering that states its answer by chance is drawn again, and then differs.
      expect(kept.length / without.length).toBeGreaterThan(0.97);
    });
  });
}
