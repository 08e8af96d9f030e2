import { blank, columns, rows } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Papers that travel with the goods: slips in parcels, notes of drivers, forms of customs and stores. */
export const slipsOfDeliveries = orderTemplates({
  "cash-on-delivery": (page) =>
    rows(
      page.scan(
        rows(
          `C.O.D. SLIP      Route ${page.integer({ from: 14, to: 79 })}      Stop: ${page.client.name}`,
          "Driver: collect before unloading!",
          blank,
          page.lines(({ number, goods }) => `Pallet position ${number}: ${goods}`),
          page.lines(({ number, price, per }) => `   rate for position ${number}: ${price} ${per}`),
          page.told({
            returned: ({ goods }) => `   receiver refuses ${goods}: load again, do not collect for them`,
            lineDiscount: ({ percent, items }) => `   office rang: ${items} ${percent} down on rate`,
            orderDiscount: ({ percent, ifFreight }) =>
              `   office rang: then ${percent} down on the whole unloaded goods${ifFreight(", haulage as it is")}`,
            freight: ({ money }) => `   haulage ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `   rates are ex ${tax}: collect ${percent} on top, goods${ifFreight(" and haulage")}`,
            paid: ({ money }) => `   receiver shows proof of ${money} transferred: accept`,
          }),
          page.noise(
            () =>
              `   gate code ${page.integer({ from: 1000, to: 9999 })}, tail lift, ${page.integer({ from: 300, to: 990 })} kg`,
          ),
          "COLLECTED: ............",
        ),
      ),
      blank,
      page.ask({
        due: () => "Driver on the phone: which amount do I collect?",
        share: ({ count }) =>
          `Driver on the phone: ${count} of them want to pay me, each the same. Which amount from one?`,
        left: ({ money }) =>
          `Driver on the phone: they pay from an envelope with ${money}. Which amount do I leave in it?`,
        extra: ({ money, items }) =>
          `Driver on the phone: they pay from an envelope with ${money} and would use the rest for extra ${items} off my lorry at that rate. How many do I unload for them?`,
      }),
    ),
  "packing-slip": (page) =>
    rows(
      page.scan(
        rows(
          `Packing slip of ${page.supplier.name} - please keep`,
          page.noise(
            () =>
              `box ${page.integer({ from: 1, to: 2 })} of ${page.integer({ from: 3, to: 4 })} / packer ${page.integer({ from: 100, to: 400 })}`,
          ),
          columns(["In this shipment", "Quantity", "List price"], [26, -10]),
          page.lines(({ one, count, unit, price, per }) =>
            columns([one, `${count} ${unit}`, `  ${price} ${per}`], [26, -10]),
          ),
          page.noise(() => `Back-ordered: pencil sharpener, ships ${page.day(18)}`),
        ),
      ),
      blank,
      "Stuck to it, a note:",
      page.scan(
        rows(
          page.told({
            returned: ({ goods }) => `> ${goods} went back with the return label, already off the account`,
            lineDiscount: ({ percent, items }) => `> ${items}: catalogue code, ${percent} below list`,
            orderDiscount: ({ percent, ifFreight }) =>
              `> big-order bonus ${percent} on what the goods we kept cost after the code${ifFreight(", postage has no bonus")}`,
            freight: ({ money }) => `> postage ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `> list = without ${tax}! ${percent} for goods${ifFreight(" and postage")}`,
            paid: ({ money }) => `> they took ${money} when the first box left`,
          }),
          `> ${page.colleague.first}`,
        ),
      ),
      blank,
      page.ask({
        due: () => "The bill itself is nowhere to be found. What will it ask for?",
        share: ({ count }) =>
          `The bill itself is nowhere to be found. What it asks for will be charged on to ${count} teams in equal amounts. How much is that for a team?`,
        left: ({ money }) =>
          `The bill itself is nowhere to be found. The petty cash book stands at ${money} before we pay what it asks for. And after?`,
        extra: ({ money, items }) =>
          `The bill itself is nowhere to be found. The petty cash book stands at ${money} before we pay what it asks for. How many additional ${items} at list could it stand after?`,
      }),
    ),
  "customs-invoice": (page) =>
    rows(
      page.ask({
        due: () =>
          "The clearance portal asks in one field what remains payable on the attached invoice. What is to be typed in?",
        share: ({ count }) =>
          `What remains payable on the attached invoice is to be declared in ${count} consignments of equal value. What is to be typed in for one?`,
        left: ({ money }) =>
          `The bond for this consignee is ${money}, and what remains payable on the attached invoice is set against it. What bond remains?`,
        extra: ({ money, items }) =>
          `The bond for this consignee is ${money}, and what remains payable on the attached invoice is set against it. How many more ${items} at the same unit value fit under the bond that remains?`,
      }),
      blank,
      page.scan(
        rows(
          `INVOICE FOR CUSTOMS PURPOSES No. ${page.integer({ from: 100_000, to: 899_999 })}`,
          columns(["Exporter", page.supplier.name], [14]),
          columns(["Consignee", page.client.name], [14]),
          page.noise(() =>
            columns(
              [
                "Gross mass",
                `${page.integer({ from: 120, to: 980 })} kg, ${page.integer({ from: 2, to: 9 })} colli`,
              ],
              [14],
            ),
          ),
          page.noise(() =>
            columns(
              [
                "Tariff hdg.",
                `${page.integer({ from: 3000, to: 9800 })}.${page.integer({ from: 10, to: 99 })}`,
              ],
              [14],
            ),
          ),
          page.lines(
            ({ number, one, count, unit, price, per }) =>
              `(${number}) ${one}, ${count} ${unit}, unit value ${price} ${per}`,
          ),
          "Adjustments",
          page.told({
            returned: ({ goods }) => `- short-shipped and not invoiced: ${goods}`,
            lineDiscount: ({ percent, items }) => `- price reduction for ${items}: ${percent}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `- rebate on shipped goods, other reductions made first: ${percent}${ifFreight(" (sea freight net of rebate)")}`,
            freight: ({ money }) => `- sea freight: ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `- ${tax} charged in addition on goods${ifFreight(" and sea freight")}: ${percent}`,
            paid: ({ money }) => `- settled by letter of credit: ${money}`,
          }),
        ),
      ),
    ),
  "stores-requisition": (page) =>
    rows(
      page.scan(
        rows(
          `Form 7 - Stores Issue (charged)        Serial ${page.integer({ from: 20_000, to: 79_999 })}`,
          `A  Unit drawing: ${page.client.name}`,
          `B  Stores drawn and rate`,
          page.lines(({ goods, price, per }) => `   ${goods} / ${price} ${per}`),
          page
            .told({
              returned: ({ goods }) => `Stores handed in unused, charge cancelled: ${goods}`,
              lineDiscount: ({ percent, items }) => `Rate abated (worn): ${items}, ${percent}`,
              orderDiscount: ({ percent, ifFreight }) =>
                `General abatement on stores drawn and not handed in, after any rate abated: ${percent}${ifFreight("; excludes lorry")}`,
              freight: ({ money }) => `Lorry: ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `${tax} to be raised on stores${ifFreight(" and lorry")}: ${percent}`,
              paid: ({ money }) => `Credited beforehand: ${money}`,
            })
            .map((field, index) => `${["C", "D", "E", "F", "G", "H"][index]}  ${field}`),
          page.noise(
            () => `X  Storeman's no. ${page.integer({ from: 100, to: 998 })}, drawn at ${page.time()}`,
          ),
          "Z  Charge to unit:",
        ),
      ),
      blank,
      page.ask({
        due: () => "Complete field Z.",
        share: ({ count }) =>
          `Field Z is recorded per platoon, and ${count} platoons bear the charge alike. Complete it.`,
        left: ({ money }) =>
          `Field Z stays blank because the unit's allowance of ${money} absorbs the charge. State the allowance after it.`,
        extra: ({ money, items }) =>
          `Field Z stays blank because the unit's allowance of ${money} absorbs the charge. State how many ${items} at the same rate the allowance still admits after it.`,
      }),
    ),
});
