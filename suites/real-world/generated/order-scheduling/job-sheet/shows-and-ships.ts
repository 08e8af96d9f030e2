import { blank, capital, rows } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Load-ins, dispatch printouts, berths and moves of laboratories. */
export const showsAndShips = scheduleTemplates({
  "load-in-sheet": (page) =>
    rows(
      `Promoter's copy. Doors can't be announced before the last cell is known.`,
      page.scan(
        rows(
          `LOAD-IN / ${page.client.name}`,
          page.opening({
            start: ({ first, time, day, place }) =>
              `venue city ${place} || ${day} || stagehands called ${time} || opener: ${first}`,
            production: ({ days, day, first, time, place }) =>
              `set workshop ${place} || ${days} working days || Mon-Fri || first ${day}\nlast workshop day || stagehands called ${time} || opener: ${first}`,
            closed: ({ day }) => `workshop free ${day} || does not count`,
          }),
          page.noise(() => `power ${page.integer({ from: 63, to: 400 })} A || catering cold`),
          page.stages({
            once: ({ label, duration }) => `${label} || ${duration}`,
            repeated: ({ label, count, items, item, duration }) =>
              `${label} || ${duration} one ${item} || ${count} ${items} || by and by`,
          }),
          `no dead time, top down, unless red`,
          page.twists({
            late: ({ duration }) => `RED || stagehands ${duration} late, so is the opener`,
            pause: ({ duration, after }) => `RED || dead time ${duration} || tail of ${after}`,
            beside: ({ activity, duration, stage }) =>
              `RED || ${activity} || ${duration} || head with head of ${stage} || whatever is below: both tails first`,
            zone: ({ place, origin, relation }) =>
              `RED || last tail in ${place} || house clock ${relation} ${origin}`,
          }),
          page.ask({
            time: ({ there }) => `last tail, time of day${there} || ???`,
            date: ({ there }) => `last tail, calendar date${there} || ???`,
            duration: () => `opener's head to last tail, minutes || ???`,
            slack: ({ time, there }) =>
              `last tail to soundcheck (${time}${there}, same date), minutes || ???`,
            connection: ({ first, every, there }) =>
              `crew coach ${first}${there}, repeats every ${every}; first from last tail || ???`,
          }),
        ),
      ),
    ),
  "dispatch-printout": (page) =>
    rows(
      page.scan(
        rows(
          `"record";"text"`,
          page.opening({
            start: ({ first, time, day, place }) =>
              `"depot";"${place}"\n"target start";"${first}, ${day}, ${time}"`,
            production: ({ days, day, first, time, place }) =>
              `"depot";"${place}"\n"replenishment";"${days} working days, Mo-Fr, beginning with and counting ${day}"\n"target start";"${first}, final replenishment day, ${time}"`,
            closed: ({ day }) => `"replenishment";"rests ${day}"`,
          }),
          page.twists({ late: ({ duration }) => `"true start";"target plus ${duration}"` }),
          page
            .stages({
              once: ({ label, duration }) => `${label}, ${duration}`,
              repeated: ({ label, count, items, item, duration }) =>
                `${label}, ${duration} for one ${item}, ${count} ${items}, serial`,
            })
            .map((text, index) => `"leg ${index + 1}";"${text}"`),
          `"linkage";"leg n+1 starts with the end of leg n"`,
          page.twists({
            pause: ({ duration, after, before }) =>
              `"linkage";"exception, ${duration} between ${after} and ${before}"`,
            beside: ({ activity, duration, stage }) =>
              `"linkage";"exception, ${activity}, ${duration}, starts with the start of ${stage}, leg after ${stage} starts with the later end"`,
            zone: ({ place, origin, relation }) =>
              `"final depot";"${place}, clock reads ${relation} ${origin}"`,
          }),
          page.noise(() => `"checksum";"${page.integer({ from: 100_000, to: 999_999 })}"`),
          `"eof";""`,
        ),
      ),
      blank,
      page.ask({
        time: ({ there }) =>
          `A record "true end" was not printed. Which time of day would it hold for the end of the final leg${there}?`,
        date: ({ there }) =>
          `A record "true end" was not printed. Which date would it hold for the end of the final leg${there}?`,
        duration: () =>
          `A record "run time" was not printed. How many minutes would it hold, start of leg 1 to end of the final leg?`,
        slack: ({ time, there }) =>
          `A record "buffer" was not printed. How many minutes would it hold, end of the final leg to ${time}${there} on that date?`,
        connection: ({ first, every, there }) =>
          `A record "onward" was not printed. Which departure would it hold, the first from the end of the final leg on? Departures: ${first}${there}, then every ${every}.`,
      }),
    ),
  "berth-slate": (page) =>
    rows(
      `Harbour master's slate, read out by the night porter to ${page.buyer.first}, who noted:`,
      page.scan(
        rows(
          page.twists({
            zone: ({ place, origin, relation }) =>
              `Makes fast for good at ${place}. Bells there ${relation} ${origin}.`,
          }),
          page.opening({
            start: ({ first, time, day, place }) =>
              `Lies at ${place}. Bell for ${first} set to ${time}, ${day}.`,
            production: ({ days, day, first, time, place }) =>
              `Lies at ${place} in dock. Dockers have her for ${days} working days, Mondays to Fridays, and first lay hands on her on ${day}. Bell for ${first} set to ${time} of the dockers' last day.`,
            closed: ({ day }) => `Dockers lay no hands on her on ${day}, a regatta, not to be counted.`,
          }),
          page.twists({ late: ({ duration }) => `Bell rung ${duration} after its time.` }),
          page.stages({
            once: ({ activity, duration }) => `Glass for ${activity}: ${duration}.`,
            repeated: ({ activity, count, items, item, duration }) =>
              `Glass for ${activity}: ${duration} to every ${item}, ${count} ${items}, a new glass for each.`,
          }),
          `Glasses are turned as they stand here; one run out, the next is turned.`,
          page.twists({
            pause: ({ duration, before }) =>
              `But slack water, ${duration}, is to go by before the glass for ${before} is turned.`,
            beside: ({ activity, duration, stage }) =>
              `But a small glass, ${activity}, ${duration}, is turned along with that for ${stage}, and no other till both have run out.`,
          }),
          page.noise(() => `Draught ${page.integer({ from: 11, to: 29 })} feet.`),
        ),
      ),
      page.ask({
        time: ({ there }) =>
          `${page.buyer.first} has to chalk up: hour and minute at which the last glass runs out${there}.`,
        date: ({ there }) =>
          `${page.buyer.first} has to chalk up: date on which the last glass runs out${there}.`,
        duration: () =>
          `${page.buyer.first} has to chalk up: minutes from the bell till the last glass runs out.`,
        slack: ({ time, there }) =>
          `${page.buyer.first} has to chalk up: minutes from the last glass running out till the boom is lowered, ${time}${there} that day.`,
        connection: ({ first, every, there }) =>
          `${page.buyer.first} has to chalk up: the first ferry when the last glass has run out, there being one at ${first}${there} and at every ${every} from it.`,
      }),
    ),
  "laboratory-move": (page) =>
    rows(
      page.ask({
        time: ({ there }) => `SAMPLES BACK IN THE FRIDGE AT (time${there}):  ?`,
        date: ({ there }) => `SAMPLES BACK IN THE FRIDGE ON (date${there}):  ?`,
        duration: () => `SAMPLES OUT OF THE FRIDGE FOR (minutes):  ?`,
        slack: ({ time, there }) =>
          `SAMPLES BACK IN THE FRIDGE THIS MANY MINUTES BEFORE THE ASSAY (${time}${there} that day):  ?`,
        connection: ({ first, every, there }) =>
          `SAMPLES BACK IN THE FRIDGE, THEN FIRST CENTRIFUGE SLOT (slots ${first}${there} and every ${every} after):  ?`,
      }),
      page.scan(
        rows(
          `Move sheet, building to building. Fill in the top line from the rest. "Out" = first activity begins, "back" = last activity ends.`,
          blank,
          page.opening({
            start: ({ time, day, place }) => `Out (as scheduled) .. ${place}, ${day}, ${time}`,
            production: ({ days, day, time, place }) =>
              `Incubation .......... ${place}, ${days} working days (lab week Monday-Friday), day one ${day}\nOut (as scheduled) .. last incubation day, ${time}`,
            closed: ({ day }) => `Lab closed .......... ${day}, no incubation day`,
          }),
          page.twists({ late: ({ duration }) => `Out (as happened) ... ${duration} after schedule` }),
          page
            .stages({
              once: ({ activity, duration }) => `${activity} (${duration})`,
              repeated: ({ activity, count, items, item, duration }) =>
                `${activity} (${duration} a ${item}; ${count} ${items}; never several)`,
            })
            .map(
              (text, index) => `${index === 0 ? "Activities .........." : "   next, seamlessly ."} ${text}`,
            ),
          page.twists({
            pause: ({ duration, after }) =>
              `Seam ................ ${duration}, on a bench, ${after} being over`,
            beside: ({ activity, duration, stage }) =>
              `Same time ........... ${activity} (${duration}), from when ${stage} is begun; the activity after it only when both are over`,
            zone: ({ place, origin, relation }) =>
              `Back in ............. ${place}, lab clock ${relation} ${origin}`,
          }),
          page.noise(() => `Dry ice ............. ${page.integer({ from: 5, to: 40 })} kg`),
          `Checked by .......... ${page.colleague.full}`,
        ),
      ),
      `${capital(page.seller.first)}, please.`,
    ),
});
