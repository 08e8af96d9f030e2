import { blank, rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** Set in a course: sheets, oral examinations, cards. */
export const courseQuestions = logTemplates({
  "oral-examination": (page) =>
    rows(
      `EXAMINER: I shall read out entries of a journal. Please listen to the end.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `EXAMINER: "${service} rejects ${request}, citing a condition of its own, ${fault}."`,
        passed: ({ service, request, callee }) =>
          `EXAMINER: "${service} rejects ${request}, citing the rejection by ${callee}."`,
        recovered: ({ service, request, fault }) =>
          `EXAMINER: "${service} first rejects ${request}, citing ${fault}, then accepts it when asked again."`,
      }),
      `EXAMINER: So which component is the origin of the rejection of ${page.request}?`,
      `CANDIDATE:`,
    ),
  "fill-the-gap": (page) =>
    rows(
      `Complete the last sentence with one word.`,
      blank,
      sentences(
        page.events({
          fault: ({ service, request, fault }) =>
            `The component ${service} had to drop ${request}, as it suffered from the following: ${fault}.`,
          passed: ({ service, request, callee }) =>
            `The component ${service} had to drop ${request}, as it depends on ${callee}, where it had been dropped.`,
          recovered: ({ service, request, fault }) =>
            `The component ${service} did not have to drop ${request}, although it suffered from the following before its second trial: ${fault}.`,
        }),
        `Hence everybody who had to drop ${page.request} suffered, in the end, from the state of ____.`,
      ),
    ),
  "flash-card": (page) =>
    rows(
      `FRONT`,
      page.events({
        fault: ({ request, service, fault }) => `  ${request} · ${service} · broken inside · ${fault}`,
        passed: ({ request, service, callee }) => `  ${request} · ${service} · broken through ${callee}`,
        recovered: ({ request, service, fault }) =>
          `  ${request} · ${service} · mended by one repetition · ${fault}`,
      }),
      `  ${page.request}: broken by …`,
      `BACK`,
      `  …`,
    ),
  "newest-first": (page) =>
    rows(
      `The printout below has the youngest line on top. Bear this in mind when you look for the service with which the failure of ${page.request} set in.`,
      blank,
      page
        .events({
          fault: ({ clock, service, request, fault }) =>
            `${clock}   ${request}   ${service}   FAILED    internal: ${fault}`,
          passed: ({ clock, service, request, callee }) =>
            `${clock}   ${request}   ${service}   FAILED    external: ${callee}`,
          recovered: ({ clock, service, request, fault }) =>
            `${clock}   ${request}   ${service}   REPEATED  and completed; internal: ${fault}`,
        })
        .toReversed(),
    ),
  "student-claims": (page) =>
    rows(
      sentences(
        `${page.buyer.first} claims that the failure of ${page.request} started in the service that the user talks to.`,
        `Your tutor answers: "No. Look at what the services themselves stated."`,
      ),
      page.events({
        fault: ({ service, request, fault }) =>
          `(${service}) I returned an error for ${request}; reason within myself, namely: ${fault}`,
        passed: ({ service, request, callee }) =>
          `(${service}) I returned an error for ${request}; reason without, namely: the error of ${callee}`,
        recovered: ({ service, request, fault }) =>
          `(${service}) I returned no error for ${request}; one internal mishap, ${fault}, was over when I retried`,
      }),
      `Correct ${page.buyer.first}'s claim by naming the right service.`,
    ),
  "alphabetical-register": (page) =>
    rows(
      `Register of incidents, by service in alphabetical order:`,
      page
        .events({
          fault: ({ service, request, fault }) =>
            `${service}: ${request}; kind "primary", final; ${fault}; see no other entry.`,
          passed: ({ service, request, callee }) =>
            `${service}: ${request}; kind "secondary"; see ${callee}.`,
          recovered: ({ service, request, fault }) =>
            `${service}: ${request}; kind "primary", transient, cured by retrying; ${fault}; see no other entry.`,
        })
        .toSorted(),
      `Start from any secondary entry for ${page.request} and follow the references. In which service do you arrive?`,
    ),
  "given-wanted": (page) =>
    rows(
      `Wanted: the one service that, had it worked properly, would have saved request ${page.request}.`,
      `Given:`,
      page.own({
        fault: ({ service, fault }) =>
          `  In ${service} this request failed, although nothing it calls had failed (${fault}).`,
        passed: ({ service, callee }) =>
          `  In ${service} this request failed, since it had failed in ${callee}.`,
        recovered: ({ service, fault }) =>
          `  In ${service} this request met a fault (${fault}), and passed on the next attempt.`,
      }),
      page.others({
        fault: ({ service, request, fault }) =>
          `  In ${service} a different request, ${request}, failed, although nothing it calls had failed (${fault}).`,
        recovered: ({ service, request, fault }) =>
          `  In ${service} a different request, ${request}, met a fault (${fault}), and passed on the next attempt.`,
      }),
    ),
  "lab-sheet": (page) =>
    rows(
      `Laboratory sheet ${page.integer({ from: 2, to: 12 })}. Your simulator printed:`,
      page.events({
        fault: ({ after, service, request, fault }) =>
          `t=${after}  ${service}  ${request}  err(self)  ; ${fault}`,
        passed: ({ after, service, request, callee }) =>
          `t=${after}  ${service}  ${request}  err(callee)  ; ${callee}`,
        recovered: ({ after, service, request, fault }) =>
          `t=${after}  ${service}  ${request}  err(self), ok  ; ${fault}`,
      }),
      `Legend: err(self) is caused by the printing service, err(callee) by the service after the semicolon, and "err, ok" says that a repetition removed the error.`,
      `Task: write the culprit of ${page.request} into your report.`,
    ),
});
