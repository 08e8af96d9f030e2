import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const twoDrivers = scheduleTemplate("two-drivers", (page) => {
  const [me, you] = [page.buyer.first, page.seller.first];
  return rows(
    `#drivers  ${page.day(1)}`,
    page.opening({
      start: ({ first, time, day, place }) => `${me}: so we start in ${place} with ${first}, ${day}, ${time}`,
      production: ({ days, day, first, time, place }) =>
        `${me}: so they build it in ${place} for ${days} working days, mon to fri, first one is ${day}, and on the last one we start with ${first} at ${time}`,
      closed: ({ day }) => `${me}: they dont work ${day} tho`,
    }),
    page.noise(
      () =>
        `${you}: wait phone... ok back, that was the garage, ${page.integer({ from: 200, to: 900 })} for the tyre lol`,
    ),
    page.stages({
      once: ({ activity, duration }) => `${me}: ${activity} is ${duration}`,
      repeated: ({ activity, count, items, duration }) =>
        `${me}: ${activity} is ${count} ${items} and each takes ${duration}`,
    }),
    `${you}: in that order and no breaks?`,
    `${me}: only what i tell u`,
    page.twists({
      late: ({ duration, first }) =>
        `${me}: we are stuck, ${first} will start ${duration} later than i wrote`,
      pause: ({ duration, before }) => `${me}: we wait ${duration} before ${before}`,
      beside: ({ activity, duration, stage }) =>
        `${me}: when ${stage} starts the others start ${activity}, takes them ${duration}, we move on when both is done`,
      zone: ({ place, origin, relation }) => `${me}: and it ends in ${place}, they are ${relation} ${origin}`,
    }),
    `${you}: ${page.ask({
      time: ({ there }) => `ok what time${there} are we finished then`,
      date: ({ there }) => `ok what date${there} is it when we are finished`,
      duration: () => "ok how many minutes is it then, first start until we are finished",
      slack: ({ time, there }) =>
        `ok the gate shuts at ${time}${there} that day, how many minutes before that are we finished`,
      connection: ({ first, every, there }) =>
        `ok my train home is at ${first}${there} and then every ${every}, whats the first one after we are finished`,
    })}`,
  );
});
