import { rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As people type whom an alarm has woken. */
export const nightChats = logTemplates({
  "half-asleep": (page) =>
    rows(
      `${page.buyer.first}: its 3am`,
      `${page.buyer.first}: phone says ${page.request} down. reading off my tiny screen`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.buyer.first}: ${request}.. ${service} dead, own doing, ${fault}`,
        passed: ({ service, request, callee }) =>
          `${page.buyer.first}: ${request}.. ${service} dead, says "no ${callee} no party"`,
        recovered: ({ service, request, fault }) =>
          `${page.buyer.first}: ${request}.. ${service} alive!! was dying (${fault}) then lived after another kick`,
      }),
      page.noise(() => `${page.buyer.first}: ${page.integer({ from: 4, to: 20 })} percent battery`),
      `${page.seller.first}: which box do u want me to kick, im at the keyboard`,
    ),
  "incident-commander": (page) =>
    rows(
      `IC ${page.colleague.last}: Taking command. Subject is ${page.request}. Report in turn, own failures, failures you inherited, failures you got over. Nothing else.`,
      page.events({
        fault: ({ service, request, fault }) => `${service}: own, ${request}, ${fault}. End of report.`,
        passed: ({ service, request, callee }) =>
          `${service}: inherited, ${request}, from ${callee}. End of report.`,
        recovered: ({ service, request, fault }) =>
          `${service}: got over, ${request}, ${fault}, second attempt clean. End of report.`,
      }),
      page.noise(() => `IC ${page.colleague.last}: next sitrep ${page.time()}`),
      `IC ${page.colleague.last}: Scribe, enter the point of origin.`,
    ),
  "scrolling-up": (page) =>
    rows(
      `${page.seller.first}: you scroll, i type. from the bottom up pls`,
      page
        .events({
          fault: ({ clock, service, request, fault }) =>
            `${page.colleague.first}: ${clock} ${service} quits ${request}, no outside reason, ${fault}`,
          passed: ({ clock, service, request, callee }) =>
            `${page.colleague.first}: ${clock} ${service} quits ${request}, reason: ${callee} quit`,
          recovered: ({ clock, service, request, fault }) =>
            `${page.colleague.first}: ${clock} ${service} stays w/ ${request}, took two attempts, ${fault}`,
        })
        .toReversed(),
      page.noise(
        () => `${page.colleague.first}: ...thats line ${page.integer({ from: 300, to: 900 })}, top reached`,
      ),
      `${page.seller.first}: perfect. and ${page.request}, first to quit was`,
    ),
  "chatops-trace": (page) =>
    rows(
      `${page.buyer.first}: /trace ${page.request} +neighbours`,
      `opsbot: ok ${page.buyer.first.toLowerCase()}, here you go`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `opsbot: \`${clock}\` *${service}* _${request}_ :x: own error “${fault}”`,
        passed: ({ clock, service, request, callee }) =>
          `opsbot: \`${clock}\` *${service}* _${request}_ :x: error of *${callee}*`,
        recovered: ({ clock, service, request, fault }) =>
          `opsbot: \`${clock}\` *${service}* _${request}_ :white_check_mark: own error “${fault}”, gone with retry`,
      }),
      page.noise(() => `opsbot: took ${page.integer({ from: 200, to: 900 })} ms`),
      `${page.buyer.first}: /page-owner`,
      `opsbot: usage: /page-owner <service that started it>`,
    ),
  "text-messages": (page) =>
    rows(
      `SMS ${page.phone()}`,
      `hw far r u w ${page.request}`,
      page.events({
        fault: ({ service, request, fault }) => `${service} KO on ${request} b/c of self: ${fault}`,
        passed: ({ service, request, callee }) => `${service} KO on ${request} b/c of ${callee}`,
        recovered: ({ service, request, fault }) => `${service} OK on ${request}, try 2. try 1: ${fault}`,
      }),
      page.noise(() => `l8 for train ${page.time()} btw`),
      `k so who 2 wake`,
    ),
  "two-incidents-mixed": (page) =>
    rows(
      `${page.seller.first}: careful, several things burn at once, I'm on ${page.request} ONLY`,
      page.others({
        fault: ({ service, request, fault }) =>
          `${page.colleague.first}: not yours then: ${service} conked out on ${request}, purely internal (${fault})`,
        recovered: ({ service, request, fault }) =>
          `${page.colleague.first}: not yours then: ${service} had ${fault} on ${request}, retry went well`,
      }),
      page.own({
        fault: ({ service, fault }) =>
          `${page.colleague.first}: yours: ${service} conked out, purely internal (${fault})`,
        passed: ({ service, callee }) =>
          `${page.colleague.first}: yours: ${service} conked out after ${callee} had`,
        recovered: ({ service, fault }) =>
          `${page.colleague.first}: yours: ${service} had ${fault}, retry went well`,
      }),
      page.noise(() => `${page.colleague.first}: ${page.integer({ from: 4, to: 30 })} users noticed`),
      `${page.seller.first}: thx. and mine starts at`,
    ),
  "sleepy-handover": (page) =>
    rows(
      `${page.buyer.first} → ${page.seller.first}: going to bed, yours now. Summary in one breath:`,
      sentences(
        page.events({
          fault: ({ after, service, request, fault }) =>
            `${after} s in, ${service} throws ${request} away on account of itself (${fault});`,
          passed: ({ after, service, request, callee }) =>
            `${after} s in, ${service} throws ${request} away on account of ${callee};`,
          recovered: ({ after, service, request, fault }) =>
            `${after} s in, ${service} fumbles ${request} (${fault}) and catches it at the second grab;`,
        }),
        `good night.`,
      ),
      page.noise(() => `${page.seller.first}: slept ${page.integer({ from: 2, to: 6 })} hours myself`),
      `${page.seller.first}: so it's on account of WHOM that ${page.request} is gone? hello?`,
    ),
  "emoji-key": (page) =>
    rows(
      `pinned: 🟥 broke it · 🟧 broke because the one after ⬅️ broke · 🟩 broke, redid, works`,
      page.events({
        fault: ({ service, request, fault }) => `🟥 ${service} [${request}] ${fault}`,
        passed: ({ service, request, callee }) => `🟧 ${service} ⬅️ ${callee} [${request}]`,
        recovered: ({ service, request, fault }) => `🟩 ${service} [${request}] ${fault}`,
      }),
      page.noise(() => `☕ ${page.colleague.first} afk ${page.integer({ from: 5, to: 25 })} min`),
      `❓ [${page.request}] 👉`,
    ),
});
