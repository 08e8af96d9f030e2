import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { sqlTemplates } from "./page.ts";

/** Mails between colleagues of one firm. */
export const emailThreadsInHouse = sqlTemplates({
  "forwarded-twice": (page) =>
    rows(
      `Subject: FW: FW: quick question`,
      `see below, yours I think. ${page.colleague.first}`,
      blank,
      quote(
        rows(
          `From: ${mailOf(page.seller, page.supplier)}`,
          `Not mine, I only run the server. What is on it:`,
          page.tables(({ name, columns }) =>
            rows(
              `* ${name}`,
              columns.map((column) => `  - ${column.name} – ${column.means}`),
            ),
          ),
          page.notes((clause) => `Whoever does it should be told that ${clause}.`),
          blank,
          quote(
            rows(
              `From: ${mailOf(page.buyer, page.supplier)}`,
              `Quick question: ${page.ask("question")}? A query would do, I know where to put it.`,
              page.noise(() => `I leave at ${page.time()} today.`),
            ),
          ),
        ),
      ),
    ),
  "away-from-monday": (page) =>
    rows(
      `Dear ${page.seller.first},`,
      `from Monday I am on leave and ${page.buyer.full} still waits for something from me. I wanted to write the SQL last week, then my little one got ill, you know how it is.`,
      page.noise(() => `I am back on ${page.day(14, "weekday")}.`),
      sentences(
        `It is about this:`,
        `${page.ask("prose")}.`,
        page.caveat((all) => `Do not step into the trap I stepped into: ${all}.`),
      ),
      `All I have on the tables is my own cheat sheet, here it is.`,
      page.ddl,
      `Danke!! ${page.colleague.first}`,
    ),
  "answers-in-between": (page) =>
    rows(
      `Hi ${page.buyer.first}, my answers in between. ${page.seller.first}`,
      blank,
      `> Where are the ${page.many} kept?`,
      page.tables(
        ({ name, columns }) =>
          `In ${name}, among others. There you find ${columns.map((column) => `${column.name} [${column.means}]`).join(", ")}.`,
      ),
      page.noise(() => `> Who else uses it? About ${page.integer({ from: 20, to: 300 })} people?`),
      `> Is the data any good?`,
      `${page.caveat((all) => `Good enough if you know that ${all}.`) || "It is."}`,
      `> So could you get me ${page.ask("prose")}?`,
      `I could, but I copy in someone who writes better SQL than me. Go ahead please.`,
    ),
  "boss-from-the-train": (page) =>
    rows(
      `${page.ask("points")}. asap. sql. tx`,
      `Sent from my phone`,
      blank,
      `----- ${page.colleague.first} (assistant) added on ${page.day(0)}, ${page.time()} -----`,
      `What ${page.buyer.first} means is a query that can be run by me on the usual computer. I looked up the structure for you:`,
      page.tables(
        ({ name, columns }) =>
          `[${name}] ${columns.map((column, at) => `(${at + 1}) ${column.name}, i.e. ${column.means}`).join(" ")}`,
      ),
      page.notes((clause) => `Also, ${page.buyer.first} gets angry when one forgets that ${clause}.`),
      page.noise(() => `The train arrives at ${page.time()}.`),
    ),
  "sorry-wrong-figure": (page) =>
    rows(
      `Subject: CORRECTION`,
      `Dear all,`,
      sentences(
        `the slide I sent around yesterday was wrong, and I am sorry.`,
        `In my haste I counted something else entirely than what I had been asked for, which was this: ${page.ask("prose")}.`,
        page.noise(() => `Slide ${page.integer({ from: 4, to: 40 })} will be replaced.`),
        page.caveat((all) => `What I had not been aware of is that ${all}.`),
      ),
      `${page.seller.first}, to be on the safe side please send me the proper query. For your convenience, our tables:`,
      page.ddl,
      `Mea culpa, ${page.buyer.first}`,
    ),
  "cake-and-a-query": (page) =>
    rows(
      `Hello everyone on the second floor!`,
      `There is cake in the kitchen because I am ${page.integer({ from: 30, to: 64 })} today :-)`,
      `PS for ${page.seller.first} only, since you will be eating my cake: you still owe me`,
      page.points((point, index) => `   ${index === 0 ? "" : "… "}${point}`),
      `PPS one SQL statement, not two.`,
      page.notes((clause) => `PPPS I know that ${clause}. The statement has to know it too.`),
      page.noise(() => `PPPPS the cake is gone by ${page.time()}`),
      `PPPPPS in case you ask, it lives in`,
      page
        .tables(
          ({ name, columns }) =>
            `   ${name} { ${columns.map((column) => `${column.name} / ${column.means}`).join(" ; ")} }`,
        )
        .toReversed(),
    ),
  "all-in-the-subject": (page) =>
    rows(
      `Subject: SQL for ${page.ask("points")} [EOM]`,
      `From: ${page.buyer.full}`,
      blank,
      `(no text)`,
      page.noise(() => `Attachment: schema_${page.integer({ from: 11, to: 99 })}.txt`),
      page.tables(({ name, columns }) =>
        rows(
          `  ${name}`,
          columns.map((column) => `  ${"".padEnd(name.length)} ${column.name} : ${column.means}`),
        ),
      ),
      page.notes((clause) => `  (at the very bottom: ${clause})`),
    ),
  "pitch-tomorrow": (page) =>
    rows(
      `${page.seller.first}!! we pitch at ${page.client.name} tomorrow and ${page.colleague.first} had the idea of the century: we open with a live query.`,
      sentences(
        `On the screen they shall see ${page.ask("prose")}, straight from the demo database.`,
        `You write it, I press the button.`,
        page.noise(() => `We have ${page.integer({ from: 15, to: 45 })} minutes.`),
      ),
      `The demo database in one breath: ${page
        .tables(
          ({ name, columns }) =>
            `${name}, made of ${joinAnd(columns.map((column) => `${column.name} for the ${column.means}`))}`,
        )
        .join("; and ")}.`,
      page.caveat((all) => `Ah, and it is as messy as the real one: ${all}.`),
    ),
  "agreed-by-mail": (page) =>
    rows(
      `${page.buyer.first} ${page.buyer.last} | ${page.day(-3)} | Can we settle on a definition?`,
      `${page.seller.first} ${page.seller.last} | ${page.day(-2)} | Mine: ${page.ask("prose")}`,
      `${page.colleague.first} ${page.colleague.last} | ${page.day(-1)} | Fine by me${page.notes((clause) => `. Only mind that ${clause}`).join("")}.`,
      page.noise(
        () =>
          `${page.colleague.first} ${page.colleague.last} | ${page.day(-1)} | (room ${page.integer({ from: 101, to: 350 })})`,
      ),
      `${page.buyer.first} ${page.buyer.last} | ${page.day(0)} | Settled. Attached what the tables are made of; who turns it into SQL?`,
      blank,
      page.ddl,
    ),
  "rota-of-the-data-desk": (page) =>
    rows(
      `DATA DESK – this week it is your turn. In the box:`,
      `1 of 1, from ${page.buyer.full} (${page.day(-1)}), asks "${page.ask("question")}?"`,
      page.noise(() => `   waiting for ${page.integer({ from: 12, to: 96 })} h`),
      `   triage: yes, a query. Tables and fields to use are`,
      page.tables(({ name, columns }) =>
        columns.map((column) => `   | ${name} | ${column.means} | ${column.name} |`).join("\n"),
      ),
      page.notes((clause) => `   triage: ${clause}`),
      `Reply to this mail with the SQL and it goes out under your name.`,
    ),
});
