import { capital, rows, sentences } from "../text.ts";
import { pairs, tableTemplates } from "./page.ts";

/** Works of reference that print lists, keys and tables. */
export const listEntries = tableTemplates({
  "wiki-table": (page) =>
    rows(
      `{| class="wikitable sortable"`,
      `! ${page.heads.join(" !! ")}`,
      page.table(({ cells }) => rows(`|-`, `| ${cells.join(" || ")}`)),
      `|}`,
      page.noise(() => `[[Category:Lists with fewer than ${page.integer({ from: 20, to: 50 })} entries]]`),
      `Hidden comment in the source: <!-- lead section needs ${page.ask("prose")}, missing until somebody works it out -->`,
    ),
  "statistical-abstract": (page) =>
    rows(
      `${page.integer({ from: 2, to: 19 })}.${page.integer({ from: 2, to: 9 })}  ${capital(page.many)}`,
      `       ${page.heads.slice(1).join("  ")}`,
      page.table(({ cells: [name = "", ...others] }) => `${name} . . . ${others.join("  ")}`),
      page.noise(() => `       Compiled by ${page.colleague.last}, office of statistics`),
      `Enquiries are answered in writing. Yours was: ${page.ask("relative")}. Our answer:`,
    ),
  "abbreviated-handbook": (page) => {
    const signs = ["§", "¶", "†", "‡", "※"];
    return rows(
      `Signs: ${page.heads
        .slice(1)
        .map((head, at) => `${signs[at]} ${head}`)
        .join(" · ")}`,
      page.table(
        ({ name, cells }) =>
          `${name.toUpperCase()} (${name}) ${cells
            .slice(1)
            .map((cell, at) => `${signs[at]}${cell}`)
            .join(" ")}`,
      ),
      page.noise(() => `Handbook, ${page.integer({ from: 3, to: 40 })} thousand copies sold`),
      `Sample question of the librarians' examination: "${capital(page.ask("spoken"))}: give the figure."`,
    );
  },
  "subject-predicate": (page) =>
    rows(
      `@prefix : <this:work#> .`,
      page.table(
        (row) =>
          `:${row.name} a :${page.one} ; ${pairs(row, ({ label, raw }) => `:${label} ${raw}`, { glue: " ; " })} .`,
      ),
      page.noise(
        () => `# ${page.integer({ from: 1000, to: 9000 })} further statements concern other classes`,
      ),
      `# The article's info box shows a number that is not stored but derived: ${page.ask("clipped")}`,
      `# Derived value?`,
    ),
  "picture-captions": (page) =>
    sentences(
      `[Plate with small engravings of ${page.many}, numbered.]`,
      page.table(
        (row) => `${row.number}, ${row.name}: ${pairs(row, ({ label, text }) => `${label} ${text}`)}.`,
      ),
      page.noise(() => `Engraver: ${page.seller.last}, ${page.integer({ from: 1790, to: 1880 })}.`),
      `[Below the plate a child has written: "what is ${page.ask("spoken")}???"]`,
    ),
  "line-by-line-index": (page) =>
    rows(
      `INDEX OF VALUES (the entry for a value names its owner)`,
      page.heads
        .slice(1)
        .map(
          (head, at) =>
            `${head}: ${page.table(({ name, cells }) => `${cells[at + 1] ?? ""} ${name}`).join(", ")}`,
        ),
      page.noise(() => `zymurgy: see vol. ${page.integer({ from: 20, to: 32 })}`),
      `To use the index backwards is a good exercise: find in it ${page.ask("prose")}.`,
    ),
  "field-guide": (page) =>
    rows(
      `FIELD GUIDE TO ${page.many.toUpperCase()} — pocket edition`,
      page.table((row) =>
        rows(`☞ ${row.name}`, `   ${pairs(row, ({ label, text }) => `${label}: ${text}`, { glue: " / " })}`),
      ),
      page.noise(() => `Weight of this booklet: ${page.integer({ from: 60, to: 240 })} grams`),
      `Inside the back cover, under "Do you know your ${page.many}?", printed without an answer: ${page.ask("clipped")}.`,
    ),
  "members-register": (page) =>
    rows(
      `REGISTER. The society recognises the ${page.many} that follow and no others. Particulars are given under letters: ${page.heads
        .slice(1)
        .map((head, at) => `(${"abcde"[at]}) ${head}`)
        .join(", ")}.`,
      page.table(
        ({ number, name, cells }) =>
          `No. ${number}. ${name}. ${cells
            .slice(1)
            .map((cell, at) => `(${"abcde"[at]}) ${cell}`)
            .join(" ")}`,
      ),
      page.noise(() => `Resolved at the ${page.integer({ from: 24, to: 90 })}th general meeting.`),
      `The annual fee is fixed according to ${page.ask("relative")}, which the treasurer has yet to declare.`,
    ),
  "comparison-pages": (page) =>
    rows(
      `Compare and contrast`,
      page.heads
        .slice(1)
        .map(
          (head, at) =>
            `How do they differ in ${head}? ${page.table(({ name, cells }) => `${name} with ${cells[at + 1] ?? ""}`).join("; ")}.`,
        ),
      page.noise(() => `Turn to chart ${page.integer({ from: 7, to: 60 })} for a drawing.`),
      `And what do we learn when we put it all together? For one thing, ${page.ask("spoken")}, namely`,
    ),
  "supplement-sheet": (page) =>
    rows(
      `Loose supplement, to be pasted in after the article "${capital(page.one)}"`,
      page.table(
        (row) => `+ ${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: " + " })} = ${row.name}`,
      ),
      page.noise(
        () =>
          `(Price of the supplement: free to subscribers no. ${page.integer({ from: 100, to: 900 })} and above.)`,
      ),
      `The next supplement will state: ${page.ask("formula")}. A subscriber wants that now and encloses a stamp.`,
    ),
});
