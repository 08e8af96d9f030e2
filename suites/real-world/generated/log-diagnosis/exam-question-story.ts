import { rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** Set as a little story about things that depend on each other. */
export const storyQuestions = logTemplates({
  "canal-locks": (page) =>
    sentences(
      `On a canal, locks are called after computer services, and every boat bears six signs on its bow.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `Boat ${request} got no further at lock ${service}; the keeper there had himself to blame ("${fault}").`,
        passed: ({ service, request, callee }) =>
          `Lock ${service} could not take boat ${request} in, for the water that ${callee} should have sent did not come.`,
        recovered: ({ service, request, fault }) =>
          `Lock ${service} jammed under boat ${request} ("${fault}"), was worked a second time and let it pass.`,
      }),
      `At which lock lies the root of the trouble of boat ${page.request}?`,
    ),
  "kitchen-stations": (page) =>
    rows(
      `In a hotel kitchen a dish goes through several stations. A station that gets nothing from the one before it can serve nothing.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `- Dish ${request}: spoilt at station ${service} by its own doing. Excuse: ${fault}.`,
        passed: ({ service, request, callee }) =>
          `- Dish ${request}: station ${service} served nothing, having got nothing from ${callee}.`,
        recovered: ({ service, request, fault }) =>
          `- Dish ${request}: station ${service} burnt it, cooked it again, served it. Excuse: ${fault}.`,
      }),
      `The guest who ordered ${page.request} goes hungry. The chef wants to speak to one station only: which?`,
    ),
  detective: (page) =>
    sentences(
      `"Elementary," said the inspector and opened her notebook.`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `"${clock}. I hold a confession of ${service} in the case ${request}; motive: ${fault}."`,
        passed: ({ clock, service, request, callee }) =>
          `"${clock}. ${service} is innocent in the case ${request}, dragged into it by ${callee}."`,
        recovered: ({ clock, service, request, fault }) =>
          `"${clock}. ${service} slipped in the case ${request}, ${fault}, but made amends at once, and nobody was hurt."`,
      }),
      `"As for the case ${page.request}, only one of them goes to prison." Whom did she mean?`,
    ),
  "rope-team": (page) =>
    rows(
      `Climbers on a rope: whoever slides pulls down the next one above. A climber who finds a new hold pulls down nobody.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `Tour ${request}. ${service} slides, no one having pulled. (${fault})`,
        passed: ({ service, request, callee }) => `Tour ${request}. ${service} slides, pulled by ${callee}.`,
        recovered: ({ service, request, fault }) =>
          `Tour ${request}. ${service} slides, grasps once more and holds. (${fault})`,
      }),
      `With whom did the fall on tour ${page.request} start?`,
    ),
  "village-rumour": (page) =>
    sentences(
      `A rumour is named by a code; villagers are ${page
        .events({
          fault: ({ service }) => service,
          passed: ({ service }) => service,
          recovered: ({ service }) => service,
        })
        .toSorted()
        .join(", ")}.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `Rumour ${request}: ${service} made it up, out of the thought "${fault}".`,
        passed: ({ service, request, callee }) =>
          `Rumour ${request}: ${service} repeated what ${callee} had told.`,
        recovered: ({ service, request, fault }) =>
          `Rumour ${request}: ${service} nearly said something, "${fault}", thought twice and kept silent.`,
      }),
      `Who brought rumour ${page.request} into the world?`,
    ),
  "railway-signals": (page) =>
    rows(
      `A signal box that shows red makes the box behind it show red as well.`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${clock}: box ${service} red for train ${request}. Line ahead of it free; trouble indoors, ${fault}.`,
        passed: ({ clock, service, request, callee }) =>
          `${clock}: box ${service} red for train ${request}. Line ahead blocked by red at ${callee}.`,
        recovered: ({ clock, service, request, fault }) =>
          `${clock}: box ${service} amber for train ${request}. Trouble indoors, ${fault}; lever pulled twice, green.`,
      }),
      `The engineer is sent to the box that turned all the others red for train ${page.request}. Where does she go?`,
    ),
  "power-cut": (page) =>
    sentences(
      `Substations feed one another; a circuit has a code of six signs.`,
      page.events({
        fault: ({ after, service, request, fault }) =>
          `After ${after} s, ${service} trips on circuit ${request} through a defect in its own yard, recorded as "${fault}".`,
        passed: ({ after, service, request, callee }) =>
          `After ${after} s, ${service} goes dark on circuit ${request}, being fed by ${callee}, which is dark.`,
        recovered: ({ after, service, request, fault }) =>
          `After ${after} s, ${service} trips on circuit ${request}, recorded as "${fault}", but recloses and stays on.`,
      }),
      `Find the substation to which the darkness on circuit ${page.request} can be traced back.`,
    ),
  "relay-race": (page) =>
    rows(
      `Results of a relay meeting, kept by ${page.buyer.full}:`,
      page.events({
        fault: ({ number, service, request, fault }) =>
          `${number}. Team ${request}, runner ${service}: out. Dropped the baton alone. Note: ${fault}`,
        passed: ({ number, service, request, callee }) =>
          `${number}. Team ${request}, runner ${service}: out. Never got the baton from ${callee}.`,
        recovered: ({ number, service, request, fault }) =>
          `${number}. Team ${request}, runner ${service}: dropped the baton, picked it up, ran on. Note: ${fault}`,
      }),
      `Which runner cost team ${page.request} the race?`,
    ),
});
