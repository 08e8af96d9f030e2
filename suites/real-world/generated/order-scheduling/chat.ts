import { clockTime } from "../calendar.ts";
import type { Form } from "../family.ts";
import { blank, capital, rows } from "../text.ts";
import { scheduleTemplate } from "./page.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As people type to each other: short, lower case, facts in pieces and out of order. */
export const chat: Form<ScheduleProblem> = {
  id: "chat",
  toggles: { distractors: true, typos: true, scan: false, mixedFormats: true },
  templates: [
    scheduleTemplate("two-drivers", (page) => {
      const [me, you] = [page.buyer.first, page.seller.first];
      return rows(
        `#drivers  ${page.day(1)}`,
        page.opening({
          start: ({ first, time, day, place }) =>
            `${me}: so we start in ${place} with ${first}, ${day}, ${time}`,
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
          zone: ({ place, origin, relation }) =>
            `${me}: and it ends in ${place}, they are ${relation} ${origin}`,
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
    }),

    scheduleTemplate("bot-handover", (page) =>
      rows(
        `chat ${page.reference("CH")} | bot transferred to agent`,
        page.noise(() => `queue position: ${page.integer({ from: 13, to: 40 })}`),
        blank,
        `customer: hello, i have the plan here and want to know one thing`,
        "agent: sure, can you paste the plan?",
        page.opening({
          start: ({ first, time, day, place }) => `customer: "${place}. ${capital(first)}: ${day}, ${time}."`,
          production: ({ days, day, first, time, place }) =>
            `customer: "${place}. Production: ${days} working days (Mon-Fri), the first being ${day}. ${capital(first)}: last production day, ${time}."`,
          closed: ({ day }) => `customer: "Closed: ${day}."`,
        }),
        page.stages({
          once: ({ label, duration }) => `customer: "${capital(label)}: ${duration}."`,
          repeated: ({ label, count, items, item, duration }) =>
            `customer: "${capital(label)}: ${count} ${items}, ${duration} per ${item}."`,
        }),
        'customer: "Steps run in this order, each right after the other."',
        "agent: thanks. let me check our side",
        page.twists({
          late: ({ duration, first }) =>
            `agent: i see a delay, ${first} will be started ${duration} after the planned time`,
          pause: ({ duration, after }) =>
            `agent: there is a hold of ${duration} after ${after}, it is not in your plan`,
          beside: ({ activity, duration, stage }) =>
            `agent: ${activity} is done in parallel with ${stage}, same start, ${duration}, and the next step needs both`,
          zone: ({ place, origin, relation }) =>
            `agent: your delivery ends in ${place}. local time there is ${relation} ${origin}`,
        }),
        page.noise(
          () =>
            `agent: your case number is ${page.integer({ from: 40000, to: 90000 })} in case we get cut off`,
        ),
        `customer: ${page.ask({
          time: ({ there }) => `thank you. and at what time${there} does the last step end?`,
          date: ({ there }) => `thank you. and on what date${there} does the last step end?`,
          duration: () =>
            "thank you. and how many minutes is it from the start of the first step to the end of the last?",
          slack: ({ time, there }) =>
            `thank you. i am home until ${time}${there} on that day, how many minutes before that does the last step end?`,
          connection: ({ first, every, there }) =>
            `thank you. from here there are boats at ${first}${there} and every ${every} afterwards, which is the first one after the end of the last step?`,
        })}`,
      ),
    ),

    scheduleTemplate("group-chat", (page) => {
      const names = [page.buyer.first, page.seller.first, page.colleague.first];
      let minutes = page.integer({ from: 480, to: 1000 });
      const say = (index: number, text: string) => {
        minutes += page.integer({ from: 1, to: 9 });
        return `[${clockTime(minutes)}] ${names[index % 3]}: ${text}`;
      };
      return rows(
        `Group "moving ${page.client.name}"`,
        page
          .opening({
            start: ({ first, time, day, place }) =>
              `all clear for ${day}. ${time} in ${place}, we begin with ${first}`,
            production: ({ days, day, first, time, place }) =>
              `the carpenters in ${place} need ${days} working days, no sat no sun, and ${day} is their first. we begin with ${first} on their last day at ${time}`,
            closed: ({ day }) => `carpenters have a holiday on ${day} btw, so they skip it`,
          })
          .map((text) => say(0, text)),
        page
          .stages({
            once: ({ activity, duration }) => `${activity} = ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `${activity} = ${count} ${items}, ${duration} per ${item}, we only have one pair of hands`,
          })
          .map((text) => say(1, text)),
        say(1, "in that order, straight through"),
        page.noise(() => say(2, `i'll bring ${page.integer({ from: 13, to: 48 })} sandwiches`)),
        page
          .twists({
            late: ({ duration, first }) => `news: ${first} begins ${duration} late`,
            pause: ({ duration, after, before }) =>
              `i want ${duration} of rest after ${after}. ${before} can wait`,
            beside: ({ activity, duration, stage }) =>
              `i do ${activity} meanwhile, i start when you start ${stage}. takes me ${duration}. wait for me if you're faster`,
            zone: ({ place, origin, relation }) =>
              `we end up in ${place}, its ${relation} ${origin} there, change your watches`,
          })
          .map((text) => say(2, text)),
        say(
          0,
          page.ask({
            time: ({ there }) => `so when exactly will we have everything done${there}?`,
            date: ({ there }) => `so which date${there} will it be when we have everything done?`,
            duration: () => "so how many minutes are we at it, from the start until everything is done?",
            slack: ({ time, there }) =>
              `i have a date at ${time}${there} the day we finish. how many minutes before that do we have everything done?`,
            connection: ({ first, every, there }) =>
              `there's a night bus at ${first}${there} and every ${every} after that. which is the first we can get when everything is done?`,
          }),
        ),
      );
    }),

    scheduleTemplate("voice-message", (page) =>
      rows(
        `Voice message from ${page.seller.full}, transcribed automatically (${page.integer({ from: 1, to: 2 })} min)`,
        blank,
        [
          `hi ${page.buyer.first} it's ${page.seller.first}`,
          page.noise(() => `sorry i missed your call at ${page.time()}`),
          "so here is how it goes and all of it is one after the other",
          ...page.opening({
            start: ({ first, time, day, place }) => `in ${place} on ${day} at ${time} ${first} starts`,
            production: ({ days, day, first, time, place }) =>
              `in ${place} the workshop needs ${days} working days that's monday to friday and the first of them is ${day} and then on the last of them at ${time} ${first} starts`,
            closed: ({ day }) => `but the workshop is closed on ${day} so that's not one of them`,
          }),
          ...page.stages({
            once: ({ activity, duration }) => `um ${activity} that's ${duration}`,
            repeated: ({ activity, count, items, duration }) =>
              `um ${activity} there are ${count} ${items} and it's ${duration} for each of them`,
          }),
          ...page.twists({
            late: ({ duration, first }) =>
              `oh and ${first} it won't start on time it will start ${duration} late`,
            pause: ({ duration, after }) => `oh and after ${after} they have to stop for ${duration}`,
            beside: ({ activity, duration, stage }) =>
              `oh and when ${stage} begins ${activity} begins too that's ${duration} and they need both done to go on`,
            zone: ({ place, origin, relation }) =>
              `oh and the end of it is in ${place} where it's ${relation} ${origin}`,
          }),
          page.noise(() => `anyway my new number is ${page.phone()}`),
        ]
          .filter((part) => part !== "")
          .join(" ... "),
        blank,
        `${page.buyer.first} types: ${page.ask({
          time: ({ there }) => `could not listen to all of it. when does it end${there}, time of day?`,
          date: ({ there }) => `could not listen to all of it. on which date does it end${there}?`,
          duration: () => "could not listen to all of it. how many minutes does it last, start to end?",
          slack: ({ time, there }) =>
            `could not listen to all of it. does it end before ${time}${there} that day, and by how many minutes?`,
          connection: ({ first, every, there }) =>
            `could not listen to all of it. flights go at ${first}${there} and every ${every} after. what's the first flight after it ends?`,
        })}`,
      ),
    ),

    scheduleTemplate("emoji-channel", (page) => {
      const user = (name: string, text: string) => `${name.toLowerCase()} | ${text}`;
      const [one, two] = [page.colleague.first, page.buyer.first];
      return rows(
        `:truck: channel export, ${page.day(0)}`,
        page
          .opening({
            start: ({ first, time, day, place }) =>
              `:round_pushpin: ${place} :calendar: ${day} :clock: ${time} -> ${first}`,
            production: ({ days, day, first, time, place }) =>
              `:round_pushpin: ${place} :factory: ${days} working days mon-fri, 1st = ${day}. on the last one :clock: ${time} -> ${first}`,
            closed: ({ day }) => `:no_entry: ${day} factory closed`,
          })
          .map((text) => user(one, text)),
        page
          .stages({
            once: ({ activity, duration }) => `:arrow_down: ${activity} ${duration}`,
            repeated: ({ activity, count, items, duration }) =>
              `:arrow_down: ${activity} ${duration} each, ${count} ${items}`,
          })
          .map((text) => user(one, text)),
        user(two, ":eyes: any gaps between those?"),
        user(one, "none but these, if there are any:"),
        page
          .twists({
            late: ({ duration, first }) => `:snail: ${first} kicks off ${duration} later than posted`,
            pause: ({ duration, after }) => `:coffee: ${duration} after ${after}`,
            beside: ({ activity, duration, stage }) =>
              `:twisted_rightwards_arrows: ${activity} goes off together with ${stage}, ${duration}, both must be over to continue`,
            zone: ({ place, origin, relation }) =>
              `:earth_africa: end point ${place}, it's ${relation} ${origin}`,
          })
          .map((text) => user(one, text)),
        page.noise(() => user(two, `:+1: (${page.integer({ from: 13, to: 60 })} reactions)`)),
        user(
          two,
          page.ask({
            time: ({ there }) => `:question: what time${there} at the very end`,
            date: ({ there }) => `:question: what date${there} at the very end`,
            duration: () => ":question: how many minutes from the kick-off to the very end",
            slack: ({ time, there }) =>
              `:question: client call is at ${time}${there} that day. how many minutes between the very end and the call`,
            connection: ({ first, every, there }) =>
              `:question: drones take off ${first}${there} then every ${every}. first one after the very end`,
          }),
        ),
      );
    }),

    scheduleTemplate("landlord", (page) =>
      rows(
        page.noise(() => `Today ${page.time()} (${page.integer({ from: 13, to: 30 })} new messages)`),
        `${page.seller.first}: Good evening, about the new kitchen.`,
        page.opening({
          start: ({ first, time, day, place }) =>
            `${page.seller.first}: The fitters plan to start with ${first} in ${place} on ${day} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `${page.seller.first}: The joiner in ${place} makes the cupboards in ${days} working days (Mon-Fri). The first is ${day}. The fitters plan to start with ${first} on the joiner's last day at ${time}.`,
          closed: ({ day }) =>
            `${page.seller.first}: The joiner has a funeral on ${day} and can't work then.`,
        }),
        `${page.buyer.first}: how long does everything take?`,
        page.stages({
          once: ({ activity, duration }) => `${page.seller.first}: ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, duration }) =>
            `${page.seller.first}: ${duration} for each of the ${count} ${items} for ${activity}.`,
        }),
        `${page.seller.first}: They go through it in that order and don't stop in between.`,
        page.twists({
          late: ({ duration, first }) =>
            `${page.seller.first}: Sorry, they say ${first} starts ${duration} later.`,
          pause: ({ duration, before }) =>
            `${page.seller.first}: Well, they do stop for ${duration} before ${before}.`,
          beside: ({ activity, duration, stage }) =>
            `${page.seller.first}: At the start of ${stage} a helper begins with ${activity}. That's ${duration}. They'll only go on with both finished.`,
          zone: ({ place, origin, relation }) =>
            `${page.seller.first}: The last bit is at your place in ${place}. I know you are ${relation} ${origin}.`,
        }),
        `${page.buyer.first}: ${page.ask({
          time: ({ there }) => `fine. so they are out of here at what time${there}?`,
          date: ({ there }) => `fine. so they are out of here on which date${there}?`,
          duration: () => "fine. so from their start until they are out of here it's how many minutes?",
          slack: ({ time, there }) =>
            `fine. my guests come at ${time}${there} that day. they are out of here how many minutes before?`,
          connection: ({ first, every, there }) =>
            `fine. i'll take the tram to my mother when they are out of here. trams at ${first}${there}, then every ${every}. which one is the first?`,
        })}`,
      ),
    ),

    scheduleTemplate("standup", (page) => {
      const bullet = (text: string) => `  • ${text}`;
      return rows(
        `Standup bot, ${page.day(0)}:`,
        `${page.colleague.first} posted an update`,
        "What is planned?",
        page
          .opening({
            start: ({ first, time, day, place }) => `${first} from ${time} on, ${day}, ${place}`,
            production: ({ days, day, first, time, place }) =>
              `${place}: build for ${days} working days (week = mon-fri), day 1 is ${day}; ${first} from ${time} on, on the final build day`,
            closed: ({ day }) => `no build on ${day}`,
          })
          .map(bullet),
        page
          .stages({
            once: ({ activity, duration }) => `needed for ${activity}: ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `needed for ${activity}: ${duration} a ${item}, ${count} ${items}`,
          })
          .map(bullet),
        bullet("one thing at a time, no gaps"),
        "Anything in the way?",
        page
          .twists({
            late: ({ duration, first }) => `yes, ${first} is pushed back by ${duration}`,
            pause: ({ duration, after }) => `yes, ${duration} of downtime after ${after}`,
            beside: ({ activity, duration, stage }) =>
              `yes, ${activity} has to be done too: ${duration}, beginning when ${stage} begins, and blocking whatever comes after ${stage}`,
            zone: ({ place, origin, relation }) => `clocks! it ends in ${place}, ${relation} ${origin}`,
          })
          .map(bullet),
        page.noise(() => bullet(`my laptop, ticket ${page.reference("IT")}`)),
        `${page.buyer.first} replied: ${page.ask({
          time: ({ there }) => `tell me the end of all that as a time${there}`,
          date: ({ there }) => `tell me the end of all that as a date${there}`,
          duration: () => "tell me the length of all that in minutes",
          slack: ({ time, there }) =>
            `demo is at ${time}${there} on the day it ends. tell me the minutes between the end of all that and the demo`,
          connection: ({ first, every, there }) =>
            `deliveries leave ${first}${there} and every ${every} after. tell me the first departure after the end of all that`,
        })}`,
      );
    }),

    scheduleTemplate("gamer-style", (page) => {
      const [me, you] = [page.buyer.first.toLowerCase(), page.colleague.first.toLowerCase()];
      return rows(
        `<${me}> yo need ur maths brain`,
        `<${you}> go`,
        page.opening({
          start: ({ first, time, day, place }) =>
            `<${me}> shift is ${day} in ${place}, ${first} is first up at ${time}`,
          production: ({ days, day, first, time, place }) =>
            `<${me}> plant in ${place} makes our stuff, ${days} working days, weekends dont count, ${day} is number one. shift is on the last of em, ${first} is first up at ${time}`,
          closed: ({ day }) => `<${me}> plant is shut ${day} so nope`,
        }),
        page.stages({
          once: ({ activity, duration }) => `<${me}> ${activity} eats ${duration}`,
          repeated: ({ activity, count, items, duration }) =>
            `<${me}> ${activity} eats ${duration} for one of the ${items} and we got ${count}`,
        }),
        page.noise(
          () =>
            `<${you}> brb ... ok. u still owe me ${page.integer({ from: 13, to: 60 })} from ${page.day(-9)}`,
        ),
        `<${you}> back to back?`,
        `<${me}> yea`,
        page.twists({
          late: ({ duration, first }) => `<${me}> oh but ${first} gets going ${duration} late`,
          pause: ({ duration, after }) => `<${me}> oh but ${duration} smoke break after ${after}`,
          beside: ({ activity, duration, stage }) =>
            `<${me}> oh but the new guy does ${activity} from when we start ${stage}, hes done after ${duration}, cant go on without him`,
          zone: ({ place, origin, relation }) =>
            `<${me}> oh but we finish in ${place} and thats ${relation} ${origin}`,
        }),
        `<${me}> ${page.ask({
          time: ({ there }) => `so when am i off${there}, like the time`,
          date: ({ there }) => `so when am i off${there}, like the date`,
          duration: () => "so how many minutes do i work there start to off",
          slack: ({ time, there }) =>
            `raid is at ${time}${there} the day im off. how many minutes from off to raid`,
          connection: ({ first, every, there }) =>
            `metro is ${first}${there} and every ${every} from there. which one do i get when im off`,
        })}`,
      );
    }),

    scheduleTemplate("formal-messenger", (page) =>
      rows(
        `Direct messages with ${page.seller.full} (${page.supplier.name})`,
        page.noise(() => `Seen ${page.time()}`),
        blank,
        page.opening({
          start: ({ first, time, day, place }) =>
            `> Dear ${page.buyer.first}, we shall commence ${first} in ${place} on ${day} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `> Dear ${page.buyer.first}, the manufacture in ${place} occupies ${days} working days (Monday to Friday), ${day} being the first. On the last we shall commence ${first} at ${time}.`,
          closed: ({ day }) => `> Kindly note that ${day} is a holiday with us and not a working day.`,
        }),
        "< Thank you. How long will each task take?",
        page.stages({
          once: ({ activity, duration }) => `> ${capital(activity)} will occupy us for ${duration}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `> ${capital(activity)} will occupy us for ${duration} per ${item}; you have ${count} ${items}.`,
        }),
        "> We keep to this order and never pause between tasks without saying so.",
        page.twists({
          late: ({ duration, first }) =>
            `> I regret that ${first} will commence ${duration} after the hour I gave.`,
          pause: ({ duration, after, before }) =>
            `> We shall pause for ${duration} between ${after} and ${before}.`,
          beside: ({ activity, duration, stage }) =>
            `> A second team will attend to ${activity} for ${duration}, commencing together with ${stage}. We proceed once both teams are finished.`,
          zone: ({ place, origin, relation }) =>
            `> Our work concludes in ${place}, whose time is ${relation} that of ${origin}.`,
        }),
        `< ${page.ask({
          time: ({ there }) => `Understood. At what time${there} will your work conclude?`,
          date: ({ there }) => `Understood. On which date${there} will your work conclude?`,
          duration: ({ first }) =>
            `Understood. How many minutes after you commence ${first} will your work conclude?`,
          slack: ({ time, there }) =>
            `Understood. I shall leave the house at ${time}${there} that day. How many minutes before will your work conclude?`,
          connection: ({ first, every, there }) =>
            `Understood. The coach leaves at ${first}${there} and every ${every} thereafter. Which is the first coach after your work concludes?`,
        })}`,
      ),
    ),

    scheduleTemplate("split-messages", (page) => {
      const me = page.colleague.first;
      const parts = page.stages({
        once: ({ activity, duration }) => `${activity}\n${me}: ${duration}`,
        repeated: ({ activity, count, items, duration }) =>
          `${activity}\n${me}: ${count} ${items}\n${me}: ${duration} for every single one`,
      });
      return rows(
        `${me} -> dispatch helpdesk`,
        page.noise(() => `${me}: hello??`),
        `${me}: got a question`,
        page.opening({
          start: ({ first, time, day, place }) =>
            `${me}: ${place}\n${me}: ${day}\n${me}: ${first} starts ${time}`,
          production: ({ days, day, first, time, place }) =>
            `${me}: ${place}\n${me}: they produce for ${days} working days (mon tue wed thu fri)\n${me}: first of them ${day}\n${me}: last of them: ${first} starts ${time}`,
          closed: ({ day }) => `${me}: except they dont work on ${day}`,
        }),
        parts.map((text) => `${me}: ${text}`),
        "helpdesk: one right after the other?",
        `${me}: yes`,
        page.twists({
          late: ({ duration, first }) =>
            `helpdesk: careful, ${first} starts ${duration} later today, we had a message`,
          pause: ({ duration, after }) => `helpdesk: careful, there is a ${duration} stop after ${after}`,
          beside: ({ activity, duration, stage }) =>
            `helpdesk: careful, from the start of ${stage} they also do ${activity} for ${duration} and cannot go on before that is done too`,
          zone: ({ place, origin, relation }) =>
            `helpdesk: careful, it ends in ${place} and they are ${relation} ${origin}`,
        }),
        page.noise(() => `helpdesk: ref ${page.reference("HD")}`),
        `${me}: ${page.ask({
          time: ({ there }) => `ok thats why i ask. what time${there} is the end`,
          date: ({ there }) => `ok thats why i ask. what date${there} is the end`,
          duration: () => "ok thats why i ask. how many minutes from start to end",
          slack: ({ time, there }) =>
            `ok thats why i ask. how many minutes from the end until ${time}${there} of that day`,
          connection: ({ first, every, there }) =>
            `ok thats why i ask. vans go ${first}${there} and each ${every} after, first van after the end?`,
        })}`,
      );
    }),
  ],
};
