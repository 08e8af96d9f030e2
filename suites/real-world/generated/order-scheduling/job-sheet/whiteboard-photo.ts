import { blank, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const whiteboardPhoto = scheduleTemplate("whiteboard-photo", (page) =>
  rows(
    "(photo of the whiteboard, text recognised)",
    page.scan(
      rows(
        page.opening({
          start: ({ first, time, day, place }) => `${place.toUpperCase()}  ${day}  ${time} GO: ${first}`,
          production: ({ days, day, first, time, place }) =>
            `${place.toUpperCase()}  make it: ${days} working days (Mo-Fr), first ${day}\nlast one ${time} GO: ${first}`,
          closed: ({ day }) => `${day} = OFF`,
        }),
        page.stages({
          once: ({ label, duration }) => `> ${label} ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `> ${label} ${count} ${items}, 1 ${item} = ${duration}`,
        }),
        "(no gaps!)",
        page.twists({
          late: ({ duration, first }) => `!! ${first} begins ${duration} after GO time`,
          pause: ({ duration, after }) => `!! ${duration} stop after ${after}`,
          beside: ({ activity, duration, stage }) =>
            `!! with start of ${stage} also ${activity} ${duration} - wait for both`,
          zone: ({ place, origin, relation }) => `finish = ${place} (${relation} ${origin})`,
        }),
        page.noise(() => `wifi: guest${page.integer({ from: 1000, to: 9999 })}`),
      ),
    ),
    blank,
    `I was not in the room. ${page.ask({
      time: ({ there }) => `At what time${there} do we reach the finish?`,
      date: ({ there }) => `On what date${there} do we reach the finish?`,
      duration: () => "How many minutes do we need from the first start to the finish?",
      slack: ({ time, there }) =>
        `Somebody has to lock up at ${time}${there} on the day of the finish. How many minutes are there between the finish and that?`,
      connection: ({ first, every, there }) =>
        `After the finish we take the next bus; they start at ${first}${there} and come every ${every}. When is ours?`,
    })}`,
  ),
);
