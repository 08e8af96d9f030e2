import { rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As a course on systems asks. */
export const examQuestions = logTemplates({
  observations: (page) =>
    sentences(
      `Several services call one another. The following was observed, in this order.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `While serving request ${request}, ${service} found a fault within itself: ${fault}.`,
        passed: ({ service, request, callee }) =>
          `While serving request ${request}, ${service} found that its call to ${callee} failed.`,
        recovered: ({ service, request, fault }) =>
          `While serving request ${request}, ${service} found a fault within itself: ${fault}. It tried again and succeeded.`,
      }),
      `In which service did the failure of request ${page.request} begin?`,
    ),
  numbered: (page) =>
    rows(
      `Determine the origin of the failure of ${page.request} from these statements:`,
      page.events({
        fault: ({ service, request, fault }) =>
          `- ${service}, request ${request}: own fault (${fault}), permanent`,
        passed: ({ service, request, callee }) =>
          `- ${service}, request ${request}: no answer from ${callee}`,
        recovered: ({ service, request, fault }) =>
          `- ${service}, request ${request}: own fault (${fault}), gone at the second try`,
      }),
    ),
  table: (page) =>
    rows(
      `| time | service | request | what happened |`,
      `|---|---|---|---|`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `| ${clock} | ${service} | ${request} | failed: ${fault} |`,
        passed: ({ clock, service, request, callee }) =>
          `| ${clock} | ${service} | ${request} | failed because ${callee} failed |`,
        recovered: ({ clock, service, request, fault }) =>
          `| ${clock} | ${service} | ${request} | ${fault}; repeated with success |`,
      }),
      `Trace request ${page.request} to the service at the root of its failure.`,
    ),
  dominoes: (page) =>
    sentences(
      `Think of services as dominoes: one that falls may push the one that called it.`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `At ${clock}, ${service} falls by itself under ${request} (${fault}).`,
        passed: ({ clock, service, request, callee }) =>
          `At ${clock}, ${callee} pushes ${service} over under ${request}.`,
        recovered: ({ clock, service, request, fault }) =>
          `At ${clock}, ${service} wobbles under ${request} (${fault}) and stands up again.`,
      }),
      `Which was the first domino to fall under ${page.request}?`,
    ),
  witnesses: (page) =>
    rows(
      `Every service is a witness and tells the truth.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${service}: "With ${request} I gave up. My own trouble: ${fault}."`,
        passed: ({ service, request, callee }) =>
          `${service}: "With ${request} I gave up, since ${callee} had let me down."`,
        recovered: ({ service, request, fault }) =>
          `${service}: "With ${request} I had trouble, ${fault}, but I got over it."`,
      }),
      `Who is to blame for what became of ${page.request}?`,
    ),
  graph: (page) =>
    rows(
      `Read "x <- y" as: x failed because y did. Read "x !" as: x failed on its own account. Read "x ~" as: x had a fault and overcame it.`,
      page.events({
        fault: ({ service, request, fault }) => `[${request}] ${service} !   (${fault})`,
        passed: ({ service, request, callee }) => `[${request}] ${service} <- ${callee}`,
        recovered: ({ service, request, fault }) => `[${request}] ${service} ~   (${fault})`,
      }),
      `Give the node from which the failure marked [${page.request}] spread.`,
    ),
});
