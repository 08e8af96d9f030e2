import { blank, capital, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Reports, ledgers and cards as people in the field keep them. */
export const fieldReports = scheduleTemplates({
  "service-report": (page) =>
    rows(
      page.scan(
        rows(
          `FIELD SERVICE REPORT   technician ${page.seller.last}`,
          page.opening({
            start: ({ first, time, day, place }) =>
              `Agreed with customer: ${first}, ${place}, ${day}, ${time}.`,
            production: ({ days, day, first, time, place }) =>
              `Spare made to measure in ${place}; shop time ${days} working days (shop works Mon through Fri), ${day} is shop day 1. Agreed with customer: ${first} on shop day ${days}, ${time}.`,
            closed: ({ day }) => `Shop shut ${day}, that is no shop day.`,
          }),
          `Work performed, chronological, nothing before, between or after but what I put down:`,
          page.twists({
            late: ({ duration }) => `> sat in the van ${duration} past the time agreed, then went to work`,
          }),
          page.stages({
            once: ({ activity, duration }) => `> ${activity}: ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `> ${activity}: ${duration} per ${item}, was ${count} ${items}, one pair of hands`,
          }),
          page.twists({
            pause: ({ duration, after }) =>
              `Supplement: power cut, ${duration} of nothing, right after ${after}`,
            beside: ({ activity, duration, stage }) =>
              `Supplement: second technician, ${activity}, ${duration}, went to work at the start of ${stage}; met again, the later one decided, then on`,
            zone: ({ place, origin, relation }) =>
              `Supplement: signed off at ${place}, wall clock ${relation} ${origin}`,
          }),
          page.noise(() => `Mileage ${page.integer({ from: 120, to: 880 })}`),
        ),
      ),
      `Signature of customer ____________`,
      page.ask({
        time: ({ there }) =>
          `Time beside the signature${there}, which is when the work was through ____________ (left blank, please work out)`,
        date: ({ there }) =>
          `Date beside the signature${there}, which is when the work was through ____________ (left blank, please work out)`,
        duration: () =>
          `Minutes to invoice, going to work until work was through ____________ (left blank, please work out)`,
        slack: ({ time, there }) =>
          `Work was through this many minutes ahead of the agreed limit, ${time}${there} that day ____________ (left blank, please work out)`,
        connection: ({ first, every, there }) =>
          `Return flight, first with the work through; flights ${first}${there} and each ${every} after ____________ (left blank, please work out)`,
      }),
    ),
  "old-ledger": (page) =>
    rows(
      `Page of a carrier's ledger, transcribed by the archive. The archive's question: ${page.ask({
        time: ({ there }) => `at what hour and minute was the undertaking accomplished${there}?`,
        date: ({ there }) => `on which date was the undertaking accomplished${there}?`,
        duration: () => `how many minutes was the undertaking in hand before it was accomplished?`,
        slack: ({ time, there }) =>
          `the bells of that day rang at ${time}${there}; how many minutes before was the undertaking accomplished?`,
        connection: ({ first, every, there }) =>
          `the undertaking accomplished, the hands went home by the first steamer, of which one sailed at ${first}${there} and one each ${every} thereafter; which?`,
      })}`,
      blank,
      page.scan(
        sentences(
          page.opening({
            start: ({ first, time, day, place }) =>
              `Item, that ${first} was bespoke at ${place} for ${day}, ${time} by the clock.`,
            production: ({ days, day, first, time, place }) =>
              `Item, that at ${place} the coopers laboured ${days} working days, the Saturdays and Sundays being none, and ${day} being the first; and that for the last of them, ${time} by the clock, ${first} was bespoke.`,
            closed: ({ day }) =>
              `Item, that ${day} was a fast, whereon no man laboured and no day was reckoned.`,
          }),
          page.twists({
            late: ({ duration }) =>
              `Item, that the hands were tardy and did set to ${duration} after the hour bespoke.`,
          }),
          page.stages({
            once: ({ activity, duration }) => `Item, ${activity}, the space of ${duration}.`,
            repeated: ({ activity, count, items, item, duration }) =>
              `Item, ${activity}, the space of ${duration} to each ${item}, and of ${items} ${count}, never two together.`,
          }),
          `Item, that the hands went from the one to the other as it is here written, and tarried not, save as here written.`,
          page.twists({
            pause: ({ duration, after, before }) =>
              `Item, that betwixt ${after} and ${before} they tarried ${duration}, for the rain.`,
            beside: ({ activity, duration, stage }) =>
              `Item, that as they set to ${stage} a boy set to ${activity}, the space of ${duration}, and that they bided, the boy for them or they for the boy, before they set to aught else.`,
            zone: ({ place, origin, relation }) =>
              `Item, that it was accomplished at ${place}, whose clock is ${relation} that of ${origin}.`,
          }),
          page.noise(() => `Item, for ale, ${page.integer({ from: 3, to: 11 })} pence.`),
        ),
      ),
    ),
  "toolbox-talk": (page) =>
    rows(
      `Toolbox talk, signed by ${page.integer({ from: 3, to: 9 })} people. Side B of the sheet:`,
      page.scan(
        rows(
          page
            .stages({
              once: ({ label, duration }) => `${capital(label)}. ${duration}. Gloves.`,
              repeated: ({ label, count, items, item, duration }) =>
                `${capital(label)}. ${duration} a ${item}, ${count} ${items}, no doubling. Gloves.`,
            })
            .map((text, index) => `${index + 1}) ${text}`),
          `We do number after number. No rushing, no waiting about.`,
          page.twists({
            beside: ({ activity, duration, stage }) =>
              `Watch out: ${activity} is going on around you, ${duration}, it gets started when ${stage} gets started. Stay put until that and ${stage} are finished, only then the next number.`,
            pause: ({ duration, before }) =>
              `Watch out: there is a forced wait after all, ${duration}, immediately before ${before}.`,
          }),
          page.opening({
            start: ({ time, day, place }) => `Number 1 gets started: ${time}, ${day}, gate of ${place}.`,
            production: ({ days, day, time, place }) =>
              `Scaffolders in ${place}: ${days} working days, Monday to Friday, from ${day} with that day counted. Number 1 gets started: ${time}, on the scaffolders' last.`,
            closed: ({ day }) => `Scaffolders stay away on ${day}. It does not count.`,
          }),
          page.noise(() => `Helmets older than ${page.integer({ from: 4, to: 6 })} years: bin them.`),
        ),
      ),
      `Said at the gate, not on the sheet:`,
      page.twists({
        late: ({ duration }) => `- Number 1 gets started ${duration} later than the sheet has it.`,
        zone: ({ place, origin, relation }) => `- We finish in ${place}. Set watches, ${relation} ${origin}.`,
      }),
      `- Nothing else to say, off you go.`,
      page.ask({
        time: ({ there }) =>
          `A question from the back row: what will those watches show when the last number is finished${there}?`,
        date: ({ there }) =>
          `A question from the back row: what is the date when the last number is finished${there}?`,
        duration: () =>
          "A question from the back row: how many minutes have we got ahead of us, number 1 started to last number finished?",
        slack: ({ time, there }) =>
          `A question from the back row: match starts ${time}${there} that day, how many minutes before that is the last number finished?`,
        connection: ({ first, every, there }) =>
          `A question from the back row: crew boat is ${first}${there}, others every ${every} behind it. Which is the first when the last number is finished?`,
      }),
    ),
  "kanban-tags": (page) =>
    rows(
      page.scan(
        rows(
          page
            .stages({
              once: ({ label, duration }) => `task ${label} ¦ standard ${duration}`,
              repeated: ({ label, count, items, item, duration }) =>
                `task ${label} ¦ standard ${duration} one ${item} ¦ lot ${count} ${items} ¦ single flow`,
            })
            .map((text, index) => `[tag ${"ABCDE".charAt(index)} ¦ ${text}]`),
          page.twists({
            beside: ({ activity, duration, stage }) =>
              `[tag * ¦ task ${activity} ¦ standard ${duration} ¦ pulled together with ${stage} ¦ the letter after it is pulled when both are back]`,
            pause: ({ duration, after }) =>
              `[tag - ¦ wait ¦ standard ${duration} ¦ pulled when ${after} is back]`,
          }),
          page.opening({
            start: ({ time, day, place }) => `[head ¦ tag A to be pulled ${day} ${time} ¦ cell ${place}]`,
            production: ({ days, day, time, place }) =>
              `[head ¦ kitting ${days} working days ¦ Mon Tue Wed Thu Fri ¦ first ${day} ¦ cell ${place}]\n[head ¦ tag A to be pulled last kitting day ${time}]`,
            closed: ({ day }) => `[head ¦ no kitting ${day}]`,
          }),
          page.twists({
            late: ({ duration }) => `[red ¦ tag A pulled ${duration} after that]`,
            zone: ({ place, origin, relation }) =>
              `[red ¦ last letter comes back in cell ${place} ¦ clock ${relation} ${origin}]`,
          }),
          page.noise(() => `[grey ¦ ${page.integer({ from: 12, to: 60 })} empties]`),
        ),
      ),
      `Somebody unpinned the tags and put them into a bag. Letters are the sequence; a tag is pulled when the previous letter is back, in the same minute, apart from what * or - say, if they are in the bag.`,
      page.ask({
        time: ({ there }) => `Wanted for the andon board: time at which the last letter is back${there}.`,
        date: ({ there }) => `Wanted for the andon board: date on which the last letter is back${there}.`,
        duration: () => `Wanted for the andon board: minutes from A pulled to last letter back.`,
        slack: ({ time, there }) =>
          `Wanted for the andon board: minutes from last letter back to ${time}${there} that day, when the line stops.`,
        connection: ({ first, every, there }) =>
          `Wanted for the andon board: the first tugger train with the last letter back; they pass ${first}${there} and then every ${every}.`,
      }),
    ),
});
