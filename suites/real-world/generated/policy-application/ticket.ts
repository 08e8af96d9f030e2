import { blank, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** As a service desk sees it: fields, comments, a macro with the rules. */
export const tickets = policyTemplates({
  "fields-and-macro": (page) =>
    rows(
      `Ticket ${page.reference("SD")} | ${page.heading} | status: to decide`,
      page.noise(() => `Priority ${page.integer({ from: 1, to: 4 })} | opened ${page.day(0)} ${page.time()}`),
      `Requester: ${page.buyer.full} (${page.client.name})`,
      `Description: ${joinAnd(page.facts((clause) => clause))}.`,
      blank,
      `Macro "${page.heading}" inserted by ${page.seller.first}:`,
      page.rules(({ number, when, word }) => `  [${number}] ${word} <= ${when}`),
      `  [*] ${page.fallback} <= no other entry`,
      page.precedence({ first: `  lowest number wins`, last: `  highest number wins` }),
      `Set the field "Decision".`,
    ),
  comments: (page) =>
    rows(
      `#${page.integer({ from: 1000, to: 9999 })} "${page.matter}"`,
      sentences(`${page.buyer.first}: please help.`, page.facts()),
      `${page.seller.first}: which policy is this under?`,
      sentences(
        `${page.colleague.first}: the one from spring.`,
        page.rules(({ when, word }) => `You ${word} when ${when}.`),
        `You ${page.fallback} whenever that leaves you without an answer.`,
      ),
      `${page.seller.first}: and clashes?`,
      page.precedence({
        first: `${page.colleague.first}: what I wrote first holds.`,
        last: `${page.colleague.first}: what I wrote last holds.`,
      }),
      page.noise(() => `${page.buyer.first}: it has been ${page.integer({ from: 3, to: 30 })} days now`),
      `Bot: this ticket needs a resolution.`,
    ),
  yaml: (page) =>
    rows(
      `kind: request`,
      `about: ${page.matter}`,
      page.noise(() => `sla_hours: ${page.integer({ from: 8, to: 96 })}`),
      `known:`,
      page.facts((clause) => `  - ${clause}`),
      `policy:`,
      page.rules(({ when, word }) => `  - when: ${when}\n    do: ${word}`),
      `  default: ${page.fallback}`,
      `  on_conflict: ${page.precedence({ first: "entry that comes first", last: "entry that comes last" })}`,
      `decision: # missing`,
    ),
  escalation: (page) =>
    rows(
      `ESCALATED from first line by ${page.seller.last}`,
      `Reason: unsure about ${page.matter}`,
      page.noise(() => `Customer value: ${page.integer({ from: 2, to: 9 })}/10`),
      `Knowledge base article attached (excerpt):`,
      `"We ${page.fallback} by default. Deviations:`,
      page.rules(({ number, when, word }) => `  deviation ${number}: ${word}, granted that ${when};`),
      page.precedence({
        first: `  should deviations collide, prefer the smaller number."`,
        last: `  should deviations collide, prefer the larger number."`,
      }),
      `What first line found out: ${page.facts((clause) => clause).join(" / ")}`,
      `Second line, please rule.`,
    ),
  "phone-note": (page) =>
    rows(
      `Call note ${page.time()}, taken by ${page.colleague.first}`,
      `Caller wants: ${page.matter}`,
      page.noise(() => `Callback: ${page.phone()}`),
      `Caller says that ${page.facts((clause) => clause).join(", that ")}. I checked, all true.`,
      blank,
      `Cheat sheet next to the phone:`,
      page.rules(({ when, word }) => `${word.toUpperCase()}: ${when}`),
      `${page.fallback.toUpperCase()}: the rest`,
      page.precedence({
        first: "(read from the top, first hit)",
        last: "(read from the bottom up, first hit; take the rest only if no other line hits)",
      }),
      `To be called back with: ____`,
    ),
  "web-form": (page) =>
    rows(
      `NEW SUBMISSION: ${page.heading}`,
      page.facts((clause) => `[x] ${clause}`),
      page.noise(() => `Newsletter: no | Form version ${page.integer({ from: 2, to: 40 })}`),
      `---`,
      `Reviewer's guide (not shown to the applicant)`,
      page.rules(({ number, when, word }) => `Check ${number}: ${when}. Outcome if passed: ${word}.`),
      `Outcome if every check fails: ${page.fallback}.`,
      page.precedence({
        first: "The review ends with the first check passed.",
        last: "Carry out every check; the last one passed gives the outcome.",
      }),
      `Reviewer, your outcome:`,
    ),
  kanban: (page) =>
    rows(
      `CARD: decide on ${page.matter}`,
      `Column: waiting · Owner: ${page.seller.first}`,
      page.noise(() => `Due ${page.day(5)}`),
      `Checklist of facts`,
      page.facts((clause) => `  ✓ ${clause}`),
      `Definition of done: decision noted, made by the team's working agreement, which is:`,
      page.rules(({ when, word }) => `  → ${word} (${when})`),
      `  → ${page.fallback} (no arrow above is true)`,
      page.precedence({
        first: `  Arrows are ordered by strength, strongest on top.`,
        last: `  Arrows are ordered by strength, weakest on top.`,
      }),
    ),
  reopened: (page) =>
    rows(
      `Ticket ${page.reference("T")} was REOPENED`,
      `Old resolution: (deleted by migration)`,
      `Reopened because: "you never told me what became of ${page.matter}"`,
      sentences(
        `History kept by the migration.`,
        page.facts(),
        page.noise(() => `Rated ${page.integer({ from: 1, to: 5 })} of 5 stars.`),
      ),
      `Policy valid at the time, from the archive:`,
      page.rules(({ number, when, word }) => `${"abcde"[number - 1]}. ${when}? ${word}!`),
      `z. ${page.fallback}!`,
      page.precedence({
        first: `"The answer is the first letter whose question is to be affirmed; z has no question."`,
        last: `"The answer is the last letter whose question is to be affirmed; z has no question and serves only if no other does."`,
      }),
      `Agent: restore the resolution.`,
    ),
  "audit-sample": (page) =>
    rows(
      `AUDIT SAMPLE ${page.integer({ from: 1, to: 400 })}`,
      `Subject: ${page.heading}. Decision of the case worker is hidden from the auditor on purpose.`,
      `Control objective: the decision follows from the instruction of ${page.day(-200)}:`,
      page.rules(({ when, word }) => ` ~ in the event that ${when}, ${word}`),
      ` ~ in any event not covered, ${page.fallback}`,
      page.precedence({
        first: ` ~ events are examined in sequence and examination ends once one has occurred`,
        last: ` ~ all events are examined in sequence and the most recent one that occurred prevails`,
      }),
      `Evidence seen: ${page.facts((clause) => clause).join("; ")}`,
      page.noise(() => `Working paper ${page.reference("WP")}`),
      `Auditor's own decision:`,
    ),
  "shift-handover": (page) =>
    rows(
      `Late shift to early shift`,
      page.noise(() => `Printer jammed since ${page.time()}.`),
      `One thing I could not finish, it is about ${page.matter}:`,
      page.facts((clause) => `   + ${clause}`),
      `You know the order of things, but to be safe:`,
      page.precedence({
        first: "go from top to bottom and stop where it is true",
        last: "go from top to bottom, never stop, and keep the last that is true",
      }),
      page.rules(({ when, word }) => `   ? ${when} ... ${word}`),
      `   ? nothing true ... ${page.fallback}`,
      `Reply to the requester is due at opening time.`,
    ),
});
