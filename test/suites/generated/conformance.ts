import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Generation } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import { families } from "#suites/real-world/generated/families.ts";
import type { Family, Template } from "#suites/real-world/generated/family.ts";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import { instructedPrompt } from "#suites/real-world/generated/instructions.ts";
import { render } from "#suites/real-world/generated/render.ts";
import { createSeeded } from "#suites/real-world/generated/seeded.ts";
import { clean, type Toggles } from "#suites/real-world/generated/toggles.ts";
import { nearestTemplates } from "./template-overlap.ts";
import { vary } from "./vary.ts";

export interface FamilyPromise<Problem> {
  readonly family: Family<Problem>;
  /** Templates that each form has at least. Fewer than thirty must be said in the family's README. */
  readonly templates: number;
  /** Problems drawn to look for duplicates. The bench draws 100,000 of every family. */
  readonly draws?: number;
  /**
   * The same problem with one fact changed, once for each fact that a reader needs. Default: every number moved by one
   * and every text swapped; give your own where that makes no problem (an index out of range, a text never shown).
   */
  readonly variations?: (problem: Problem) => readonly Problem[];
  /** The text of a right answer, where it is not `#### ` and the target, or what means the target. */
  readonly reply?: (answer: string) => string;
  /** Problems whose answers are judged: fewer where judging takes long. Default 60. */
  readonly judged?: number;
  /** Share of four-word sequences that two templates of one form may have in common. Default .25. */
  readonly overlap?: number;
  /** Toggles of this family that are tried one at a time, after those that every family has. */
  readonly alone?: readonly Partial<Toggles>[];
  /** Passages that the problem brings along, whatever the template: no template is like another for having them. */
  readonly brought?: (problem: Problem) => readonly string[];
}

/** What every family owes, whatever it asks. Call it from the family's test. */
export function describeFamily<Problem>(promise: FamilyPromise<Problem>): void {
  const { family, templates, draws = 20_000, variations = vary, overlap = 0.25 } = promise;
  const { brought = () => [], judged = 60, alone = [] } = promise;
  const { reply = (target) => `Let me see.\n#### ${target}` } = promise;
  const forms = family.forms.map((form) => form.id);
  const everyTemplate = family.forms.flatMap((form) =>
    form.templates.map((template) => ({ form, template, name: `${form.id}/${template.id}` })),
  );
  const problemsOf = (seed: string, count: number) =>
    [...generateProblems(family, { seed, count })].map(({ problem }) => problem);

  describe(`family ${family.id}`, () => {
    let samples: readonly Sample[];
    beforeAll(() => {
      samples = [...generateSamples(family, { seed: "conformance", count: 300, forms })];
    });

    test("is registered under its own id", async () => {
      const entry = families.find(({ id }) => id === family.id);
      expect(await entry?.load()).toBe(family);
    });

    test("has an exam form first and three working forms or more", () => {
      expect(forms[0]).toBe("exam-question");
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.length).toBeGreaterThanOrEqual(4);
    });

    test(`has ${templates} templates or more in every form, each under its own id`, () => {
      for (const form of family.forms) {
        expect({ form: form.id, enough: form.templates.length >= templates }).toEqual({
          form: form.id,
          enough: true,
        });
        expect(new Set(form.templates.map(({ id }) => id)).size).toBe(form.templates.length);
      }
    });

    test("is byte-identical in another locale and time zone", () => {
      const script = [
        `import { families } from "#suites/real-world/generated/families.ts";`,
        `import { generateSamples } from "#suites/real-world/generated/generate.ts";`,
        `import { createHash } from "node:crypto";`,
        `const family = await families.find(({ id }) => id === "${family.id}").load();`,
        `const samples = [...generateSamples(family, { seed: "elsewhere", count: 40, forms: ${JSON.stringify(forms)} })];`,
        `process.stdout.write(createHash("sha256").update(JSON.stringify(samples)).digest("hex"));`,
      ].join("\n");
      const elsewhere = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        encoding: "utf8",
        env: { ...process.env, TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      });
      const here = [...generateSamples(family, { seed: "elsewhere", count: 40, forms })];

      expect(elsewhere).toBe(createHash("sha256").update(JSON.stringify(here)).digest("hex"));
    });

    test("shares no problem and no text with another seed", () => {
      const other = [...generateSamples(family, { seed: "another", count: 300, forms })];
      const [ids, texts] = [new Set(samples.map(problemOf)), new Set(samples.map(textOf))];

      expect(other.filter((sample) => ids.has(problemOf(sample)))).toEqual([]);
      expect(other.filter((sample) => texts.has(textOf(sample)))).toEqual([]);
    });

    test(`draws ${draws} problems of one seed without a duplicate`, () => {
      const keys = new Set<string>();
      for (const { problem } of generateProblems(family, { seed: "many", count: draws }))
        keys.add(family.key(problem));

      expect(keys.size).toBe(draws);
    });

    test("has unique sample ids, no two texts alike, and a target of its own making for each problem", () => {
      expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
      expect(new Set(samples.map(textOf)).size).toBe(samples.length);
      for (const same of Map.groupBy(samples, problemOf).values())
        expect(new Set(same.map(({ target }) => target[0])).size).toBe(1);
    });

    test("has a ladder: each difficulty takes more steps than the one below", () => {
      const problems = [...generateProblems(family, { seed: "ladder", count: 600 })];
      const rungs = family.difficulties.map((rung) =>
        problems.filter(({ difficulty }) => difficulty === rung).map(({ problem }) => family.steps(problem)),
      );
      for (const [index, rung] of rungs.entries())
        expect(Math.min(...rung)).toBeGreaterThan(Math.max(0, ...(rungs[index - 1] ?? [])));
    });

    test("judges its own answer right", async () => {
      const [scorer] = family.judging.scorers;
      for (const sample of samples.filter(({ form }) => form === "exam-question").slice(0, judged)) {
        const [target] = sample.target;
        const text = scorer.answerFor?.(target, sample)?.text ?? target;
        const output: Generation = { text: reply(text), finish: { reason: "stop" } };
        const bare: Generation = { text, finish: { reason: "stop" } };
        const signal = new AbortController().signal;
        const ask = () => Promise.reject(new Error("no judge is asked"));

        expect(await scorer.score({ sample, output, signal, ask })).toMatchObject({ value: 1 });
        expect(await scorer.score({ sample, output: bare, signal, ask })).toMatchObject({ value: 1 });
      }
    });

    test("tells every fact in every template: changing one changes the text", () => {
      const silent = everyTemplate.flatMap(({ template, name }) =>
        problemsOf(`facts/${name}`, 2 * family.difficulties.length).flatMap((problem) => {
          const text = written(template, problem);
          return variations(problem)
            .filter((changed) => written(template, changed) === text)
            .map((changed) => ({ name, problem: family.key(problem), untold: family.key(changed) }));
        }),
      );
      expect(silent.slice(0, 5)).toEqual([]);
    });

    test("states the answer outright in no template", () => {
      const telling = everyTemplate.flatMap(({ form, template, name }) =>
        problemsOf(`telling/${name}`, 20)
          .filter((problem, index) =>
            family.givesAway(
              problem,
              render({
                family,
                problem,
                template,
                toggles: form.toggles,
                random: createSeeded(`telling/${index}`),
              }),
            ),
          )
          .map((problem) => ({ name, problem: family.key(problem) })),
      );
      expect(telling).toEqual([]);
    });

    test(`has no two templates of a form that share more than ${overlap} of their wording`, () => {
      const near = family.forms.flatMap((form) =>
        nearestTemplates({
          texts: form.templates.map((template) => {
            // Other problems for each, so that only the template's own words can be shared.
            const problems = problemsOf(`own/${form.id}/${template.id}`, 10);
            return {
              id: template.id,
              texts: problems.map((problem) => written(template, problem)),
              brought: problems.flatMap(brought),
            };
          }),
        })
          .filter(({ shared }) => shared > overlap)
          .map((pair) => ({ form: form.id, ...pair })),
      );
      expect(near).toEqual([]);
    });

    test("lets every property of a text be set alone, with the same problems and targets", () => {
      const working = forms.slice(1);
      const drawn = (toggles: Partial<Toggles>) => [
        ...generateSamples(family, { seed: "toggles", count: 30, forms: working, toggles }),
      ];
      const plain = drawn(clean);
      const settings: readonly Partial<Toggles>[] = [
        { register: "chatty" },
        { register: "formal" },
        { length: 3 },
        { layout: "flowed" },
        { layout: "wrapped" },
        { layout: "quoted" },
        { distractors: 99 },
        { typos: true },
        ...alone,
      ];
      for (const setting of settings) {
        const changed = drawn({ ...clean, ...setting });
        const differing = changed.filter((sample, index) => textOf(sample) !== textOf(plain[index])).length;

        expect({ setting, differs: differing > 3 }).toEqual({ setting, differs: true });
        expect(changed.map(({ id, target }) => [id, target])).toEqual(
          plain.map(({ id, target }) => [id, target]),
        );
      }
      expect(drawn({ ...clean, typos: true, noise: 0 }).map(textOf)).toEqual(plain.map(textOf));
    });

    test("asks for the answer below the text, in every format it offers", () => {
      const prompt = instructedPrompt(family.judging.instructions);
      for (const [answerFormat, instruction] of Object.entries(family.judging.instructions)) {
        const context = { dataFolder: "unused", seed: "1", signal: new AbortController().signal };
        const [sample] = samples;
        const [message] =
          sample === undefined ? [] : prompt(sample, { ...context, parameters: { answerFormat } });

        expect(message?.content).toBe(`${textOf(sample)}\n\n---\n${instruction}`);
      }
    });

    function written(template: Template<Problem>, problem: Problem): string {
      return template.write(problem, { random: createSeeded("desk"), toggles: clean });
    }
  });
}

function problemOf({ problemId }: Sample): string {
  return problemId ?? "none";
}

function textOf(sample: Sample | undefined): string {
  return String(sample?.input);
}
