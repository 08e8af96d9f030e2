import { blank, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

const months = ["January", "February", "April", "July", "October"];
const offices = ["director", "deputy director", "head of section", "registrar", "doorkeeper"];
const numerals = ["I", "II", "III", "IV", "V"];
const ordinals = ["first", "second", "third", "fourth", "fifth"];

/** Circulars, articles, amendments and those who must obey them. */
export const examQuestionsOfLaw = policyTemplates({
  "circulars-by-month": (page) =>
    sentences(
      `In the course of one year a ministry sends out circulars on ${page.matter}.`,
      page.rules(
        ({ number, when, word }) =>
          `That of ${months[number - 1]} orders its offices to ${word} in cases where ${when}.`,
      ),
      page.precedence({
        first:
          "Of two circulars that cover the same case, the older is binding; the younger was only meant to fill gaps.",
        last: "Of two circulars that cover the same case, the younger is binding; it has tacitly repealed the older for that case.",
      }),
      `A case that no circular covers is one in which offices ${page.fallback}.`,
      `By December, an office has a case before it of which the file says ${joinAnd(page.facts((clause) => `that ${clause}`))}.`,
      `What do the circulars oblige this office to do?`,
    ),
  notwithstanding: (page) =>
    rows(
      `Treaty on common treatment (extract), subject: ${page.matter}`,
      blank,
      page.rules(
        ({ number, when, word }) =>
          `Article ${numerals[number - 1]}. Parties shall ${word} to the extent that ${when}${page.precedence(
            {
              first: ", any later article notwithstanding.",
              last: ", any earlier article notwithstanding.",
            },
          )}`,
      ),
      `Closing article. Parties shall ${page.fallback} if the articles with a number leave them without an obligation.`,
      blank,
      `A party reports: ${page.facts((clause) => clause).join("; ")}. Which obligation has it?`,
    ),
  "moot-court": (page) =>
    rows(
      `MOOT COURT: problem sheet`,
      `The claim: ${page.matter}.`,
      `Stipulated between the parties (and not to be argued):`,
      page.facts((clause, index) => `  ${index + 1}. ${clause}`),
      `House rules of the defendant, agreed to be lawful:`,
      page.rules(
        ({ number, conditions, word }) =>
          `  ${ordinals[number - 1]} rule: a duty to ${word}, subject to proof that ${conditions.join(", and that ")};`,
      ),
      `  residual rule: a duty to ${page.fallback}, should proof fail under all the others.`,
      page.precedence({
        first: `On rules that collide, precedent has it that a party must follow the one it reads first.`,
        last: `On rules that collide, precedent has it that a party must follow the one it reads last, the residual rule never being in collision.`,
      }),
      `Hold for the defendant's duty, in a word.`,
    ),
  "five-offices": (page) =>
    sentences(
      `Nobody in a certain town hall decides alone on ${page.matter}.`,
      page.rules(({ number, when, word }) => `The ${offices[number - 1]} says "${word}" if ${when}.`),
      `The stamp of the house, when nobody says anything, reads "${page.fallback}".`,
      page.precedence({
        first:
          "Where they disagree, rank counts: the director stands highest, and each of the others stands below whoever was named before.",
        last: "Where they disagree, closeness to the public counts: the director is farthest from it, and each of the others is closer than whoever was named before and is followed instead.",
      }),
      `Now ${joinAnd(page.facts((clause) => clause))}.`,
      `Which word leaves the house?`,
    ),
  "amended-statutes": (page) =>
    rows(
      `Original wording of the statutes of a foundation`,
      `  On ${page.matter}, the trustees ${page.fallback}.`,
      page.rules(
        ({ number, conditions, word }) =>
          `${ordinals[number - 1]?.toUpperCase()} AMENDMENT\n  The trustees ${word} in the following event: ${conditions.join(" + ")}.`,
      ),
      `NOTE BY THE PUBLISHER`,
      page.precedence({
        first:
          "  Every amendment displaces the original wording. An amendment once made is entrenched: none made after it can touch an event it has dealt with.",
        last: "  Every amendment displaces the original wording and, for the event it deals with, any amendment made before.",
      }),
      `A plus sign joins what must coincide. Trustees ask you about this state of affairs:`,
      page.facts((clause) => `  ${clause}`),
      `Advise them.`,
    ),
  "multiple-choice": (page) =>
    rows(
      `Paper B, multiple choice. Topic: ${page.heading}.`,
      `A practitioner applies this ladder of guidelines to ${page.matter}.`,
      page.rules(({ number, when, word }) => `  G${number} (${word}): ${when}`),
      `  G0 (${page.fallback}): applies only if nothing else does`,
      page.precedence({
        first:
          "Guidelines with small numbers outrank guidelines with large ones, G0 excepted, which is outranked by all.",
        last: "Guidelines with large numbers outrank guidelines with small ones.",
      }),
      `Client's answers to the questionnaire: ${page.facts((clause) => clause).join(" | ")}`,
      `(A) grant   (B) halve   (C) refer   (D) refuse`,
      `Give the word, not the letter.`,
    ),
});
