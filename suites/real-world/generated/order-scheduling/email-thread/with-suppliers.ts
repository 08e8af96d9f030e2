import { blank, capital, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplates } from "../page.ts";

/** Mails between a house and those who deliver to it. */
export const withSuppliers = scheduleTemplates({
  "forwarder-offer": (page) =>
    rows(
      `${page.supplier.name}, Sea & Land`,
      `Offer ${page.reference("OF")}, ${page.day(0)}`,
      blank,
      `Dear ${page.buyer.full},`,
      "we are pleased to offer as follows.",
      page.opening({
        start: ({ first, time, day, place }) =>
          `1. Commencement: ${capital(first)}, ex ${place}, ${day}, ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `1. Making up of the goods in ${place}: ${days} working days (Mondays to Fridays), of which ${day} shall be the first. Commencement: ${capital(first)}, ex ${place}, at ${time} of the last of the said working days.`,
        closed: ({ day }) => `   The said working days do not include ${day}.`,
      }),
      "2. Performance, item by item, each commencing upon conclusion of the item before it:",
      page.stages({
        once: ({ activity, duration }) => `   – ${activity}: ${duration};`,
        repeated: ({ activity, count, items, item, duration }) =>
          `   – ${activity}: per ${item} ${duration}, quantity ${count} ${items}, seriatim;`,
      }),
      "3. Special conditions:",
      page.twists({
        late: ({ duration }) => `   – owing to congestion, commencement must be put back by ${duration};`,
        pause: ({ duration, after }) => `   – demurrage of ${duration} upon conclusion of ${after};`,
        beside: ({ activity, duration, stage }) =>
          `   – ${activity} (${duration}) commencing jointly with ${stage}; the item next following is subject to conclusion of both;`,
        zone: ({ place, origin, relation }) =>
          `   – conclusion at ${place}, whose legal time is ${relation} that of ${origin};`,
      }),
      "   – none other.",
      page.noise(() => `4. Validity: ${page.integer({ from: 14, to: 60 })} days.`),
      `${page.seller.full}`,
      blank,
      `--`,
      `${page.buyer.first} to ${page.colleague.first}: I only care for one thing in there, and it's not in there. ${page.ask(
        {
          time: ({ there }) => `By what time of day is item 2 concluded in full${there}?`,
          date: ({ there }) => `By what date is item 2 concluded in full${there}?`,
          duration: () => "How many minutes are there from commencement until item 2 is concluded in full?",
          slack: ({ time, there }) =>
            `We must hand over the keys at ${time}${there} on the day item 2 is concluded in full. How many minutes does that leave?`,
          connection: ({ first, every, there }) =>
            `I'd board the earliest launch once item 2 is concluded in full, they cast off ${first}${there} and at intervals of ${every}. Which is it?`,
        },
      )}`,
    ),
  "italian-supplier": (page) =>
    rows(
      `Oggetto: R: R: when you arrive?`,
      `Gentile ${page.buyer.first}, dear ${page.buyer.first},`,
      sentences(
        "excuse the delay of this answer, we were in fair.",
        page.noise(() => `(Stand ${page.integer({ from: 12, to: 98 })}, you must come next year!)`),
        page.opening({
          start: ({ first, time, day, place }) =>
            `So. From ${place} we attack with ${first}, it is programmed ${day} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `So. In ${place} our artisans work for you ${days} working days, from Monday to Friday as everybody, and they start ${day}, this one I have counted inside. The last of these days we attack with ${first}, it is programmed at ${time}.`,
          closed: ({ day }) =>
            `Attention, ${day} is the patron saint, the artisans do not work and I have not counted it.`,
        }),
        page
          .stages({
            once: ({ activity, duration }) => `For ${activity} it serves ${duration}.`,
            repeated: ({ activity, count, items, item, duration }) =>
              `For ${activity} it serves ${duration} every ${item}, and the ${items} are ${count}, we do one and then one.`,
          })
          .join(" Finished this, subito the other. "),
        page.twists({
          late: ({ duration, first }) =>
            `Only that the truck is at the mechanic: ${first} we will attack ${duration} after the programme.`,
          pause: ({ duration, after }) =>
            `Only that after ${after} the driver eats, ${duration}, on this I cannot do nothing.`,
          beside: ({ activity, duration, stage }) =>
            `Only that my cousin makes ${activity} and begins together with me when I begin ${stage}; he makes it in ${duration}; before to go on I wait him or he waits me.`,
          zone: ({ place, origin, relation }) =>
            `Only that you in ${place} have another hour, I have looked: you are ${relation} ${origin}.`,
        }),
        "All the rest is without pauses, I give you my word.",
      ),
      `Cordially, ${page.seller.full}`,
      blank,
      `${page.buyer.first} wrote underneath: ${page.ask({
        time: ({ there }) => `lovely. So at what time does his last job end${there}?`,
        date: ({ there }) => `lovely. So on what date does his last job end${there}?`,
        duration: () => "lovely. So how many minutes from when he attacks to the end of his last job?",
        slack: ({ time, there }) =>
          `lovely. The harbour office shuts ${time}${there} that day, so how many minutes before does his last job end?`,
        connection: ({ first, every, there }) =>
          `lovely. Our van runs ${first}${there} and again every ${every}, so which run is the first to catch the end of his last job?`,
      })}`,
    ),
  "out-of-office": (page) =>
    rows(
      `Automatic reply: ${page.seller.full} is away until ${page.day(3)}`,
      "I have no access to mail. For running jobs, my notes are below, they are complete and there is nobody else to ask.",
      blank,
      "NOTES",
      page.stages({
        once: ({ activity, duration }) => `${capital(activity)} lasts ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${capital(activity)} lasts ${duration} a ${item}. The order has ${count} ${items}, taken singly.`,
      }),
      "That is the order in which it is done. End of one, start of the other.",
      page.twists({
        pause: ({ duration, before }) => `Exception: ahead of ${before} the yard is blocked for ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `Exception: alongside ${stage}, started at the same time, there is ${activity}, lasting ${duration}. Wait for whichever ends last.`,
        zone: ({ place, origin, relation }) =>
          `Where it ends: ${place}. Time difference: ${relation} ${origin}.`,
      }),
      page.opening({
        start: ({ first, time, day, place }) =>
          `When it starts: ${first} is down for ${time}, ${day}, ${place}.`,
        production: ({ days, day, first, time, place }) =>
          `When it starts: the workshop in ${place} is on it for ${days} working days. It works Mon–Fri and its first day on it is ${day}, which makes one. On its last day on it, ${first} is down for ${time}.`,
        closed: ({ day }) => `The workshop takes ${day} off, which makes none.`,
      }),
      page.twists({
        late: ({ duration, first }) => `Heard on my way out: add ${duration} before ${first} really starts.`,
      }),
      blank,
      "-----",
      `Hello ${page.colleague.first},`,
      `this is all ${page.seller.first} sends. ${page.noise(() => `I tried ${page.phone()} as well. `)}${page.ask(
        {
          time: ({ there }) => `Could you read from it at what time it all ends${there}?`,
          date: ({ there }) => `Could you read from it on which date it all ends${there}?`,
          duration: () =>
            "Could you read from it how many minutes there are from the real start until it all ends?",
          slack: ({ time, there }) =>
            `We're expected at the notary's at ${time}${there} the day it all ends. Could you read from it how many minutes we'd have?`,
          connection: ({ first, every, there }) =>
            `Could you read from it which coach I'd get when it all ends? First coach ${first}${there}, the others every ${every} after.`,
        },
      )} ${page.buyer.first}`,
    ),
  "inline-questions": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.supplier)}`,
      `To: ${mailOf(page.buyer, page.client)}`,
      `See my answers in between. ${page.seller.first}`,
      blank,
      quote("Where and when do you get going?"),
      page.opening({
        start: ({ first, time, day, place }) =>
          `${place}, with ${first}. ${day}, ${time}, unless I say otherwise below.`,
        production: ({ days, day, first, time, place }) =>
          `In ${place}. The thing has to be produced, that's ${days} working days, ours are Monday to Friday, and we produce for the first time on ${day}. On the day we produce for the last time, at ${time}, we get going with ${first}, unless I say otherwise below.`,
        closed: ({ day }) => `(Bridge day on ${day}, nothing is produced.)`,
      }),
      quote("What have you got to do then, and how long is it?"),
      page.stages({
        once: ({ activity, duration }) => `${duration}, ${activity}.`,
        repeated: ({ activity, count, items, duration }) =>
          `${count} ${items} with ${duration} spent on every single one, ${activity}.`,
      }),
      quote("Can you overlap any of it?"),
      "No, we do these one by one in the order given.",
      page.twists({
        beside: ({ activity, duration, stage }) =>
          `There's ${activity} on top, though: different people, ${duration}, get going when we get going with ${stage}. We meet up again afterwards, all of us, and only then continue.`,
      }),
      quote("Anything that holds you up?"),
      "Nothing that isn't written here.",
      page.twists({
        late: ({ duration, first }) => `We'll get going with ${first} ${duration} later than I said.`,
        pause: ({ duration, after }) => `${capital(after)} over, we must sit still for ${duration}.`,
      }),
      quote("And do you remember where we are?"),
      "Yes.",
      page.twists({
        zone: ({ place, origin, relation }) =>
          `You're in ${place}, that's where we end, and you are ${relation} us in ${origin}.`,
      }),
      page.noise(() => rows(quote("Is your fax still the same?"), `${page.phone()}`)),
      quote(
        page.ask({
          time: ({ there }) => `Then tell me one last thing, the time of day when you're through${there}.`,
          date: ({ there }) => `Then tell me one last thing, the date when you're through${there}.`,
          duration: () =>
            "Then tell me one last thing, the minutes it is from your getting going to your being through.",
          slack: ({ time, there }) =>
            `Then tell me one last thing. I'm off at ${time}${there} that day; how many minutes earlier are you through?`,
          connection: ({ first, every, there }) =>
            `Then tell me one last thing. Your driver wants the mail van: ${first}${there}, repeated every ${every}. Which one can he have when you're through, at the earliest?`,
        }),
      ),
      "Good question, give me a minute.",
    ),
});
