import { blank, quote, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** Mails about code that does the wrong thing. */
export const emailThreads = repairTemplates({
  "from-the-lab": (page) =>
    rows(
      `Dear ${page.seller.first},`,
      `the script you left us does not do what your note says. Your note:`,
      page.steps((step) => `   - ${step}`),
      `We ran ${page.call} and got ${page.got}. By your note it has to be ${page.expected}; three of us checked.`,
      page.noise(() => `The instrument is booked until ${page.day(9)}.`),
      `The script, unchanged:`,
      page.code,
      `Could you send a working one? ${page.buyer.full}`,
    ),
  "patch-list": (page) =>
    rows(
      `[PATCH wanted] ${page.name}: wrong result`,
      blank,
      `Intent: ${page.steps((step) => step).join("; ")}.`,
      page.code,
      `Reproducer: ${page.call}`,
      `  is ${page.got}`,
      `  ought to be ${page.expected}`,
      page.noise(() => `(CC: ${page.integer({ from: 3, to: 40 })} subscribers)`),
      `-- ${page.buyer.full}`,
    ),
  "quoted-below": (page) =>
    rows(
      `Found it, or rather found that there is something: ${page.call} yields ${page.got}; you asked for ${page.expected}. Can you finish this? ${page.colleague.first}`,
      blank,
      quote(
        rows(
          `On ${page.day(-1)} ${page.buyer.first} wrote:`,
          `the function below should, one by one,`,
          page.steps((step) => `~ ${step}`),
        ),
      ),
      page.noise(() => `Ticket: ${page.reference("T")}`),
      page.code,
    ),
  "vendor-support": (page) =>
    rows(
      `To: support@${page.supplier.domain}`,
      `We licensed your module ${page.name}. Its data sheet reads: ${page.steps((step, number) => `${number}. ${step}`).join(" ")}`,
      page.noise(() => `Licence no. ${page.integer({ from: 10_000, to: 99_999 })}`),
      `In fact ${page.call} returns ${page.got} and not ${page.expected}.`,
      `As the source is open to us, I enclose what we run:`,
      page.code,
      `Please supply a corrected version. ${page.buyer.full}, ${page.client.name}`,
    ),
  "teaching-assistant": (page) =>
    rows(
      `Subject: homework ${page.integer({ from: 2, to: 12 })}, your submission`,
      `Hello ${page.buyer.first}, the exercise was to`,
      page.steps((step, number) => `${"abcdefgh"[number - 1]}. ${step}`),
      `and you sent`,
      page.code,
      `My first trial already fails: ${page.call} came back as ${page.got}, the key has ${page.expected}.`,
      page.noise(() => `Resubmit by ${page.day(3)}.`),
      `You may hand in again. ${page.seller.first}`,
    ),
  "monday-morning": (page) =>
    rows(
      `Morning ${page.colleague.first}, weekend numbers are rubbish.`,
      `They come out of this:`,
      page.code,
      page.noise(() => `I was paged at ${page.time()}, thanks for nothing.`),
      `What the wiki claims: ${page.steps((step) => step).join(" // ")}`,
      `What happened with ${page.call}: ${page.got}`,
      `What should have happened: ${page.expected}`,
      `Please mend before the next run. ${page.buyer.first}`,
    ),
  "retiring-author": (page) =>
    rows(
      `Dear colleagues, on my last day I confess that ${page.name} was never right.`,
      page.code,
      `I always meant it to ${page.steps((step) => step).join(", to ")}.`,
      `Somebody once showed me that ${page.call} ends up as ${page.got}, whereas ${page.expected} is what I meant.`,
      page.noise(() => `After ${page.integer({ from: 20, to: 44 })} years I leave it to you.`),
      `Farewell, ${page.seller.full}`,
    ),
  "two-offices": (page) =>
    rows(
      `${page.buyer.first} (${page.client.name}): we get ${page.got}`,
      `${page.seller.first} (${page.supplier.name}): we get ${page.expected}, same input, ${page.call}`,
      `${page.buyer.first}: ours is`,
      page.code,
      `${page.seller.first}: I may not send you ours, but it is documented as`,
      page.steps((step) => `      ${step}.`),
      page.noise(() => `${page.buyer.first}: call me, ${page.phone()}`),
      `${page.buyer.first}: then ours has to be mended.`,
    ),
  "acceptance-protocol": (page) =>
    rows(
      `Acceptance protocol, ${page.day(0)}. Delivered: function ${page.name}`,
      page.steps((step, number) => `Agreed property ${number}: ${step}.`),
      `Delivered code:`,
      page.code,
      `Check: ${page.call}. Outcome: ${page.got}. Agreed outcome: ${page.expected}.`,
      page.noise(() => `Penalty: ${page.integer({ from: 100, to: 900 })} a day`),
      `Acceptance refused; mended delivery expected by return mail.`,
    ),
  "forwarded-alert": (page) =>
    rows(
      `FW: FW: alert`,
      quote(
        rows(`monitor: ${page.call}`, `monitor: saw ${page.got}`, `monitor: wanted ${page.expected}`),
        ">> ",
      ),
      page.noise(() => `> raised ${page.integer({ from: 2, to: 60 })} times over night`),
      `${page.seller.first}, yours? From the design paper, order matters: ${page.steps((step) => step).join(", after that ")}.`,
      page.code,
    ),
});
