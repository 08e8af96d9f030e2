import { rows } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As people on call type to each other. */
export const chats = logTemplates({
  "war-room": (page) =>
    rows(
      `${page.buyer.first}: ok who broke ${page.request}`,
      page.events({
        fault: ({ service, request, fault }) => `${service}-oncall: us on ${request}, hard fail, ${fault}`,
        passed: ({ service, request, callee }) =>
          `${service}-oncall: red on ${request} but only bc ${callee} is`,
        recovered: ({ service, request, fault }) =>
          `${service}-oncall: hiccup on ${request}, ${fault}, retried fine`,
      }),
      page.noise(() => `${page.seller.first}: joining in ${page.integer({ from: 2, to: 15 })} min`),
      `${page.buyer.first}: so the root is??`,
    ),
  "bot-alerts": (page) =>
    rows(
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `🔴 ${clock} ${service} · ${request} · cause: ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `🔴 ${clock} ${service} · ${request} · cause: call to ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `🟢 ${clock} ${service} · ${request} · back after retry, was: ${fault}`,
      }),
      `${page.buyer.first}: customer with ${page.request} is on the phone`,
      page.noise(() => `${page.seller.first}: line ${page.integer({ from: 2, to: 8 })}?`),
      `${page.buyer.first}: which service do I blame`,
    ),
  "junior-asks": (page) =>
    rows(
      `${page.buyer.first}: hi, first time on call 😅 looking at ${page.request}`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.buyer.first}: ${service} died there w/ "${fault}" (${request})`,
        passed: ({ service, request, callee }) =>
          `${page.buyer.first}: ${service} died there when talking to ${callee} (${request})`,
        recovered: ({ service, request, fault }) =>
          `${page.buyer.first}: ${service} nearly died w/ "${fault}" but second go was ok (${request})`,
      }),
      page.noise(() => `${page.seller.first}: in a meeting til ${page.time()}`),
      `${page.seller.first}: follow the chain to the end. who's the one?`,
    ),
  "split-thread": (page) =>
    rows(
      `🧵 ${page.request}`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `↳ ${clock} @${service}: confirmed, we dropped ${request} ourselves (${fault})`,
        passed: ({ clock, service, request, callee }) =>
          `↳ ${clock} @${service}: dropped ${request}, got an error from @${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `↳ ${clock} @${service}: ${request} ok on 2nd attempt (${fault} on 1st)`,
      }),
      page.noise(
        () =>
          `↳ @${page.colleague.first.toLowerCase()}: dashboard no. ${page.integer({ from: 10, to: 60 })} is stale btw`,
      ),
      `↳ @${page.seller.first.toLowerCase()}: need one name for the report`,
    ),
  "phone-relay": (page) =>
    rows(
      `${page.seller.first}: typing for ${page.buyer.first} who is on the phone w/ the teams`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.seller.first}: ${service} admit it for ${request}: ${fault}`,
        passed: ({ service, request, callee }) =>
          `${page.seller.first}: ${service} pass the buck for ${request} to ${callee}`,
        recovered: ({ service, request, fault }) =>
          `${page.seller.first}: ${service} had ${fault} in ${request}, say it fixed itself`,
      }),
      page.noise(() => `${page.seller.first}: they ring back at ${page.time()}`),
      `${page.colleague.first}: ok and ${page.request} is on whom in the end`,
    ),
  "post-mortem-prep": (page) =>
    rows(
      `${page.colleague.first}: prepping the review of ${page.request}, correct me`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${page.colleague.first}: (${clock}) ${request}: ${service} broke, nothing below it, ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `${page.colleague.first}: (${clock}) ${request}: ${service} broke, dragged down by ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `${page.colleague.first}: (${clock}) ${request}: ${service} limped, ${fault}, then carried on`,
      }),
      page.noise(() => `${page.buyer.first}: room ${page.integer({ from: 101, to: 330 })} is booked`),
      `${page.buyer.first}: first slide should name the service it began in`,
    ),
});
