import { blank, rows, sentences } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, plain, terse } from "./voices.ts";

/** As mathematics, logic and computer science ask. */
export const examFormalSystems = routineTemplates({
  "algebra-of-papers": (page) =>
    rows(
      `In the algebra of papers, a sum is a sequence and {r} is the value of r.`,
      page.routines(sums, ({ name, body }) => `    ${name} = ${body}`),
      `Evaluate {${page.ask}}.`,
    ),
  "definition-and-proposition": (page) =>
    rows(
      page.routines(
        formal,
        ({ number, name, body }) => `Definition ${number}. Procedure "${name}" is: ${body}.`,
      ),
      blank,
      `Proposition. Executing procedure "${page.ask}" amounts to the sequence ( … ).`,
      `Restore what the printer has left out between the brackets.`,
    ),
  "tree-and-leaves": (page) =>
    sentences(
      `Every routine can be drawn as a tree whose leaves are actions.`,
      page.routines(stepwise, ({ name, body }) => `For ${name}: ${body}.`),
      `Draw the tree of ${page.ask}, prune and repeat as told, and read its leaves in the order in which they are done.`,
    ),
  "tape-of-a-machine": (page) =>
    rows(
      `PROGRAM`,
      page.routines(code, ({ number, name, body }) => `  ${10 * number} LET ${name} = ${body}`),
      `  90 RUN ${page.ask}`,
      `Each action that the machine performs is typed on a tape. State the contents of the tape when the machine halts.`,
    ),
  "key-to-the-signs": (page) =>
    rows(
      `Key. p > q : q comes after p. p < q : q comes before p. 3x p : p, p, p. [r] : what line r describes. The part right of a bar changes the sequence on its left.`,
      page.routines(terse, ({ number, name, body }) => `(${number}) line ${name}. ${body}`),
      `Question. To which sequence does line ${page.ask} unfold?`,
    ),
  "lexicon-entries": (page) =>
    rows(
      `From a lexicon of clerical terms:`,
      page.routines(timed, ({ name, body }) => `${name}, the. A treatment of paper: ${body}.`),
      `Using the lexicon, spell out a single ${page.ask} in elementary terms.`,
    ),
  "dependency-notes": (page) =>
    rows(
      `Jobs depend on one another as noted.`,
      page.routines(waiting, ({ name, body }) => `• ${name} :: ${body}`),
      `There is one worker, who does one thing at a time. Give the schedule of this worker for one ${page.ask}.`,
    ),
  "unfinished-table": (page) =>
    rows(
      `Complete the bottom row.`,
      `name of the rule; rule in words; rule in actions`,
      page.routines(plain, ({ name, body }) => `${name}; ${body.replaceAll(";", " –")}; not asked`),
      `the one to be done: ${page.ask}; see above; ?`,
    ),
  "substitute-until-done": (page) =>
    rows(
      `Begin with the word "${page.ask}". As long as names of courses of action are left, replace each by what is laid down here, and obey whatever is said about repetition and order.`,
      page.routines(passive, ({ number, name, body }) => `${"αβγδεζηθ"[number - 1]}. ${name}: ${body}.`),
      `What does the end result say?`,
    ),
  "interpreter-session": (page) =>
    rows(
      page.routines(code, ({ name, body }) => `>>> ${name} = lambda: ${body}`),
      `>>> print(*${page.ask}())`,
      `What is displayed next, if bare words evaluate to themselves?`,
    ),
});
