import { rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Notes of people who agreed that somebody should pull a figure. */
export const meetingNotes = sqlTemplates({
  "action-item": (page) =>
    rows(
      `Notes, ${page.day(0)}, ${page.buyer.first} / ${page.seller.first} / ${page.colleague.first}`,
      page.noise(() => `- budget is ${page.integer({ from: 11, to: 90 })} % used`),
      `- AI for you: query that gives ${page.ask("prose")}`,
      page.notes((clause) => `- ${page.seller.first} warned that ${clause}`),
      `- tables, as pasted by ${page.colleague.first}:`,
      page.ddl,
    ),
  whiteboard: (page) =>
    rows(
      `Whiteboard, left side: ${page.tables(({ name }) => name).join(" + ")}`,
      page.tables(
        ({ name, columns }) => `  ${name}: ${columns.map((one) => `${one.name} -> ${one.means}`).join(", ")}`,
      ),
      `Whiteboard, right side, underlined: ${page.ask("points")}`,
      page.notes((clause) => `with an exclamation mark: ${clause}`),
      page.noise(() => `(do not wipe before ${page.time()})`),
    ),
  "steering-committee": (page) =>
    rows(
      `STEERING COMMITTEE, item ${page.integer({ from: 2, to: 9 })}`,
      sentences(
        `The committee wishes to see ${page.ask("prose")}.`,
        page.notes((clause) => `The data owner stated that ${clause}.`),
        page.noise(() => `The next session lasts ${page.integer({ from: 20, to: 90 })} minutes.`),
      ),
      `Appendix, structure of the data:`,
      page.ddl,
    ),
  "call-with-vendor": (page) =>
    rows(
      `call w/ ${page.supplier.name}, they finally explained their columns`,
      page.tables(({ name, columns }) =>
        rows(
          `${name}`,
          columns.map((column) => `   ${column.means}: ${column.name}`),
        ),
      ),
      page.notes((clause) => `they admitted that ${clause}`),
      page.noise(() => `hotline ${page.phone()}`),
      `so now we can have our report: ${page.ask("points")}`,
    ),
  "standup-note": (page) =>
    rows(
      `${page.buyer.first}: yesterday nothing, today the report, blocked by SQL`,
      `${page.seller.first}: what is in the report?`,
      `${page.buyer.first}: ${page.ask("prose")}`,
      page.notes((clause) => `${page.seller.first}: you do know that ${clause}?`),
      page.noise(() => `${page.colleague.first}: off until ${page.day(3)}`),
      `Parking lot: here is the schema, who helps?`,
      page.ddl,
    ),
  "requirements-workshop": (page) =>
    rows(
      `Workshop, card no. ${page.integer({ from: 3, to: 60 })}`,
      `As a manager of ${page.client.name} I want the following on my screen: ${page.ask("points")}.`,
      `Facts collected`,
      page.notes((clause) => ` ~ ${clause}`),
      page.tables(
        ({ name, columns }) =>
          ` ~ ${name} has ${columns.map((one) => `${one.name} [${one.means}]`).join(" ")}`,
      ),
      page.noise(() => ` ~ ${page.integer({ from: 3, to: 12 })} votes`),
      `Acceptance: one SELECT`,
    ),
  "post-mortem": (page) =>
    rows(
      `Post-mortem: we published a wrong figure`,
      `What it should have been: ${page.ask("prose")}`,
      `Why it went wrong: somebody queried without reading this`,
      page.ddl,
      page.notes((clause) => `   or this: ${clause}`),
      page.noise(() => `Damage: ${page.integer({ from: 100, to: 900 })} mails`),
      `Follow-up: the right query, to be put here`,
    ),
  "one-on-one": (page) =>
    sentences(
      `1:1 with ${page.seller.first}.`,
      page.noise(() => `Leave: ${page.integer({ from: 3, to: 25 })} days left.`),
      `Goal for the week: learn to query ${page.ask("points")}.`,
      page.tables(
        ({ name, columns }) =>
          `In ${name} there is ${columns.map((one) => `${one.name}, which is ${one.means}`).join("; ")}.`,
      ),
      page.notes((clause) => `Pitfall: ${clause}.`),
    ),
  "minutes-formal": (page) =>
    rows(
      `MINUTES of the data board. Chair: ${page.buyer.full}.`,
      `3.1 The board takes note of the structure of the data:`,
      page.ddl,
      page.notes((clause) => `3.2 The board takes note that ${clause}.`),
      page.noise(() => `3.3 The coffee costs ${page.integer({ from: 11, to: 60 })} a month.`),
      `3.4 The board asks the office to submit the SQL that yields ${page.ask("prose")}.`,
    ),
  "scrum-board": (page) =>
    rows(
      `refinement / story ${page.reference("ST")}`,
      `given`,
      page.tables(
        ({ name, columns }) =>
          `  ${name} { ${columns.map((one) => `${one.name}: ${one.type.toLowerCase()} /* ${one.means} */`).join(", ")} }`,
      ),
      page.notes((clause) => `and ${clause}`),
      page.noise(() => `and ${page.integer({ from: 1, to: 8 })} points`),
      `when somebody opens the page`,
      `then they see: ${page.ask("points")}`,
    ),
});
