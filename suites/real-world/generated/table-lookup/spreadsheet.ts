import { blank, rows } from "../text.ts";
import { tableTemplates } from "./page.ts";

/** Cells that somebody copied out of a spreadsheet and pasted somewhere else. */
export const spreadsheets = tableTemplates({
  "tabs-from-clipboard": (page) =>
    rows(
      page.heads.join("\t"),
      page.table(({ cells }) => cells.join("\t")),
      page.noise(() => `\t\t\tlast edited ${page.day(0)}`),
      blank,
      `^ pasted from the share, formulas did not come along. I need ${page.ask("prose")}`,
    ),
  "semicolon-export": (page) =>
    rows(
      `sep=;`,
      page.heads.map((head) => head.toUpperCase()).join(";"),
      page.table(({ cells }) => cells.map((cell) => `"${cell}"`).join(";")),
      page.noise(() => `"# export ${page.reference("EXP")}"`),
      `To be filled into the cover sheet: ${page.ask("formula")}`,
    ),
  "with-row-numbers": (page) =>
    rows(
      `    A: ${page.heads.map((head, at) => (at === 0 ? head : `${"ABCDEFGH"[at]}: ${head}`)).join("  ")}`,
      page.table(({ number, cells }) => `${String(number + 1).padStart(2)}  ${cells.join("  ")}`),
      page.noise(() => `Sheet ${page.integer({ from: 2, to: 9 })} of ${page.integer({ from: 10, to: 19 })}`),
      `Comment in G1 by ${page.seller.full}: "please type in here ${page.ask("prose")}"`,
    ),
  "aligned-columns": (page) =>
    rows(
      page.heads.map((head) => head.padEnd(13)).join(""),
      page.heads.map(() => "-----------  ").join(""),
      page.table(({ cells }) => cells.map((cell) => cell.padEnd(13)).join("")),
      page.noise(() => `printed ${page.time()}`),
      blank,
      `Q from ${page.client.name}, who got this as a print and no file: ${page.ask("spoken")}?`,
    ),
  "broken-formula": (page) =>
    rows(
      `[${page.many}.ods]`,
      page.heads.join(" ¦ "),
      page.table(({ cells }) => cells.join(" ¦ ")),
      `result ¦ #REF!`,
      page.noise(() => `checked by ${page.colleague.last} ¦ ${page.day(-3)}`),
      `The cell with #REF! used to be ${page.ask("formula")}. What ought to stand there?`,
    ),
  transposed: (page) =>
    rows(
      `(turned by ninety degrees so that it fits on the page)`,
      page.heads.map((head, at) => `${head}\t${page.table(({ cells }) => cells[at] ?? "").join("\t")}`),
      page.noise(() => `page\t${page.integer({ from: 3, to: 30 })}`),
      `Missing on the summary page: ${page.ask("prose")}.`,
    ),
  "filter-view": (page) =>
    rows(
      `Filter: none. Sorted: by hand. ${page.heads.length} columns shown.`,
      page.table(
        ({ number, name, fields }) =>
          `row ${number} ▸ ${name} ▸ ${fields.map(({ label, text }) => `${label} ${text}`).join(" ▸ ")}`,
      ),
      page.noise(() => `${page.integer({ from: 2, to: 8 })} people are viewing`),
      `${page.buyer.first} wrote in the margin: set the filters yourself, all I want is ${page.ask("spoken")}`,
    ),
  "html-paste": (page) =>
    rows(
      `<table><tr>${page.heads.map((head) => `<th>${head}</th>`).join("")}</tr>`,
      page.table(({ cells }) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
      `</table>`,
      page.noise(() => `<!-- cached ${page.day(-1)} -->`),
      `Sorry for the tags, that is what my clipboard makes of it. For the slide: ${page.ask("prose")}.`,
    ),
  "two-blocks": (page) =>
    rows(
      `Left half`,
      page.table(({ cells: [name = "", first = "", second = ""] }) => `${name} | ${first} | ${second}`),
      `Right half (same order)`,
      page.table(({ cells: [name = "", , , ...others] }) => `${name} | ${others.join(" | ")}`),
      `Headings were ${page.heads.join(" | ")}.`,
      page.noise(() => `The printer cut it at ${page.integer({ from: 40, to: 90 })} columns.`),
      `Please look across both halves and compute ${page.ask("prose")}.`,
    ),
  "pivot-wish": (page) =>
    rows(
      `source data for pivot, do not sort!!`,
      `no. / ${page.heads.join(" / ")}`,
      page.table(({ number, cells }) => `${number} / ${cells.join(" / ")}`),
      page.noise(() => `refreshed ${page.time()} by ${page.seller.first}`),
      `pivot is gone since the update. it only ever had one field: ${page.ask("formula")}`,
    ),
});
