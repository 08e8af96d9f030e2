import { blank, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As a service desk sees it. */
export const tickets = logTemplates({
  "user-report": (page) =>
    rows(
      `Ticket ${page.reference("INC")}: checkout shows an error page`,
      page.noise(() => `Priority ${page.integer({ from: 1, to: 4 })}, ${page.client.name}`),
      `${page.buyer.full} writes: the page said "quote ${page.request} when you contact us". What is broken?`,
      blank,
      `Pasted by first line:`,
      page.events({
        fault: ({ clock, service, request, fault }) => `  ${clock} ${service} says "${fault}" (${request})`,
        passed: ({ clock, service, request, callee }) =>
          `  ${clock} ${service} says "${callee} did not work" (${request})`,
        recovered: ({ clock, service, request, fault }) =>
          `  ${clock} ${service} says "${fault}, then it worked" (${request})`,
      }),
      `Assign this to the team of the service that broke.`,
    ),
  comments: (page) =>
    rows(
      `#${page.integer({ from: 1000, to: 9999 })} Failed request ${page.request}`,
      page.events({
        fault: ({ service, request, fault }) =>
          `comment by team ${service}: ours failed ${request}, reason ${fault}`,
        passed: ({ service, request, callee }) =>
          `comment by team ${service}: ours failed ${request} too, but only as ${callee} did`,
        recovered: ({ service, request, fault }) =>
          `comment by team ${service}: we had ${fault} on ${request}, it healed at once`,
      }),
      page.noise(() => `comment by ${page.seller.first}: status page updated ${page.time()}`),
      `Field "caused by" is still empty.`,
    ),
  "problem-record": (page) =>
    rows(
      `PROBLEM RECORD ${page.reference("PRB")}`,
      `Request under review: ${page.request}`,
      page.noise(() => `Reported by ${page.colleague.full}, ext. ${page.integer({ from: 200, to: 899 })}`),
      `Timeline:`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `* ${clock}: fault in ${service} during ${request} (${fault}), not recovered`,
        passed: ({ clock, service, request, callee }) =>
          `* ${clock}: consequential error in ${service} during ${request}, source ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `* ${clock}: fault in ${service} during ${request} (${fault}), recovered unaided`,
      }),
      `Root cause component: <to be completed>`,
    ),
  escalation: (page) =>
    rows(
      sentences(
        `Escalation from ${page.seller.full}.`,
        page.noise(() => `Third one since ${page.day(-4)}.`),
        `Everybody points at somebody else, see for yourself:`,
      ),
      page.events({
        fault: ({ service, request, fault }) =>
          `> ${service} on ${request}: nobody's fault but ours, ${fault}`,
        passed: ({ service, request, callee }) =>
          `> ${service} on ${request}: ask ${callee}, they broke it for us`,
        recovered: ({ service, request, fault }) =>
          `> ${service} on ${request}: ${fault}, but all good after we tried twice`,
      }),
      `Whom do I call about ${page.request}?`,
    ),
  form: (page) =>
    rows(
      `incident_form: v${page.integer({ from: 2, to: 9 })}`,
      `affected_request: ${page.request}`,
      `evidence:`,
      page.events({
        fault: ({ service, request, fault }) =>
          `  - {service: ${service}, request: ${request}, error: own, text: ${fault}}`,
        passed: ({ service, request, callee }) =>
          `  - {service: ${service}, request: ${request}, error: inherited, from: ${callee}}`,
        recovered: ({ service, request, fault }) =>
          `  - {service: ${service}, request: ${request}, error: none after second try, text: ${fault}}`,
      }),
      page.noise(() => `submitted_at: ${page.time()}`),
      `culprit: ?`,
    ),
  shift: (page) =>
    rows(
      `Handover, night to day. Open point: ${page.request}.`,
      sentences(
        `What I saw on the wall.`,
        page.events({
          fault: ({ clock, service, request, fault }) =>
            `${clock}, ${service} went red for ${request} with ${fault}.`,
          passed: ({ clock, service, request, callee }) =>
            `${clock}, ${service} went red for ${request} because it leans on ${callee}.`,
          recovered: ({ clock, service, request, fault }) =>
            `${clock}, ${service} blinked for ${request} with ${fault} and was green again.`,
        }),
        page.noise(() => `Coffee machine needs descaling, code ${page.integer({ from: 10, to: 99 })}.`),
      ),
      `Please page the owner of the thing that really failed.`,
    ),
});
