import { blank, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As a desk that stands between users and teams writes them down. */
export const deskTickets = logTemplates({
  "bounced-around": (page) =>
    rows(
      `Assignment history of ${page.reference("REQ")} (user complaint about ${page.request})`,
      page.events({
        fault: ({ service, request, fault }) =>
          `queue ${service}: admits for ${request}: "${fault}, sorry, on our side"`,
        passed: ({ service, request, callee }) =>
          `queue ${service}: returns ${request}: "wrong queue, we were let down by ${callee}"`,
        recovered: ({ service, request, fault }) =>
          `queue ${service}: returns ${request}: "${fault} here, but our automatic repeat took care of it"`,
      }),
      page.noise(() => `Age of ticket: ${page.integer({ from: 26, to: 90 })} h`),
      `Dispatcher ${page.buyer.last}: put it in the queue where it stays!!`,
    ),
  "phone-note": (page) =>
    rows(
      `Caller: ${page.buyer.full}, ${page.client.name}, ${page.phone()}`,
      `Re: could not finish the booking, screen said ${page.request}`,
      `Promised to call back by ${page.time()} with who it was.`,
      blank,
      `What I got from the duty room since:`,
      page.events({
        fault: ({ service, request, fault }) =>
          `- ${service}, yes, they stopped ${request} themselves. They say ${fault}.`,
        passed: ({ service, request, callee }) =>
          `- ${service}, yes, they stopped ${request}, but had to: ${callee} had stopped it.`,
        recovered: ({ service, request, fault }) =>
          `- ${service}, no, they did not stop ${request}. They had (quote) ${fault} (unquote), pressed a second time, fine.`,
      }),
      page.noise(() => `A customer for ${page.integer({ from: 2, to: 19 })} years.`),
      `Sentence for the call: it was `,
    ),
  "auto-translated": (page) =>
    rows(
      `[translated automatically from Portuguese]`,
      `Good morning. The demand ${page.request} did not arrive to the end. The technicians of here collected this:`,
      page.events({
        fault: ({ service, request, fault }) =>
          `The service ${service} interrupted the demand ${request} by proper fault. Motive shown: ${fault}.`,
        passed: ({ service, request, callee }) =>
          `The service ${service} interrupted the demand ${request} by fault of the service ${callee}.`,
        recovered: ({ service, request, fault }) =>
          `The service ${service} not interrupted the demand ${request}: repeated and it gave right. Motive shown before: ${fault}.`,
      }),
      page.noise(() => `Our contract is the number ${page.integer({ from: 1000, to: 9999 })}.`),
      `We ask the favour to indicate in which of these was born the problem of the demand ${page.request}. Grateful.`,
    ),
  "alert-made-ticket": (page) =>
    rows(
      `THIS TICKET WAS OPENED BY A ROBOT. DO NOT REPLY.`,
      `trigger: user-facing request ${page.request} not answered`,
      page.noise(
        () => `threshold: ${page.integer({ from: 2, to: 5 })} in ${page.integer({ from: 6, to: 30 })} min`,
      ),
      `context:`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `  ${clock} alert ${service}.unanswered fired, request ${request}, annotation: own trouble, ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `  ${clock} alert ${service}.unanswered fired, request ${request}, annotation: inhibited by ${callee}.unanswered`,
        recovered: ({ clock, service, request, fault }) =>
          `  ${clock} alert ${service}.slow fired, request ${request}, annotation: own trouble, ${fault}; answered after one retry`,
      }),
      `routing key (must be filled in by a human, name of the service, without ".unanswered"):`,
    ),
  "component-drop-down": (page) =>
    rows(
      `Affected component* [please choose]`,
      `  ${page
        .events({
          fault: ({ service }) => service,
          passed: ({ service }) => service,
          recovered: ({ service }) => service,
        })
        .toSorted()
        .join(" ▾ ")}`,
      `Your reference: ${page.request}`,
      `Additional information:`,
      page
        .events({
          fault: ({ service, request, fault }) =>
            `${service} broke off ${request}; nobody made it do so; it noted ${fault}`,
          passed: ({ service, request, callee }) =>
            `${service} broke off ${request}; ${callee} made it do so`,
          recovered: ({ service, request, fault }) =>
            `${service} got ${request} done at the second attempt; nobody had disturbed it; it noted ${fault}`,
        })
        .map((line) => `  ${line}`),
      page.noise(() => `Characters left: ${page.integer({ from: 20, to: 900 })}`),
      `(*) One choice only. Choosing wrongly delays your ticket.`,
    ),
  "known-error-draft": (page) =>
    rows(
      `KNOWN ERROR, draft ${page.integer({ from: 2, to: 7 })}, not yet published`,
      `Symptom: users see "sorry, try later (${page.request})".`,
      `Not the cause, just nearby:`,
      page.others({
        fault: ({ service, request, fault }) => `  ${service}: lost ${request} by itself, ${fault}`,
        recovered: ({ service, request, fault }) =>
          `  ${service}: saved ${request} at the second go, ${fault}`,
      }),
      `  (anything under another code than ${page.request} goes there)`,
      `What was seen under the code itself:`,
      page.own({
        fault: ({ service, fault }) => `  ${service}: lost it by itself, ${fault}`,
        passed: ({ service, callee }) => `  ${service}: lost it in the wake of ${callee}`,
        recovered: ({ service, fault }) => `  ${service}: saved it at the second go, ${fault}`,
      }),
      page.noise(() => `Reviewer: ${page.seller.full}`),
      `Cause: "The error arises in the service …"`,
    ),
  "priority-dispute": (page) =>
    rows(
      `${page.seller.first} lowered the priority.`,
      `${page.buyer.first} raised the priority.`,
      `${page.seller.first} lowered the priority: "first tell me whom it concerns"`,
      `${page.buyer.first} commented:`,
      sentences(
        `For heaven's sake, read the feed.`,
        page.events({
          fault: ({ clock, service, request, fault }) =>
            `${clock}: ${service} fails ${request} and has no one else to accuse (${fault}).`,
          passed: ({ clock, service, request, callee }) =>
            `${clock}: ${service} fails ${request} and accuses ${callee}, rightly.`,
          recovered: ({ clock, service, request, fault }) =>
            `${clock}: ${service} all but fails ${request} (${fault}) and then, at the second time of asking, does not.`,
        }),
      ),
      page.noise(() => `${page.colleague.first} voted (${page.integer({ from: 2, to: 70 })} votes)`),
      `${page.seller.first} commented: I did. Just say the name, for ${page.request}.`,
    ),
  "shift-spreadsheet-row": (page) =>
    rows(
      `open | ${page.request} | cause: ? | see sheet 2`,
      page.noise(() => `done | ${page.reference("WO")} | cause: cable | closed ${page.time()}`),
      `sheet 2:`,
      `line | code | who | lost or saved | through`,
      page.events({
        fault: ({ number, service, request, fault }) =>
          `${number} | ${request} | ${service} | lost | itself, ${fault}`,
        passed: ({ number, service, request, callee }) =>
          `${number} | ${request} | ${service} | lost | ${callee}`,
        recovered: ({ number, service, request, fault }) =>
          `${number} | ${request} | ${service} | saved by 2nd run | itself, ${fault}`,
      }),
      `pls replace the question mark on sheet 1, thx`,
    ),
});
