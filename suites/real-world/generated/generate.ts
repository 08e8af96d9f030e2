import type { Sample } from "#harness/core/sample.ts";
import type { Family, Form, Template } from "./family.ts";
import { formOf, templatesOf } from "./find-form.ts";
import { render } from "./render.ts";
import { createSeeded, hashHex, type Seeded } from "./seeded.ts";
import type { Toggles } from "./toggles.ts";

export interface GenerateOptions {
  /** Another seed gives other problems; the same seed the same bytes. */
  readonly seed: string;
  readonly count: number;
  /** Default: all of the family's, in turn. */
  readonly difficulties?: readonly number[];
}

export interface SampleOptions extends GenerateOptions {
  /** A form that is named twice dresses each problem in two of its templates. */
  readonly forms: readonly string[];
  /** One template for all, in the forms that have it. */
  readonly template?: string;
  /** Sets single properties of the forms. */
  readonly toggles?: Partial<Toggles>;
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
  { seed, count, difficulties = family.difficulties }: GenerateOptions,
): Generator<DrawnProblem<Problem>> {
  const root = createSeeded(`${family.id}/${seed}`);
  const known = new Set<string>();
  for (let index = 0; index < count; index++) {
    const difficulty = difficulties[index % difficulties.length];
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
  options: SampleOptions,
): Generator<Sample> {
  const dresses = options.forms.map((id, at) => {
    const form = formOf(family, id);
    const wording = options.forms.slice(0, at).filter((earlier) => earlier === id).length;
    return { form, wording, templates: templatesOf(form, options.template) };
  });
  const root = createSeeded(`${family.id}/${options.seed}`);
  let index = 0;
  for (const drawn of generateProblems(family, options)) {
    for (const { form, wording, templates } of dresses) {
      const template = templateAt({ form, templates, index, wording, random: root });
      const toggles = { ...form.toggles, ...options.toggles };
      const name = wording === 0 ? form.id : `${form.id}-${wording + 1}`;
      const random = root.fork(`${drawn.id}/${name}`);
      const input = render({ family, problem: drawn.problem, template, toggles, random });
      yield toSample({ family, drawn, form, name, template, input });
    }
    index++;
  }
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

/** Templates in shuffled rounds: as evenly used as can be, independent of difficulty, and another for each wording. */
function templateAt<Problem>({
  form,
  templates,
  index,
  wording,
  random,
}: {
  readonly form: Form<Problem>;
  readonly templates: readonly Template<Problem>[];
  readonly index: number;
  readonly wording: number;
  readonly random: Seeded;
}): Template<Problem> {
  const { length } = templates;
  const order = random.fork(`${form.id}/round-${Math.floor(index / length)}`).shuffle(templates);
  const apart = wording * Math.max(1, Math.floor(length / 2));
  const template = order[(index + apart) % length];
  if (template === undefined) throw new RangeError(`form ${form.id} has no templates`);
  return template;
}

function toSample<Problem>({
  family,
  drawn: { id, difficulty, problem },
  form,
  name,
  template,
  input,
}: {
  readonly family: Family<Problem>;
  readonly drawn: DrawnProblem<Problem>;
  readonly form: Form<Problem>;
  /** The form, and which wording of it where a problem has several. */
  readonly name: string;
  readonly template: Template<Problem>;
  readonly input: string;
}): Sample {
  return {
    id: `${id}-${name}`,
    input,
    target: [family.answer(problem)],
    problemId: id,
    form: form.id,
    template: `${form.id}/${template.id}`,
    stratum: `difficulty-${difficulty}`,
    metadata: { difficulty, steps: family.steps(problem), ...family.describe(problem) },
  };
}
