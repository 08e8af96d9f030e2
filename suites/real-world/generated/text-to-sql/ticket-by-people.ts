import { blank, joinAnd, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Requests in the words of those who are in need of a figure. */
export const ticketsByPeople = sqlTemplates({
  "new-in-purchasing": (page) =>
    rows(
      `Good day dear team,`,
      `I am since ${page.day(-20, "long")} in the purchasing and they told me that for such wishes there is this portal.`,
      `My wish is: ${page.ask("prose")}.`,
      page.caveat((all) => `My predecessor left a note that ${all}. I hope it says you something.`),
      page.noise(() => `My telephone is ${page.phone()}, my desk is ${page.integer({ from: 11, to: 99 })}.`),
      `In the drawer is also a print of the tables, I type it from the paper:`,
      page.tables(
        ({ name, columns }) =>
          `table ${name} with ${columns.map((column) => `${column.name} (that is ${column.means})`).join(", ")}`,
      ),
      `Please send the query, a colleague will start it for me. Many thanks and sorry for my English`,
    ),
  "third-time-of-asking": (page) =>
    rows(
      `PRIORITY: as high as this thing lets me set it`,
      `This is the THIRD time I open this. The last two were closed as "unclear". So, very slowly:`,
      page.points((point, index) => `${index + 1}) ${point}`),
      page.noise(
        () => `The earlier ones are ${page.reference("T")} and ${page.reference("T")}, read them and weep.`,
      ),
      page.notes(
        (clause) => `AND before anybody closes it again as "data issue": yes we KNOW that ${clause}.`,
      ),
      `You asked for "the schema". Here. Happy?`,
      page.ddl,
    ),
  "from-voicemail": (page) =>
    rows(
      `Created automatically from a voicemail (confidence ${page.integer({ from: 61, to: 97 })} %)`,
      `"hello this is ${page.buyer.full} from ${page.client.name} I hope this is the right number um we would need to know ${page.ask("question")} and if you could just text me the SQL that would be super bye"`,
      page.noise(() => `Callback number: ${page.phone()}`),
      `--- enrichment by ${page.seller.first}, data desk ---`,
      page.notes((clause) => `known about this source: ${clause}`),
      page.tables(({ name, columns }) =>
        rows(
          `source ${name}`,
          columns.map((column) => `    ${column.name.padEnd(12)}${column.means}`),
        ),
      ),
    ),
  "newest-comment-first": (page) =>
    rows(
      `${page.seller.first} commented (newest): assigning to whoever writes SQL today`,
      `${page.buyer.first} commented: no, not a chart. I said ${page.ask("prose")}. One query, I paste it into the tool.`,
      `${page.seller.first} commented: would a chart do?`,
      page.notes((clause) => `${page.colleague.first} commented: +1 and don't trip over this one, ${clause}`),
      page.noise(
        () => `${page.colleague.first} commented: same problem as ${page.reference("INC")}? (edit: no)`,
      ),
      `${page.colleague.first} commented (oldest): structure, for later`,
      page.ddl,
    ),
  "three-lines": (page) =>
    rows(
      `sql pls: ${page.ask("points")}`,
      `db: ${page
        .tables(
          ({ name, columns }) =>
            `${name}[${columns.map((column) => `${column.name}~${column.means}`).join(", ")}]`,
        )
        .join(" + ")}`,
      page.caveat((all) => `ps ${all}`),
      page.noise(() => `pps lunch ${page.time()}`),
    ),
  "closing-the-month": (page) =>
    rows(
      `Finance / closing / workstream ${page.integer({ from: 2, to: 14 })}`,
      sentences(
        `For the closing file we must attach evidence for one line.`,
        `The line says ${page.ask("prose")}.`,
        `Evidence, in the view of our auditors, is the query itself.`,
        page.noise(() => `Cut-off for uploads is ${page.day(4)} at ${page.time()}.`),
      ),
      blank,
      `Extract from the data protocol, section "population":`,
      page.tables(({ name, columns }) =>
        columns.map((column) => `  § ${name}.${column.name} – ${column.means}`).join("\n"),
      ),
      page.notes((clause) => `  § exception – ${clause}`),
    ),
  "from-the-lawyers": (page) =>
    rows(
      `Our client, ${page.client.name}, has been ordered to disclose one thing only, to wit:`,
      `    ${page.ask("prose")}.`,
      sentences(
        `We are instructed that it can be had from a database kept by yourselves.`,
        page.notes((clause) => `It is common ground between the parties that ${clause}.`),
        page.noise(() => `Our file is ${page.reference("L")}; the hearing is on ${page.day(30, "long")}.`),
      ),
      `The expert report describes the database thus:`,
      page.tables(
        ({ name, columns }) =>
          `    ${name}, comprising ${joinAnd(columns.map((column) => `${column.name} (${column.means})`))};`,
      ),
      `Kindly let us have the text of the query so that the other side can check it.`,
    ),
  "used-to-filter-by-hand": (page) =>
    rows(
      `Hi. Until now I exported everything, opened it in the spreadsheet and clicked:`,
      page.points((point, index) => `   ${index === 0 ? "result" : "then"}: ${point}`),
      page.noise(() => `That was fine with ${page.integer({ from: 200, to: 900 })} rows.`),
      `It crashes now. I was told SQL does that in one go. Never seen any, so you write it, ok?`,
      `The export has these headers (sheet = table):`,
      page.tables(
        ({ name, columns }) =>
          `sheet ${name}: | ${columns.map((column) => column.name).join(" | ")} |\n  meaning: | ${columns.map((column) => column.means).join(" | ")} |`,
      ),
      page.notes((clause) => `And I always had to think of this: ${clause}.`),
    ),
  "night-shift-supervisor": (page) =>
    rows(
      `Shift book, ${page.time()}`,
      `Buenas, here the night shift. The screen in the hall is dark and the boss comes at six and always wants to see this:`,
      page.ask("question"),
      page.noise(() => `(door ${page.integer({ from: 2, to: 40 })} also makes noise, other ticket)`),
      `I can open the base, I see inside`,
      page.ddl,
      page.notes((clause) => `and on the wall somebody has written that ${clause}`),
      `Tell me what I must type. Gracias`,
    ),
  "wrong-queue": (page) =>
    rows(
      `[${page.day(-6)}] opened in queue Facilities by ${page.buyer.full}`,
      `[${page.day(-5)}] Facilities: not a lamp. -> Reporting`,
      `[${page.day(-4)}] Reporting: report does not exist, needs SQL. Wanted, as far as we understand: ${page.ask("points")}`,
      `[${page.day(-3)}] -> Database`,
      page.tables(
        ({ name, columns }) =>
          `[${page.day(-2)}] Database: ${name} is ours. ${columns.map((column) => `${column.name}: ${column.means}`).join(" / ")}`,
      ),
      page.notes((clause) => `[${page.day(-1)}] Database: heads up, ${clause}`),
      page.noise(() => `[${page.day(-1)}] SLA breached by ${page.integer({ from: 3, to: 80 })} hours`),
      `[${page.day(0)}] Database: we host, we do not write queries. -> you`,
    ),
});
