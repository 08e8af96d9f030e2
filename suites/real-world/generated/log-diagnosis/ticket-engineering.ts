import { blank, quote, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As developers and testers file among themselves. */
export const engineeringTickets = logTemplates({
  "repository-issue": (page) =>
    rows(
      `### What happened`,
      `Ran the smoke script, ${page.request} blew up. Everything else passed.`,
      `### Output`,
      "```",
      page.events({
        fault: ({ service, request, fault }) => `${request} ${service.padEnd(9)} x  self   ${fault}`,
        passed: ({ service, request, callee }) => `${request} ${service.padEnd(9)} x  other  ${callee} is x`,
        recovered: ({ service, request, fault }) =>
          `${request} ${service.padEnd(9)} ok (was x on first run)  self   ${fault}`,
      }),
      "```",
      `### Environment`,
      page.noise(() => `build ${page.integer({ from: 1200, to: 9800 })}, staging`),
      `### Suggested label (one of the names above)`,
    ),
  "subtasks-closed": (page) =>
    rows(
      `[STORY] Find out why ${page.request} could not be served`,
      page.events({
        fault: ({ number, service, request, fault }) =>
          `  subtask ${number} (${service}, ${request}) closed as CONFIRMED HERE. "${fault}"`,
        passed: ({ number, service, request, callee }) =>
          `  subtask ${number} (${service}, ${request}) closed as CONSEQUENCE of what ${callee} did`,
        recovered: ({ number, service, request, fault }) =>
          `  subtask ${number} (${service}, ${request}) closed as HARMLESS. "${fault}", went away on its own when re-run`,
      }),
      page.noise(() => `  story points: ${page.integer({ from: 2, to: 13 })}`),
      `Definition of done: title of this story replaced by the service to be fixed.`,
    ),
  "qa-reproduction": (page) =>
    rows(
      `Test run ${page.reference("TR")} / tester ${page.buyer.full}`,
      `Steps: 1. log in 2. press "send" 3. note the code on the red banner (${page.request})`,
      `Actual: red banner. Expected: no banner.`,
      `I asked for the records of all that took part, here they come:`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `  at ${clock} ${service} turned ${request} down, no one else being involved; ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `  at ${clock} ${service} turned ${request} down, as ${callee} had done before`,
        recovered: ({ clock, service, request, fault }) =>
          `  at ${clock} ${service} let ${request} through, though only on the second knock; ${fault}`,
      }),
      page.noise(
        () => `Browser zoom was ${page.integer({ from: 80, to: 150 })} per cent, I doubt it matters.`,
      ),
      `Developer to be assigned: owner of ______`,
    ),
  "merged-duplicates": (page) =>
    rows(
      `Merged into this one as duplicates:`,
      page.events({
        fault: ({ number, service, request, fault }) =>
          `  #88${number} "${service}: ${request} red" — last note: cause found in our own code base, ${fault}`,
        passed: ({ number, service, request, callee }) =>
          `  #88${number} "${service}: ${request} red" — last note: nothing to do here, ${callee} is red`,
        recovered: ({ number, service, request, fault }) =>
          `  #88${number} "${service}: ${request} yellow" — last note: auto-retry worked, ${fault}`,
      }),
      page.noise(() => `  watchers: ${page.integer({ from: 2, to: 40 })}`),
      `${page.colleague.first}: merging all this was a mistake, I only want the one that explains ${page.request}. Which team's is it?`,
    ),
  "rollback-request": (page) =>
    rows(
      `CHANGE REQUEST (emergency)`,
      `Purpose: roll back the one deployment that killed ${page.request}.`,
      `Evidence from release notes bot:`,
      page.events({
        fault: ({ service, request, fault }) =>
          quote(`${service} / ${request} / dies of its own accord / ${fault}`, "| "),
        passed: ({ service, request, callee }) =>
          quote(`${service} / ${request} / dies because ${callee} has died`, "| "),
        recovered: ({ service, request, fault }) =>
          quote(`${service} / ${request} / survives, second run good / ${fault}`, "| "),
      }),
      page.noise(() => `Window: ${page.day(1)}, ${page.time()}`),
      `Rolling back the wrong one costs us an hour each, so please only the right one.`,
      `Deployment to roll back: `,
    ),
  "five-whys": (page) =>
    rows(
      `Retro item: "why did ${page.request} fail?", ask until no further why is possible`,
      page
        .own({
          passed: ({ service, callee }) => `Why did it fail in ${service}? Because it failed in ${callee}.`,
          fault: ({ service, fault }) =>
            `Why did it fail in ${service}? Because of ${service} alone: ${fault}. No further why.`,
          recovered: ({ service, fault }) =>
            `Why is ${service} in the records at all? It had "${fault}", tried anew, and was fine. So no failure.`,
        })
        .toReversed(),
      page.others({
        fault: ({ service, request, fault }) =>
          `Side remark, ${service} failed too, alone, with "${fault}", but that was ${request}.`,
        recovered: ({ service, request, fault }) =>
          `Side remark, ${service} had "${fault}", tried anew, and was fine, in ${request}.`,
      }),
      page.noise(() => `Retro in room ${page.integer({ from: 2, to: 28 })}, bring snacks.`),
      `Action item goes to the maintainers of ...`,
    ),
  "pull-request-thread": (page) =>
    rows(
      `Re: [PR] add retries everywhere`,
      `@${page.seller.first.toLowerCase()} requested changes:`,
      sentences(
        `Not everywhere, please. Take ${page.request} from the incident as example.`,
        page.events({
          fault: ({ service, request, fault }) =>
            `\`${service}\` bailed out of ${request} because of a thing in \`${service}\` ("${fault}").`,
          passed: ({ service, request, callee }) =>
            `\`${service}\` bailed out of ${request} because \`${callee}\` did.`,
          recovered: ({ service, request, fault }) =>
            `\`${service}\` already retries, see ${request}, it hit "${fault}" and got past it.`,
        }),
        page.noise(() => `Also, line ${page.integer({ from: 20, to: 400 })} has a stray tab.`),
      ),
      blank,
      `So there is exactly one service in which a patch would have saved ${page.request}. Please limit the PR to that one.`,
    ),
  "swimlane-card": (page) =>
    rows(
      `CARD · lane "Fire" · ${page.request}`,
      `checklist (by ${page.colleague.first}):`,
      page.events({
        fault: ({ service, request, fault }) =>
          `[x] looked at ${service}: lost ${request}, guilty (${fault})`,
        passed: ({ service, request, callee }) =>
          `[x] looked at ${service}: lost ${request}, not guilty (${callee} lost it)`,
        recovered: ({ service, request, fault }) =>
          `[x] looked at ${service}: did not lose ${request}, had a wobble (${fault}) and redid it`,
      }),
      `[ ] move card to the lane of the guilty one for ${page.request}`,
      page.noise(() => `due ${page.day(2)} · ${page.integer({ from: 2, to: 9 })} attachments`),
    ),
});
