import { blank, capital, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Families, choirs, classes and neighbours. */
export const familyAndFriends = scheduleTemplates({
  "sms-short": (page) =>
    rows(
      `${page.buyer.first}: ${page.ask({
        time: ({ there }) => `wht time u thru${there}`,
        date: ({ there }) => `wht date u thru${there}`,
        duration: () => "hw many mins start 2 thru",
        slack: ({ time, there }) => `dinner ${time}${there} that day. hw many mins b4 r u thru`,
        connection: ({ first, every, there }) =>
          `bus ${first}${there} nxt 1s each ${every}. which is 1st whn ur thru`,
      })}`,
      `${page.seller.first}: dunno. u work it out:`,
      page.opening({
        start: ({ first, time, day, place }) => `${page.seller.first}: ${day} ${place} ${time} ${first}`,
        production: ({ days, day, first, time, place }) =>
          `${page.seller.first}: ${place} makes it ${days} wrkng days mon 2 fri, 1st ${day}. on last: ${time} ${first}`,
        closed: ({ day }) => `${page.seller.first}: not ${day}, off`,
      }),
      page
        .stages({
          once: ({ activity, duration }) => `${activity} ${duration}`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity} ${count} ${items}, ${item} = ${duration}`,
        })
        .map((text) => `${page.seller.first}: thn ${text}`)
        .join("\n")
        .replace(": thn ", ": "),
      `${page.seller.first}: no gaps xcpt wht i say`,
      page.noise(() => `${page.seller.first}: btw lost ${page.integer({ from: 11, to: 60 })} on the horses`),
      page.twists({
        late: ({ duration }) => `${page.seller.first}: runnin ${duration} late 4 the start`,
        pause: ({ duration, after }) => `${page.seller.first}: gap ${duration} aftr ${after}`,
        beside: ({ activity, duration, stage }) =>
          `${page.seller.first}: m8 does ${activity} same start as ${stage}, ${duration}, we wait 4 each othr`,
        zone: ({ place, origin, relation }) =>
          `${page.seller.first}: end in ${place}, ${relation} ${origin} there`,
      }),
    ),
  "parents-group": (page) =>
    rows(
      `👨‍👩‍👧 Parents class ${page.integer({ from: 3, to: 9 })}b`,
      `${page.seller.first} (${page.colleague.first}'s parent): Dear all, about the stalls for the fair, the men from the firm explained it to me 😊`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${page.seller.first} (${page.colleague.first}'s parent): they turn up in ${place} on ${day}, and from ${time} it's ${first}`,
        production: ({ days, day, first, time, place }) =>
          `${page.seller.first} (${page.colleague.first}'s parent): the stalls are carpentered in ${place} first. ${days} working days, Mon to Fri like us all, with ${day} as no. 1. Then on the last one, from ${time}, it's ${first}`,
        closed: ({ day }) =>
          `${page.seller.first} (${page.colleague.first}'s parent): but no carpentering on ${day}, inset day or whatever they call it`,
      }),
      page.stages({
        once: ({ activity, duration }) => `🔸 ${activity} – ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `🔸 ${activity} – every ${item} ${duration}, and it's ${count} ${items} 😳`,
      }),
      `${page.seller.first} (${page.colleague.first}'s parent): one 🔸 done, on to the 🔸 below, they're very quick like that`,
      page.noise(
        () =>
          `${page.buyer.first} (the twins): who else has lice, ours do, ${page.integer({ from: 2, to: 6 })}th time`,
      ),
      page.twists({
        late: ({ duration, first }) =>
          `${page.buyer.first} (the twins): I just rang them. They only make it to ${first} ${duration} after what ${page.seller.first} says`,
        pause: ({ duration, before }) =>
          `${page.buyer.first} (the twins): I just rang them. They have an hour of, well, not an hour, ${duration} of lunch when ${before} would be next`,
        beside: ({ activity, duration, stage }) =>
          `${page.buyer.first} (the twins): I just rang them. Their apprentice is put on ${activity} as soon as they're on ${stage}, ${duration}, and the 🔸 below isn't touched before both are finished`,
        zone: ({ place, origin, relation }) =>
          `${page.buyer.first} (the twins): mind, the fair's in ${place}. We're ${relation} ${origin}`,
      }),
      `${page.colleague.last} senior: ${page.ask({
        time: ({ there }) => `So what time do they clear off${there}, sorry, that's all I need`,
        date: ({ there }) => `So what date do they clear off${there}, sorry, that's all I need`,
        duration: () =>
          "So how many minutes from the first 🔸 until they clear off, sorry, that's all I need",
        slack: ({ time, there }) =>
          `So the fair opens ${time}${there} that day, how many minutes before do they clear off, sorry, that's all I need`,
        connection: ({ first, every, there }) =>
          `So the park train is ${first}${there} and every ${every} after, which is the first when they clear off, sorry, that's all I need`,
      })}`,
    ),
  "two-sisters": (page) => {
    const [a, b] = [page.seller.first, page.buyer.first];
    return rows(
      `${a}: ok long message incoming, make tea`,
      `${a}: ${sentences(
        page.opening({
          start: ({ first, time, day, place }) =>
            `the movers say they'll be at mum's in ${place} on ${day} and get stuck in with ${first} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `mum's wardrobe gets repaired first, in ${place}, that's ${days} working days, only mon-fri obviously, and ${day} is the first. on the last of those the movers get stuck in with ${first} at ${time}.`,
          closed: ({ day }) => `and they told her ${day} doesn't count, all shut.`,
        }),
        page
          .stages({
            once: ({ activity, duration }) => `${activity} which they say is ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `${activity} which they say is ${duration} a ${item} and mum has ${count} ${items} (MUM)`,
          })
          .join(", bam next one, ")
          .concat(", and that's the list, in that order."),
      )}`,
      `${b}: tea's cold. is that with breaks`,
      `${a}: no breaks unless i'm typing them now`,
      page.twists({
        late: ({ duration, first }) =>
          `${a}: mum rang, they won't get stuck in with ${first} till ${duration} after what she first said`,
        pause: ({ duration, after, before }) =>
          `${a}: mum rang again, they get cake between ${after} and ${before}, ${duration}, she insists`,
        beside: ({ activity, duration, stage }) =>
          `${a}: and uncle ${page.colleague.first} does ${activity} while they do ${stage}, begins with them on the dot, ${duration}. they're not allowed to go on without him finishing, nor he without them`,
        zone: ({ place, origin, relation }) =>
          `${a}: oh and it finishes at yours in ${place} so on your clock, you're ${relation} ${origin}`,
      }),
      page.noise(
        () =>
          `${b}: did you see the price of the flat, ${page.integer({ from: 180, to: 690 })} a square foot`,
      ),
      `${b}: ${page.ask({
        time: ({ there }) => `right. so it finishes at what time${there}`,
        date: ({ there }) => `right. so it finishes on what date${there}`,
        duration: () => "right. so from getting stuck in until it finishes it's how many minutes",
        slack: ({ time, there }) =>
          `right. i've yoga at ${time}${there} that day. so it finishes how many minutes before yoga`,
        connection: ({ first, every, there }) =>
          `right. they want the ferry back, ${first}${there} and every ${every} from there. so it finishes in time for which, earliest`,
      })}`,
      `${a}: you're the one with the maths degree`,
    );
  },
  "polite-elderly": (page) =>
    rows(
      `Dear ${page.buyer.first}, this is ${page.seller.full} from the second floor, where you lived as a child. My neighbour has shown me how to write here.`,
      `The gentlemen are bringing the piano. I copy for you what is on their sheet.`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `On ${day} they will be in ${place}. ${capital(first)} is set down for ${time}. Full stop.`,
        production: ({ days, day, first, time, place }) =>
          `In ${place} the piano is tuned and polished for ${days} working days. Working days, it says, are from Monday to Friday. The first is ${day}. ${capital(first)} is set down for the last, ${time}. Full stop.`,
        closed: ({ day }) => `It says ${day} is a holiday and isn't one of the working days. Full stop.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `${capital(activity)}, then a dash, then ${duration}. Full stop.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${capital(activity)}, then a dash, then ${count} ${items}, each ${item} ${duration}. Full stop.`,
      }),
      `At the foot it says: in the above order and without interruption, except where noted.`,
      page.twists({
        late: ({ duration, first }) =>
          `Somebody has noted with a pencil that ${first} will be ${duration} behind time.`,
        pause: ({ duration, after }) =>
          `Somebody has noted with a pencil: interruption of ${duration} after ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `Somebody has noted with a pencil: ${activity}, ${duration}, same start as ${stage}, both to be finished before continuing.`,
        zone: ({ place, origin, relation }) =>
          `They finish at my flat in ${place}. I remember from when you rang me in the night from there that we are ${relation} ${origin}.`,
      }),
      page.noise(() => `I am now ${page.integer({ from: 81, to: 97 })} and can do without surprises.`),
      blank,
      page.ask({
        time: ({ there }) =>
          `Would you be a dear and tell me at what time they will have finished${there}? I should like to have the kettle on.`,
        date: ({ there }) =>
          `Would you be a dear and tell me on what date they will have finished${there}? I should like to have my hair done.`,
        duration: () =>
          "Would you be a dear and tell me how many minutes they will be about it, start to finish? I should like to know how much cake.",
        slack: ({ time, there }) =>
          `My programme is on at ${time}${there} the same day. Would you be a dear and tell me how many minutes before it they will have finished?`,
        connection: ({ first, every, there }) =>
          `I shall go to church by the first tram when they have finished. It passes at ${first}${there} and every ${every} after that. Would you be a dear and tell me when mine passes?`,
      }),
      `${page.buyer.first}: Of course!! one sec`,
    ),
});
