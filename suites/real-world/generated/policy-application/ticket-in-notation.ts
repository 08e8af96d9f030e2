import { blank, joinAnd, rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Tickets whose rules are kept in some notation: scenarios, decision tables, configuration, diffs. */
export const ticketsInNotation = policyTemplates({
  scenario: (page) =>
    rows(
      `QA-${page.integer({ from: 100, to: 9999 })} Acceptance criteria for: ${page.heading}`,
      blank,
      page.rules(({ number, conditions, word }) =>
        rows(
          `  Scenario: ${["one", "two", "three", "four", "five"][number - 1]}`,
          conditions.map((clause, index) => `    ${index === 0 ? "Given" : "And"} ${clause}`),
          `    Then the reply is "${word}"`,
        ),
      ),
      `  Scenario: fallback`,
      `    Given no scenario above can be satisfied`,
      `    Then the reply is "${page.fallback}"`,
      page.precedence({
        first: `  # several satisfied: the runner stops after the first of them`,
        last: `  # several satisfied: the runner goes on, and the reply of the last of them stands`,
      }),
      page.noise(() => `  # sprint ${page.integer({ from: 12, to: 88 })}`),
      blank,
      `Bug report by ${page.buyer.first}: "Wrong reply for a request where ${joinAnd(page.facts((clause) => clause))}. What is the right one, so that I can attach it?"`,
    ),
  "decision-table": (page) =>
    rows(
      `[${page.reference("DT")}] decision table ${page.heading}, hit policy ${page.precedence({ first: "FIRST", last: "LAST" })}`,
      `(${page.precedence({ first: "FIRST: of all rows that match, the one printed highest", last: "LAST: of all numbered rows that match, the one printed lowest" })})`,
      `row || conditions, all needed || output`,
      page.rules(({ number, conditions, word }) => `${number} || ${conditions.join(" & ")} || ${word}`),
      `- || no row matches || ${page.fallback}`,
      blank,
      `Instance ${page.integer({ from: 10000, to: 99999 })} halted with "output: null". Variables:`,
      page.facts((clause) => `  ${clause}`),
      page.noise(() => `  (engine restarted ${page.time()})`),
      `Assigned to you: enter the output by hand.`,
    ),
  "config-file": (page) =>
    rows(
      `Incident: rule file not loaded, requests pile up. Please answer the one below manually, the file is correct.`,
      blank,
      `[${page.heading.toLowerCase().replaceAll(" ", "-")}]`,
      `order = ${page.precedence({ first: "strongest-first", last: "weakest-first" })}`,
      page.rules(({ number, when, word }) => `rule.${number} = ${word} ; ${when}`),
      `rule.default = ${page.fallback} ; not part of the order, used if no numbered rule is true`,
      blank,
      `[pending]`,
      page.facts((clause, index) => `fact.${"abcdefg"[index]} = ${clause}`),
      page.noise(() => `retries = ${page.integer({ from: 3, to: 60 })}`),
    ),
  "policy-diff": (page) =>
    rows(
      `Change request ${page.reference("CR")}: merged. Re-decide open items under the new text.`,
      blank,
      `  ${page.heading}`,
      `- (old text, all removed)`,
      page.rules(({ when, word }) => `+ ${word}, given ${when}`),
      `+ ${page.fallback}, given nothing of that kind`,
      page.precedence({
        first: `+ lines are listed by weight, the heaviest at the top`,
        last: `+ lines are listed by weight, the heaviest at the bottom, save for the one with nothing of that kind, which has no weight`,
      }),
      blank,
      `Open item, owner ${page.seller.first}, about ${page.matter}:`,
      `  ${page.facts((clause) => clause).join("\n  ")}`,
      page.noise(() => `  (${page.integer({ from: 2, to: 40 })} days old)`),
      `New decision = ?`,
    ),
  "mail-filter-style": (page) =>
    rows(
      `Subject of ticket: what would the filter have done?`,
      `Opened by: ${page.colleague.full}`,
      blank,
      `The filter (Settings > Requests > ${page.heading}) is a stack:`,
      page.rules(
        ({ number, when, word }) =>
          `  ${number}. matches: ${when} / action: set to ${word}${page.precedence({ first: ", then stop processing", last: ", then continue" })}`,
      ),
      page.precedence({
        first: `  end of stack: still unset? set to ${page.fallback}`,
        last: `  (before the stack runs the value is ${page.fallback}; "set to" replaces the value)`,
      }),
      `It was switched off yesterday, and this came in:`,
      page.facts((clause) => `  - ${clause}`),
      page.noise(() => `  - message size ${page.integer({ from: 4, to: 90 })} kB`),
      `Please put in by hand what it would have come to.`,
    ),
});
