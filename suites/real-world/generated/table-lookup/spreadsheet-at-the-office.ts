import { blank, rows, sentences } from "../text.ts";
import { grouped, pairs, tableTemplates } from "./page.ts";

/** As people share a sheet and talk about it. */
export const officeSheets = tableTemplates({
  "coded-with-legend": (page) => {
    const codes = [...new Set(page.table(({ cells }) => cells[1] ?? ""))];
    return rows(
      `Sheet "codes": ${codes.map((word, at) => `${at + 1} = ${word}`).join(", ")}`,
      `Sheet "data" (second column holds the code for ${page.heads[1]}):`,
      page.heads.join(" ; "),
      page.table(({ cells: [name = "", word = "", ...others] }) =>
        [name, codes.indexOf(word) + 1, ...others].join(" ; "),
      ),
      page.noise(() => `Sheet "old": do not use, ${page.integer({ from: 30, to: 90 })} rows`),
      `Whoever has a minute: ${page.ask("relative")} is what the annual report lacks.`,
    );
  },
  "one-tab-each": (page) =>
    rows(
      `Workbook with a tab for every ${page.one}. I clicked through all of them, here is what they say:`,
      page.table(
        (row) => `[${row.name}]  ${pairs(row, ({ label, text }) => `${label} → ${text}`, { glue: "  " })}`,
      ),
      page.noise(() => `[template]  empty since ${page.day(-200)}`),
      `The tab [overview] has a single box, called "${page.ask("clipped")}", and it is blank. Fill it.`,
    ),
  "name-error": (page) =>
    rows(
      sentences(
        `${page.buyer.first} here, finance.`,
        `My Excel is the Hungarian one, so every formula that I get from you becomes #NAME?.`,
      ),
      `Rows as I see them, ${page.heads.join(" – ")}:`,
      page.table(({ cells }) => `• ${cells.join(" – ")}`),
      page.noise(() => `• (blank row, height ${page.integer({ from: 2, to: 9 })})`),
      `The one that fails: =${page.ask("formula")}. Just the result please, I shall type it over the formula.`,
    ),
  "stickies-on-a-board": (page) =>
    rows(
      `🗒️ board "${page.many}", stickies exported clockwise`,
      page.table(
        (row) => `🗒️ ${row.name} / ${pairs(row, ({ label, text }) => `${label}? ${text}`, { glue: " / " })}`,
      ),
      page.noise(() => `🗒️ LUNCH ${page.time()}`),
      `🗒️ (red) we said we'd vote once we know ${page.ask("spoken")}`,
    ),
  "retyped-print": (page) =>
    rows(
      `I had it only on paper, coffee on it, so I typed it off with the letters we use in the trade: ${page.heads
        .slice(1)
        .map((head, at) => `${"VWXYZ"[at]} ${head}`)
        .join(", ")}.`,
      page.table(
        ({ name, cells }) =>
          `${name} ${cells
            .slice(1)
            .map((cell, at) => `${"VWXYZ"[at]}:${cell}`)
            .join(" ")}`,
      ),
      page.noise(
        () => `(sheet ${page.integer({ from: 2, to: 4 })} is under the coffee and about something else)`,
      ),
      `Now the question they sent me: "${page.ask("prose")}". Can you?`,
    ),
  "review-comments": (page) =>
    rows(
      `Comments (${page.integer({ from: 3, to: 9 })} open)`,
      `${page.seller.full}: cell is yellow because nobody has checked it. it claims to be ${page.ask("prose")}`,
      `${page.colleague.full}: then let us check it, the sheet under it is short enough`,
      blank,
      page.table(
        (row) => `  ${row.name.padEnd(13)}${pairs(row, ({ text }) => text.padEnd(11), { glue: "" })}`,
      ),
      `  ${page.heads.map((head, at) => head.padEnd(at === 0 ? 13 : 11)).join("")}   (headings are frozen at the bottom, don't ask)`,
      page.noise(() => `${page.seller.full} assigned this to you, due ${page.day(2)}`),
      `${page.colleague.full}: so the yellow cell should read`,
    ),
  "two-screenshots": (page) =>
    rows(
      `screenshot 1, read by OCR`,
      page.table(
        ({ name, cells: [, first = "", second = ""] }) =>
          `${name} · ${page.heads[1]} ${first} · ${page.heads[2]} ${second}`,
      ),
      `screenshot 2, scrolled to the right, sorted from A to Z`,
      page
        .table(
          ({ name, fields }) =>
            `${name} · ${fields
              .slice(2)
              .map(({ label, text }) => `${label} ${text}`)
              .join(" · ")}`,
        )
        .toSorted(),
      page.noise(() => `battery ${page.integer({ from: 11, to: 80 })}`),
      `hope that's readable! the boss only wants ${page.ask("clipped")}`,
    ),
  "sheet-with-sections": (page) =>
    rows(
      `I keep it the way my predecessor did, by ${page.heads[2]}, and inside by hand:`,
      grouped(page, 2, {
        row: ({ cells: [name = "", first = "", , ...figures] }) =>
          `      ${name} [${first}] ${figures.join(" + ")}`,
        head: (word, lines) => rows(`   ${word}:`, lines),
      }),
      `(${page.heads[1]} is in the brackets; then ${page.heads.slice(3).join(" + ")}. No subtotals on purpose.)`,
      page.noise(() => `Predecessor's extension, if all fails: ${page.integer({ from: 200, to: 899 })}`),
      `${page.client.name} asks for ${page.ask("spoken")}. Do you get that out of it?`,
    ),
  "macro-output": (page) =>
    rows(
      `Immediate window:`,
      page.table(
        (row) =>
          `?row(${row.number})  ${row.name}|${pairs(row, ({ label, text }) => `${label}:${text}`, { glue: "|" })}`,
      ),
      page.noise(() => `?timer  ${page.integer({ from: 10_000, to: 80_000 })}`),
      `Run-time error in Function Wanted() ' should return ${page.ask("relative")}`,
      `Debug / End / Help -- I press End. What should it have returned?`,
    ),
  "budget-round": (page) =>
    rows(
      `Before anybody presents slides: what is ${page.ask("spoken")}? That number goes on the wall.`,
      `Basis, as distributed (${page.heads.join(", ")}):`,
      page.table(
        ({ number, cells: [name = "", ...others] }) =>
          `  ${String.fromCharCode(96 + number)}) ${name} — ${others.join(" — ")}`,
      ),
      page.noise(() => `Room ${page.integer({ from: 101, to: 430 })}, ${page.time()}, bring the printout`),
      `${page.buyer.full}`,
    ),
});
