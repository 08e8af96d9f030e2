import { capital, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Wards, markets, harbours and newsrooms while they work. */
export const atWorkNow = scheduleTemplates({
  "market-dawn": (page) =>
    rows(
      `🥕 market hall, ${page.time()}`,
      `${page.seller.first}: oi ${page.buyer.first} ur stuff`,
      page.stages({
        once: ({ activity, duration }) => `${page.seller.first}: ${activity} ${duration} mate`,
        repeated: ({ activity, count, items, duration }) =>
          `${page.seller.first}: ${activity}, ${count} ${items}, ${duration} a pop mate`,
      }),
      `${page.buyer.first}: all after each other?`,
      `${page.seller.first}: as i said em. we dont faff about`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${page.seller.first}: we do ${first} ${time}, ${day}, down ${place}`,
        production: ({ days, day, first, time, place }) =>
          `${page.seller.first}: they grow the trays up down ${place}, ${days} workin days, mon tue wed thu fri, ${day} is the first. we do ${first} ${time} on the last`,
        closed: ({ day }) => `${page.seller.first}: cept ${day}, nobody works that`,
      }),
      page.twists({
        late: ({ duration, first }) =>
          `${page.colleague.first}: dont believe a word. ${first} wont be started til ${duration} after that`,
        pause: ({ duration, after }) =>
          `${page.colleague.first}: dont believe a word. they do faff about, ${duration}, once ${after}'s done`,
        beside: ({ activity, duration, stage }) =>
          `${page.colleague.first}: i'm on ${activity} meantime, start as ${stage} starts, ${duration}. nobody goes on til mine n theirs are both done`,
        zone: ({ place, origin, relation }) =>
          `${page.colleague.first}: n it's done in ${place} where it's ${relation} ${origin}`,
      }),
      `${page.seller.first}: fair. thats the lot`,
      page.noise(() => `${page.colleague.first}: caulis ${page.integer({ from: 60, to: 95 })}p today`),
      `${page.buyer.first}: ${page.ask({
        time: ({ there }) => `cheers. done what time then${there}?`,
        date: ({ there }) => `cheers. done what date then${there}?`,
        duration: () => "cheers. how many minutes is it then, started to done?",
        slack: ({ time, there }) =>
          `cheers. i open ${time}${there} that day, done how many minutes before then?`,
        connection: ({ first, every, there }) =>
          `cheers. me nephew's barrow goes ${first}${there} n every ${every} after. done for which then?`,
      })}`,
    ),
  "night-ward": (page) =>
    rows(
      `Ward ${page.integer({ from: 2, to: 14 })} staff chat, please no patient names`,
      `${page.colleague.first}: Logistics finally called about the new beds. Writing it down before I forget.`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${page.colleague.first}: begins ${day}. ${time}. with ${first}. at the store in ${place}.`,
        production: ({ days, day, first, time, place }) =>
          `${page.colleague.first}: the beds are assembled at the store in ${place}, ${days} working days (Mon-Fri, not us, them). first one ${day}. on the last one it begins. ${time}. with ${first}.`,
        closed: ({ day }) =>
          `${page.colleague.first}: ${day} they have off. lucky them. so not one of the working days.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `${page.colleague.first}: ${activity}. ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${page.colleague.first}: ${activity}. ${count} ${items}. per ${item} ${duration}. can't do two.`,
      }),
      `${page.buyer.first}: no handover time between those?`,
      `${page.colleague.first}: he said none whatsoever, one runs into the next, as I wrote them.`,
      page.twists({
        late: ({ duration }) => `${page.colleague.first}: he called back!! begins ${duration} later.`,
        pause: ({ duration, after, before }) =>
          `${page.colleague.first}: he called back!! fire drill. ${after}, then ${duration} outside, then ${before}.`,
        beside: ({ activity, duration, stage }) =>
          `${page.colleague.first}: he called back!! they also have ${activity}. begins with ${stage}, sharp. ${duration}. what's after ${stage} waits for it.`,
        zone: ({ place, origin, relation }) =>
          `${page.colleague.first}: and of course he talks ${origin} time. here in ${place}, where it ends, we're ${relation} that.`,
      }),
      page.noise(() => `${page.buyer.first}: bell in ${page.integer({ from: 11, to: 40 })}, back in a sec`),
      `${page.buyer.first}: ${page.ask({
        time: ({ there }) => `So the beds are done when${there}? I mean the time. For the board.`,
        date: ({ there }) => `So the beds are done when${there}? I mean the date. For the board.`,
        duration: () => "So begin to done is how long? In minutes. For the board.",
        slack: ({ time, there }) =>
          `So the beds are done how many minutes before ${time}${there} that day? That's visiting. For the board.`,
        connection: ({ first, every, there }) =>
          `So which lift slot is ours, first one with the beds done? Slots: ${first}${there}, every ${every} following. For the board.`,
      })}`,
    ),
  "harbour-pilot": (page) =>
    rows(
      `VTS log channel (text)`,
      page.twists({
        zone: ({ place, origin, relation }) =>
          `${page.supplier.name}: note, all our times are ${origin} clock. destination ${place} is ${relation} ${origin}.`,
      }),
      page.opening({
        start: ({ first, time, day, place }) =>
          `${page.supplier.name}: ${place}, ${day}. we request ${first} at ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `${page.supplier.name}: under repair in ${place}, yard quotes ${days} working days (Monday-Friday), ${day} is number one. on the last number we request ${first} at ${time}.`,
        closed: ({ day }) => `${page.supplier.name}: yard quotes ${day} as idle, has no number.`,
      }),
      `VTS: approved. declare movements.`,
      page
        .stages({
          once: ({ activity, duration }) => `${activity}, ${duration}`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity}, ${count} ${items}, ${duration} for a ${item}, one crane`,
        })
        .map((text, index) => `${page.supplier.name}: movement ${"ABCDE".charAt(index)}: ${text}.`),
      `VTS: movements to be alphabetic and back to back, acknowledge.`,
      `${page.supplier.name}: acknowledged.`,
      page.twists({
        late: ({ duration }) =>
          `VTS: revised. fog. movement A not at the hour approved but ${duration} after.`,
        pause: ({ duration, before }) => `VTS: revised. traffic. ${duration} of anchoring precede ${before}.`,
        beside: ({ activity, duration, stage }) =>
          `VTS: revised. authorities begin ${activity} at the begin of ${stage}, duration ${duration}. subsequent movement subject to both being ended.`,
      }),
      page.noise(() => `VTS: wind ${page.integer({ from: 11, to: 38 })} kn`),
      `VTS: no further revision.`,
      `${page.client.name}: ${page.ask({
        time: ({ there }) => `consignee listening in. time at which your last letter ends${there}?`,
        date: ({ there }) => `consignee listening in. date on which your last letter ends${there}?`,
        duration: () => "consignee listening in. minutes from begin of A to end of your last letter?",
        slack: ({ time, there }) =>
          `consignee listening in. our gang knocks off ${time}${there} that day. minutes between end of your last letter and that?`,
        connection: ({ first, every, there }) =>
          `consignee listening in. lock opens ${first}${there} and every ${every} from that. first opening at or past the end of your last letter?`,
      })}`,
    ),
  "newsroom-thread": (page) =>
    rows(
      `#print-logistics · 🔒`,
      `${page.buyer.first}: who has the run for the special edition`,
      `${page.seller.first}: me, typing`,
      `${page.seller.first}: ${sentences(
        page.opening({
          start: ({ first, time, day, place }) => `Plant ${place}, ${day}, kick-off ${time}: ${first}.`,
          production: ({ days, day, first, time, place }) =>
            `Plant ${place} needs ${days} working days for the print run (M/T/W/T/F), ${day} counts as the first. Kick-off on the last of them, ${time}: ${first}.`,
          closed: ({ day }) => `Plant is dark ${day}, doesn't count.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `${capital(activity)}: ${duration}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${capital(activity)}: ${count} ${items}, a ${item} is ${duration}, no doubling up.`,
        }),
        "Relay style, baton goes from each straight to the next.",
      )}`,
      `   💬 replies`,
      page.twists({
        late: ({ duration }) =>
          `   ${page.colleague.first}: kick-off slips ${duration}, page one isn't ready`,
        pause: ({ duration, after }) =>
          `   ${page.colleague.first}: ${after} → baton lies on the ground for ${duration} (union)`,
        beside: ({ activity, duration, stage }) =>
          `   ${page.colleague.first}: ${activity}, ${duration}, kicks off at the same moment as ${stage}, baton isn't passed until that's finished too`,
        zone: ({ place, origin, relation }) =>
          `   ${page.colleague.first}: last leg comes in at ${place} guys, they're ${relation} ${origin}`,
      }),
      page.noise(() => `   ${page.colleague.first}: typo on ${page.integer({ from: 2, to: 48 })}, too late`),
      `   ${page.colleague.first}: ✅ nothing else from me`,
      `${page.buyer.first}: ${page.ask({
        time: ({ there }) => `ta. time the last leg's in${there}?`,
        date: ({ there }) => `ta. date the last leg's in${there}?`,
        duration: () => "ta. minutes, kick-off to last leg in?",
        slack: ({ time, there }) =>
          `ta. kiosks open ${time}${there} that day, last leg's in how many minutes ahead?`,
        connection: ({ first, every, there }) =>
          `ta. newspaper trains ${first}${there}, every ${every} on. last leg's in for which?`,
      })}`,
    ),
});
