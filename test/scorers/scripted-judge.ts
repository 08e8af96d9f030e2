import type { Generation, ModelId } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Score } from "#harness/core/score.ts";
import type { Ask, Question, Scorer } from "#harness/core/scorer.ts";

/** Judges that do as they are told, for questions as the judge scorer writes them. */

export const judgeModel: ModelId = "court/judge-2026-01-01";

/** What a question shows, as a judge that can read finds it. */
export interface ReadQuestion {
  readonly mark: string;
  readonly system: string;
  readonly user: string;
  /** By the name of the fence: `task`, `answer`, `reference-1`, `answer-A`. */
  material(name: string): string;
}

export function readQuestion({ messages }: Question): ReadQuestion {
  const [system = "", user = ""] = messages.map(({ content }) => content);
  const mark = /"mark": "([0-9a-f]{12})"/.exec(system)?.[1] ?? "";
  return {
    mark,
    system,
    user,
    material(name) {
      const [open, close] = [`<${name}-${mark}>\n`, `\n</${name}-${mark}>`];
      const parts = user.split(open);
      if (parts.length !== 2) throw new Error(`${parts.length - 1} fences are called ${name}`);
      const inside = (parts[1] ?? "").split(close);
      if (inside.length !== 2) throw new Error(`the fence ${name} is closed ${inside.length - 1} times`);
      return inside[0] ?? "";
    },
  };
}

export function says(text: string, changes: Partial<Generation> = {}): Generation {
  return { text, finish: { reason: "stop" }, ...changes };
}

/** An ask that hands each question to a function and gives its words as the judge's. */
export function judgeThat(reply: (question: ReadQuestion, index: number) => string | Generation): Ask {
  let index = 0;
  return async (question) => {
    const said = reply(readQuestion(question), index);
    index += 1;
    return typeof said === "string" ? says(said) : said;
  };
}

/** A verdict as the form asks for it. */
export function verdict(mark: string, judged: object): string {
  return JSON.stringify({ mark, reason: "because", ...judged });
}

/** Grades 1 where the answer is one of the references. */
export const honest: Ask = judgeThat(({ mark, user, material }) => {
  const references = [...user.matchAll(/<(reference-\d+)-/g)].map(([, name]) => material(name ?? ""));
  const isRight = references.some((reference) => reference.trim() === material("answer").trim());
  return verdict(mark, { grade: isRight ? 1 : 0 });
});

/** What a scorer says of one output when its questions go to this judge. */
export async function scoreBy(
  scorer: Scorer,
  ask: Ask,
  {
    text = "18",
    changes = {},
    sample = {},
  }: {
    readonly text?: string;
    readonly changes?: Partial<Generation>;
    readonly sample?: Partial<Sample>;
  } = {},
): Promise<Score> {
  return scorer.score({
    sample: { id: "s1", input: "How many eggs?", target: ["18"], ...sample },
    output: says(text, changes),
    signal: new AbortController().signal,
    ask,
  });
}
