import { blank, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As tools that collect, filter and watch show what others have logged. */
export const toolLogs = logTemplates({
  "grep-over-files": (page) =>
    rows(
      `# grep -n -E 'gave up|carried on' *.log`,
      page.events({
        fault: ({ ms, clock, service, request, fault }) =>
          `${service}.log:4${ms}:${clock} gave up ${request} // local: ${fault}`,
        passed: ({ ms, clock, service, request, callee }) =>
          `${service}.log:4${ms}:${clock} gave up ${request} // since ${callee} gave up`,
        recovered: ({ ms, clock, service, request, fault }) =>
          `${service}.log:4${ms}:${clock} carried on with ${request} at the 2nd try // local: ${fault}`,
      }),
      page.noise(() => `grep: core.${page.integer({ from: 300, to: 999 })}: binary file matches`),
      `# the file's name says which service it is. need the one ${page.request} stumbled over`,
    ),
  "tail-heads": (page) =>
    rows(
      `Which of these tails shows the real reason for ${page.request}?`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          rows(`==> ${service} <==`, `[${clock}] ${request} cancelled here: ${fault}`),
        passed: ({ clock, service, request, callee }) =>
          rows(`==> ${service} <==`, `[${clock}] ${request} cancelled by ${callee}`),
        recovered: ({ clock, service, request, fault }) =>
          rows(
            `==> ${service} <==`,
            `[${clock}] ${request} interrupted here: ${fault}`,
            `[same] ${request} resumed, delivered`,
          ),
      }),
      page.noise(() => `==> nohup.out <==\n(${page.integer({ from: 2, to: 30 })} blank lines)`),
    ),
  "access-lines": (page) =>
    rows(
      `format: time service "request" status upstream note`,
      page.events({
        fault: ({ clock, service, request, fault }) => `${clock} ${service} "${request}" 500 - "${fault}"`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} ${service} "${request}" 502 ${callee} "bad answer of upstream"`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} ${service} "${request}" 200 - "${fault}, then fine when replayed"`,
      }),
      page.noise(() => `${page.time()} lb "robots.txt" 404 - "${page.integer({ from: 2, to: 800 })} bytes"`),
      `500 = own error, 502 = error handed up, 200 = served. Pls tell ${page.colleague.first} where "${page.request}" turned sour.`,
    ),
  "export-for-audit": (page) =>
    rows(
      `timestamp;component;transaction;final_state;origin_of_error;text`,
      page.events({
        fault: ({ clock, service, request, fault }) => `${clock};${service};${request};KO;INTERNAL;${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `${clock};${service};${request};KO;EXTERNAL;KO received from ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock};${service};${request};OK;INTERNAL;${fault} (attempt 1), clean (attempt 2)`,
      }),
      page.noise(
        () => `# ${page.integer({ from: 1000, to: 9999 })} further rows suppressed, all final_state=OK`,
      ),
      blank,
      sentences(
        `${page.client.name} contests the fee for ${page.request}.`,
        `Enter into column H the component which is answerable.`,
      ),
    ),
  "mesh-flags": (page) =>
    rows(
      `sidecar flags: LF local fault, UF upstream fault, LR local fault then retry ok`,
      page.events({
        fault: ({ ms, service, request, fault }) =>
          `${service}-7c9f  LF  rid:${request}  ${ms}us  detail=${fault}`,
        passed: ({ ms, service, request, callee }) =>
          `${service}-7c9f  UF  rid:${request}  ${ms}us  upstream_cluster=${callee}`,
        recovered: ({ ms, service, request, fault }) =>
          `${service}-7c9f  LR  rid:${request}  ${ms}us  detail=${fault}`,
      }),
      page.noise(
        () => `(pods restarted: 0, config version ${page.integer({ from: 100, to: 999 })}, xds in sync)`,
      ),
      `rid:${page.request} came back red to the customer. Name (without the suffix) of the pod I should roll back?`,
    ),
  "kept-open-viewer": (page) =>
    rows(
      `Log explorer · range: custom · ${page.integer({ from: 40, to: 900 })} hits, pinned ones only`,
      page
        .events({
          fault: ({ clock, service, request, fault }) =>
            `📌 ${clock}  container=${service}  trace=${request}  "unhandled, thrown here: ${fault}"`,
          passed: ({ clock, service, request, callee }) =>
            `📌 ${clock}  container=${service}  trace=${request}  "unhandled, thrown by ${callee}"`,
          recovered: ({ clock, service, request, fault }) =>
            `📌 ${clock}  container=${service}  trace=${request}  "handled: ${fault}; replay returned 200"`,
        })
        .toReversed(),
      page.noise(() => `Sort: newest on top. Saved ${page.time()} by ${page.seller.full}`),
      `Note on this view: "trace=${page.request}, find container, open bug there"`,
    ),
  "diff-against-yesterday": (page) =>
    rows(
      `--- yesterday.log`,
      `+++ today.log`,
      page.noise(
        () =>
          `@@ -${page.integer({ from: 10, to: 400 })},3 +${page.integer({ from: 10, to: 400 })},9 @@ routine`,
      ),
      page.events({
        fault: ({ service, request, fault }) => `+ ${request} / ${service} / NOT OK / root? yes / ${fault}`,
        passed: ({ service, request, callee }) =>
          `+ ${request} / ${service} / NOT OK / root? no, see ${callee}`,
        recovered: ({ service, request, fault }) =>
          `+ ${request} / ${service} / OK ON REPEAT / was: ${fault}`,
      }),
      `  everything else is the same as yesterday`,
      `who must look into ${page.request}?`,
    ),
  "metrics-annotations": (page) =>
    rows(
      `# HELP failed_total Requests not answered. by="self" or by=<service that did not answer>`,
      `# HELP repaired_total Requests answered after one more try, with what was wrong before`,
      page.events({
        fault: ({ service, request, fault }) =>
          `failed_total{job="${service}",request="${request}",by="self",text="${fault}"} 1`,
        passed: ({ service, request, callee }) =>
          `failed_total{job="${service}",request="${request}",by="${callee}"} 1`,
        recovered: ({ service, request, fault }) =>
          `repaired_total{job="${service}",request="${request}",text="${fault}"} 1`,
      }),
      page.noise(() => `scrape_duration_ms ${page.integer({ from: 2, to: 90 })}`),
      `# exemplar wanted: the job behind request="${page.request}"`,
    ),
});
