import { blank, columns, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const waybill = scheduleTemplate("waybill", (page) =>
  rows(
    page.scan(
      rows(
        columns(["WAYBILL", page.reference("WB")], [20]),
        columns(["Shipper", page.supplier.name], [20]),
        columns(["Consignee", page.client.name], [20]),
        page.noise(() =>
          columns(
            [
              "Weight / seals",
              `${page.integer({ from: 210, to: 980 })} kg / ${page.integer({ from: 100000, to: 999999 })}`,
            ],
            [20],
          ),
        ),
        page.opening({
          start: ({ first, time, day, place }) =>
            rows(
              columns(["From", place], [20]),
              columns([`Begin of ${first}`, ""], [20]),
              columns(["  scheduled", `${day} ${time}`], [20]),
            ),
          production: ({ days, day, first, time, place }) =>
            rows(
              columns(["From", place], [20]),
              columns(["Made to order", `${days} working days, Mon to Fri, first day ${day}`], [20]),
              columns([`Begin of ${first}`, ""], [20]),
              columns(["  scheduled", `last working day of the above, ${time}`], [20]),
            ),
          closed: ({ day }) => columns(["Works closed", day], [20]),
        }),
        page.twists({
          zone: ({ place, origin, relation }) =>
            rows(columns(["To", place], [20]), columns(["Clock at dest.", `${relation} ${origin}`], [20])),
        }),
        "Legs, consecutive:",
        page.stages({
          once: ({ label, duration }) => columns([`  ${label}`, duration], [28]),
          repeated: ({ label, count, items, item, duration }) =>
            columns([`  ${label}`, `${duration}/${item}, ${count} ${items}`], [28]),
        }),
        page.twists({
          late: ({ duration, first }) => `Stamp: ${first} begun ${duration} behind schedule`,
          pause: ({ duration, after, before }) => `Stamp: held ${duration} after ${after}, then ${before}`,
          beside: ({ activity, duration, stage }) =>
            `Stamp: ${activity} begun together with ${stage}, ${duration}; onward only with both complete`,
        }),
      ),
    ),
    blank,
    page.ask({
      time: ({ there }) =>
        `For the insurance we need the hour and minute at which the last leg was completed${there}.`,
      date: ({ there }) => `For the insurance we need the date on which the last leg was completed${there}.`,
      duration: () =>
        "For the insurance we need the minutes from the begin to the completion of the last leg.",
      slack: ({ time, there }) =>
        `For the insurance we need the minutes from the completion of the last leg to ${time}${there} on that day, when cover ended.`,
      connection: ({ first, every, there }) =>
        `The goods went on with the first lighter after the completion of the last leg. Lighters leave at ${first}${there} and every ${every} after. Which was it?`,
    }),
  ),
);
