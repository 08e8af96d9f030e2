import { blank, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Tasks in the dry manner of specifications, puzzles and tests of attention. */
export const examQuestionsForMachines = rewritingTemplates({
  "input-and-output": (page) =>
    rows(
      `INPUT`,
      page.notice,
      `OUTPUT`,
      `A message with the same content. A checker accepts it exactly when`,
      page.marks((mark, number) => `  (P${number}) ${mark}`),
    ),
  "game-with-points": (page) =>
    rows(
      `In this word game all points are lost as soon as one rule is broken. The rules of this round:`,
      page.rules((rule) => `♦ ${rule}`),
      `The card you have drawn says: ${page.notice}`,
      `Play: say the same on your own card.`,
    ),
  "let-n-be": (page) =>
    sentences(
      `Let N be the notice "${page.notice}".`,
      `A notice M is called admissible when the following holds of M: ${page.marks((mark) => mark).join(", and ")}.`,
      `Exhibit an admissible M that informs its readers as N does.`,
    ),
  "aptitude-test": (page) =>
    rows(
      `APTITUDE TEST FOR CLERKS   item ${page.integer({ from: 5, to: 9 })}   working with instructions`,
      `Instructions are given first. Read them twice.`,
      page.rules((rule) => `  > ${rule}`),
      `Now apply them, all together, to what the department has drafted:`,
      page.passages((passage) => `  : ${passage}`),
    ),
  "multiple-failures": (page) =>
    rows(
      `The draft D fails an inspection.`,
      `D = [${page.notice}]`,
      `Inspection protocol, to be passed in full:`,
      page.marks((mark, number) => `   ${String(number).padStart(2, "0")} ${mark} ..... ?`),
      `Give a draft D' that passes.`,
    ),
  "contract-clause": (page) =>
    rows(
      `Clause. The supplier delivers a short form of the notice set out in the annex. The short form is free of defects if`,
      page.marks(
        (mark, number) =>
          `(${["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][number - 1]}) ${mark};`,
      ),
      `otherwise it is returned.`,
      `Annex. ${page.notice}`,
      `You are the supplier. Deliver.`,
    ),
  "budget-of-words": (page) =>
    rows(
      `A display charges for every word; management has therefore laid down the following regime: ${page.rules((rule) => `<${rule}>`).join(" ")}.`,
      `Somebody would like it to display`,
      blank,
      `      ${page.notice}`,
      blank,
      `What should be keyed in?`,
    ),
  "museum-label": (page) =>
    rows(
      `Context: a museum of offices wants to hang a historical notice beside a modern one.`,
      `Historical: ${page.notice}`,
      `Modern: (you write it)`,
      `Curator's conditions for the modern one, in no order: ${page
        .rules((rule) => rule)
        .toReversed()
        .join(" · ")}`,
    ),
  "reading-aloud": (page) =>
    sentences(
      `A loudspeaker reads notices aloud, and this one is too long for it: "${page.notice}"`,
      `You are asked for one that can be read aloud quickly.`,
      page.rules((rule) => `In it, ${rule}.`),
    ),
  "constraints-as-code": (page) =>
    rows(
      `const notice = \`${page.notice}\`;`,
      `function check(text) {`,
      page.marks((mark) => `  assert(/* ${mark} */);`),
      `}`,
      `check(rewrite(notice)); // which string could rewrite() return?`,
    ),
});
