import { blank, rows, sentences } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { list, plain, spoken } from "./voices.ts";

/** As vocational courses and entrance tests ask. */
export const examFromTraining = routineTemplates({
  "entrance-test-clerks": (page) =>
    rows(
      `ENTRANCE TEST FOR THE CLERICAL GRADE. Section C: following directions.`,
      `The directions in force are quoted.`,
      page.routines(passive, ({ number, name, body }) => `  C${number}. By ${name} is understood: ${body}.`),
      `The examiner lays an unmarked sheet before the candidate and pronounces the word "${page.ask}". State each act of the candidate.`,
    ),
  "first-day-at-work": (page) =>
    sentences(
      `On her first day a trainee writes some words of the house into her notebook.`,
      page.routines(timed, ({ name, body }) => `About ${name} she notes: ${body}.`),
      `On her second day she finds a form with a slip on which "${page.ask}" is written, and she does exactly that. Reconstruct what she does.`,
    ),
  "paper-laboratory": (page) =>
    rows(
      `Laboratory for paper testing. Standard protocols:`,
      page.routines(stepwise, ({ number, name, body }) => `  SP-0${number} (${name}). Here ${body}.`),
      `A specimen goes through ${page.ask}. Draw up the record, one entry per single action.`,
    ),
  "phrasebook-of-an-island": (page) =>
    rows(
      `On the Island of Clerks people speak in code words. A phrasebook for travellers translates:`,
      page.routines(plain, ({ name, body }) => `   "${name}!"  –  ${body}.`),
      `At the harbour an officer hands you your landing card and calls out "${page.ask}!" How do you comply?`,
    ),
  "pupils-take-turns": (page) =>
    rows(
      `The class repeats what it has learnt.`,
      page.routines(list, ({ number, name, body }) => `Pupil ${number}: "${name} is short for ${body}."`),
      `All of them are right. Now it is your turn, and your word is ${page.ask}. You answer in actions only.`,
    ),
  "game-of-offices": (page) =>
    rows(
      `In the board game "Offices" these cards lie face up:`,
      page.routines(spoken, ({ name, body }) => `  ┌ ${name.toUpperCase()} (${name}) ┐  ${body}`),
      `You land on the field "${page.ask}" and must act out the card of that name on your play document. List your moves.`,
    ),
  "points-for-each-part": (page) =>
    rows(
      `Question ${page.integer({ from: 3, to: 9 })}`,
      `(a) Study the house rules. (0 points)`,
      page.routines(waiting, ({ number, name, body }) => `     rule ${number}, ${name} – ${body}`),
      `(b) Carry out ${page.ask} once, in thought. (0 points)`,
      `(c) Write down what your hands did in (b). (${page.integer({ from: 4, to: 8 })} points)`,
    ),
  "robot-for-beginners": (page) =>
    rows(
      `Teach the paper robot! It already knows these recipes (curly braces call a recipe, a dot stands for "times"):`,
      page.routines(sums, ({ name, body }) => `   🤖 ${name}: ${body}`),
      blank,
      `You press the key ${page.ask}. Which motions does the robot make?`,
    ),
  "ask-first-then-read": (page) =>
    rows(
      `You will be asked for the actions behind the word ${page.ask}. Read with that in mind.`,
      sentences(
        `In the office of this question nobody says plainly what to do.`,
        page.routines(spoken, ({ name, body }) => `Whoever says ${name} wants this: ${body}.`),
      ),
      `You may turn over now.`,
    ),
  "stage-directions": (page) =>
    rows(
      `ACT ONE. A clerk, a table, one letter. The prompter whispers directions that the actor has to know by heart.`,
      page.routines(timed, ({ name, body }) => `   (${name}: ${body}.)`),
      `PROMPTER: ${page.ask}!`,
      `(The actor obeys. Describe to a blind spectator what the actor does with the letter.)`,
    ),
});
