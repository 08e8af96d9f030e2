import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { messageTemplates } from "./page.ts";

/** The staff write to each other over what somebody sent. */
export const emailsBetweenColleagues = messageTemplates({
  "rule-changes-today": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.supplier)}`,
      `To: everybody at the desk`,
      `Subject: new precedence from today!!`,
      blank,
      `Team,`,
      `management looked at the figures and turned things round. Whatever sheet you still have on your monitor, bin it. From this morning ${page.order[0]} leads, ${page.order[1]} is runner-up, and behind them come ${joinAnd(page.order.slice(2))}, exactly in that succession.`,
      page.noise(() => `Also the printer on floor ${page.integer({ from: 2, to: 9 })} is back.`),
      `Let's practise on the first one that came in:`,
      blank,
      quote(rows(page.says, page.buyer.full)),
      blank,
      `Reply to me (not to all, ${page.colleague.first}!) with the label.`,
      page.seller.first,
    ),
  "two-of-us-disagree": (page) =>
    rows(
      `${page.colleague.first} and I have been staring at this for ten minutes and we each say something else:`,
      blank,
      page.says.map((sentence) => `    ${sentence}`),
      blank,
      `Can you be the referee? You wrote the rule after all ("${page.order.join(", otherwise ")}").`,
      page.noise(() => `Loser pays ${page.integer({ from: 2, to: 5 })} coffees.`),
      `Cheers, ${page.seller.first}`,
    ),
  "do-the-needful": (page) =>
    rows(
      `Dear ${page.seller.first} ji,`,
      `Greetings of the day. PFB the verbatim received from end customer ${page.buyer.full} in the night shift:`,
      `"${sentences(page.says)}"`,
      `As per SOP the dispositions are prioritised as under:`,
      page.order.map((label, index) => `P${index + 1} - ${label}`),
      `Kindly do the needful and revert with the disposition at the earliest.`,
      page.noise(() => `Pending since ${page.time()} IST.`),
      `Thanks & regards, ${page.colleague.first} (night desk)`,
    ),
  "quiz-of-the-week": (page) =>
    rows(
      `Subject: Friday quiz no. ${page.integer({ from: 3, to: 44 })} 🎉`,
      blank,
      `Good morning quizzers! Last week nobody won, so the jackpot is two bars of chocolate.`,
      `Today's customer is a bit of a rambler:`,
      page.says.map((sentence) => `  ✎ ${sentence}`),
      `You know the scoring list, but because ${page.colleague.first} always asks: nothing tops ${page.order[0]}; then ${page.order.slice(1, 7).join(", then ")}; and ${page.order[7]} only if there's nothing else.`,
      page.noise(() => `Answers until ${page.time()}.`),
      `One label. No jokers!`,
    ),
  "training-example": (page) =>
    rows(
      `Hi ${page.buyer.first}, this is ${page.seller.first} from ${page.supplier.name}. As promised another example for the sorting engine that ${page.client.name} builds for us.`,
      page.noise(() => `It is no. ${page.integer({ from: 100, to: 900 })} of the batch.`),
      blank,
      `input: ${page.says.join(" ")}`,
      `ranking: [${page.order.map((label) => `'${label}'`).join(", ")}]   # index 0 is the strongest`,
      `output: `,
      blank,
      `The output I leave to you people, I want to see whether we mean the same.`,
    ),
  "behind-the-radiator": (page) =>
    rows(
      `Hello ${page.seller.first}, ${page.colleague.first} from the caretaker's lodge here. Behind the radiator in your room we found a letter without a stamp of yours. I copy it, it's short:`,
      sentences(`To whom it may reach.`, page.says, `Signed ${page.buyer.full}.`),
      page.noise(() => `The radiator is no. ${page.integer({ from: 3, to: 70 })}, it leaks as well.`),
      `I would drop it into the proper rack, there are eight from the window to the door: ${page.order.join(", ")}. Your lady said nearest to the window takes it. Which one is it?`,
    ),
  "row-of-an-export": (page) =>
    rows(
      `attached export has one row with an empty label, pasting it here so you don't need the file`,
      blank,
      `id;sender;text;label`,
      `${page.reference("M").replace(/\W/g, "")};${page.buyer.last};"${page.says.join(" ")}";`,
      blank,
      page.noise(() => `(${page.integer({ from: 200, to: 990 })} rows are fine)`),
      `and the lookup sheet:`,
      page.places.map(({ label }) => label).join(";"),
      page.places.map(({ place }) => place * 10).join(";"),
      `small prio beats big prio. ta, ${page.colleague.first}`,
    ),
  "label-question-mark": (page) =>
    rows(
      `label for the one below pls? (order on the wall still ${page.order.join(", ")}, left wins)`,
      page.noise(() => `in a meeting till ${page.time()}`),
      quote(page.says.join(" ")),
    ),
  "before-my-leave": (page) =>
    rows(
      `Dear ${page.colleague.first},`,
      blank,
      `my leave starts this afternoon and there is just one thing on my desk, for which I ask your kindness. ${page.buyer.full} has sent us a mail that I have read three times. It says, and I quote in full:`,
      blank,
      `"${page.says.join("\n ")}"`,
      blank,
      `It still lacks a label. As you are new with us: the labels are not equals here. At the very bottom there is ${page.order[7]}. ${page.order
        .slice(0, 7)
        .toReversed()
        .map((label) => `Above that, ${label}.`)
        .join(" ")} When several would do we give the uppermost of them.`,
      blank,
      page.noise(() => `The key to the cabinet is in drawer ${page.integer({ from: 2, to: 8 })}.`),
      `With many thanks and warm regards,`,
      page.seller.full,
    ),
  "rule-in-the-postscript": (page) =>
    rows(
      `Subject: ${page.buyer.last}`,
      `Guten Morgen ${page.seller.first},`,
      `please make the label on the cover for me, I am with the auditors the whole day. The customer writes us:`,
      page.says.map((sentence) => `- ${sentence}`),
      `Greetings, ${page.colleague.first}`,
      blank,
      `P.S. No, not what he mentions most! It goes always after this: ${page.pairs.map(({ upper, lower }) => `${upper} before ${lower}`).join(", ")}.`,
      page.noise(() => `P.P.S. Cake in room ${page.integer({ from: 100, to: 400 })}.`),
    ),
});
