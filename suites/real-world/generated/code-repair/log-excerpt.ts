import { rows } from "../text.ts";
import { type Page, repairTemplates } from "./page.ts";

const commented = (page: Page, mark: string): readonly string[] =>
  page.steps((step, number) => `${mark} ${number}. ${step}`);

/** Output of builds and checks, with the source beside it. */
export const logExcerpts = repairTemplates({
  "pytest-failure": (page) =>
    rows(
      `============================= FAILURES =============================`,
      `    def test_${page.name}():`,
      `>       assert ${page.call} == ${page.expected}`,
      `E       assert ${page.got} == ${page.expected}`,
      page.noise(() => `1 failed, ${page.integer({ from: 12, to: 90 })} passed`),
      `----- module under test, with its header -----`,
      commented(page, "#"),
      page.code,
    ),
  "ci-job": (page) =>
    rows(
      `##[group]Run unit tests`,
      page.noise(() => `runner-${page.integer({ from: 10, to: 99 })} ready`),
      `not ok: ${page.call}`,
      `  wanted: ${page.expected}`,
      `  found:  ${page.got}`,
      `##[endgroup]`,
      `##[group]Print source`,
      page.code,
      `##[endgroup]`,
      `##[group]Print specification`,
      commented(page, "spec"),
      `##[endgroup]`,
    ),
  "worker-trace": (page) =>
    rows(
      `${page.day(0, "iso")}T${page.time()} worker booted`,
      `contract loaded:`,
      commented(page, "   clause"),
      `call    ${page.call}`,
      `result  ${page.got}`,
      `oracle  ${page.expected}`,
      `MISMATCH, halting. Offending source follows.`,
      page.code,
      page.noise(() => `exit ${page.integer({ from: 2, to: 120 })}`),
    ),
  "git-bisect": (page) =>
    rows(
      `$ git bisect run ./check.sh`,
      page.noise(() => `Bisecting: ${page.integer({ from: 3, to: 40 })} revisions left`),
      `check.sh: ${page.call} gave ${page.got}, not ${page.expected}`,
      `first bad commit, whole file:`,
      page.code,
      `message of the commit before, which was good: "${page.steps((step) => step).join("; ")}"`,
    ),
  "notebook-output": (page) =>
    rows(
      `In [1]: # plan: ${page.steps((step) => step).join(" | ")}`,
      `In [2]:`,
      page.code,
      `In [3]: ${page.call}`,
      `Out[3]: ${page.got}`,
      `In [4]: # must be ${page.expected}, help`,
      page.noise(() => `[kernel restarted ${page.integer({ from: 2, to: 8 })} times]`),
    ),
  "property-check": (page) =>
    rows(
      `Falsifying example found after ${page.integer({ from: 10, to: 300 })} tries:`,
      `  ${page.call}`,
      `  model says          ${page.expected}`,
      `  implementation says ${page.got}`,
      page.noise(() => `seed ${page.integer({ from: 10_000, to: 99_999 })}`),
      `model, in words:`,
      commented(page, "  *"),
      `implementation:`,
      page.code,
    ),
  "deploy-gate": (page) =>
    rows(
      `[gate] canary compares old and new`,
      `[gate] old(${page.name}) documented: ${page.steps((step) => step).join(", ")}`,
      `[gate] probe ${page.call}`,
      `[gate] old ${page.expected}`,
      `[gate] new ${page.got}`,
      page.noise(() => `[gate] ${page.integer({ from: 2, to: 9 })} probes to go`),
      `[gate] rollback. new was:`,
      page.code,
    ),
  "doctest-run": (page) =>
    rows(
      `File "lib.py", in lib.${page.name}`,
      `Failed example:`,
      `    ${page.call}`,
      `Expected:`,
      `    ${page.expected}`,
      `Got:`,
      `    ${page.got}`,
      page.noise(() => `***Test Failed*** 1 of ${page.integer({ from: 4, to: 40 })}.`),
      `$ cat lib.py`,
      commented(page, "##"),
      page.code,
    ),
  "repl-session": (page) =>
    rows(
      page.noise(() => `Python 3.${page.integer({ from: 10, to: 14 })} on linux`),
      `... pasted:`,
      page.code,
      `>>> got = ${page.call}`,
      `>>> got`,
      `${page.got}`,
      `>>> got == ${page.expected}`,
      `False`,
      `>>> # reminder to self, this is what it has to do:`,
      commented(page, ">>> #"),
    ),
  "shadow-traffic": (page) =>
    rows(
      `shadow-diff ${page.reference("run")}`,
      `request:  ${page.call}`,
      `live:     ${page.expected}`,
      `shadow:   ${page.got}`,
      page.noise(() => `diff rate ${page.integer({ from: 2, to: 40 })} %`),
      `what live is known to do:`,
      commented(page, "  ->"),
      `what shadow runs:`,
      page.code,
    ),
});
