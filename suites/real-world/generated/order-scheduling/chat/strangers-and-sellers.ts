import { blank, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Buyers and sellers, interns and bosses, clubs on tour. */
export const strangersAndSellers = scheduleTemplates({
  "marketplace-buyer": (page) =>
    rows(
      `Item: garden sauna, used once`,
      `Seller ${page.seller.first} answered:`,
      sentences(
        "Hi, thanks for buying!",
        page.opening({
          start: ({ first, time, day, place }) =>
            `I've agreed ${day} with the carriers, they come to me in ${place}, ${time} is for ${first}.`,
          production: ({ days, day, first, time, place }) =>
            `I must take it to pieces, here in ${place}, give me ${days} working days for that (I only work on it Monday to Friday), I'm starting on ${day} and count that. With the carriers I've agreed the last one, ${time} is for ${first}.`,
          closed: ({ day }) => `Forgot, I can't on ${day}, so it's not one of mine.`,
        }),
      ),
      `Buyer ${page.buyer.first}: great!! how long do they need?`,
      `Seller ${page.seller.first} answered:`,
      page.stages({
        once: ({ activity, duration }) => `I was told ${duration} (${activity})`,
        repeated: ({ activity, count, items, duration }) =>
          `I was told ${duration} a piece (${activity}, comes to ${count} ${items}, one at a time)`,
      }),
      `It's in the order in which they do it and they don't stop.`,
      page.noise(() => `Offer by another user: ${page.integer({ from: 300, to: 900 })}, declined`),
      `Buyer ${page.buyer.first}: they don't stop at all?`,
      `Seller ${page.seller.first} answered:`,
      `Not that I know, if I learn anything I'll add it here.`,
      page.twists({
        late: ({ duration, first }) => `[added] carriers say ${first} ${duration} later than agreed, sorry!`,
        pause: ({ duration, before }) =>
          `[added] carriers say they do stop, for ${duration}, that's before ${before}`,
        beside: ({ activity, duration, stage }) =>
          `[added] carriers say a mate of theirs gets going on ${activity} at the start of ${stage}, ${duration}, and they can only carry on when he and they are done`,
        zone: ({ place, origin, relation }) =>
          `[added] just saw you live in ${place}! so it ends on your clock, you're ${relation} ${origin}`,
      }),
      `Buyer ${page.buyer.first}: ${page.ask({
        time: ({ there }) => `no problem. at what time will it all be done${there}? my wife sleeps days`,
        date: ({ there }) => `no problem. on what date will it all be done${there}? my wife works away`,
        duration: () => "no problem. how many minutes do they need together? i pay my helper by the minute",
        slack: ({ time, there }) =>
          `no problem. i have to leave at ${time}${there} that day, how many minutes before will it all be done?`,
        connection: ({ first, every, there }) =>
          `no problem. helper takes the bus when it's all done, ${first}${there} and every ${every} after, which is his first?`,
      })}`,
    ),
  "joking-interns": (page) => {
    const [one, two] = [page.buyer.first.toLowerCase(), page.colleague.first.toLowerCase()];
    return rows(
      `${one}: quest accepted ⚔️`,
      `${two}: describe quest`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${one}: realm of ${place}, ${day}. at ${time} the party enters ${first}`,
        production: ({ days, day, first, time, place }) =>
          `${one}: realm of ${place}. blacksmith forges for ${days} working days, he's a mon-fri blacksmith, forging day 1 is ${day}. on forging day ${days}, at ${time}, the party enters ${first}`,
        closed: ({ day }) => `${one}: blacksmith drunk on ${day}, no forging, not counted`,
      }),
      page
        .stages({
          once: ({ activity, duration }) => `${activity} (${duration} to beat)`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity} (${count} ${items}, ${duration} to beat one ${item}, they attack in single file)`,
        })
        .map((text, index) => `${one}: level ${index + 1} ${text}`),
      `${two}: loading screens?`,
      `${one}: none. level beaten = next level starts`,
      page.twists({
        late: ({ duration }) => `${one}: lag. party enters ${duration} later than written`,
        pause: ({ duration, after }) => `${one}: campfire of ${duration} when ${after} is beaten`,
        beside: ({ activity, duration, stage }) =>
          `${one}: healer solos ${activity} (${duration} to beat), starts exactly as ${stage} starts. portal to the next level opens when both are beaten`,
        zone: ({ place, origin, relation }) =>
          `${one}: final boss lives in ${place}, where suns are ${relation} ${origin}`,
      }),
      page.noise(() => `${two}: i have ${page.integer({ from: 2, to: 99 })} mana and a stapler`),
      `${one}: thats it no more lore`,
      `${two}: ${page.ask({
        time: ({ there }) =>
          `so what time do we tell ${page.seller.first} the last level's beaten${there} (real boss, wants real number)`,
        date: ({ there }) =>
          `so what date do we tell ${page.seller.first} the last level's beaten${there} (real boss, wants real date)`,
        duration: () =>
          `so how many minutes of gameplay do we tell ${page.seller.first}, entering to last level beaten (real boss, wants real number)`,
        slack: ({ time, there }) =>
          `so the office shuts ${time}${there} that day, how many minutes before do we tell ${page.seller.first} the last level's beaten (real boss, wants real number)`,
        connection: ({ first, every, there }) =>
          `so dragons fly ${first}${there} & every ${every} after, which one do we tell ${page.seller.first} is the first with the last level beaten (real boss, wants real time)`,
      })}`,
    );
  },
  "choir-van": (page) =>
    rows(
      `🎶 Choir tour, instruments`,
      page.ask({
        time: ({ there }) =>
          `${page.buyer.first}: Conductor asks: at what time can she say the drums are there, everything over${there}?`,
        date: ({ there }) =>
          `${page.buyer.first}: Conductor asks: on what date can she say the drums are there, everything over${there}?`,
        duration: () =>
          `${page.buyer.first}: Conductor asks: how many minutes are the drums on their way, from first move to everything over?`,
        slack: ({ time, there }) =>
          `${page.buyer.first}: Conductor asks: warm-up ${time}${there}, how many minutes earlier that day are the drums there, everything over?`,
        connection: ({ first, every, there }) =>
          `${page.buyer.first}: Conductor asks: stage lift goes ${first}${there} and each ${every} later, which is the first with the drums there, everything over?`,
      }),
      `${page.seller.first}: Depends, hm. Here's what the hauliers wrote on my hand:`,
      page.twists({
        late: ({ duration, first }) => `${page.seller.first}: "${duration} delay on ${first}" (thumb)`,
        zone: ({ place, origin, relation }) =>
          `${page.seller.first}: "over = in ${place} = ${relation} ${origin}" (thumb too)`,
      }),
      page.opening({
        start: ({ first, time, day, place }) =>
          `${page.seller.first}: "${place}, ${day}, first move is ${first}, fixed for ${time}" (palm)`,
        production: ({ days, day, first, time, place }) =>
          `${page.seller.first}: "${place} mends skins, ${days} working days, Mon to Fri, ${day} in it as first. Last one: first move is ${first}, fixed for ${time}" (palm)`,
        closed: ({ day }) => `${page.seller.first}: "${day} nix" (they don't mend then, it's not counted)`,
      }),
      page
        .stages({
          once: ({ label, duration }) => `${label} ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `${label} ${count} ${items} by ${duration} a ${item}`,
        })
        .map((text, index) => `${page.seller.first}: "${text}" (finger ${index + 1})`),
      page.twists({
        pause: ({ duration, after }) => `${page.seller.first}: "${duration} zzz after ${after}" (wrist)`,
        beside: ({ activity, duration, stage }) =>
          `${page.seller.first}: "${activity} ${duration}, at once with ${stage}, both then next" (wrist)`,
      }),
      page.noise(
        () => `${page.colleague.first}: altos please bring ${page.integer({ from: 2, to: 30 })} € for pizza`,
      ),
      `${page.colleague.first}: fingers go in order I take it, and no holes between fingers?`,
      `${page.seller.first}: Correct, only what's on the wrist makes holes`,
    ),
  "startup-voice-notes": (page) =>
    rows(
      `▶️ ${page.seller.first} (voice, transcript on)`,
      sentences(
        "Hey so um, walking, sorry for the wind,",
        page.opening({
          start: ({ first, time, day, place }) =>
            `so our first hardware goes out from ${place}, um, ${day}, with ${first} at, let me look, ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `so our first hardware gets soldered in ${place} and they told me ${days} working days, like Monday to Friday, where ${day} is the first one, okay, and then on the last one it goes out with ${first} at, let me look, ${time}.`,
          closed: ({ day }) =>
            `Oh and ${day} is like a national thing, nobody solders, so it's not a working day.`,
        }),
      ),
      `▶️ ${page.seller.first} (voice, transcript on)`,
      sentences(
        "So what happens is,",
        page
          .stages({
            once: ({ activity, duration }) => `${activity}, they quoted ${duration},`,
            repeated: ({ activity, count, items, item, duration }) =>
              `${activity}, they quoted ${duration} for a single ${item}, and um it's ${count} ${items}, and no they can't do several,`,
          })
          .join(" and then without even breathing "),
        "and boom, shipped.",
      ),
      page.twists({
        late: ({ duration }) =>
          `▶️ ${page.seller.first} (voice, transcript on)\nMe again, um, it goes out ${duration} later than I said.`,
        pause: ({ duration, before }) =>
          `▶️ ${page.seller.first} (voice, transcript on)\nMe again, um, they do breathe, once, before ${before}, for ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `▶️ ${page.seller.first} (voice, transcript on)\nMe again, um, right when ${stage} starts somebody starts ${activity}, quoted ${duration}, and you need both off the list before what comes after.`,
        zone: ({ place, origin, relation }) =>
          `▶️ ${page.seller.first} (voice, transcript on)\nMe again, um, shipped means in ${place}, and there you're ${relation} ${origin}.`,
      }),
      page.noise(
        () =>
          `▶️ ${page.seller.first} (voice, transcript on)\nPocket call, ignore. Rent is ${page.integer({ from: 1100, to: 1900 })} now.`,
      ),
      blank,
      `${page.buyer.first}: I listened to all of it on 2x. ${page.ask({
        time: ({ there }) => `Boom is at what time${there}?`,
        date: ({ there }) => `Boom is on what date${there}?`,
        duration: () => "How many minutes from going out to boom?",
        slack: ({ time, there }) =>
          `Investors dial in at ${time}${there} that day. Boom is how many minutes before?`,
        connection: ({ first, every, there }) =>
          `Couriers come by ${first}${there} and every ${every} after. Which one's the first for boom?`,
      })}`,
    ),
});
