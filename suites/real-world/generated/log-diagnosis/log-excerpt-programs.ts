import { blank, rows } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As loggers of this and that language print. */
export const programLogs = logTemplates({
  "json-lines": (page) =>
    rows(
      page.events({
        fault: ({ clock, ms, service, request, fault }) =>
          `{"ts":"${clock}.${ms}","svc":"${service}","corr":"${request}","ok":false,"why":{"self":${JSON.stringify(fault)}}}`,
        passed: ({ clock, ms, service, request, callee }) =>
          `{"ts":"${clock}.${ms}","svc":"${service}","corr":"${request}","ok":false,"why":{"dep":"${callee}"}}`,
        recovered: ({ clock, ms, service, request, fault }) =>
          `{"ts":"${clock}.${ms}","svc":"${service}","corr":"${request}","ok":true,"try":2,"firstTry":{"self":${JSON.stringify(fault)}}}`,
      }),
      page.noise(() => `{"svc":"node-exporter","ok":true,"up":${page.integer({ from: 1000, to: 90_000 })}}`),
      blank,
      `jq gives up on me. who made corr ${page.request} not ok in the first place`,
    ),
  "java-threads": (page) =>
    rows(
      page.noise(() => `[GC pause ${page.integer({ from: 11, to: 240 })}ms]`),
      page.events({
        fault: ({ clock, ms, service, request, fault }) =>
          `${clock},${ms} [http-nio-4] ERROR example.${service}.Controller - request {${request}} aborted\n\tLocalFailureException: ${fault}`,
        passed: ({ clock, ms, service, request, callee }) =>
          `${clock},${ms} [http-nio-4] ERROR example.${service}.Controller - request {${request}} aborted\n\tRemoteFailureException: ${callee} aborted it`,
        recovered: ({ clock, ms, service, request, fault }) =>
          `${clock},${ms} [http-nio-4] DEBUG example.${service}.Controller - request {${request}} completed by RetryTemplate, count=1\n\tsuppressed LocalFailureException: ${fault}`,
      }),
      `/* ${page.buyer.first}: {${page.request}}, package name of the guilty one please (the bit after "example.") */`,
    ),
  "compose-up": (page) =>
    rows(
      `$ docker compose logs --no-color | sort -k3`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${service.padEnd(10)}| ${clock} ${request}: boom (mine): ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `${service.padEnd(10)}| ${clock} ${request}: boom (not mine): ${callee} went boom`,
        recovered: ({ clock, service, request, fault }) =>
          `${service.padEnd(10)}| ${clock} ${request}: almost boom (mine): ${fault}; did it over, green`,
      }),
      page.noise(
        () => `adminer   | listening on :${page.integer({ from: 8000, to: 8999 })}, never used by anyone`,
      ),
      `$ echo "${page.request} --> container ?"`,
    ),
  "unit-journal": (page) =>
    rows(
      `-- Journal, verbose. Boot ${page.integer({ from: 10, to: 99 })} --`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `    TIME=${clock}\n    UNIT=${service}\n    CONTEXT=${request}\n    MESSAGE=Request left unserved by this unit, error in this unit: ${fault}`,
        passed: ({ clock, service, request, callee }) =>
          `    TIME=${clock}\n    UNIT=${service}\n    CONTEXT=${request}\n    MESSAGE=Request left unserved by this unit, left unserved by ${callee}`,
        recovered: ({ clock, service, request, fault }) =>
          `    TIME=${clock}\n    UNIT=${service}\n    CONTEXT=${request}\n    MESSAGE=Request served by this unit after restart of the job, error before in this unit: ${fault}`,
      }),
      page.noise(() => `    UNIT=fstrim\n    MESSAGE=${page.integer({ from: 3, to: 90 })} GiB trimmed`),
      `-- CONTEXT=${page.request}: UNIT to be repaired? --`,
    ),
  "event-viewer": (page) =>
    rows(
      `Custom view "last hour", copied with Ctrl+C:`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `Error\t${clock}\t${service}\tActivity ${request}\tThe activity could not be carried out. The source itself reports: ${fault}.`,
        passed: ({ clock, service, request, callee }) =>
          `Error\t${clock}\t${service}\tActivity ${request}\tThe activity could not be carried out. The source depends on ${callee}, which could not carry it out.`,
        recovered: ({ clock, service, request, fault }) =>
          `Information\t${clock}\t${service}\tActivity ${request}\tThe activity was carried out on the second attempt. Before that, the source itself reported: ${fault}.`,
      }),
      page.noise(
        () =>
          `Information\t${page.time()}\tPrint spooler\tDocument ${page.integer({ from: 2, to: 99 })} was printed.`,
      ),
      blank,
      `${page.seller.first}, for activity ${page.request} the auditors want the column "Source" of the event that set off the rest.`,
    ),
  "python-warnings": (page) =>
    rows(
      `(venv) ops@jump:~$ python merge_logs.py --since 1h`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock} CRITICAL:${service}:cannot finish ${request}, SelfError(${JSON.stringify(fault)})`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} CRITICAL:${service}:cannot finish ${request}, PeerError("${callee} cannot finish it")`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} WARNING:${service}:finished ${request} in 2 goes, swallowed SelfError(${JSON.stringify(fault)})`,
      }),
      page.noise(() => `merged ${page.integer({ from: 3, to: 40 })} files`),
      `(venv) ops@jump:~$ python blame.py ${page.request}`,
      `blame.py: not implemented, ask a human`,
    ),
  "actor-reports": (page) =>
    rows(
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `=CRASH REPORT==== ${clock} ===\nprocess: <${service}>\nserving: <<"${request}">>\nexit: {own, "${fault}"}`,
        passed: ({ clock, service, request, callee }) =>
          `=CRASH REPORT==== ${clock} ===\nprocess: <${service}>\nserving: <<"${request}">>\nexit: {linked_process_crashed, <${callee}>}`,
        recovered: ({ clock, service, request, fault }) =>
          `=PROGRESS REPORT==== ${clock} ===\nprocess: <${service}>\nserving: <<"${request}">>\nrestarted once after {own, "${fault}"}, served normally`,
      }),
      page.noise(() => `=INFO==== reductions: ${page.integer({ from: 10_000, to: 99_999 })}`),
      `%% one of these processes took the rest of <<"${page.request}">> down with it`,
    ),
  "batch-steps": (page) =>
    rows(
      `JOBLOG   SYSTEM ${page.reference("Z")}   OPERATOR ${page.colleague.last}`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock} ABEND   STEP=${service} ORDER=${request} CLASS=STEP REASON='${fault}'`,
        passed: ({ clock, service, request, callee }) =>
          `${clock} ABEND   STEP=${service} ORDER=${request} CLASS=PRED REASON='${callee} ABENDED'`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock} RESTART STEP=${service} ORDER=${request} CLASS=STEP REASON='${fault}' ENDED NORMALLY`,
      }),
      page.noise(() => `TAPE ${page.integer({ from: 1000, to: 9999 })} UNLOADED`),
      `CLASS=STEP: CAUSED BY THE STEP. CLASS=PRED: CAUSED BY A PREDECESSOR.`,
      `MAIL THE OWNER OF THE STEP THAT SPOILED ORDER=${page.request}: ______`,
    ),
});
