import { blank, capital, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplates } from "../page.ts";

/** Mails of press offices, lawyers and insurers, and series of corrections. */
export const underPressure = scheduleTemplates({
  "corrections-in-series": (page) => {
    const { buyer, seller, colleague } = page;
    return rows(
      `[1] ${seller.full}: The run, for information.`,
      page.opening({
        start: ({ first, time, day, place }) => `    Off from ${place} with ${first}, ${day}, ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `    ${place} manufactures during ${days} working days (Monday to Friday; ${day} is the first of the ${days}). Off with ${first} on the last of the ${days}, ${time}.`,
        closed: ({ day }) => `    The place doesn't manufacture on ${day}, so that one isn't among them.`,
      }),
      page.stages({
        once: ({ label, duration }) => `    ${capital(label)} ${duration}.`,
        repeated: ({ label, count, items, item, duration }) =>
          `    ${capital(label)} ${count} ${items}, ${duration} to one ${item}.`,
      }),
      "    Always straight on to what comes below.",
      page.noise(
        () => `[1a] ${seller.full}: forgot to say, gate code ${page.integer({ from: 2100, to: 8900 })}.`,
      ),
      page.twists({
        late: ({ duration, first }) =>
          `[2] ${colleague.full}: Correction to [1]. We'll be off with ${first} ${duration} later.`,
        pause: ({ duration, before }) =>
          `[2] ${buyer.full}: Correction to [1]. Not straight on to ${before}: ${duration} of nothing go first.`,
        beside: ({ activity, duration, stage }) =>
          `[2] ${colleague.full}: Addition to [1]. We'll also do ${activity}, off together with ${stage}, ${duration}. What comes below ${stage} needs this done as much as ${stage}.`,
        zone: ({ place: end, origin, relation }) =>
          `[2] ${buyer.full}: Addition to [1]. It ends at ours in ${end}. Our time is ${relation} ${origin}.`,
      }),
      `[3] ${buyer.full}: If nobody corrects anything else, ${page.ask({
        time: ({ there }) => `what is the time when the bottom line is done${there}?`,
        date: ({ there }) => `what is the date when the bottom line is done${there}?`,
        duration: () => "what is the number of minutes between being off and having the bottom line done?",
        slack: ({ time, there }) =>
          `what is the number of minutes left to ${time}${there} of that day, our closing, with the bottom line done?`,
        connection: ({ first, every, there }) =>
          `what is the first of the cutters we can use with the bottom line done? ${first}${there} and every ${every} on.`,
      })}`,
      `[4] ${seller.full}: Nobody does.`,
    );
  },
  "press-office": (page) =>
    rows(
      `URGENT, press line open`,
      `From: ${mailOf(page.buyer, page.client)}`,
      blank,
      `Journalists are asking about the generator and I need ONE figure that holds. ${page.ask({
        time: ({ there }) => `Namely: at what time will it be where it belongs${there}?`,
        date: ({ there }) => `Namely: on what date will it be where it belongs${there}?`,
        duration: () => "Namely: how many minutes from the word go until it's where it belongs?",
        slack: ({ time, there }) =>
          `Namely: how many minutes before the broadcast, ${time}${there} that day, will it be where it belongs?`,
        connection: ({ first, every, there }) =>
          `Namely: with which press shuttle, the first once it's where it belongs, do we bring them? Shuttles are ${first}${there} and every ${every} after.`,
      })}`,
      blank,
      `Engineering (${page.colleague.first}) says, and I quote: "${sentences(
        page.stages({
          once: ({ activity, duration }) => `${capital(activity)} is good for ${duration}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${capital(activity)} is good for ${duration} a ${item}, ${count} ${items}, no two at a time.`,
        }),
        "We never leave a gap and never change the order.",
      )}"`,
      page.twists({
        beside: ({ activity, duration, stage }) =>
          `Engineering, asked for the small print: "In parallel with ${stage}, same word go, we have ${activity}, good for ${duration}. Nothing after that until the two of them are done."`,
        pause: ({ duration, after }) =>
          `Engineering, asked for breaks: "There's a cooling-off of ${duration} after ${after}."`,
      }),
      page.opening({
        start: ({ first, time, day, place }) =>
          `Operations (${page.seller.first}) says the word go for ${first} is ${time} on ${day}, from ${place}.`,
        production: ({ days, day, first, time, place }) =>
          `Operations (${page.seller.first}) says it's being rebuilt in ${place} and that takes ${days} working days, Monday to Friday, ${day} being the first. The word go for ${first} is ${time} on the final working day of the rebuild.`,
        closed: ({ day }) =>
          `Operations also says that ${day} is lost to a strike and counts as no working day.`,
      }),
      page.twists({
        late: ({ duration }) =>
          `Operations, ten minutes later, says the word go will be given ${duration} after that.`,
        zone: ({ place, origin, relation }) =>
          `Where it belongs is ${place}. Remember they're ${relation} ${origin}.`,
      }),
      page.noise(() => `Calls so far: ${page.integer({ from: 12, to: 90 })}. Don't give out my number.`),
    ),
  "counsel-asks": (page) =>
    rows(
      `Privileged and confidential`,
      `${page.buyer.full} to ${page.colleague.full}`,
      blank,
      `For the statement I must put a figure to the following paragraph. "${page.ask({
        time: ({ there }) => `The Carrier had wholly performed by … (time of day${there}).`,
        date: ({ there }) => `The Carrier had wholly performed on … (date${there}).`,
        duration: () =>
          "Between the inception of the first Service and whole performance, … minutes elapsed.",
        slack: ({ time, there }) =>
          `The Carrier had wholly performed … minutes before ${time}${there} of that day, the hour stipulated.`,
        connection: ({ first, every, there }) =>
          `Having wholly performed, the Carrier's crew could leave by the … sailing (the earliest; sailings being at ${first}${there} and each ${every} thereafter).`,
      })}"`,
      blank,
      `The facts are common ground:`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `(a) ${capital(first)} was stipulated to have its inception at ${place} on ${day} at ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `(a) The Goods were fabricated at ${place} on ${days} successive working days. A working day is a Monday, Tuesday, Wednesday, Thursday or Friday. The first was ${day}. On the last, ${first} was stipulated to have its inception at ${time}.`,
        closed: ({ day }) => `(a bis) By local custom ${day} wasn't a working day.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `(b) Service: ${activity}. Time taken: ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `(b) Service: ${activity}. Time taken: ${duration} in respect of each ${item}, ${count} ${items} having been handled in turn.`,
      }),
      "(c) The Services were rendered in the sequence in which I list them; the inception of each coincided with the end of its predecessor, save where (d) says that it didn't.",
      page.twists({
        late: ({ duration, first }) =>
          `(d) In the event ${first} had its inception ${duration} after the hour stipulated.`,
        pause: ({ duration, after, before }) =>
          `(d) Between ${after} and ${before} the crew lay idle for ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `(d) A subcontractor rendered ${activity}, its inception coinciding with that of ${stage}, its time taken being ${duration}. The Service succeeding ${stage} had to await both.`,
        zone: ({ place, origin, relation }) =>
          `(e) Whole performance was at ${place}, where the hour is ${relation} that at ${origin}.`,
      }),
      page.noise(() => `The bundle runs to ${page.integer({ from: 200, to: 900 })} pages; don't open it.`),
    ),
  "claims-adjuster": (page) =>
    rows(
      `Re: claim ${page.reference("CL")}, transit cover`,
      blank,
      `${page.seller.first},`,
      page.noise(() => `the deductible of ${page.integer({ from: 250, to: 950 })} is agreed.`),
      sentences(
        "Cover ends with the last activity of the transit.",
        page.ask({
          time: ({ there }) => `Before I sign I need to know what o'clock that was${there}.`,
          date: ({ there }) => `Before I sign I need to know which date that was${there}.`,
          duration: () =>
            "Before I sign I need to know for how many minutes there was cover, given that it commences with the first activity.",
          slack: ({ time, there }) =>
            `The hail came down at ${time}${there} that day. Before I sign I need to know how many minutes earlier cover had ended.`,
          connection: ({ first, every, there }) =>
            `After it a barge took over, the first one going; barges went at ${first}${there} and every ${every} after. Before I sign I need to know the time of that barge.`,
        }),
      ),
      "The insured's own words, from three letters:",
      blank,
      quote(
        rows(
          page.opening({
            start: ({ first, time, day, place }) =>
              `"On ${day} we had arranged for ${first} in ${place} at ${time}."`,
            production: ({ days, day, first, time, place }) =>
              `"Our coopers in ${place} were to work ${days} working days, they being Monday to Friday people, from ${day} inclusive. At ${time} on the last we had arranged for ${first}."`,
            closed: ({ day }) => `"They were not to work on ${day}, though, the mayor's birthday."`,
          }),
          page.twists({
            late: ({ duration }) => `"What with the snow we commenced ${duration} after the time arranged."`,
          }),
        ),
        "I> ",
      ),
      quote(
        rows(
          page.stages({
            once: ({ activity, duration }) => `"For ${activity} we were ${duration}."`,
            repeated: ({ activity, count, items, duration }) =>
              `"For ${activity} we were ${duration} over the first of ${count} ${items}, and each of the rest was like the first, none of them at the same time."`,
          }),
          `"One activity done, we commenced the next I have named, with no loss of time that I don't name."`,
        ),
        "II> ",
      ),
      quote(
        rows(
          page.twists({
            pause: ({ duration, after }) => `"A loss of time to name: ${duration}, ${after} being done."`,
            beside: ({ activity, duration, stage }) =>
              `"The harbour people commenced ${activity} when we commenced ${stage}, were ${duration} over it, and nothing else was let go on until they and we were done."`,
            zone: ({ place, origin, relation }) =>
              `"So we were done in ${place}, where it's ${relation} ${origin}."`,
          }),
          `"Yours in sorrow, ${page.buyer.full}"`,
        ),
        "III> ",
      ),
    ),
});
