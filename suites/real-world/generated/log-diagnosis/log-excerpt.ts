import { rows } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As programs write them. */
export const logExcerpts = logTemplates({
  "plain-levels": (page) =>
    rows(
      page.noise(
        () => `${page.day(0, "iso")} INFO  scheduler   tick ${page.integer({ from: 100, to: 999 })}`,
      ),
      page.events({
        fault: ({ clock, ms, service, request, fault }) =>
          `${clock}.${ms} ERROR ${service} rid=${request} aborting: ${fault}`,
        passed: ({ clock, ms, service, request, callee }) =>
          `${clock}.${ms} ERROR ${service} rid=${request} upstream ${callee} returned 500`,
        recovered: ({ clock, ms, service, request, fault }) =>
          `${clock}.${ms} WARN  ${service} rid=${request} ${fault}; retry 1 ok`,
      }),
      `# where did ${page.request} go wrong first?`,
    ),
  "key-value": (page) =>
    rows(
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `t=${clock} svc=${service} req=${request} outcome=failed reason="${fault}"`,
        passed: ({ clock, service, request, callee }) =>
          `t=${clock} svc=${service} req=${request} outcome=failed reason="dependency" dependency=${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `t=${clock} svc=${service} req=${request} outcome=ok attempts=2 first_reason="${fault}"`,
      }),
      page.noise(() => `t=- svc=heartbeat outcome=ok load=${page.integer({ from: 5, to: 95 })}`),
      `(looking for the root of req=${page.request})`,
    ),
  syslog: (page) =>
    rows(
      `$ grep -v debug /var/log/all | tail`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock} node ${service}[77]: <${request}> fatal, ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} node ${service}[77]: <${request}> fatal, could not get ${callee} to answer`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} node ${service}[77]: <${request}> notice, ${fault}, second attempt fine`,
      }),
      page.noise(() => `00:00:00 node cron[${page.integer({ from: 100, to: 999 })}]: nothing to do`),
      `$ # so which one killed ${page.request}?`,
    ),
  stack: (page) =>
    rows(
      `--- collected for ticket about ${page.request} ---`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `[${clock}] ${service} (${request})\n    Error: ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `[${clock}] ${service} (${request})\n    CallError: ${callee} replied with an error`,
        recovered: ({ clock, service, request, fault }) =>
          `[${clock}] ${service} (${request})\n    Error: ${fault}\n    ... handled, repeated, done`,
      }),
      page.noise(() => `[${page.time()}] collector: ${page.integer({ from: 1000, to: 9000 })} lines skipped`),
      `--- who started it? ---`,
    ),
  spans: (page) =>
    rows(
      page.noise(() => `trace viewer, page ${page.integer({ from: 1, to: 40 })}`),
      page.events({
        fault: ({ clock, ms, service, request, fault }) =>
          `${request} │ ${service} │ ${clock} +${ms}ms │ ✗ internal │ ${fault}`,
        passed: ({ clock, ms, service, request, callee }) =>
          `${request} │ ${service} │ ${clock} +${ms}ms │ ✗ child │ ${callee}`,
        recovered: ({ clock, ms, service, request, fault }) =>
          `${request} │ ${service} │ ${clock} +${ms}ms │ ✓ after retry │ ${fault}`,
      }),
      `filter: none · question: origin of ${page.request}`,
    ),
  "audit-sentences": (page) =>
    rows(
      `Journal of the platform, ${page.day(0, "long")}`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock} ${service} stopped work on ${request}. Its own finding: ${fault}.`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} ${service} stopped work on ${request}. It was waiting for ${callee}, which had stopped.`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} ${service} repeated work on ${request} and finished it. Before: ${fault}.`,
      }),
      page.noise(() => `Lines kept for ${page.integer({ from: 20, to: 90 })} days.`),
      `To be filled in by the operator: ${page.request} came to grief in ________`,
    ),
});
