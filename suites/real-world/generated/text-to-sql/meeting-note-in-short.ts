import { blank, joinAnd, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Notes that somebody took for themselves: scraps, photographs, half sentences. */
export const meetingNotesInShort = sqlTemplates({
  "sticky-notes": (page) =>
    rows(
      `(photo of the wall, stickies typed up by ${page.colleague.first})`,
      page.tables(
        ({ name, columns }, index) =>
          `${["blue", "green"][index]} sticky: ${name} / ${columns.map((column) => `${column.name} = ${column.means}`).join(" / ")}`,
      ),
      page.points((point) => `yellow sticky: ${point}`),
      page.notes((clause) => `red sticky: ${clause}`),
      page.noise(() => `sticky fallen on the floor: call ${page.phone()}`),
      `the yellow ones together are one query. who?`,
    ),
  "back-of-agenda": (page) =>
    rows(
      `scribbled on the back of the agenda`,
      `- ${page.buyer.first} keeps asking "${page.ask("question")}"`,
      `- nobody knows, all look at me`,
      page.notes((clause) => `- says ${page.seller.first}, before I get it wrong: ${clause}`),
      page.noise(() => `- biscuits again, ${page.integer({ from: 3, to: 20 })} of them`),
      `- ${page.seller.first} dictated the columns, hope I got them`,
      page.tables(({ name, columns }) =>
        rows(
          `    ${name} –`,
          columns.map((column) => `      ${column.name}, "${column.means}"`),
        ),
      ),
      `- promised to mail the SQL`,
    ),
  "mind-map": (page) =>
    rows(
      `(*) ${page.many}`,
      ` |-- wish`,
      page.points((point) => ` |    |-- ${point}`),
      ` |-- data`,
      page
        .tables(({ name, columns }) =>
          rows(
            ` |    |-- ${name}`,
            columns.map((column) => ` |    |    |-- ${column.name} (${column.means})`),
          ),
        )
        .toReversed(),
      ` |-- traps`,
      page.notes((clause) => ` |    |-- ${clause}`),
      page.noise(() => ` |-- next time: ${page.day(7)}`),
      ` '-- to do: turn "wish" into SQL`,
    ),
  "phone-memo": (page) =>
    rows(
      `Memo of a phone call, ${page.time()}`,
      `WITH     ${page.buyer.full}, ${page.client.name}`,
      `ABOUT    ${page.ask("prose")}`,
      `TOLD     that it needs a query, will be sent`,
      page.notes((clause) => `HEARD    that ${clause}`),
      page.tables(
        ({ name, columns }) =>
          `LOOKED UP ${name}: ${columns.map((column) => `${column.name} for ${column.means}`).join(", ")}`,
      ),
      page.noise(() => `CALL BACK ${page.phone()}`),
    ),
  "hybrid-meeting-chat": (page) =>
    rows(
      `saved chat of the video meeting (${page.integer({ from: 4, to: 30 })} participants)`,
      `${page.colleague.first}: can't hear you`,
      `${page.buyer.first}: I type it then. We want ${page.ask("prose")}`,
      `${page.colleague.first}: now there is an echo`,
      page.notes((clause) => `${page.seller.first}: fyi ${clause}`),
      page.noise(() => `${page.colleague.first}: dropping off at ${page.time()}`),
      `${page.seller.first}: pasting create statements, sorry for the wall`,
      page.ddl,
      `${page.buyer.first}: thx. can whoever writes the minutes write the query too`,
    ),
  "lunch-conversation": (page) =>
    sentences(
      `Noted after lunch before I forget:`,
      `${page.buyer.first} told me over soup that the whole quarrel with ${page.client.name} is about one thing, namely ${page.ask("prose")}.`,
      page.noise(() => `The soup was ${page.integer({ from: 4, to: 9 })} euros.`),
      `So I asked ${page.seller.first} what there is in the database.`,
      page.tables(
        ({ name, columns }, index) =>
          `${index === 0 ? "There is" : "Then there is"} ${name}, and in it ${joinAnd(columns.map((column) => `${column.name} (meaning ${column.means})`))}.`,
      ),
      page.caveat((all) => `Over coffee ${page.seller.first} confessed that ${all}.`),
      `A query would end the quarrel.`,
    ),
  "tiny-standup": (page) =>
    rows(
      `daily, ${page.buyer.first[0]}/${page.seller.first[0]}/me`,
      `me -> SQL: ${page.ask("points")}`,
      `cols ${page
        .tables(
          ({ name, columns }) =>
            `${name}(${columns.map((column) => `${column.name} "${column.means}"`).join(" ")})`,
        )
        .join(" & ")}`,
      page.notes((clause) => `NB ${clause}`),
      page.noise(() => `sprint ends ${page.day(5)}`),
    ),
  "tape-of-workshop": (page) =>
    rows(
      `Transcript (excerpt), speaker labels uncertain`,
      `SPEAKER A: what I have missed ever since I came here is ${page.ask("prose")}`,
      `SPEAKER B: and where would that come from`,
      page.tables(
        ({ name, columns }) =>
          `SPEAKER C: from ${name}, that one has ${columns.map((column) => `${column.means}, called ${column.name}`).join("; ")}`,
      ),
      page.noise(() => `[cough, ${page.integer({ from: 2, to: 9 })} seconds]`),
      page.notes((clause) => `SPEAKER C: and, this matters, ${clause}`),
      `SPEAKER B: then let us have it as SQL, written by somebody who was not in this room`,
    ),
  "notebook-of-a-manager": (page) =>
    rows(
      `p. ${page.integer({ from: 11, to: 90 })}`,
      `!!! ${page.ask("points")}`,
      `ask data people. they need (from ${page.seller.first}):`,
      page.ddl,
      `don't let them forget:`,
      page.notes((clause) => `> ${clause}`),
      page.noise(() => `> dentist ${page.time()}`),
      `as query, not as slide !!!`,
    ),
  "questions-left-open": (page) =>
    rows(
      `OPEN QUESTIONS after today`,
      `Q1 who pays? (${page.buyer.first} finds out)`,
      `Q2 ${page.ask("question")}? (needs SQL, nobody volunteered)`,
      page.noise(() => `Q3 is ${page.day(12)} a holiday? (no)`),
      blank,
      `ANSWERED`,
      page.tables(
        ({ name, columns }) =>
          `what is in ${name}? ${columns.map((column) => `${column.name}: ${column.means}`).join(" · ")}`,
      ),
      page.notes((clause) => `can we trust the rows? only if one knows that ${clause}`),
    ),
});
