import { blank, capital, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Mails of families, schools and couples. */
export const privateMatters = scheduleTemplates({
  "brother-in-law": (page) =>
    rows(
      `Subject: your stuff`,
      `Hiya ${page.buyer.first}, so about getting all your stuff over. I've borrowed a lorry and roped in the lads.`,
      sentences(
        page.opening({
          start: ({ first, time, day, place }) =>
            `Plan is we're in ${place} on ${day} and crack on with ${first} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `First I'm knocking up the shelves in my garage in ${place}, it'll take me ${days} working days, I don't touch a tool at weekends, and I'm at it from ${day}, that's day one. Plan is that on the last of those we crack on with ${first} at ${time}.`,
          closed: ({ day }) =>
            `It's the cup final on ${day} so forget that day, I'm not knocking up anything.`,
        }),
        page.noise(
          () => `Last time I did this I was ${page.integer({ from: 21, to: 29 })} and it nearly killed me.`,
        ),
        page.stages({
          once: ({ activity, duration }) => `I give us ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `I give us ${duration} a ${item} for ${activity}, and God knows why but you've got ${count} ${items}.`,
        }),
        "One thing and then the next thing, no tea, as I've got them here.",
        page.twists({
          late: ({ duration, first }) =>
            `Hang on. One of the lads can't get up, so ${first} is going to be ${duration} late starting.`,
          pause: ({ duration, after, before }) =>
            `All right, tea, ${duration}, but only when ${after} is done and not once ${before} has begun.`,
          beside: ({ activity, duration, stage }) =>
            `Your sister's doing ${activity}, she starts the second we start ${stage} and says ${duration}. Nothing moves until she's happy and we're happy.`,
          zone: ({ place, origin, relation }) =>
            `And don't you go by my watch, ${place} is where we'll drop down dead and you're ${relation} ${origin} over there.`,
        }),
      ),
      blank,
      `> Thank you!!! ${page.ask({
        time: ({ there }) => `What time do I put the beers out, i.e. when will you drop down dead${there}?`,
        date: ({ there }) => `What date do I get the beers for, i.e. when will you drop down dead${there}?`,
        duration: () => "How many minutes of hard labour is that, first crack to dropping down dead?",
        slack: ({ time, there }) =>
          `Mum's train gets in at ${time}${there} that day. How many minutes will you have been lying there dead by then?`,
        connection: ({ first, every, there }) =>
          `You'll want the bus home: ${first}${there}, then one every ${every}. Which is the first there is once you've dropped down dead?`,
      })}`,
      `> ${page.buyer.first}`,
    ),
  "wedding-planner": (page) =>
    rows(
      `To: the happy couple`,
      `From: ${page.seller.full}, Weddings by ${page.seller.first}`,
      `Re: your dance floor 💐`,
      blank,
      `My dears, don't panic! Here is everything, and I mean everything.`,
      blank,
      page.opening({
        start: ({ first, time, day, place }) =>
          `💍 ${day}, ${place}. The boys have ${first} in their diary for ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `💍 The floor is cut to size in ${place}. Count ${days} days, only those from a Monday to a Friday, and ${day} is your number one. 💍 On the number you finish with, the boys have ${first} in their diary for ${time}.`,
        closed: ({ day }) => `💍 Leave ${day} out when you count, the carpenter himself gets married.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `💍 ${capital(activity)}: give the boys ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `💍 ${capital(activity)}: give the boys ${duration} for a ${item}. You ordered ${count} ${items}. They do them one at a time.`,
      }),
      "💍 The boys do things in this very order and do not chat in between.",
      page.twists({
        late: ({ duration, first }) =>
          `💔 Tiny change! Expect ${first} to begin ${duration} after what their diary says.`,
        pause: ({ duration, after }) =>
          `💔 Tiny change! They must let the varnish dry for ${duration} after ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `💔 Tiny change! My girls are going to begin with ${activity} when the boys begin with ${stage}, and need ${duration}. Boys and girls carry on with the rest together, when all are ready.`,
        zone: ({ place, origin, relation }) =>
          `💔 Not a change, but darlings: the party is in ${place}, so the floor is finished on YOUR clocks, which are ${relation} ${origin}.`,
      }),
      page.noise(
        () => `Still ${page.integer({ from: 12, to: 80 })} guests who haven't told me fish or meat!`,
      ),
      blank,
      `Kisses, ${page.seller.first}`,
      blank,
      `(${page.buyer.first} to ${page.colleague.first}: I can't. You do it. ${page.ask({
        time: ({ there }) => `Just the time the floor is finished${there}, please.`,
        date: ({ there }) => `Just the date the floor is finished${there}, please.`,
        duration: () =>
          "Just how many minutes the boys are busy, from beginning to a finished floor, please.",
        slack: ({ time, there }) =>
          `The band sets up at ${time}${there} the day the floor is finished. Just the minutes in between, please.`,
        connection: ({ first, every, there }) =>
          `The boys go back by cable car, ${first}${there} and every ${every} after that. Just the first one after the floor is finished, please.`,
      })})`,
    ),
  "school-donation": (page) =>
    rows(
      `Dear Ms ${page.buyer.last},`,
      blank,
      `Thank you for agreeing to be there when ${page.supplier.name}'s gift of computers reaches the pupils. You asked when to come, and our caretaker, who has spoken to everybody, has given me what follows.`,
      blank,
      sentences(
        "When the last task is over is when you should come. The tasks are,",
        page
          .stages({
            once: ({ activity, duration }) => `${activity}, to which he allots ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `${activity}, to which he allots ${duration} per ${item}, as he has counted ${count} ${items} and owns one trolley`,
          })
          .join("; at once thereafter ")
          .concat("."),
        page.opening({
          start: ({ first, time, day, place }) =>
            `The firm, who are based in ${place}, meant to take ${first} in hand on ${day} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `The firm, who are based in ${place}, will have the machines refurbished in ${days} working days. They don't open on Saturdays or Sundays, and ${day} is the first day of the refurbishing. They meant to take ${first} in hand at ${time} on its last day.`,
          closed: ({ day }) => `On ${day} they won't open either.`,
        }),
        page.twists({
          late: ({ duration, first }) =>
            `They have since asked our pardon: ${first} is going to be taken in hand ${duration} after that.`,
          pause: ({ duration, after, before }) =>
            `The caretaker insists on his rest, ${duration}, with ${after} accomplished and ${before} still to come.`,
          beside: ({ activity, duration, stage }) =>
            `Our sixth form has volunteered for ${activity}, ${duration} by the caretaker's estimate, and will set to the moment ${stage} is taken in hand; he won't let anyone go further until theirs and ${stage} are both accomplished.`,
          zone: ({ place, origin, relation }) =>
            `You are used to travelling, but allow me to remind you that here in ${place}, where it all ends, clocks are ${relation} those of ${origin}.`,
        }),
        page.noise(() => `The choir has ${page.integer({ from: 18, to: 70 })} singers this year.`),
      ),
      blank,
      page.ask({
        time: ({ there }) =>
          `Would your office be so good as to confirm the hour and minute at which you should come${there}?`,
        date: ({ there }) =>
          `Would your office be so good as to confirm the date on which you should come${there}?`,
        duration: () =>
          "Would your office be so good as to confirm for how many minutes the men will be at it, from the first task being taken in hand until you should come?",
        slack: ({ time, there }) =>
          `The bell rings for the last time at ${time}${there} that day. Would your office be so good as to confirm how many minutes earlier you should come?`,
        connection: ({ first, every, there }) =>
          `Afterwards you will leave by the earliest ferry from the moment the last task is over; they sail at ${first}${there} and every ${every} from then. Would your office be so good as to confirm which?`,
      }),
      `${page.seller.full}, headteacher`,
    ),
  "one-line-on-top": (page) =>
    rows(
      page.ask({
        time: ({ there }) => `so finished what time${there}??`,
        date: ({ there }) => `so finished what date${there}??`,
        duration: () => "so how many minutes, start of it to finished??",
        slack: ({ time, there }) =>
          `plumber's here ${time}${there} that day, so finished how many minutes before??`,
        connection: ({ first, every, there }) =>
          `vans home are ${first}${there} + every ${every} from then, so finished for which one??`,
      }),
      blank,
      `Sent from my phone`,
      page.noise(() => `battery ${page.integer({ from: 2, to: 11 })}%`),
      blank,
      `On ${page.day(0)} ${page.seller.first} wrote:`,
      page.opening({
        start: ({ first, time, day, place }) => `> ${day} in ${place}: ${time}, ${first}`,
        production: ({ days, day, first, time, place }) =>
          `> ${place} makes it, ${days} working days (mo tu we th fr), no. one is ${day}\n> the last of them: ${time}, ${first}`,
        closed: ({ day }) => `> they skip ${day}`,
      }),
      page.stages({
        once: ({ activity, duration }) => `> ${activity} ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `> ${activity} ${duration} for any one ${item}, ${count} ${items}`,
      }),
      "> in a row",
      page.twists({
        late: ({ duration }) => `> > p.s. will be ${duration} late for the start`,
        pause: ({ duration, after }) => `> > p.s. no show for ${duration} after ${after}`,
        beside: ({ activity, duration, stage }) =>
          `> > p.s. also ${activity} ${duration}, starts when ${stage} starts, then need both done`,
        zone: ({ place, origin, relation }) => `> > p.s. finished in ${place}, ${relation} ${origin} there`,
      }),
    ),
});
