import { blank, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const workPermit = scheduleTemplate("work-permit", (page) =>
  rows(
    page.scan(
      rows(
        `PERMIT TO WORK ${page.reference("P")}     holder: ${page.buyer.full}`,
        page.noise(() => `emergency no. ${page.phone()}`),
        sentences(
          page.opening({
            start: ({ first, time, day, place }) =>
              `A. Location ${place}. Work commences with ${first} on ${day} at ${time}.`,
            production: ({ days, day, first, time, place }) =>
              `A. Location ${place}. Preparatory works on ${days} working days, Monday to Friday, of which ${day} is the first. Work commences with ${first} on the last of them at ${time}.`,
            closed: ({ day }) => `Location closed on ${day}.`,
          }),
        ),
        "B. Sequence of works, uninterrupted:",
        page.stages({
          once: ({ activity, duration }) => `   - ${activity}, duration ${duration}`,
          repeated: ({ activity, count, items, item, duration }) =>
            `   - ${activity}, duration ${duration} per ${item}, number of ${items} ${count}`,
        }),
        "C. Deviations:",
        page.twists({
          late: ({ duration }) => `   - commencement deferred by ${duration}`,
          pause: ({ duration, after }) => `   - interruption of ${duration} following ${after}`,
          beside: ({ activity, duration, stage }) =>
            `   - ${activity} (${duration}) to commence jointly with ${stage}; both to be complete before continuation`,
          zone: ({ place, origin, relation }) =>
            `   - sign-off in ${place}, local time ${relation} ${origin}`,
        }),
        page.noise(
          () => `   - fire watch every ${page.integer({ from: 13, to: 50 })} min (no effect on times)`,
        ),
      ),
    ),
    blank,
    page.ask({
      time: ({ there }) =>
        `D. Time of sign-off, right at the end of the sequence${there}: ______ (please fill in)`,
      date: ({ there }) =>
        `D. Date of sign-off, right at the end of the sequence${there}: ______ (please fill in)`,
      duration: () => "D. Minutes from commencement to the end of the sequence: ______ (please fill in)",
      slack: ({ time, there }) =>
        `The permit ends at ${time}${there} on the day of sign-off. D. Minutes between the end of the sequence and the end of the permit: ______ (please fill in)`,
      connection: ({ first, every, there }) =>
        `Inspectors come by at ${first}${there} and every ${every} after that. D. Time of the first inspection after the end of the sequence: ______ (please fill in)`,
    }),
  ),
);
