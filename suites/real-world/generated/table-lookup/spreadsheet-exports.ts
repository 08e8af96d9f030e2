import { blank, rows } from "../text.ts";
import { grouped, pairs, tableTemplates } from "./page.ts";

/** As programs hand out cells: exports, dumps, print files. */
export const exportedSheets = tableTemplates({
  "cell-addresses": (page) =>
    rows(
      `# dump of used range, sheet "${page.many}"`,
      page.heads.map((head, at) => `${"ABCDEFGH"[at]}1=${head}`).join(" "),
      page.table(({ number, cells }) =>
        cells.map((cell, at) => `${"ABCDEFGH"[at]}${number + 1}=${cell}`).join(" "),
      ),
      page.noise(() => `# calc mode manual, iterations ${page.integer({ from: 50, to: 99 })}`),
      `H1 is to be set to: ${page.ask("clipped")}. What do I set?`,
    ),
  "headings-at-the-bottom": (page) =>
    rows(
      page.noise(() => `"REPORT ${page.reference("R")}"`),
      page.table(({ cells }) => `"${cells.join('","')}"`),
      `"${page.heads.join('","')}"`,
      `"EOF"`,
      blank,
      `(Yes, our old system puts the headings last.) The manager would like to have ${page.ask("relative")}.`,
    ),
  "org-mode": (page) =>
    rows(
      `* ${page.many}`,
      `| ${page.heads.join(" | ")} |`,
      `|${page.heads.map(() => "---").join("+")}|`,
      page.table(({ cells }) => `| ${cells.join(" | ")} |`),
      page.noise(() => `SCHEDULED: <${page.day(3, "iso")}>`),
      `** TODO ${page.ask("spoken")}`,
      `   org refuses my #+TBLFM line, can you say it by hand`,
    ),
  "screen-reader": (page) =>
    rows(
      `Screen reader transcript, verbosity high.`,
      page.table(
        (row) =>
          `Row ${row.number}. Header cell ${row.name}. ${pairs(row, ({ label, text }) => `Column ${label}, ${text}`, { glue: ". " })}.`,
      ),
      page.noise(() => `Zoom ${page.integer({ from: 110, to: 400 })} percent.`),
      `Dialog. Enter the value for: ${page.ask("prose")}. Edit, blank.`,
    ),
  "line-printer": (page) =>
    rows(
      page.noise(() => `PAGE   1   RUN ${page.integer({ from: 1000, to: 9999 })}`),
      `${page.heads.map((head) => head.toUpperCase().padStart(12)).join("")}`,
      page.table(({ cells }) => cells.map((cell) => cell.padStart(12, ".")).join("")),
      `${page.heads.map(() => "============").join("")}`,
      `${"?".padStart(12, ".")}   <-- ${page.ask("formula")} (ink too faint to read, work it out again)`,
    ),
  "xml-cells": (page) =>
    rows(
      `<Row ss:Index="1">${page.heads.map((head) => `<Cell><Data>${head}</Data></Cell>`).join("")}</Row>`,
      page.table(
        ({ number, cells }) =>
          `<Row ss:Index="${number + 1}">${cells.map((cell) => `<Cell><Data>${cell}</Data></Cell>`).join("")}</Row>`,
      ),
      page.noise(() => `<!-- ${page.integer({ from: 200, to: 900 })} empty rows removed -->`),
      `the file wont open so I unzipped it. what im after is ${page.ask("clipped")}`,
    ),
  "crosstab-by-heading": (page) =>
    rows(
      `REPORT WRITER v${page.integer({ from: 3, to: 8 })} -- BREAK ON ${page.heads[1]?.toUpperCase()}`,
      grouped(page, 1, {
        row: ({ cells: [name = "", , ...others] }) => `   ${name}: ${others.join(" : ")}`,
        head: (word, lines) => rows(`** ${page.heads[1]} = ${word}`, lines),
      }),
      `   (name: ${page.heads.slice(2).join(" : ")})`,
      page.noise(() => `** END, ${page.time()}`),
      `Grand footer line was configured as ${page.ask("formula")} and prints #####. Tell ${page.seller.first} the value.`,
    ),
  "tidy-long": (page) =>
    rows(
      `somebody unpivoted my sheet 🙄 it is now ${page.one} > column > value`,
      page.table((row) =>
        pairs(row, ({ label, text }) => `${row.name} > ${label} > ${text}`, { glue: "   " }),
      ),
      page.noise(() => `(undo stack empty, saved ${page.time()})`),
      `before that, one cell had ${page.ask("spoken")}. i need that one cell back`,
    ),
  "copied-from-pdf": (page) =>
    rows(
      `${page.client.name} Annual Tables ${page.integer({ from: 2, to: 6 })}.${page.integer({ from: 2, to: 9 })}`,
      `${page.heads.join(" ")}`,
      page.table(({ cells }) => cells.join(" ")),
      page.noise(() => `Source: own survey. Rounding: none. Page ${page.integer({ from: 20, to: 90 })}`),
      `The lines of the PDF came out like this when I selected them. Could you please derive ${page.ask("relative")}? I do not trust my eyes.`,
    ),
  "query-console": (page) =>
    rows(
      `db=> table ${page.many};`,
      ` ${page.heads.join(" | ")}`,
      `-${page.heads.map((head) => "-".repeat(head.length)).join("-+-")}-`,
      page.table(({ cells }) => ` ${cells.join(" | ")}`),
      `(${page.table(() => "").length} rows)`,
      page.noise(() => `Time: ${page.integer({ from: 2, to: 40 })} ms`),
      `db=> -- connection lost. what would have come for ${page.ask("prose")}?`,
    ),
});
