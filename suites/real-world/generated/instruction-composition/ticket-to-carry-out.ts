import { blank, rows, sentences } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken } from "./voices.ts";

/** Somebody has to do it, and the ticket is to hold what was done. */
export const ticketsToCarryOut = routineTemplates({
  "job-with-checklist-missing": (page) =>
    rows(
      `Job ${page.reference("J")}`,
      `Object: 1 letter, ${page.client.name}`,
      `Do: ${page.ask}`,
      page.noise(() => `Box: ${page.integer({ from: 2, to: 60 })}`),
      `Checklist: could not be generated (words must be expanded by hand)`,
      `Words:`,
      page.routines(stepwise, ({ name, body }) => `  [${name}] ${body}`),
      `Expanded checklist:`,
    ),
  "handed-over-at-six": (page) =>
    rows(
      `Handover note on ticket ${page.reference("T")}`,
      sentences(
        `I ran out of time, so nothing has been done yet.`,
        `You will need our words, and you are new, so here they are.`,
        page.routines(timed, ({ name, body }) => `${name} – ${body}.`),
        page.noise(() => `My shift ended at ${page.time()}.`),
        `The permit in the tray is ${page.askAsThing}.`,
        `Please close the ticket with a plain list of what the permit went through.`,
      ),
      `${page.buyer.first}`,
    ),
  "robot-queue": (page) =>
    rows(
      `queue: paper-arm-${page.integer({ from: 1, to: 9 })}`,
      `state: HALTED, operator must predict motions before release`,
      `program:`,
      page.routines(code, ({ name, body }) => `  ${name}: { do: ${body} }`),
      page.noise(() => `temperature: ${page.integer({ from: 31, to: 55 })} C`),
      `entry_point: ${page.ask}`,
      `predicted_motions: ""`,
    ),
  "request-from-legal": (page) =>
    rows(
      `Requester: Legal (${page.seller.full})`,
      `Priority: high`,
      `Text: Treat the enclosed deed as "${page.ask}" pursuant to the directive below, and nothing beyond. We need your written statement of each act, in sequence, for the file.`,
      blank,
      `Directive`,
      page.routines(passive, ({ number, name, body }) => `${"ABCDEFGH"[number - 1]}) ${name}: ${body}.`),
      page.noise(() => `Enclosure weighs ${page.integer({ from: 20, to: 90 })} g.`),
      `Statement:`,
    ),
  "counter-slip": (page) =>
    rows(
      `SLIP ${page.integer({ from: 100, to: 999 })} ▢ duplicate ▢ original ☑ ${page.ask}`,
      `rear side of the slip, small print`,
      page.routines(waiting, ({ name, body }) => `  ${name}~ ${body}`),
      page.noise(() => `  valid until ${page.day(60)}`),
      `clerk writes here, action after action: ..............`,
    ),
  "daily-batch-of-one": (page) =>
    rows(
      `BATCH SHEET`,
      `size of batch: one`,
      `formulae ({} = insert that formula's outcome, 2· 3· = do two, three of it)`,
      page.routines(sums, ({ name, body }) => `> ${name} := ${body}`),
      page.noise(() => `> humidity ${page.integer({ from: 30, to: 60 })}%`),
      `to be run on batch: ${page.ask}`,
      `protocol of the run, single actions from the earliest to the latest:`,
    ),
  "chat-turned-ticket": (page) =>
    rows(
      `Created from a chat message by ${page.colleague.first}`,
      `“can someone pls ${page.ask} my visa form??”`,
      `Reply by ${page.seller.first}: I can, but do you know what that means here?`,
      page.routines(spoken, ({ name, body }) => `Reply by ${page.seller.first}: ${name}? ${body}`),
      page.noise(() => `Reply by ${page.buyer.first}: 👀 (${page.integer({ from: 2, to: 15 })} watchers)`),
      `Reply by ${page.colleague.first}: then I'd like to see the exact list for mine first`,
    ),
  "inherited-from-predecessor": (page) =>
    rows(
      `Owner changed: ${page.buyer.full} → you`,
      `Description (by previous owner): see title.`,
      `Title: ${page.ask}`,
      page.noise(() => `Open for ${page.integer({ from: 11, to: 80 })} days`),
      `Attachment words.txt:`,
      page.routines(list, ({ name, body }) => `${name} >> ${body}`),
      `Resolution (required, actions only):`,
    ),
  "service-level-dispute": (page) =>
    rows(
      `${page.client.name} claims that our clerk left something out when one of their contracts came in for ${page.ask}.`,
      `Service description, annex 2 of the contract:`,
      page.routines(formal, ({ number, name, body }) => `   2.${number}  ${name}. ${body}.`),
      page.noise(() => `Deadline for our answer: ${page.day(5)}`),
      `To settle it, write down everything that annex 2 asks for in this one case, in the sequence that it asks for.`,
    ),
  "two-line-ticket": (page) =>
    rows(
      `re: ${page.ask} on one page, what will you do exactly?`,
      page.noise(() => `(${page.colleague.first}, ext. ${page.integer({ from: 200, to: 899 })})`),
      `rules: ${page.routines(plain, ({ number, name, body }) => `(${number}) ${name} = ${body}`).join(" ")}`,
    ),
});
