import { blank, quote, rows } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Mails that end with somebody having to write SQL. */
export const emailThreads = sqlTemplates({
  "board-needs-it": (page) =>
    rows(
      `Subject: number for the board`,
      `Hi ${page.seller.first},`,
      `the board wants ${page.ask("prose")}. Can you send me a query that ${page.colleague.first} can run?`,
      page.noise(() => `I am in meetings until ${page.time()}.`),
      `${page.buyer.first}`,
      blank,
      quote(
        rows(
          `From the admin:`,
          page.notes((clause) => `please note, ${clause}`),
        ),
      ),
      page.ddl,
    ),
  "former-colleague": (page) =>
    rows(
      `Dear ${page.seller.full}, you left us with these tables and no manual. What I found out so far:`,
      page.tables(
        ({ name, columns }) =>
          `${name}: ${columns.map((one) => `${one.name} must be the ${one.means}`).join(", ")}`,
      ),
      page.notes((clause) => `You once mentioned that ${clause}.`),
      page.noise(() => `Your plant is ${page.integer({ from: 30, to: 190 })} cm high now.`),
      `Would you, for old times' sake, write me the SQL for this: ${page.ask("points")}`,
      `Warm regards, ${page.buyer.full}`,
    ),
  "reply-above": (page) =>
    rows(
      `Sure, here it comes:`,
      blank,
      `> ${page.buyer.first} wrote ${page.day(-1)}:`,
      `> could you do me the SQL that gives ${page.ask("prose")}?`,
      page.noise(() => `> by ${page.day(2)} if possible`),
      page.notes((clause) => `> (${clause}, I am told)`),
      `> I attach what the tool prints:`,
      page.ddl,
    ),
  consultant: (page) =>
    rows(
      `To: ${page.client.name}. From: ${page.buyer.full}, consultant`,
      `As per our contract I need read access, or, failing that, the result of a query. In business terms: ${page.ask("points")}.`,
      page.notes((clause) => `I have understood that ${clause}.`),
      `Your IT kindly listed the columns:`,
      page.tables(({ name, columns }) =>
        rows(columns.map((column) => `${name}.${column.name}\t${column.means}`)),
      ),
      page.noise(() => `My rate is ${page.integer({ from: 80, to: 190 })} an hour.`),
    ),
  "mailing-list": (page) =>
    rows(
      `[sql-help] newbie question`,
      `Hi list, sqlite here. My schema (not my fault):`,
      page.ddl,
      page.notes((clause) => `Also not my fault: ${clause}.`),
      page.noise(() => `I have been at it for ${page.integer({ from: 2, to: 9 })} hours.`),
      `I am trying to get ${page.ask("prose")} – no luck. TIA, ${page.buyer.first}`,
    ),
  "two-requests": (page) =>
    rows(
      `${page.seller.first}, two things.`,
      `First, ${page.client.name} pays late again, please ring them.`,
      `Second, the figures. They want: ${page.ask("points")}. Just mail me the SELECT, I have a console.`,
      page.noise(() => `Their number: ${page.phone()}`),
      `In case you forgot the columns,`,
      page.tables(
        ({ name, columns }) => `  - ${name} (${columns.map((one) => `${one.name}=${one.means}`).join(", ")})`,
      ),
      page.notes((clause) => `and in case you forgot the mess, ${clause}`),
    ),
  "privacy-office": (page) =>
    rows(
      `Privacy office, ${page.supplier.name}`,
      `You are allowed to compute, and only to compute, ${page.ask("prose")}.`,
      page.noise(() => `Approval ${page.reference("DP")}`),
      `Tables released for this purpose:`,
      page.ddl,
      page.notes((clause) => `The controller declares that ${clause}.`),
      `File your statement with us before it is run.`,
    ),
  "ping-pong": (page) =>
    rows(
      `${page.buyer.first}: do we have this anywhere? ${page.ask("points")}`,
      `${page.seller.first}: in the db, yes. you will need`,
      page.tables(
        ({ name, columns }) =>
          `${page.seller.first}:   ${name} :: ${columns.map((one) => `${one.name} ~ ${one.means}`).join(" :: ")}`,
      ),
      page.notes((clause) => `${page.seller.first}: but ${clause}`),
      page.noise(() => `${page.colleague.first}: +${page.integer({ from: 1, to: 9 })}`),
      `${page.buyer.first}: I do not speak SQL. You do.`,
    ),
  "press-question": (page) =>
    rows(
      `A journalist asks: ${page.ask("question")}? Deadline ${page.time()}.`,
      page.noise(() => `Paper sells ${page.integer({ from: 11, to: 90 })} thousand copies.`),
      `${page.colleague.first} in the data room says: ${page.notes((clause) => clause).join("; also, ") || "clean data"}. The make-up of the tables is`,
      page.ddl,
      `Query to me, please, I let it run. ${page.buyer.last}`,
    ),
  "automatic-form": (page) =>
    rows(
      `This is an automatic mail from the request form.`,
      `WHO: ${page.buyer.full}`,
      `WHAT: ${page.ask("points")}`,
      page.tables(({ name, columns }) =>
        rows(
          `WHERE: ${name}`,
          columns.map((column) => `     + ${column.name} (${column.type}): ${column.means}`),
        ),
      ),
      page.notes((clause) => `MIND: ${clause}`),
      page.noise(() => `WHEN: ${page.day(6)}`),
      `HOW: SQL, to be written by the recipient of this mail`,
    ),
});
