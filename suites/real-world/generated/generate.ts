import type { Sample } from "#harness/core/sample.ts";
import type { Family, Form, Template, Toggles } from "./family.ts";
import { addTypos } from "./noise.ts";
import { createSeeded, hashHex, type Seeded } from "./seeded.ts";

export interface GenerateOptions {
  /** Another seed gives other problems; the same seed the same bytes. */
  readonly seed: string;
  readonly count: number;
}

export interface DrawnProblem<Problem> {
  /** Made from the problem itself, so that it is the same whatever drew it. */
  readonly id: string;
  readonly difficulty: number;
  readonly problem: Problem;
}

/** Problems without duplicates, the difficulties in turn; a longer list begins with the shorter one. */
export function* generateProblems<Problem>(
  family: Family<Problem>,
  { seed, count }: GenerateOptions,
): Generator<DrawnProblem<Problem>> {
  const root = createSeeded(`${family.id}/${seed}`);
  const known = new Set<string>();
  for (let index = 0; index < count; index++) {
    const difficulty = family.difficulties[index % family.difficulties.length];
    if (difficulty === undefined) throw new RangeError(`family ${family.id} has no difficulties`);
    const random = root.fork(`problem-${index}`);
    const drawn = drawUnknown(() => {
      const problem = family.draw({ random, difficulty });
      return { id: `${family.id}-${hashHex(family.key(problem)).slice(0, 12)}`, difficulty, problem };
    }, known);
    known.add(drawn.id);
    yield drawn;
  }
}

/** Every problem in each of the named forms, problem by problem. */
export function* generateSamples<Problem>(
  family: Family<Problem>,
  options: GenerateOptions & {
    readonly forms: readonly string[];
    /** Switches single properties of the forms on or off. */
    readonly toggles?: Partial<Toggles>;
  },
): Generator<Sample> {
  const forms = options.forms.map((id) => formOf(family, id));
  const root = createSeeded(`${family.id}/${options.seed}`);
  let index = 0;
  for (const drawn of generateProblems(family, options)) {
    for (const form of forms) {
      const template = templateAt({ form, index, random: root });
      const toggles = { ...form.toggles, ...options.toggles };
      const random = root.fork(`${drawn.id}/${form.id}`);
      yield toSample({
        family,
        drawn,
        form,
        template,
        input: render({ family, problem: drawn.problem, template, toggles, random }),
      });
    }
    index++;
  }
}

/** One problem through one template, drawn again while the text states the answer by chance. */
function render<Problem>({
  family,
  problem,
  template,
  toggles,
  random,
}: {
  readonly family: Family<Problem>;
  readonly problem: Problem;
  readonly template: Template<Problem>;
  readonly toggles: Toggles;
  readonly random: Seeded;
}): string {
  for (let attempt = 0; attempt < 100; attempt++) {
    const stream = random.fork(`attempt-${attempt}`);
    const text = tidy(template.write(problem, { random: stream, toggles }));
    if (family.givesAway(problem, text)) continue;
    return toggles.typos
      ? addTypos(text, { random: stream.fork("typos"), spared: family.spared?.(problem) ?? [] })
      : text;
  }
  throw new RangeError(`template ${template.id} states the answer of ${family.key(problem)} every time`);
}

function drawUnknown<Drawn extends { readonly id: string }>(
  draw: () => Drawn,
  known: ReadonlySet<string>,
): Drawn {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const drawn = draw();
    if (!known.has(drawn.id)) return drawn;
  }
  throw new RangeError(`no new problem in a thousand draws after ${known.size}`);
}

/** Templates in shuffled rounds: as evenly used as can be, and independent of difficulty. */
function templateAt<Problem>({
  form,
  index,
  random,
}: {
  readonly form: Form<Problem>;
  readonly index: number;
  readonly random: Seeded;
}): Template<Problem> {
  const round = Math.floor(index / form.templates.length);
  const order = random.fork(`${form.id}/round-${round}`).shuffle(form.templates);
  const template = order[index % order.length];
  if (template === undefined) throw new RangeError(`form ${form.id} has no templates`);
  return template;
}

function formOf<Problem>(family: Family<Problem>, id: string): Form<Problem> {
  const form = family.forms.find((known) => known.id === id);
  if (form !== undefined) return form;
  throw new RangeError(`family ${family.id} has no form "${id}"`);
}

function toSample<Problem>({
  family,
  drawn: { id, difficulty, problem },
  form,
  template,
  input,
}: {
  readonly family: Family<Problem>;
  readonly drawn: DrawnProblem<Problem>;
  readonly form: Form<Problem>;
  readonly template: Template<Problem>;
  readonly input: string;
}): Sample {
  return {
    id: `${id}-${form.id}`,
    input,
    target: [family.answer(problem)],
    problemId: id,
    form: form.id,
    template: `${form.id}/${template.id}`,
    stratum: `difficulty-${difficulty}`,
    metadata: { difficulty, steps: family.steps(problem), ...family.describe(problem) },
  };
}

/** No trailing blanks, no more than one empty line in a row: what is left out leaves no hole. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
