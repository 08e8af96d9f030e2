import { brokenRules, wordsIn } from "#harness/scorers/broken-rules.ts";
import { clockTime } from "../calendar.ts";
import type { Seeded } from "../seeded.ts";
import type { Fact, RewritingProblem, Rules } from "./problem.ts";
import { exampleOf, noticeOf, rulesOf } from "./solve.ts";
import { subjectAt, subjects } from "./subjects.ts";

/** Things the notice says; words to avoid; words to use; whether sentences are counted and the first word is given. */
const rungs: Readonly<
  Record<
    number,
    readonly [facts: number, avoids: number, contains: number, sentences: boolean, begins: boolean]
  >
> = {
  1: [2, 0, 0, false, false],
  2: [2, 1, 0, true, false],
  3: [3, 1, 1, true, false],
  4: [4, 2, 1, true, true],
  5: [5, 3, 2, true, true],
};
/** Words that wordy notices are full of, and short ones can do without. */
const fillers = ["we", "you", "that", "which", "would", "been", "our", "also", "very", "going", "has"];
const wanted = ["please", "thanks", "today", "everybody", "sorry", "important", "colleagues", "meanwhile"];
const openings = ["Notice", "Reminder", "Update", "Bulletin", "Heads-up", "Information"];

export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): RewritingProblem {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    if (isSound(problem)) return problem;
  }
  throw new RangeError(`no notice of difficulty ${difficulty} in a thousand draws`);
}

function drawCandidate(random: Seeded, difficulty: number): RewritingProblem {
  const rung = rungs[difficulty];
  if (rung === undefined) throw new RangeError(`there is no difficulty ${difficulty}`);
  const [count, avoids, contains, isCounted, isOpened] = rung;
  const facts = random
    .shuffle(subjects.map((_, index) => index))
    .slice(0, count)
    .map((subject) => drawFact(random, subject));
  const notice = wordsIn(noticeOf({ facts })).map((word) => word.toLowerCase());
  const used = fillers.filter((word) => notice.includes(word));
  const rules: Omit<Rules, "mostWords"> = {
    ...(isCounted ? { mostSentences: random.integer({ from: 1, to: 2 }) } : {}),
    ...(avoids === 0 ? {} : { avoids: random.shuffle(used).slice(0, avoids) }),
    ...(contains === 0 ? {} : { contains: random.shuffle(wanted).slice(0, contains) }),
    ...(isOpened ? { begins: random.pick(openings) } : {}),
  };
  const least = wordsIn(exampleOf({ facts, rules: { ...rules, mostWords: 0 } })).length;
  return { facts, rules: { mostWords: least + random.integer({ from: 2, to: 3 * count }), ...rules } };
}

function drawFact(random: Seeded, subject: number): Fact {
  const signs = subjectAt(subject).long.match(/[#&@]/g) ?? [];
  return {
    subject,
    figures: signs.map((sign) =>
      sign === "@"
        ? clockTime(5 * random.integer({ from: 7 * 12, to: 20 * 12 }))
        : String(random.integer(sign === "#" ? { from: 11, to: 29 } : { from: 30, to: 490 })),
    ),
  };
}

/** No figure twice; the notice itself breaks a rule, the example none; the figures of both stand in one order. */
function isSound(problem: RewritingProblem): boolean {
  const figures = problem.facts.flatMap((fact) => fact.figures);
  if (new Set(figures).size < figures.length) return false;
  const rules = rulesOf(problem);
  return (
    brokenRules(noticeOf(problem), rules).length > 0 && brokenRules(exampleOf(problem), rules).length === 0
  );
}
