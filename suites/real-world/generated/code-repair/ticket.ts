import { blank, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** Bug reports. */
export const tickets = repairTemplates({
  "bug-form": (page) =>
    rows(
      `**Describe the bug** ${page.name} returns the wrong list`,
      `**To reproduce** ${page.call}`,
      `**Expected** ${page.expected}`,
      `**Actual** ${page.got}`,
      page.noise(
        () => `**Version** ${page.integer({ from: 2, to: 9 })}.${page.integer({ from: 0, to: 20 })}`,
      ),
      `**What the manual says it does**`,
      page.steps((step, number) => `${number}. ${step}`),
      `**Code**`,
      page.code,
    ),
  "customer-escalation": (page) =>
    rows(
      `ESCALATION ${page.client.name} / sev ${page.integer({ from: 1, to: 3 })}`,
      `Their report has ${page.got} where ${page.expected} belongs. We boiled it down to the call ${page.call}.`,
      page.noise(() => `Customer waits since ${page.day(-3)}.`),
      `By contract the routine shall ${page.steps((step) => step).join(", ")}.`,
      `Routine in production:`,
      page.code,
    ),
  regression: (page) =>
    rows(
      `Regression since the refactoring by ${page.seller.first}`,
      page.code,
      `before: ${page.call} -> ${page.expected}`,
      `after:  ${page.call} -> ${page.got}`,
      page.noise(() => `bisect took ${page.integer({ from: 4, to: 60 })} min`),
      `The refactoring was not supposed to change any of this:`,
      page.steps((step) => `* ${step}`),
    ),
  "qa-finding": (page) =>
    rows(
      `QA finding ${page.reference("QA")}`,
      `Requirement list of ${page.name}:`,
      page.steps((step, number) => `R${number} ${step}`),
      `Trial: ${page.call}`,
      `Verdict: FAIL (${page.got}), reference ${page.expected}`,
      page.noise(() => `Tester: ${page.colleague.full}`),
      `Unit under trial:`,
      page.code,
    ),
  "support-to-dev": (page) =>
    rows(
      `${page.buyer.first} (support): a user sent me this, is it us?`,
      `    >>> ${page.call}`,
      `    ${page.got}`,
      `${page.seller.first} (dev): yes. should be ${page.expected}`,
      page.noise(() => `${page.buyer.first} (support): ${page.integer({ from: 2, to: 30 })} users now`),
      `${page.seller.first} (dev): intended: ${page.steps((step) => step).join(" + ")}`,
      `${page.seller.first} (dev): here is what we ship, whoever is free please mend it`,
      page.code,
    ),
  "good-first-issue": (page) =>
    rows(
      `good first issue :) fix ${page.name}`,
      blank,
      `The helper below should`,
      page.steps((step) => `- [ ] ${step}`),
      blank,
      page.code,
      blank,
      `but somewhere it does not. ${page.call} is a handy check: aim for ${page.expected}, today you get ${page.got}.`,
      page.noise(() => `${page.integer({ from: 2, to: 15 })} people follow this issue`),
    ),
  "change-approval": (page) =>
    rows(
      `CHANGE ${page.reference("CHG")}, emergency`,
      `Component: ${page.name}`,
      `Defect: on ${page.call} the component answers ${page.got}`,
      `Correct answer: ${page.expected}`,
      page.noise(() => `Window: ${page.time()} to ${page.time()}`),
      `Function description: ${page.steps((step, number) => `${number}) ${step}`).join(" ")}`,
      `Source before the change:`,
      page.code,
      `Source after the change: to be supplied`,
    ),
  "data-team": (page) =>
    rows(
      `Our nightly numbers are off. The transformation (owner: nobody):`,
      page.code,
      `Data contract, in order:`,
      page.steps((step) => `  > ${step}`),
      page.noise(() => `Rows last night: ${page.integer({ from: 10_000, to: 90_000 })}`),
      `Smallest failing batch: ${page.call}; contract wants ${page.expected}; we deliver ${page.got}`,
    ),
  "audit-note": (page) =>
    rows(
      `Auditor's note ${page.integer({ from: 2, to: 70 })}`,
      `The calculation documented as "${page.steps((step) => step).join("; ")}" was performed by this code:`,
      page.code,
      page.noise(() => `Sampled on ${page.day(-20)}`),
      `Recalculation by hand of ${page.call}: ${page.expected}. Calculation by the code: ${page.got}.`,
      `Management is asked to supply corrected code.`,
    ),
  "pair-wanted": (page) =>
    rows(
      `[blocked] looking for a second pair of eyes`,
      `I stare at`,
      page.code,
      `and do not see why ${page.call} ends in ${page.got}.`,
      `It ought to be ${page.expected}, since the idea is to`,
      page.steps((step, number) => `   ${"①②③④⑤⑥"[number - 1]} ${step}`),
      page.noise(() => `(at my desk until ${page.time()})`),
    ),
});
