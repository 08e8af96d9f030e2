import { blank, rows } from "../text.ts";
import { logTemplates } from "./page.ts";

/** Set in a formal language that the question explains. */
export const notationQuestions = logTemplates({
  "prolog-facts": (page) =>
    rows(
      `% own(S, R, M): S gave up R on account of M inside S itself.`,
      `% via(S, R, C): S gave up R only since C had given it up.`,
      `% mended(S, R, M): M inside S held up R; S did the step once more and it worked.`,
      page.events({
        fault: ({ service, request, fault }) => `own(${service}, '${request}', "${fault}").`,
        passed: ({ service, request, callee }) => `via(${service}, '${request}', ${callee}).`,
        recovered: ({ service, request, fault }) => `mended(${service}, '${request}', "${fault}").`,
      }),
      `A query ?- source('${page.request}', S) is to yield the S from which all giving up of that R derives. What is S?`,
    ),
  "rethrown-exceptions": (page) =>
    rows(
      `The run of a distributed program is given as pseudo-code.`,
      `"raise" creates an exception, "rethrow" hands on the one that a callee produced, "catch … again … return" means that it was dealt with.`,
      blank,
      page.events({
        fault: ({ service, request, fault }) => `${service}.handle(${request}) { raise "${fault}" }`,
        passed: ({ service, request, callee }) =>
          `${service}.handle(${request}) { rethrow ${callee}.handle(${request}) }`,
        recovered: ({ service, request, fault }) =>
          `${service}.handle(${request}) { catch "${fault}"; again; return ok }`,
      }),
      blank,
      `The user of ${page.request} sees an exception. In whose handle() was it created?`,
    ),
  "sequence-chart": (page) =>
    rows(
      `In the chart, X ==> Y : r means that Y's work on request r ended in an error because X's work on r had. X ==> X : r is an error that X brought upon itself; if (undone) is written behind, X repeated the step and went on as normal.`,
      page.events({
        fault: ({ service, request, fault }) => `${service} ==> ${service} : ${request}   «${fault}»`,
        passed: ({ service, request, callee }) => `${callee} ==> ${service} : ${request}`,
        recovered: ({ service, request, fault }) =>
          `${service} ==> ${service} : ${request}   «${fault}» (undone)`,
      }),
      `Name the participant whose error made ${page.request} end in one.`,
    ),
  "coded-columns": (page) =>
    rows(
      `Data file of a simulation. Column K is 1 for a defect within the unit that stops its job, 2 for a job stopped by a stopped job of the unit in column D, 3 for a defect within the unit that vanished when it was run anew.`,
      blank,
      `N,UNIT,JOB,K,D,REMARK`,
      page.events({
        fault: ({ number, service, request, fault }) => `${number},${service},${request},1,,${fault}`,
        passed: ({ number, service, request, callee }) => `${number},${service},${request},2,${callee},`,
        recovered: ({ number, service, request, fault }) => `${number},${service},${request},3,,${fault}`,
      }),
      blank,
      `Which UNIT is the prime cause of the stop of JOB ${page.request}?`,
    ),
  "three-sets": (page) =>
    rows(
      `Consider three sets of triples.`,
      `A = { ${page.events({ fault: ({ service, request, fault }) => `(${service}, ${request}, ${fault})` }).join("; ")} }`,
      `B = { ${page.events({ passed: ({ service, request, callee }) => `(${service}, ${request}, ${callee})` }).join("; ")} }`,
      `C = { ${page.events({ recovered: ({ service, request, fault }) => `(${service}, ${request}, ${fault})` }).join("; ")} }`,
      `(s, r, m) is in A iff s lost r for good through its own m. (s, r, t) is in B iff s lost r through t, which had lost it before. (s, r, m) is in C iff s met with its own m during r, but kept r by a second attempt.`,
      `Let r = ${page.request}. Which s lost r without another one's help?`,
    ),
  "markup-tree": (page) =>
    rows(
      `Given is a well-formed document:`,
      `<observations>`,
      page.events({
        fault: ({ service, request, fault }) =>
          `  <at node="${service}" for="${request}" result="lost" by="itself">${fault}</at>`,
        passed: ({ service, request, callee }) =>
          `  <at node="${service}" for="${request}" result="lost" by="${callee}"/>`,
        recovered: ({ service, request, fault }) =>
          `  <at node="${service}" for="${request}" result="kept" tries="2">${fault}</at>`,
      }),
      `</observations>`,
      `Select the attribute "node" of the one element that explains all elements for="${page.request}" whose result is "lost".`,
    ),
  "implication-arrows": (page) =>
    rows(
      `Write D(s, r) for the statement "s was down while working on r".`,
      page.events({
        fault: ({ service, request, fault }) =>
          `Axiom: D(${service}, ${request}), with the comment ${JSON.stringify(fault)}.`,
        passed: ({ service, request, callee }) =>
          `Rule: D(${callee}, ${request}) implies D(${service}, ${request}).`,
        recovered: ({ service, request, fault }) =>
          `Remark: not D(${service}, ${request}); it was for a moment, comment ${JSON.stringify(fault)}, until it tried anew.`,
      }),
      `Every statement about ${page.request} that can be derived rests on a single axiom. About which s is it?`,
    ),
  "punched-tape": (page) =>
    rows(
      `Decode the tape. Each frame is [job:unit:sign:rest]. Sign X, the unit halted by reason of the rest; sign P, the unit halted as the unit in the rest had halted; sign O, the rest occurred, the unit was started over and did not halt.`,
      page
        .events({
          fault: ({ service, request, fault }) => `[${request}:${service}:X:${fault}]`,
          passed: ({ service, request, callee }) => `[${request}:${service}:P:${callee}]`,
          recovered: ({ service, request, fault }) => `[${request}:${service}:O:${fault}]`,
        })
        .join(""),
      `Answer with the unit that halted first of all on job ${page.request}.`,
    ),
});
