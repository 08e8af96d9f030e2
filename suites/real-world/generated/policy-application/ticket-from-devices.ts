import { blank, rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Tickets that a device, a hotline script or a survey has opened by itself. */
export const ticketsFromDevices = policyTemplates({
  kiosk: (page) =>
    rows(
      `Ticket created by kiosk ${page.integer({ from: 1, to: 60 })} (screen frozen, customer waiting)`,
      `Screen path: Home > ${page.heading} > Result`,
      `Entered so far:`,
      page.facts((clause) => `   ✔ ${clause}`),
      page.noise(() => `   battery ${page.integer({ from: 5, to: 95 })} percent`),
      `Script behind the Result screen:`,
      page.rules(({ number, when, word }) => `   screen ${number} "${word}" is shown if ${when}`),
      `   screen "${page.fallback}" is shown if no numbered screen would be`,
      page.precedence({
        first: `   competing screens: smallest number is shown`,
        last: `   competing screens: largest number is shown`,
      }),
      `Tell the customer what the Result screen would have said.`,
    ),
  "hotline-script": (page) =>
    rows(
      `CALL ${page.reference("CL")}: transcript of keys`,
      page.facts((clause) => `"Press one if ${clause}." * one *`),
      page.noise(() => `(music for ${page.integer({ from: 40, to: 400 })} seconds)`),
      `CALL LOST before the announcement. The announcement depends on the keys:`,
      page.rules(({ conditions, word }) => `   ${conditions.join(" + ")} = announce "${word}"`),
      `   anything else = announce "${page.fallback}"`,
      page.precedence({
        first: `   if the keys fit several of these, only the first is announced`,
        last: `   if the keys fit several of these, only the last is announced ("anything else" does not fit then)`,
      }),
      `The caller wanted to hear about ${page.matter}. Please call back and announce it.`,
    ),
  "survey-import": (page) =>
    rows(
      `import job ${page.integer({ from: 100, to: 999 })}: 1 record could not be coded`,
      blank,
      `variable list (topic = ${page.matter})`,
      page.facts((clause, index) => `  v${index + 1}  ${clause}`),
      blank,
      `coding scheme`,
      page.rules(({ number, when, word }) => `  k${number}  code ${word}  <-  ${when}`),
      `  k0  code ${page.fallback}  <-  residual`,
      page.precedence({
        first: `  double coding: keep smallest k above zero`,
        last: `  double coding: keep largest k`,
      }),
      page.noise(() => `  coder reliability .${page.integer({ from: 71, to: 97 })}`),
      `assign code to record`,
    ),
  "rule-engine-failure": (page) =>
    rows(
      `Auto-ticket: "rule engine returned two answers, a human is needed"`,
      `Tenant: ${page.client.name} / module: ${page.heading}`,
      page.noise(
        () => `Build ${page.integer({ from: 100, to: 900 })}, uptime ${page.integer({ from: 2, to: 70 })} d`,
      ),
      `payload:`,
      page.facts((clause) => `    "${clause}",`),
      `rules as the tenant set them up (drag and drop, top to bottom):`,
      page.rules(({ when, word }) => `    { if: "${when}", answer: "${word}" }`),
      `    { if nothing else answered, answer: "${page.fallback}" }`,
      `tenant setting "several answers": ${page.precedence({ first: "use the top one", last: "use the bottom one" })}`,
      `Needed: the answer that the tenant's customer gets. (The wording "two answers" is sent for every failure and may be wrong.)`,
    ),
  "late-fax": (page) =>
    rows(
      `Fax received ${page.time()}, turned into a ticket by the gateway`,
      `TO: whoever is on duty   FROM: ${page.supplier.name}, branch ${page.integer({ from: 2, to: 99 })}`,
      blank,
      `WE NEED A RULING ON ${page.matter.toUpperCase()}`,
      `WE KNOW FOR CERTAIN:`,
      page.facts((clause) => `-- ${clause}`),
      page.noise(() => `-- our fax number is ${page.phone()}`),
      `YOUR CIRCULAR HANGS HERE, WE READ OUT:`,
      page.rules(({ number, when, word }) => `${"ABCDE"[number - 1]} stop ${when} stop ${word} stop`),
      `OTHERWISE stop ${page.fallback} stop`,
      page.precedence({
        first: `LETTERS NEAR THE BEGINNING OF THE ALPHABET BEFORE LETTERS NEAR ITS END stop`,
        last: `LETTERS NEAR THE END OF THE ALPHABET BEFORE LETTERS NEAR ITS BEGINNING stop`,
      }),
      `PLEASE WIRE ONE WORD`,
    ),
});
