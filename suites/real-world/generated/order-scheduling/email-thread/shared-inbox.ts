import { clockTime } from "../../calendar.ts";
import { blank, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const sharedInbox = scheduleTemplate("shared-inbox", (page) => {
  const { buyer, seller, colleague, client } = page;
  let minutes = page.integer({ from: 480, to: 900 });
  const stamp = () => {
    minutes += page.integer({ from: 4, to: 40 });
    return `(${clockTime(minutes)})`;
  };
  const [first, ...others] = page.stages({
    once: ({ activity, duration }) => `${activity} is ${duration}`,
    repeated: ({ activity, count, items, item, duration }) =>
      `${activity} is ${duration} per ${item}, ${count} ${items} in a row`,
  });
  return rows(
    `[shared inbox: dispatch] ${page.integer({ from: 13, to: 80 })} unread`,
    blank,
    `${stamp()} ${buyer.full}:`,
    page.opening({
      start: ({ first: named, time, day, place }) =>
        `Slot confirmed, ${place}, ${day}, ${time}, for ${named}.`,
      production: ({ days, day, first: named, time, place }) =>
        `Workshop ${place} needs ${days} working days (Mon-Fri). First one: ${day}. Slot confirmed for ${named}: last workshop day, ${time}.`,
      closed: ({ day }) => `Workshop is closed ${day}, that one doesn't count.`,
    }),
    blank,
    `${stamp()} ${seller.full}:`,
    sentences(
      `My estimate: ${first}.`,
      others.map((text) => `Straight after that, ${text}.`),
    ),
    page.noise(() => `Invoice ${page.reference("R")} will follow.`),
    blank,
    `${stamp()} ${colleague.full}:`,
    sentences(
      page.twists({
        late: ({ duration, first: named }) => `Heads-up, ${named} starts ${duration} behind the slot.`,
        pause: ({ duration, after }) => `We also lose ${duration} once ${after} is over.`,
        beside: ({ activity, duration, stage }) =>
          `Together with ${stage} we start ${activity}, ${duration}, and go on when the later of the two is over.`,
        zone: ({ place, origin, relation }) =>
          `Final point is ${place}. Watch out, that's ${relation} ${origin}.`,
      }),
      page.ask({
        time: ({ there }) => `Which finishing time${there} do we give ${client.name}?`,
        date: ({ there }) => `Which finishing date${there} do we give ${client.name}?`,
        duration: () => `What do we give ${client.name} as total duration in minutes?`,
        slack: ({ time, there }) =>
          `${client.name} wants us finished by ${time}${there} that day. By how many minutes do we beat that?`,
        connection: ({ first: departure, every, there }) =>
          `${client.name} forwards it with a feeder, ${departure}${there} and every ${every} from then on. First feeder after we finish?`,
      }),
    ),
  );
});
