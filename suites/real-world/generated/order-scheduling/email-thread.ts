import { clockTime } from "../calendar.ts";
import type { Form } from "../family.ts";
import { blank, capital, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { scheduleTemplate } from "./page.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As it lands in a mailbox: several hands, quoted replies, times that do not matter. */
export const emailThread: Form<ScheduleProblem> = {
  id: "email-thread",
  toggles: { distractors: true, typos: true, scan: false, mixedFormats: true },
  templates: [
    scheduleTemplate("forwarded-plan", (page) => {
      const { buyer, seller, colleague, supplier, client } = page;
      return rows(
        `From: ${buyer.full} <${mailOf(buyer, client)}>`,
        `To: ${colleague.full} <${mailOf(colleague, client)}>`,
        `Date: ${page.day(2)} ${page.time()}`,
        `Subject: Fwd: schedule ${page.reference("SO")}`,
        blank,
        `Hi ${colleague.first},`,
        sentences(
          "their plan is below, nothing is left out and there are no other breaks.",
          page.twists({
            late: ({ duration, first }) =>
              `They called just now: ${first} will start ${duration} later than it says there.`,
            pause: ({ duration, after }) =>
              `And they will stand still for ${duration} after ${after}, the mail forgets that.`,
          }),
          page.ask({
            time: ({ there }) => `At what time can I tell the customer they will be finished${there}?`,
            date: ({ there }) => `Which date can I tell the customer for when they are finished${there}?`,
            duration: () => "How many minutes is that in all, from their first move to the last?",
            slack: ({ time, there }) =>
              `The reception there closes at ${time}${there} that day. How many minutes before that are they finished?`,
            connection: ({ first, every, there }) =>
              `Onward vans go at ${first}${there} and every ${every} after that. Which van, by its time, is the first to go after they are finished?`,
          }),
        ),
        page.noise(
          () => `(The call of ${page.time()} yesterday was about order ${page.reference("SO")}, forget it.)`,
        ),
        "Thanks, " + buyer.first,
        blank,
        `On ${page.day(1)} at ${page.time()}, ${seller.full} wrote:`,
        quote(
          rows(
            `Dear ${buyer.first}, as promised our plan, one thing after the other:`,
            page.opening({
              start: ({ first, time, day, place }) =>
                `We begin with ${first} in ${place} on ${day}, ${time}.`,
              production: ({ days, day, first, time, place }) =>
                `Manufacturing in ${place} takes ${days} working days, we work Mon-Fri. Day one is ${day}. On the last one, at ${time}, we begin with ${first}.`,
              closed: ({ day }) => `Please note that we are closed on ${day}.`,
            }),
            page.stages({
              once: ({ label, duration }) => `* ${label}: ${duration}`,
              repeated: ({ label, count, items, item, duration }) =>
                `* ${label}: ${count} ${items}, ${duration} per ${item}`,
            }),
            page.twists({
              beside: ({ activity, duration, stage }) =>
                `${capital(activity)} starts together with ${stage} and takes ${duration}; we only go on when both are through.`,
              zone: ({ place, origin, relation }) =>
                `All ends in ${place}. Mind the clocks, ${place} is ${relation} ${origin}.`,
            }),
            page.noise(() => `You can reach me until ${page.time()} on ${page.phone()}.`),
            seller.full,
            supplier.name,
          ),
        ),
      );
    }),

    scheduleTemplate("colleague-asks", (page) => {
      const { buyer, colleague, client } = page;
      return rows(
        `To: ${mailOf(colleague, client)}`,
        `Subject: need a ${page.noise(() => "quick ")}answer`,
        blank,
        `${colleague.first},`,
        page.ask({
          time: ({ there }) =>
            `by what time${there} are we done with ${client.name}'s delivery? Here is all I have.`,
          date: ({ there }) =>
            `on which date${there} are we done with ${client.name}'s delivery? Here is all I have.`,
          duration: () =>
            `how many minutes do we need in total for ${client.name}'s delivery, begin to end? Here is all I have.`,
          slack: ({ time, there }) =>
            `the warehouse of ${client.name} locks up at ${time}${there} on the day we're done. How many minutes earlier are we done? Here is all I have.`,
          connection: ({ first, every, there }) =>
            `the driver goes home by train. Trains run from ${first}${there} on, every ${every}. Which is the first one after we're done with ${client.name}'s delivery? Here is all I have.`,
        }),
        blank,
        sentences(
          page.opening({
            start: ({ first, time, day, place }) =>
              `We're booked for ${first} on ${day} in ${place}, starting ${time}.`,
            production: ({ days, day, first, time, place }) =>
              `The shop in ${place} makes the stuff in ${days} working days (no weekends) and ${day} is the first of those. On the last one we're booked for ${first}, starting ${time}.`,
            closed: ({ day }) => `The shop has a holiday on ${day}, no work then.`,
          }),
          page.stages({
            once: ({ activity, duration }) => `We need ${duration} for ${activity}.`,
            repeated: ({ activity, count, items, duration }) =>
              `With ${activity} there are ${count} ${items} and we need ${duration} for each.`,
          }),
          "Everything in this order, back to back.",
          page.twists({
            late: ({ duration, first }) =>
              `Except that ${first} gets going ${duration} late, I know that already.`,
            pause: ({ duration, after, before }) =>
              `Except for ${duration} of waiting after ${after}, before ${before}.`,
            beside: ({ activity, duration, stage }) =>
              `Somebody else does ${activity} while we do ${stage}, same start, ${duration}. If they take longer we wait for them.`,
            zone: ({ place, origin, relation }) =>
              `Last stop is ${place}, and there it's ${relation} ${origin}.`,
          }),
          page.noise(
            () =>
              `Last time we left at ${page.time()} and it was a mess, ${page.integer({ from: 13, to: 90 })} calls.`,
          ),
        ),
        blank,
        `cheers, ${buyer.first}`,
        page.noise(() => `ext. ${page.integer({ from: 2000, to: 8999 })}`),
      );
    }),

    scheduleTemplate("three-replies", (page) => {
      const { buyer, seller, supplier, client } = page;
      const head = (who: string, offset: number) => `--- ${who}, ${page.day(offset)}, ${page.time()}`;
      return rows(
        `Subject: RE: RE: timing for ${page.reference("ORD")}`,
        blank,
        head(`${buyer.full} (${client.name})`, 0),
        `Hello ${seller.first}, how will this run, and when does it begin?`,
        blank,
        head(`${seller.full} (${supplier.name})`, 1),
        sentences(
          `Hello ${buyer.first}.`,
          page.opening({
            start: ({ first, time, day, place }) => `It begins in ${place} with ${first}: ${day} at ${time}.`,
            production: ({ days, day, first, time, place }) =>
              `Your goods are in production in ${place} for ${days} working days, Monday through Friday, starting with ${day} as the first one. The truck team begins with ${first} on the final production day at ${time}.`,
            closed: ({ day }) => `One day drops out: nobody works on ${day}.`,
          }),
          "After that each step follows the one before without a gap:",
          joinAnd(
            page.stages({
              once: ({ activity, duration }) => `${activity} (${duration})`,
              repeated: ({ activity, count, items, item, duration }) =>
                `${activity} (${count} ${items} at ${duration} per ${item})`,
            }),
          ).concat("."),
          page.noise(() => `Our hotline is staffed from ${page.time()} on.`),
        ),
        blank,
        head(`${seller.full} (${supplier.name})`, 2),
        sentences(
          "Some additions from dispatch, the rest stays.",
          page.twists({
            late: ({ duration, first }) => `The start of ${first} moves back by ${duration}.`,
            pause: ({ duration, before }) =>
              `There will be a compulsory rest of ${duration} right before ${before}.`,
            beside: ({ activity, duration, stage }) =>
              `During ${stage}, and starting with it, we also have ${activity}; that is ${duration}, and both have to be finished before anything else.`,
            zone: ({ place, origin, relation }) =>
              `You are in ${place}, so remember that your clock is ${relation} ours in ${origin}.`,
          }),
        ),
        blank,
        head(`${buyer.full} (${client.name})`, 3),
        sentences(
          `Thanks ${seller.first}.`,
          page.ask({
            time: ({ there }) =>
              `So what time will it be${there} when ${supplier.name} is through with everything?`,
            date: ({ there }) =>
              `So what date will it be${there} when ${supplier.name} is through with everything?`,
            duration: ({ first }) =>
              `So how many minutes will it be from the start of ${first} until ${supplier.name} is through with everything?`,
            slack: ({ time, there }) =>
              `Our gate is open until ${time}${there} on that day. How many minutes ahead of that will ${supplier.name} be through with everything?`,
            connection: ({ first, every, there }) =>
              `From here our shuttle runs at ${first}${there} and then every ${every}. Which shuttle is the first one after ${supplier.name} is through with everything?`,
          }),
        ),
        `${buyer.first}, ${page.phone()}`,
      );
    }),

    scheduleTemplate("booking-confirmation", (page) => {
      const { supplier, client, buyer, colleague } = page;
      return rows(
        `From: bookings@${supplier.domain}`,
        `To: ${mailOf(buyer, client)}`,
        `Subject: Your booking ${page.reference("BK")}`,
        blank,
        `Booked by: ${buyer.full}`,
        page.noise(() => `Booked at: ${page.time()}, ${page.day(0)}`),
        page.opening({
          start: ({ first, time, day, place }) => `Start (${first}): ${day}, ${time}, ${place}`,
          production: ({ days, day, first, time, place }) =>
            `Preparation: ${days} working days (Mon to Fri) in ${place}, the first is ${day}\nStart (${first}): last day of preparation, ${time}`,
          closed: ({ day }) => `Not working on: ${day}`,
        }),
        "Sequence, each directly after the one above:",
        page.stages({
          once: ({ label, duration }) => `  ${capital(label)} - ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `  ${capital(label)} - ${count} ${items}, ${duration} per ${item}`,
        }),
        page.twists({
          pause: ({ duration, after }) => `Stop of ${duration} after ${after}`,
          beside: ({ activity, duration, stage }) =>
            `Parallel to ${stage}: ${activity}, same start, ${duration}. Sequence continues when both are done`,
          zone: ({ place, origin, relation }) => `Ends in: ${place} (clock ${relation} ${origin})`,
        }),
        page.noise(() => `Free rebooking until ${page.time()} on ${page.day(3)}.`),
        blank,
        `>>> forwarded with a note by ${buyer.first} to ${colleague.first}:`,
        sentences(
          page.twists({ late: ({ duration }) => `As they told me, the start slips by ${duration}.` }),
          page.ask({
            time: ({ there }) =>
              `Please put the time at which the sequence ends into my calendar${there}. Which is it?`,
            date: ({ there }) =>
              `Please put the date on which the sequence ends into my calendar${there}. Which is it?`,
            duration: () => "Please book a room for as long as the sequence lasts. How many minutes?",
            slack: ({ time, there }) =>
              `On that day I have a meeting at ${time}${there}. How many minutes before it does the sequence end?`,
            connection: ({ first, every, there }) =>
              `After the end of the sequence I take the next ferry. They go at ${first}${there} and every ${every} after that. Which one is mine?`,
          }),
        ),
      );
    }),

    scheduleTemplate("boss-wants-to-know", (page) => {
      const { buyer, seller, colleague } = page;
      return rows(
        `${buyer.first} > ${colleague.first}, ${page.day(1)}`,
        `Re: Re: ${seller.first}'s transport`,
        blank,
        sentences(
          `${colleague.first}, the boss wants one figure and I'm on the road.`,
          page.ask({
            time: ({ there }) => `It's the time of day when the transport is completely done${there}.`,
            date: ({ there }) => `It's the date when the transport is completely done${there}.`,
            duration: () =>
              "It's the total minutes of the transport, from the first start until it is completely done.",
            slack: ({ time, there }) =>
              `It's the minutes left until ${time}${there} that day, once the transport is completely done.`,
            connection: ({ first, every, there }) =>
              `It's the time of the first courier run after the transport is completely done; the runs are at ${first}${there} and then every ${every}.`,
          }),
        ),
        page.noise(() => `I land at ${page.time()}, gate ${page.integer({ from: 13, to: 60 })}.`),
        blank,
        `> ${seller.first} wrote:`,
        quote(
          sentences(
            page.opening({
              start: ({ first, time, day, place }) =>
                `In ${place} we are set to go with ${first} at ${time}, ${day}.`,
              production: ({ days, day, first, time, place }) =>
                `In ${place} we build it in ${days} working days, weekends off. The first is ${day}. On the last of these days we are set to go with ${first} at ${time}.`,
              closed: ({ day }) => `On ${day} we have off as well.`,
            }),
            page.stages({
              once: ({ activity, duration }) => `Plan ${duration} for ${activity}.`,
              repeated: ({ activity, count, items, duration }) =>
                `Plan ${duration} each for ${count} ${items} for ${activity}, not two at a time.`,
            }),
            "No time is lost between these.",
            page.twists({
              beside: ({ activity, duration, stage }) =>
                `Alongside ${stage} and starting at the same moment comes ${activity}, plan ${duration} for that and wait for the slower of the two.`,
            }),
          ),
        ),
        page.twists({
          late: ({ duration, first }) =>
            `> > ${seller.first}, one more time: ${first} starts ${duration} later than set.`,
          pause: ({ duration, after }) =>
            `> > ${seller.first}, don't forget the ${duration} of forced stop after ${after}.`,
          zone: ({ place, origin, relation }) =>
            `> > ${seller.first}, it finishes in ${place} and that is ${relation} ${origin} on the clock.`,
        }),
      );
    }),

    scheduleTemplate("newsletter-style", (page) => {
      const { buyer, supplier, colleague } = page;
      return rows(
        `Subject: Move of the sample room, all you need to know`,
        `Sent by ${buyer.full}, ${page.day(0)}`,
        blank,
        "Dear all,",
        sentences(
          `${supplier.name} helps us move.`,
          page.opening({
            start: ({ first, time, day, place }) =>
              `On ${day}, they start with ${first} at ${time} here in ${place}.`,
            production: ({ days, day, first, time, place }) =>
              `Here in ${place} the crates are built first, which takes ${days} working days, Monday to Friday; the first is ${day}. On the last one they start with ${first} at ${time}.`,
            closed: ({ day }) => `Nothing is built on ${day}.`,
          }),
          "The order of things:",
        ),
        page
          .stages({
            once: ({ activity, duration }) => `${activity}, ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `${activity}, ${count} ${items} with ${duration} per ${item}`,
          })
          .map((text, index) => ` ${String.fromCharCode(97 + index)}) ${text}`),
        sentences(
          "There is no gap between these.",
          page.twists({
            late: ({ duration, first }) => `Update: ${first} begins ${duration} after the time given above.`,
            pause: ({ duration, after, before }) =>
              `Update: between ${after} and ${before} everybody gets ${duration} off.`,
            beside: ({ activity, duration, stage }) =>
              `Update: ${activity} starts at the same time as ${stage}, needs ${duration}, and has to be over as well before we go on.`,
            zone: ({ place, origin, relation }) =>
              `Where it ends, in ${place}, the clocks are ${relation} ours in ${origin}.`,
          }),
          page.noise(
            () => `Cake at ${page.time()} on ${page.day(3)}, room ${page.integer({ from: 101, to: 390 })}.`,
          ),
        ),
        `${buyer.first}`,
        blank,
        `Reply from ${colleague.first}: ${page.ask({
          time: ({ there }) => `what's the time${there} when the move is over?`,
          date: ({ there }) => `what's the date${there} when the move is over?`,
          duration: () => "how many minutes does the move take, all in all?",
          slack: ({ time, there }) =>
            `I have to leave at ${time}${there} on the day it ends. How many minutes before that is the move over?`,
          connection: ({ first, every, there }) =>
            `my bus goes at ${first}${there} and every ${every} after that. Which is the first I can get when the move is over?`,
        })}`,
      );
    }),

    scheduleTemplate("apology", (page) => {
      const { buyer, seller, supplier, client } = page;
      return rows(
        `From: ${mailOf(seller, supplier)}`,
        `To: ${mailOf(buyer, client)}`,
        `Subject: Your delivery, new times`,
        blank,
        `Dear ${buyer.first},`,
        sentences(
          page.noise(
            () => `please accept our apologies for the missed slot of ${page.day(0)}, ${page.time()}.`,
          ),
          page.opening({
            start: ({ first, time, day, place }) =>
              `The new appointment for ${first} is ${day} at ${time} in ${place}.`,
            production: ({ days, day, first, time, place }) =>
              `The parts have to be made again in ${place}. This takes ${days} working days, of which ${day} is the first; we do not work at weekends. The new appointment for ${first} is ${time} on the last of these days.`,
            closed: ({ day }) => `Our plant rests on ${day}, too.`,
          }),
          page.stages({
            once: ({ activity, duration }) => `We estimate ${duration} for ${activity}.`,
            repeated: ({ activity, count, items, item, duration }) =>
              `We estimate ${duration} per ${item} for ${activity}, and you have ${count} ${items}.`,
          }),
          "These follow each other at once.",
          page.twists({
            late: ({ duration }) => `To be honest, take ${duration} of delay at the start as certain.`,
            pause: ({ duration, after }) => `After ${after} the crew must rest for ${duration}.`,
            beside: ({ activity, duration, stage }) =>
              `A second crew deals with ${activity} from the moment ${stage} starts; it takes them ${duration} and the first crew waits if need be.`,
            zone: ({ place, origin, relation }) =>
              `We finish at your site in ${place}; as you know the time there is ${relation} ${origin}.`,
          }),
        ),
        `Kind regards, ${seller.full}`,
        blank,
        `[note added by ${buyer.first}: ${page.ask({
          time: ({ there }) => `when, by the clock${there}, will they have finished?`,
          date: ({ there }) => `on which date${there} will they have finished?`,
          duration: () => "how many minutes is that from the first start until they will have finished?",
          slack: ({ time, there }) =>
            `security leaves at ${time}${there} that day. How many minutes before will they have finished?`,
          connection: ({ first, every, there }) =>
            `pick-ups are at ${first}${there} and every ${every} from then on. Which is the first pick-up after they have finished?`,
        })}]`,
      );
    }),

    scheduleTemplate("minutes-of-call", (page) => {
      const { buyer, seller, colleague, client } = page;
      return rows(
        `Subject: notes from our call`,
        `${page.day(0)}, ${colleague.full} to ${buyer.first}, ${seller.first}`,
        blank,
        "Agreed:",
        page.opening({
          start: ({ first, time, day, place }) => `1. ${capital(first)} starts ${day} at ${time}, ${place}.`,
          production: ({ days, day, first, time, place }) =>
            `1. ${place} plant: ${days} working days (Mon-Fri), ${day} included as the first. ${capital(first)} starts at ${time} on the last of them.`,
          closed: ({ day }) => `   Plant shut on ${day}.`,
        }),
        "2. Then without interruption:",
        page.stages({
          once: ({ label, duration }) => `   - ${label} ${duration}`,
          repeated: ({ label, count, items, duration }) =>
            `   - ${label} ${count} ${items}, each ${duration}`,
        }),
        page
          .twists({
            late: ({ duration, first }) =>
              `${capital(first)} has to be put back by ${duration} against point 1 (dock is blocked).`,
            pause: ({ duration, before }) =>
              `Exception to point 2: ${duration} of waiting just before ${before}.`,
            beside: ({ activity, duration, stage }) =>
              `${capital(activity)} runs from the same moment as ${stage}, ${duration}; next thing only when both are over.`,
            zone: ({ place, origin, relation }) =>
              `It ends in ${place}, clocks there are ${relation} ${origin}.`,
          })
          .map((text, index) => `${index + 3}. ${text}`),
        page.noise(
          () =>
            `Next call ${page.day(3)}, ${page.time()}, dial-in ${page.integer({ from: 100000, to: 999999 })}.`,
        ),
        blank,
        `${buyer.first}: thanks! For ${client.name} I only need one thing. ${page.ask({
          time: ({ there }) => `What time${there} is all of it done?`,
          date: ({ there }) => `What date${there} is all of it done?`,
          duration: () => "How many minutes does all of it take?",
          slack: ({ time, there }) =>
            `They stay until ${time}${there} on the day. How many minutes before they go is all of it done?`,
          connection: ({ first, every, there }) =>
            `They have a lorry at ${first}${there} and every ${every} after it. Which is the first lorry after all of it is done?`,
        })}`,
      );
    }),

    scheduleTemplate("customer-complains", (page) => {
      const { buyer, seller, supplier } = page;
      return rows(
        `To: service@${supplier.domain}`,
        `Subject: ${page.reference("order")} - when??`,
        blank,
        sentences(
          "Hello, nobody can tell me, so I put together what your people said.",
          page.opening({
            start: ({ first, time, day, place }) =>
              `${seller.first} says that ${first} starts at ${time} on ${day} in ${place}.`,
            production: ({ days, day, first, time, place }) =>
              `${seller.first} says that it is made in ${place} in ${days} working days, Monday to Friday, and that ${day} is the first of these. And that ${first} starts at ${time} on the last of these.`,
            closed: ({ day }) => `Your website says you are closed on ${day}.`,
          }),
          page.stages({
            once: ({ activity, duration }) => `For ${activity} it is ${duration}, they say.`,
            repeated: ({ activity, count, items, duration }) =>
              `For ${activity} it is ${duration} for one of the ${items}, they say, and there are ${count}, one by one.`,
          }),
          "And it all goes in this order, straight on from one to the next.",
          page.twists({
            late: ({ duration, first }) =>
              `Then I heard that ${first} will not start as said but ${duration} later.`,
            pause: ({ duration, after }) =>
              `The driver told me that he must stop for ${duration} after ${after}.`,
            beside: ({ activity, duration, stage }) =>
              `The office told me that ${activity} is done from the start of ${stage} on, for ${duration}, and they don't go on before both are done.`,
            zone: ({ place, origin, relation }) => `I'm in ${place}. It's ${relation} ${origin} here.`,
          }),
          page.noise(
            () =>
              `I have waited on the line for ${page.integer({ from: 14, to: 70 })} minutes, and again at ${page.time()}.`,
          ),
        ),
        page.ask({
          time: ({ there }) => `So please: at what time${there} will it all be finished?`,
          date: ({ there }) => `So please: on which date${there} will it all be finished?`,
          duration: () => "So please: how many minutes is that from the start until it will all be finished?",
          slack: ({ time, there }) =>
            `I must go out at ${time}${there} on that day. So please: how many minutes before that will it all be finished?`,
          connection: ({ first, every, there }) =>
            `There is a bus at ${first}${there} and every ${every} after. So please: which is the first bus I can take when it will all be finished?`,
        }),
        buyer.full,
        page.noise(() => `Tel. ${page.phone()}`),
      );
    }),

    scheduleTemplate("shared-inbox", (page) => {
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
    }),
  ],
};
