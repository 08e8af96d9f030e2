import { blank, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, plain, spoken } from "./voices.ts";

/** A paper has been through it, or is about to, and somebody wants to know what that means for the paper. */
export const emailsAskingWhatWasDone = routineTemplates({
  "insurer-wants-details": (page) =>
    rows(
      `Our reference: ${page.reference("CLM")}`,
      `Dear ${page.seller.full},`,
      blank,
      `we insure the document that went missing on your premises. Your log has a single entry for it, "${page.ask}", which means nothing to our surveyor. You enclosed an excerpt from your manual:`,
      page.routines(formal, ({ number, name, body }) => `    ${number}) ${name} – ${body}.`),
      page.noise(() => `The sum insured is ${page.integer({ from: 2, to: 9 })},000 euros.`),
      `Kindly state, on the basis of that excerpt, every action that the document underwent, in chronological order.`,
      blank,
      `${page.buyer.full}, claims`,
    ),
  "customer-got-paper-back": (page) =>
    rows(
      `Hi, I got my certificate back from you and it looks like it has been through a war?! On the slip somebody ticked "${page.ask}".`,
      `What did you people DO to it, one by one please`,
      `${page.buyer.first} ${page.buyer.last}`,
      page.noise(() => `(customer since ${page.integer({ from: 2009, to: 2021 })})`),
      blank,
      `--- internal, below this line not for the customer ---`,
      `${page.seller.first}, draft a reply. The slip goes by the counter rules:`,
      page.routines(waiting, ({ name, body }) => `  ▪ ${name}: ${body}`),
      page.colleague.first,
    ),
  "homework-by-mail": (page) =>
    rows(
      `Evening class "Office practice", lesson ${page.integer({ from: 3, to: 20 })}. Dear participants,`,
      `you will remember the words we made up together tonight:`,
      page.routines(spoken, ({ number, name, body }) => `(${number}) ${name}, that is ${body}`),
      page.noise(() => `The room next week is ${page.integer({ from: 101, to: 320 })}.`),
      `Your homework, as always by mail and in a single line, is number "${page.ask}" in plain actions.`,
      `Happy folding, or whatever it comes to! ${page.seller.first}`,
    ),
  "dictated-by-the-boss": (page) =>
    rows(
      `Dictated by ${page.seller.full}, typed by ${page.colleague.full}`,
      `To all who touch paper comma new paragraph`,
      sentences(
        page.routines(
          plain,
          ({ name, body }) => `when I write ${name} in a margin I want the following colon ${body} full stop`,
        ),
        page.noise(() => `No calls before ${page.time()} please full stop`),
      ),
      `I have just written ${page.ask} in the margin of the lease full stop ${page.colleague.first} will tell me what has been done to the lease full stop`,
      `(${page.colleague.first}: help me, what do I tell him?)`,
    ),
  "deviation-report": (page) =>
    rows(
      `To: quality@${page.supplier.domain}`,
      `Subject: deviation ${page.reference("DEV")}`,
      blank,
      `1. What was ordered: ${page.ask}`,
      `2. What the instruction says (all instructions of that cell, as they refer to each other):`,
      page.routines(stepwise, ({ name, body }) => `     ${name} → ${body}`),
      `3. What was done: the operator stopped after the second action.`,
      page.noise(() => `4. Batch size: ${page.integer({ from: 200, to: 900 })}`),
      `5. What should have been done, complete: ____________`,
      blank,
      `Please supply 5. ${page.buyer.full}`,
    ),
  "archive-abroad": (page) =>
    rows(
      `Sehr geehrte Frau / Dear Ms ${page.seller.last},`,
      `we keep a deed that passed through your office in former times. A pencil note says only "${page.ask}". I possess your old code book in copy and have put it into English as exactly as I can:`,
      page.routines(passive, ({ name, body }) => `– ${name}: ${body}`),
      page.noise(() => `Our deed bears the signature ${page.reference("HStA")}.`),
      `Am I right when I believe that one can from this derive each single treatment of the deed and its sequence? Then I ask for this list, for our finding aid.`,
      `With collegial greetings, Dr. ${page.buyer.full}`,
    ),
  "billed-by-the-action": (page) =>
    rows(
      `Hello ${page.client.name} accounts team,`,
      `you query our invoice for one ${page.ask}. We bill by the action, and since our words nest, here is the tariff sheet:`,
      page.routines(sums, ({ name, body }) => `   ${name}   ${body}`),
      `   ({…} = see that line. 2· and 3· = two and three of it.)`,
      page.noise(() => `   An action costs ${page.integer({ from: 2, to: 6 })}.50.`),
      `If you write the actions out in the order in which our people do them, you will get to our total. Please try and send me your list; if it differs from ours we talk.`,
      `Best, ${page.seller.first}`,
    ),
  "prop-department": (page) =>
    rows(
      `hi ${page.seller.first}!! props here, film is set in an office and the actor has to do real clerk stuff with a letter in close-up. script page ${page.integer({ from: 12, to: 110 })} only says`,
      `     SHE DOES A QUICK ${page.ask.toUpperCase()}.`,
      `our adviser sent me this glossary (upper or lower case makes no difference)`,
      page.routines(timed, ({ name, body }) => `  ${name}: ${body}`),
      page.noise(() => `we shoot ${page.day(2)}, call time ${page.time()}`),
      `can u break that down for her into the single moves, shot by shot? thaaanks ${page.buyer.first}`,
    ),
  "chain-of-custody": (page) =>
    rows(
      `PRIVILEGED`,
      `Counsel for ${page.client.name} to counsel for ${page.supplier.name}`,
      `We refer to exhibit ${page.integer({ from: 2, to: 60 })}, the original of the agreement. Your witness testified that "we did ${page.ask} with it and nothing else". Your witness further testified as to usage:`,
      page.routines(formal, ({ number, name, body }) => quote(`Q${number}. What is ${name}? A. ${body}.`)),
      page.noise(() => `The hearing resumes at ${page.time()}.`),
      `We invite you to agree the resulting list of acts done to the exhibit, in sequence, so that no expert need be called.`,
    ),
  "postcard-length": (page) =>
    rows(
      page.routines(code, ({ name, body }) => `${name} <- ${body}`),
      page.noise(() => `(${page.integer({ from: 2, to: 9 })}th try to send this)`),
      `press ${page.ask} and then what, ${page.seller.first}? regards from platform 9, ${mailOf(page.buyer, page.client)}`,
    ),
});
