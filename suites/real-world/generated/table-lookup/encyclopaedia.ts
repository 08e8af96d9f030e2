import { capital, joinAnd, rows, sentences } from "../text.ts";
import { type TableRow, tableTemplates } from "./page.ts";

const told = ({ fields }: TableRow, write: (label: string, text: string) => string): readonly string[] =>
  fields.map(({ label, text }) => write(label, text));

/** As a work of reference has it: running text, one figure after the other. */
export const encyclopaediaEntries = tableTemplates({
  "survey-article": (page) =>
    rows(
      sentences(
        `The ${page.many} treated in this article differ widely.`,
        page.table(
          (row) => `${row.name} is recorded with ${joinAnd(told(row, (label, text) => `${label} ${text}`))}.`,
        ),
        page.noise(() => `The first list of them was printed in ${page.integer({ from: 1840, to: 1960 })}.`),
      ),
      `Readers may wish to know ${page.ask("prose")}.`,
    ),
  "alphabetical-entries": (page) =>
    rows(
      page.table(
        (row) =>
          `${row.name.toUpperCase()} (${row.name}), ${page.one}. ${told(row, (label, text) => `${capital(label)} ${text}.`).join(" ")}`,
      ),
      page.noise(() => `See also vol. ${page.integer({ from: 2, to: 18 })}.`),
      `Index query: ${page.ask("formula")}.`,
    ),
  "dense-paragraph": (page) =>
    rows(
      `${page.table((row) => `${row.name} (${told(row, (label, text) => `${text} under the heading of ${label}`).join(", ")})`).join("; ")}: such are the ${page.many} known to the compilers.`,
      page.noise(() => `An older count gave ${page.integer({ from: 40, to: 90 })} of them.`),
      `From the paragraph follows ${page.ask("spoken")}; how much is that?`,
    ),
  "history-section": (page) =>
    rows(
      `== Overview ==`,
      sentences(
        page.table(
          (row) =>
            `At the last census, ${row.name} was entered as follows: ${told(row, (label, text) => `${label}, ${text}`).join("; ")}.`,
        ),
        page.noise(() => `The census was the ${page.integer({ from: 3, to: 9 })}th of its kind.`),
      ),
      `== Editors' talk ==`,
      `The lead should state ${page.ask("prose")}. Could somebody add the figure?`,
    ),
  infoboxes: (page) =>
    rows(
      page.table(
        (row) =>
          `{{Infobox ${page.one} | name = ${row.name} | ${told(row, (label, text) => `${label} = ${text}`).join(" | ")} }}`,
      ),
      page.noise(() => `{{Citation needed | date = ${page.day(-90)} }}`),
      `{{Calculate | ${page.ask("formula")} }} renders as?`,
    ),
  footnoted: (page) =>
    rows(
      `Of the ${page.many} the sources have preserved the following.`,
      page.table(
        (row) =>
          `[${row.number}] On ${row.name}: ${told(row, (label, text) => `${text} for ${label}`).join(", ")}.`,
      ),
      page.noise(() => `[*] The manuscript has ${page.integer({ from: 60, to: 240 })} leaves.`),
      `A critical edition would add, in a note of its own, ${page.ask("prose")}.`,
    ),
  gazetteer: (page) =>
    rows(
      `GAZETTEER. Abbreviated throughout: ${page.heads
        .slice(1)
        .map((head) => `${head.slice(0, 3)}. = ${head}`)
        .join(", ")}.`,
      page.table(
        (row) => `${row.name}, ${told(row, (label, text) => `${label.slice(0, 3)}. ${text}`).join(", ")}.`,
      ),
      page.noise(() => `Plate ${page.integer({ from: 11, to: 60 })}.`),
      `Exercise for librarians: find ${page.ask("spoken")}.`,
    ),
  comparative: (page) =>
    rows(
      page
        .table((row) =>
          row.number === 1
            ? `Best known is ${row.name}, with ${told(row, (label, text) => `${label} put at ${text}`).join(", ")}.`
            : `Then there is ${row.name}, whose entry runs: ${told(row, (label, text) => `${label} ${text}`).join(", ")}.`,
        )
        .join(" "),
      page.noise(() => `Visitors should allow ${page.integer({ from: 2, to: 7 })} days.`),
      `It is left to the reader to establish ${page.ask("prose")}.`,
    ),
  yearbook: (page) =>
    rows(
      `From the yearbook, chapter "${capital(page.many)}":`,
      page.heads
        .slice(1)
        .map(
          (label, at) =>
            `${capital(label)}. ${page.table((row) => `${row.name} ${row.cells[at + 1] ?? ""}`).join(", ")}.`,
        ),
      page.noise(() => `Price of the yearbook: ${page.integer({ from: 12, to: 60 })}.`),
      `The press office quotes ${page.ask("spoken")} from this chapter. Which figure do they quote?`,
    ),
  "museum-label": (page) =>
    rows(
      `Text on the wall, third room.`,
      page.table((row) => `${row.name} — ${told(row, (label, text) => `${text} (${label})`).join(" · ")}`),
      page.noise(() => `Inventory no. ${page.integer({ from: 2000, to: 8000 })}`),
      `Quiz for young visitors: what is ${page.ask("prose")}?`,
    ),
});
