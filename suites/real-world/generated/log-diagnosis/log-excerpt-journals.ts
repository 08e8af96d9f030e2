import { blank, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As journals that a watch or a machine keeps in words. */
export const journalLogs = logTemplates({
  "control-room-book": (page) =>
    rows(
      `CONTROL ROOM BOOK, p. ${page.integer({ from: 11, to: 190 })}`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock}h  ${request} fails at ${service}. Nothing wrong behind it. Display says ${fault}.`,
        passed: ({ clock, service, request, callee }) =>
          `${clock}h  ${request} fails at ${service}. Starved by ${callee}.`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock}h  ${request} stutters at ${service}. Display says ${fault}. Key pressed again, runs.`,
      }),
      page.noise(() => `${page.time()}  lamp no. ${page.integer({ from: 2, to: 60 })} changed`),
      `Relief asks: fitter for ${page.request} is to be sent whereto? ${page.colleague.last}`,
    ),
  "message-numbers": (page) =>
    rows(
      `101 = order not fulfilled owing to the sender of the message; 102 = order not fulfilled owing to the component named; 103 = order fulfilled, by way of repetition, notwithstanding.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `msg 101 from ${service}, order ${request}, remark "${fault}"`,
        passed: ({ service, request, callee }) =>
          `msg 102 from ${service}, order ${request}, component ${callee}`,
        recovered: ({ service, request, fault }) =>
          `msg 103 from ${service}, order ${request}, remark "${fault}"`,
      }),
      page.noise(() => `msg 900, clock set, drift ${page.integer({ from: 2, to: 9 })} ticks`),
      `Kindly return this sheet with the component that ${page.request} must be charged to. ${page.seller.full}`,
    ),
  "dead-letters": (page) =>
    rows(
      `queue inspector > show parked`,
      page.events({
        fault: ({ service, request, fault }) =>
          `parked    msg ${request} consumer ${service}: refuses, blames itself, ${fault}`,
        passed: ({ service, request, callee }) =>
          `parked    msg ${request} consumer ${service}: refuses, blames ${callee}`,
        recovered: ({ service, request, fault }) =>
          `delivered msg ${request} consumer ${service}: refused once, blamed itself, ${fault}, took it the next time`,
      }),
      page.noise(() => `(${page.integer({ from: 100, to: 900 })} delivered msgs without incident not shown)`),
      `queue inspector > why ${page.request}`,
      `last consumer in the blame chain: `,
    ),
  "watchdog-mailbox": (page) =>
    rows(
      `Watchdog, one line per observation. ${page.request} breached its SLA. Line by line:`,
      page.events({
        fault: ({ after, service, request, fault }) =>
          `+${after}s ${service} could not complete ${request}; asked for the reason it said ${JSON.stringify(fault)}, and named no other`,
        passed: ({ after, service, request, callee }) =>
          `+${after}s ${service} could not complete ${request}; asked for the reason it said "${callee}"`,
        recovered: ({ after, service, request, fault }) =>
          `+${after}s ${service} completed ${request} late; asked for the reason it said ${JSON.stringify(fault)} and that starting over had helped`,
      }),
      page.noise(() => `+${page.integer({ from: 30, to: 90 })}s watchdog fed`),
      `SLA report, field 7, breach caused by:`,
    ),
  "state-machine": (page) =>
    rows(
      `transitions since ${page.day(-1, "iso")}`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock} ${service}/${request}: BUSY -> DEAD on ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} ${service}/${request}: WAIT(${callee}) -> DEAD on DEAD(${callee})`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} ${service}/${request}: BUSY -> SICK on ${fault} -> BUSY -> DONE`,
      }),
      page.noise(() => `idle slots ${page.integer({ from: 2, to: 64 })}`),
      blank,
      sentences(
        `${page.buyer.first} to ${page.seller.first}: one DEAD drags the next along.`,
        `Who died first on ${page.request}, I have to tell the boss by ${page.time()}.`,
      ),
    ),
  "two-sections": (page) =>
    rows(
      `== request ${page.request} ==`,
      page.own({
        fault: ({ clock, service, fault }) => `${clock} ${service}: FAIL, home-made, ${fault}`,
        passed: ({ clock, service, callee }) => `${clock} ${service}: FAIL, imported from ${callee}`,
        recovered: ({ clock, service, fault }) =>
          `${clock} ${service}: PASS at second go, home-made, ${fault}`,
      }),
      `== same minutes, whatever else was in the buffer ==`,
      page.others({
        fault: ({ clock, service, request, fault }) =>
          `${clock} ${service} [${request}]: FAIL, home-made, ${fault}`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} ${service} [${request}]: PASS at second go, home-made, ${fault}`,
      }),
      page.noise(() => `buffer ${page.integer({ from: 40, to: 99 })}% used`),
      `== verdict on the first section: ==`,
    ),
  "crash-dumps-yaml": (page) =>
    rows(
      page.noise(() => `# dump ${page.reference("D")}, retention ${page.integer({ from: 14, to: 60 })} days`),
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `- at: "${clock}"\n  who: ${service}\n  what: ${request}\n  gaveUp: true\n  because: ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `- at: "${clock}"\n  who: ${service}\n  what: ${request}\n  gaveUp: true\n  becauseOf: ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `- at: "${clock}"\n  who: ${service}\n  what: ${request}\n  gaveUp: false\n  retriedBecause: ${fault}`,
      }),
      `# TODO who is at the bottom of ${page.request}?`,
    ),
  "speech-of-robots": (page) =>
    rows(
      `Voice log of the depot robots (speech to text):`,
      page.events({
        fault: ({ service, request, fault }) =>
          `"${service} speaking. Job ${request} is lost. I am defective. Code phrase: ${fault}. Over."`,
        passed: ({ service, request, callee }) =>
          `"${service} speaking. Job ${request} is lost. I am well, ${callee} lost it. Over."`,
        recovered: ({ service, request, fault }) =>
          `"${service} speaking. Job ${request} is done. I was defective and reset myself. Code phrase: ${fault}. Over."`,
      }),
      page.noise(() => `"Battery at ${page.integer({ from: 20, to: 99 })}. Over."`),
      `Supervisor ${page.buyer.last}: which unit goes to the workshop for losing ${page.request}?`,
    ),
});
