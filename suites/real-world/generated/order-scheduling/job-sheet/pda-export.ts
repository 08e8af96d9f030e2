import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const pdaExport = scheduleTemplate("pda-export", (page) => {
  const line = (key: string, value: string) => `${key}=${value}`;
  return rows(
    "device export",
    page.scan(
      rows(
        line("tour", page.reference("T")),
        page.noise(() => line("battery", `${page.integer({ from: 13, to: 98 })} percent at ${page.time()}`)),
        page.opening({
          start: ({ first, time, day, place }) =>
            rows(line("depot", place), line("planned_start", `${day} ${time}`), line("first_task", first)),
          production: ({ days, day, first, time, place }) =>
            rows(
              line("depot", place),
              line("production", `${days} working days Mon-Fri, first ${day}`),
              line("planned_start", `last production day ${time}`),
              line("first_task", first),
            ),
          closed: ({ day }) => line("closed", day),
        }),
        page.stages({
          once: ({ label, duration }) => line("task", `${label}; ${duration}`),
          repeated: ({ label, count, items, item, duration }) =>
            line("task", `${label}; ${count} ${items}; ${duration} per ${item}`),
        }),
        line("mode", "sequential without gaps"),
        page.twists({
          late: ({ duration }) => line("start_delay", duration),
          pause: ({ duration, after }) => line("wait", `${duration} after ${after}`),
          beside: ({ activity, duration, stage }) =>
            line("parallel", `${activity}; ${duration}; starts with ${stage}; join before next task`),
          zone: ({ place, origin, relation }) => line("end_depot", `${place}; clock ${relation} ${origin}`),
        }),
        line("end", "?"),
      ),
    ),
    page.ask({
      time: ({ there }) => `What time is "end"${there}?`,
      date: ({ there }) => `What date is "end"${there}?`,
      duration: () => 'How many minutes lie between the start and "end"?',
      slack: ({ time, there }) =>
        `How many minutes lie between "end" and ${time}${there}, when the depot closes that day?`,
      connection: ({ first, every, there }) =>
        `Which is the first ferry after "end", if ferries go at ${first}${there} and every ${every} from then on?`,
    }),
  );
});
