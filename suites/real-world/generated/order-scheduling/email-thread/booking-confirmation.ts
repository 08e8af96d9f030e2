import { blank, capital, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplate } from "../page.ts";

export const bookingConfirmation = scheduleTemplate("booking-confirmation", (page) => {
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
});
