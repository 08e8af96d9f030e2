import { blank, quote, rows } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Threads with bots, quotes, reactions and deleted messages. */
export const machinesAndThreads = scheduleTemplates({
  "planner-bot-summary": (page) =>
    rows(
      `🤖 digest-bot: You were away. Here's what you missed in #transport:`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `• ${page.seller.first} scheduled ${first} for ${time}, ${day} (site: ${place})`,
        production: ({ days, day, first, time, place }) =>
          `• ${page.seller.first} announced a build in ${place} over ${days} working days (weekdays only), counting ${day} as the first\n• ${page.seller.first} scheduled ${first} for ${time} on the last build day`,
        closed: ({ day }) =>
          `• ${page.colleague.first} noted that ${day} is off for everybody at the site and no working day`,
      }),
      page.stages({
        once: ({ activity, duration }) => `• ${page.seller.first} estimated ${activity} at ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `• ${page.seller.first} estimated ${activity} at ${duration} a ${item} (${count} ${items}, sequentially)`,
      }),
      `• ${page.seller.first} confirmed that the estimates are listed in running order and that slots are adjacent`,
      page.twists({
        late: ({ duration, first }) => `• ${page.colleague.first} moved ${first} ${duration} later`,
        pause: ({ duration, before }) =>
          `• ${page.colleague.first} put a blocker of ${duration} immediately ahead of ${before}`,
        beside: ({ activity, duration, stage }) =>
          `• ${page.colleague.first} added ${activity}, estimated at ${duration}, as starting at the same time as ${stage}; whatever follows ${stage} depends on the two`,
        zone: ({ place, origin, relation }) =>
          `• ${page.colleague.first} reminded everyone that the run terminates in ${place}, ${relation} ${origin}`,
      }),
      page.noise(
        () => `• ${page.integer({ from: 14, to: 90 })} messages about the coffee machine were skipped`,
      ),
      blank,
      `${page.buyer.first}: @digest-bot ${page.ask({
        time: ({ there }) => `at what time does the run terminate${there}?`,
        date: ({ there }) => `on what date does the run terminate${there}?`,
        duration: () => "how many minutes does the run have, first slot to termination?",
        slack: ({ time, there }) =>
          `demo at ${time}${there} on that day. how many minutes before the demo does the run terminate?`,
        connection: ({ first, every, there }) =>
          `linehaul departs ${first}${there} and every ${every} after. first linehaul from when the run terminates?`,
      })}`,
      `🤖 digest-bot: I can only summarise. Maybe a human knows.`,
    ),
  "reply-quotes": (page) => {
    const { buyer, seller } = page;
    return rows(
      `${buyer.first}`,
      quote("where do we begin and when", "┃ "),
      page.opening({
        start: ({ first, time, day, place }) => `${place}, ${day}, ${first} at ${time}`,
        production: ({ days, day, first, time, place }) =>
          `${place}. but they need to build for ${days} working days (monday..friday), the first is ${day}. we begin on their last, ${first} at ${time}`,
        closed: ({ day }) => `subtract ${day}, i mean they don't build then`,
      }),
      blank,
      `${buyer.first}`,
      quote("which things have to happen", "┃ "),
      page
        .stages({
          once: ({ activity, duration }) => `${activity} [${duration}]`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity} [${count} ${items}, ${duration} for one ${item}, no parallel]`,
        })
        .join(" » "),
      blank,
      `${buyer.first}`,
      quote("do » things touch", "┃ "),
      "yes each begins where the one left of it stops",
      blank,
      `${buyer.first}`,
      quote("what's the catch", "┃ "),
      "anything i list here, if nothing then nothing",
      page.twists({
        late: ({ duration, first }) => `- with ${first} we begin ${duration} later than i said`,
        pause: ({ duration, after }) => `- after ${after} we're parked for ${duration}`,
        beside: ({ activity, duration, stage }) =>
          `- the others begin ${activity} as we begin ${stage}, theirs is [${duration}], and » waits for both`,
        zone: ({ place, origin, relation }) => `- last thing stops in ${place}, clocks ${relation} ${origin}`,
      }),
      page.noise(() =>
        rows(
          blank,
          `${buyer.first}`,
          quote("what's your badge number", "┃ "),
          `${page.integer({ from: 200, to: 999 })}`,
        ),
      ),
      blank,
      `${seller.first} (new message)`,
      page.ask({
        time: ({ there }) => `thanks for all the answers. now mine: clock when the last thing stops${there}?`,
        date: ({ there }) => `thanks for all the answers. now mine: date when the last thing stops${there}?`,
        duration: () =>
          "thanks for all the answers. now mine: minutes from our beginning till the last thing stops?",
        slack: ({ time, there }) =>
          `thanks for all the answers. now mine: school's out ${time}${there} that day, and the last thing stops how many minutes before?`,
        connection: ({ first, every, there }) =>
          `thanks for all the answers. now mine: water taxis ${first}${there}, others ${every} apart after that, which is first when the last thing stops?`,
      }),
    );
  },
  "deleted-messages": (page) => {
    const { seller, buyer } = page;
    return rows(
      `${seller.first}: 🚫 This message was deleted`,
      `${seller.first}: sorry wrong chat. here the right one`,
      page.stages({
        once: ({ activity, duration }) => `${seller.first}: ${duration} // ${activity}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${seller.first}: ${duration} x ${count} // ${activity}, by ${item}, ${items} don't overlap`,
      }),
      `${seller.first}: so thats the sequence & nothing between two // lines`,
      page.noise(
        () =>
          `${seller.first}: 🚫 This message was deleted\n${buyer.first}: what was that about ${page.integer({ from: 12, to: 60 })} llamas`,
      ),
      `${buyer.first}: and begin?`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${seller.first}: ${time} for ${first}. in ${place} that is, and ${day}`,
        production: ({ days, day, first, time, place }) =>
          `${seller.first}: they print & bind in ${place}, needs ${days} working days, mon through fri, ${day} being the first\n${seller.first}: ${time} for ${first} on the last of these`,
        closed: ({ day }) => `${seller.first}: minus ${day} when they're closed`,
      }),
      page.twists({
        late: ({ duration }) => `${seller.first}: (edited) make that ${duration} later, the begin`,
        pause: ({ duration, after, before }) =>
          `${seller.first}: (edited) i said nothing between lines, but ${duration} between ${after} and ${before}`,
        beside: ({ activity, duration, stage }) =>
          `${seller.first}: (edited) ${duration} // ${activity}, but that's the freelancer's line, begins when the line of ${stage} begins. only if hers AND that one are over, next`,
        zone: ({ place, origin, relation }) =>
          `${seller.first}: (edited) bottom line is over in ${place} so their time, ${relation} ${origin}`,
      }),
      `${seller.first}: not gonna edit anymore, promise`,
      `${buyer.first}: ${page.ask({
        time: ({ there }) => `ok then. bottom line is over at which time${there}`,
        date: ({ there }) => `ok then. bottom line is over on which date${there}`,
        duration: () => "ok then. minutes from the begin till the bottom line is over",
        slack: ({ time, there }) =>
          `ok then. launch party ${time}${there} that day. how many minutes is the bottom line over before that`,
        connection: ({ first, every, there }) =>
          `ok then. trains ${first}${there} and every ${every}. bottom line is over, which is the first i get`,
      })}`,
    );
  },
  "assistant-session": (page) =>
    rows(
      `User`,
      page.ask({
        time: ({ there }) =>
          `I need one thing from you: the time of day at which the job below is over${there}. Don't explain.`,
        date: ({ there }) =>
          `I need one thing from you: the date on which the job below is over${there}. Don't explain.`,
        duration: () =>
          "I need one thing from you: how many minutes the job below is, begin to over. Don't explain.",
        slack: ({ time, there }) =>
          `I need one thing from you: how many minutes before ${time}${there} the job below is over, all on the same day. Don't explain.`,
        connection: ({ first, every, there }) =>
          `I need one thing from you: there's a rack railway at ${first}${there} and then at intervals of ${every}, tell me the first I can use with the job below over. Don't explain.`,
      }),
      `Assistant`,
      `Sure! What's the job?`,
      `User`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `setting: ${place}, ${day}. planned begin: ${time}, that's for ${first}`,
        production: ({ days, day, first, time, place }) =>
          `setting: ${place}. they craft for ${days} working days, weekends excluded, ${day} included as the first. planned begin: last crafting day, ${time}, that's for ${first}`,
        closed: ({ day }) => `no crafting on ${day}, excluded like a weekend`,
      }),
      page.twists({ late: ({ duration }) => `actual begin: ${duration} after planned` }),
      page.stages({
        once: ({ activity, duration }) => `needs doing: ${activity}. needs time: ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `needs doing: ${activity}. needs time: ${duration} every ${item}. ${count} ${items} in a queue`,
      }),
      `Assistant`,
      `Do these overlap, or is there waiting in between?`,
      `User`,
      `no and no, order is as typed, but:`,
      page.twists({
        pause: ({ duration, before }) => `waiting, ${duration}, ahead of ${before}`,
        beside: ({ activity, duration, stage }) =>
          `overlap, ${activity}, ${duration}, launched with ${stage}; later things are launched when these two are complete`,
        zone: ({ place, origin, relation }) =>
          `other clock at the end, which is in ${place}: ${relation} ${origin}`,
      }),
      page.noise(() => `my user id is ${page.integer({ from: 4000, to: 9000 })} if you log this`),
      `(if no but came, there's no but)`,
    ),
});
