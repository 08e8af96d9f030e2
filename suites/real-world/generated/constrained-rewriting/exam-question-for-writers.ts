import { blank, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Exercises of writing courses and language papers. */
export const examQuestionsForWriters = rewritingTemplates({
  "cambridge-style": (page) =>
    rows(
      `Part ${page.integer({ from: 2, to: 6 })}. Read the notice a caretaker has written, then write it again for a pocket card.`,
      blank,
      page.passages((passage) => `        ${passage}`),
      blank,
      `On the card you should`,
      page.rules((rule) => `•  ${rule}`),
    ),
  "precis-paper": (page) =>
    sentences(
      `Make a précis of the subjoined communication.`,
      `A précis will be accepted if the following can be said of it:`,
      `${page.marks((mark) => mark).join("; ")}.`,
      `The communication runs: "${page.notice}"`,
    ),
  "journalism-school": (page) =>
    rows(
      `NEWSROOM TEST. The copy on your desk:`,
      `>>> ${page.notice} <<<`,
      `Your editor shouts across the room:`,
      page.rules((rule) => `“${rule}!”`),
      `File your copy.`,
    ),
  "two-columns": (page) =>
    rows(
      `| the author wrote | an editor would |`,
      `|---|---|`,
      page.rules((rule, number) => `| ${number === 1 ? page.notice : "″"} | ${rule} |`),
      `Be the editor: give the edited notice.`,
    ),
  "pupil-to-pupil": (page) =>
    rows(
      `Swap papers with your neighbour. Your neighbour's paper says`,
      page.passages((passage) => `~ ${passage}`),
      `Correct it with a red pen until each of these sentences about it is true.`,
      page.marks((mark, number) => `${number}) ${mark}`),
    ),
  "plain-language-certificate": (page) =>
    rows(
      `CERTIFICATE IN PLAIN LANGUAGE, practical section`,
      `Assessment grid (pass / fail, one fail fails the section)`,
      page.marks((mark) => `   pass | fail   ${mark}`),
      `Text for assessment: ${page.notice}`,
      `The candidate submits a plain version.`,
    ),
  telegram: (page) =>
    rows(
      `Imagine it is 1930 and every word of a telegram is paid for. Someone wants to wire the whole of this:`,
      `    ${page.notice}`,
      `The clerk at the counter says: "I will take it provided that you ${page.rules((rule) => rule).join(", that you ")}."`,
      `Word the telegram in ordinary English.`,
    ),
  "error-hunt": (page) =>
    rows(
      `A trainee shortened nothing at all and handed in the notice unchanged:`,
      page.notice,
      `Count what is wrong with it against the list, then put it right (only the corrected notice is marked).`,
      page.marks((mark) => `— ${mark}`).toReversed(),
    ),
  "homework-sheet": (page) =>
    rows(
      `Name: ______   Class: ______`,
      `Your task is to`,
      page.rules((rule) => `   ▷ ${rule}`),
      `when you write this again:`,
      `   ${page.notice}`,
      `Write here: ______`,
    ),
  "from-the-lecture": (page) =>
    sentences(
      `In lecture ${page.integer({ from: 3, to: 9 })} we saw that offices love long sentences, for instance these.`,
      `"${page.notice}"`,
      `Cut them down.`,
      `We shall be content with any version as long as you ${page.rules((rule) => rule).join(", you ")}.`,
    ),
});
