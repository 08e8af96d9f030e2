import { blank, quote, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** Issues as developers keep them on their boards. */
export const boardTickets = repairTemplates({
  "user-story": (page) =>
    rows(
      `As a planner I want ${page.name} to obey the plan so that nobody has to recount.`,
      blank,
      `Scenario: sample from the field`,
      `  Given the list ${page.argument}`,
      `  When the code below is run`,
      `  Then the result is ${page.expected}`,
      `  # currently red, the result is ${page.got}`,
      blank,
      `Plan, one storey on the other:`,
      page.steps((step, number) => `  floor ${number} … ${step}`),
      page.noise(() => `Story points: ${page.integer({ from: 1, to: 13 })}`),
      blank,
      page.code,
    ),
  "tiny-card": (page) =>
    rows(
      `${page.name} 🐛`,
      `${page.argument} → ${page.got} ✗`,
      `${page.argument} → ${page.expected} ✓`,
      page.noise(() => `est. ${page.integer({ from: 1, to: 6 })} h`),
      page.code,
      `wanted: ${page.steps((step) => step).join(" · ")}`,
    ),
  "review-thread": (page) =>
    rows(
      `Review thread on src/${page.name}.py (unresolved)`,
      page.code,
      `${page.colleague.first}: Requesting changes. Pull request text says, numbered by me:`,
      page.steps((step, number) => `  ${number}/ ${step}`),
      `${page.seller.first}: and that is what I did?`,
      `${page.colleague.first}: Not quite, I checked it out. Calling it on ${page.argument} leaves me with ${page.got}. Going by the text I would end up at ${page.expected}.`,
      page.noise(
        () => `${page.seller.first}: on a train until ${page.time()}, feel free to push to my branch`,
      ),
      `${page.colleague.first}: ok, then somebody else push it`,
    ),
  "reopened-again": (page) =>
    rows(
      `#${page.integer({ from: 400, to: 4000 })} closed as fixed, reopened`,
      `> ${page.seller.first}: done in main, closing`,
      `Sorry, it isn't. What main has:`,
      page.code,
      `Try it yourselves, ${page.call} is ${page.got} as of this morning. We said in planning it'd be ${page.expected}. To repeat what we said in planning:`,
      page.steps((step, number) => `${number === 1 ? "at first" : "afterwards"}: ${step}`),
      page.noise(() => `(reopened ${page.integer({ from: 2, to: 5 })} times)`),
    ),
  "test-management": (page) =>
    rows(
      `TEST CASE ${page.reference("TC")} | status FAILED`,
      `Object    | function ${page.name}`,
      `Stimulus  | ${page.argument}`,
      `Nominal   | ${page.expected}`,
      `Measured  | ${page.got}`,
      page.noise(() => `Bench     | ${page.integer({ from: 1, to: 12 })}`),
      `Derived from requirement chain:`,
      page.steps((step, number) => `  REQ-${number} | ${step}`),
      `Object under test, full text:`,
      page.code,
      `Next action | developer: correct the object`,
    ),
  "ported-from-basic": (page) =>
    rows(
      `Port of the old BASIC tool is wrong somewhere`,
      `Old tool's remarks (I kept only the REM lines, they were right for decades):`,
      page.steps((step, number) => `${number}0 REM ${step}`),
      `Port:`,
      page.code,
      `Old tool and port side by side for ${page.argument}`,
      `  old   ${page.expected}`,
      `  port  ${page.got}`,
      page.noise(() => `The old machine goes to the museum on ${page.day(12)}`),
      `I'd like the port to be as good as the old one. ${page.buyer.first}`,
    ),
  "bounty-offer": (page) =>
    rows(
      `💰 Bounty`,
      page.noise(() => `currently ${page.integer({ from: 40, to: 400 })} points`),
      `The bounty goes to the first who posts a ${page.name} that is what its readme says. What its readme says: ${page.steps((step) => `"${step}"`).join(", thereupon ")}.`,
      `What is in the repository:`,
      page.code,
      `How I know it is not: for ${page.argument} the readme makes me expect ${page.expected} and the repository makes me stare at ${page.got}.`,
      `Partial fixes win nothing.`,
    ),
  "release-blocker": (page) =>
    rows(
      `BLOCKER for the release`,
      `[x] built`,
      `[x] translated`,
      `[ ] smoke test: ${page.call}`,
      `      must show ${page.expected}`,
      `      shows ${page.got}`,
      page.noise(() => `[ ] call the printer, ${page.phone()}`),
      `The manual is printed already, so the code follows the manual, not the other way round. Manual, chapter on this function, headings:`,
      page.steps((step, number) => `      Section ${number}: ${step}`),
      `Code as built:`,
      page.code,
    ),
  "timeline-of-incident": (page) =>
    rows(
      `Incident review, open action`,
      `08:0${page.integer({ from: 0, to: 9 })} dashboards disagree`,
      `08:3${page.integer({ from: 0, to: 9 })} ${page.colleague.first} isolates one batch: ${page.argument}`,
      `09:1${page.integer({ from: 0, to: 9 })} recomputed without our code, batch becomes ${page.expected}`,
      `09:4${page.integer({ from: 0, to: 9 })} recomputed with our code, batch becomes ${page.got}`,
      page.noise(() => `12:${page.integer({ from: 10, to: 50 })} pizza`),
      `Root cause: this piece`,
      quote(page.code, "    "),
      `does not do what is agreed with the analysts. Agreement (top row comes first):`,
      page.steps((step) => `    | ${step}`),
      `Action: deliver the piece so that it does.`,
    ),
  "intern-first-week": (page) =>
    rows(
      `Title: I think I found a bug? (new here)`,
      `Hi all, my task this week was to write down what ${page.name} does, so I read it:`,
      page.code,
      `and asked ${page.colleague.first}, who told me what it is there for. I took notes:`,
      page.steps((step, number) => `${number === 1 ? "it starts with" : "it goes on with"}: ${step}`),
      `Those two don't match, do they? I did ${page.argument} on paper from my notes and got to ${page.expected}, and python says ${page.got}.`,
      page.noise(() => `My badge still says visitor ${page.integer({ from: 10, to: 99 })}, sorry.`),
      `Edit: it IS a bug, says ${page.colleague.first}, and whoever wants may post the corrected function here.`,
    ),
});
