import { blank, joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** Tickets that people open, comment on and hand to each other. */
export const ticketsByHand = messageTemplates({
  "three-comments": (page) =>
    rows(
      `${page.reference("HD")} — label needed`,
      blank,
      `${page.seller.full} opened this:`,
      `Letter of ${page.buyer.full} (${page.client.name}), wording as received.`,
      page.says.map((sentence) => `| ${sentence}`),
      blank,
      `${page.colleague.full} commented:`,
      `I never know what to do with these multi-purpose letters. What is our sequence?`,
      blank,
      `${page.seller.full} commented:`,
      `The sequence is ${page.order.join(", ")}. Take whatever is reached first.`,
      page.noise(() => `Edited ${page.integer({ from: 2, to: 5 })} times.`),
    ),
  "front-desk-book": (page) =>
    rows(
      `Front desk book, entry of ${page.time()}`,
      `A customer (${page.buyer.full}) dictated and I wrote it down word for word:`,
      page.says.join("\n"),
      `then left by taxi.`,
      page.noise(() => `Taxi no. ${page.integer({ from: 100, to: 999 })}, umbrella forgotten.`),
      `Column "re": please enter. If torn between two, our old ${page.colleague.last} used to say: ${page.pairs.map(({ upper, lower }) => `${upper} is king over ${lower}`).join(", ")}.`,
    ),
  "second-opinion": (page) =>
    rows(
      `Type: second opinion`,
      `From: ${page.seller.full}  To: you`,
      `My own pick is in a sealed field so as not to sway you.`,
      `Text in question → ${page.says.join(" → ")}`,
      page.noise(() => `Agreement between us so far: ${page.integer({ from: 71, to: 98 })}%`),
      `Ground rule → pick from the front of this line and work towards its end: ${page.order.join(", ")}`,
      `Your pick →`,
    ),
  "it-self-help": (page) =>
    rows(
      `Title: what label??`,
      `Opened by: ${page.colleague.first}, first week on the job`,
      `Hi support of the support people, I got this from a Mr or Ms ${page.buyer.last}.`,
      sentences(page.says.map((sentence) => `"${sentence}"`)),
      `My buddy ${page.seller.first} told me there is a pyramid. On its tip sits ${page.order[0]}. Underneath, ${joinAnd(page.order.slice(1))} (each one lower than the one I named before it).`,
      page.noise(() => `I sit in room ${page.integer({ from: 10, to: 99 })} if you want to show me.`),
      `Am I right that only the topmost stone counts that the person really wants? Then which?`,
    ),
  "returned-by-the-back-office": (page) =>
    rows(
      `RETURNED TO SENDER (back office → front desk)`,
      `Reason code ${page.integer({ from: 11, to: 49 })}: cover sheet without label. We do not guess.`,
      `Attached sheet reads:`,
      page.says.map((sentence) => `      ${sentence}`),
      `For your convenience, the ladder from the service agreement between our two departments:`,
      page.order.toReversed().map((label, index) => `      rung ${index + 1}   ${label}`),
      `      (rung 8 is the top; the top prevails)`,
      page.noise(() => `Sheet scanned on ${page.day(-3)}.`),
    ),
  "pool-car-clipboard": (page) =>
    rows(
      `Clipboard from pool car ${page.integer({ from: 2, to: 30 })}, copied into a ticket by ${page.seller.first}`,
      `stopped by a customer at a red light, she shouted & I noted`,
      page.says.map((sentence) => `* ${sentence}`),
      page.noise(() => `* mileage ${page.integer({ from: 20_000, to: 90_000 })}`),
      `label: didn't fill in, green light. u know the drill (${page.order.join(" b4 ")})`,
    ),
  "template-for-reply": (page) =>
    rows(
      `Reply template selector, ticket of ${page.buyer.full}`,
      `There is a separate reply letter for each label; only one may be sent. Which template do we load?`,
      page.order.map((label, index) => `  ${"ABCDEFGH"[index]}. reply-${label}.docx`),
      `(the earlier letter of the alphabet has the right of way)`,
      blank,
      `Incoming: ${sentences(page.says)}`,
      page.noise(() => `Template set of ${page.day(-200)}`),
      `Answer with the label in the file name, not with the whole file name.`,
    ),
  "weekend-duty": (page) =>
    rows(
      `Weekend duty log, ${page.seller.full}`,
      `Sat: nothing.`,
      `Sun: found this in the night letter box, no envelope, name ${page.buyer.last} at the bottom:`,
      sentences(page.says),
      page.noise(() => `Sun: alarm test at ${page.time()}.`),
      `Mon, to do for whoever reads this: label it. I did not dare. (${page.order[0]} if you can; if not, ${page.order.slice(1).join("; if not, ")})`,
    ),
  "volunteer-helpline": (page) =>
    rows(
      `Helpline sheet no. ${page.integer({ from: 40, to: 400 })}`,
      `Volunteer: ${page.colleague.full}`,
      `Member who called: ${page.buyer.full}`,
      `What was said, as closely as I could write:`,
      page.says.map((sentence, index) => `  (${"abcdefg"[index]}) ${sentence}`),
      blank,
      `Heading under which the committee will find the sheet again:`,
      page.noise(() => `Length of the call: ${page.integer({ from: 6, to: 50 })} minutes`),
      `The committee reads its headings in the order ${page.order.join(", ")} and wants every sheet under the heading read soonest.`,
    ),
  "dispute-two-teams": (page) =>
    rows(
      `Assignment group: ??? (bounced ${page.integer({ from: 3, to: 12 })} times)`,
      `Both teams say it is the other's. Ruling requested from the process owner.`,
      `Exhibit 1, the customer's message`,
      page.says.map((sentence) => `   ${sentence}`),
      `Exhibit 2, the process manual`,
      `   "Teams are named after labels. ${page.order[0]} has first call on any message, ${page.order[1]} second call, ${page.order[2]} third; the remaining calls are, in this order, with ${page.order.slice(3).join(", ")}. A call may only be used if the customer wants something from that team now."`,
      page.noise(() => `Exhibit 3, mood of both teams: ${page.integer({ from: 1, to: 3 })} out of ten`),
      `Ruling (label of the team):`,
    ),
});
