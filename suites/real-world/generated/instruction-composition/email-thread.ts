import { blank, quote, rows, sentences } from "../text.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** Mails about how papers are handled in the office. */
export const emailThreads = routineTemplates({
  "new-colleague": (page) =>
    rows(
      `Hi ${page.buyer.first}, welcome! You asked what our code words mean. Here they are:`,
      page.routines(spoken, ({ name, body }) => `"${name}" is ${body}.`),
      page.noise(() => `Your desk is in room ${page.integer({ from: 101, to: 399 })}.`),
      `The contract on your desk is ${page.askAsThing} one. So off you go, and tell me what you did.`,
      `${page.seller.first}`,
    ),
  "forwarded-handbook": (page) =>
    rows(
      `Fwd: handbook, pages that changed`,
      `${page.colleague.first}, I cannot make sense of this. What exactly am I to do when it says ${page.ask}?`,
      blank,
      quote(
        rows(
          page.routines(formal, ({ number, name, body }) => `4.${number} ${name}. ${body}.`),
          page.noise(() => `Edition of ${page.day(-120)}`),
        ),
      ),
    ),
  "branch-office": (page) =>
    rows(
      `To the branch of ${page.client.name}`,
      `As of ${page.day(3)} the same words hold in all branches:`,
      page.routines(list, ({ name, body }) => `  * ${name} = ${body}`),
      page.noise(() => `Questions: ${page.phone()}`),
      `Today's post is to go through ${page.ask}. Confirm by listing the actions.`,
    ),
  "holiday-cover": (page) =>
    rows(
      `Subject: while I am away`,
      sentences(
        `${page.seller.first}, one sheet will come in from ${page.client.name}. Treat it as ${page.ask}.`,
        page.routines(plain, ({ name, body }) => `When I say ${name}, I mean ${body}.`),
        page.noise(() => `The plant wants water every ${page.integer({ from: 2, to: 6 })} days.`),
      ),
      `Thank you! ${page.buyer.full}`,
    ),
  "auditor-complains": (page) =>
    rows(
      `Dear ${page.seller.full},`,
      `file ${page.reference("F")} was marked "${page.ask}", yet nobody can tell me what was done to it. I was given these notes:`,
      page.routines(terse, ({ name, body }) => `   ${name} -> ${body}`),
      `(I am told that > leads onwards in time, < backwards in time, and that what follows the bar happens to the result.)`,
      page.noise(() => `I need an answer by ${page.time()}.`),
      `${page.buyer.full}, auditor`,
    ),
  "script-for-robot": (page) =>
    rows(
      `Morning! Robot arm in the mail room takes this script since the update:`,
      page.routines(code, ({ name, body }) => `    ${name}: ${body}`),
      page.noise(
        () => `    # firmware ${page.integer({ from: 2, to: 9 })}.${page.integer({ from: 10, to: 99 })}`,
      ),
      `I am going to start ${page.ask} on the one original we have. What will it do to it?? Reply quickly please, ${page.buyer.first}`,
    ),
  "three-replies": (page) =>
    rows(
      `${page.buyer.first}: what do I do with a paper that says "${page.ask}" in the corner?`,
      `${page.seller.first}: depends what it means at our place. From the old list,`,
      page.routines(list, ({ name, body }) => `      ${name}: ${body}`),
      page.noise(
        () =>
          `${page.colleague.first}: the list is ${page.integer({ from: 3, to: 19 })} years old by the way`,
      ),
      `${page.buyer.first}: and in plain actions?`,
    ),
  "bilingual-secretary": (page) =>
    rows(
      `Grüezi ${page.seller.first}, bonjour ${page.colleague.first},`,
      `so that the three offices do the same, I have translated our routines:`,
      page.routines(plain, ({ number, name, body }) => `${number}/ ${name}: ${body}`),
      page.noise(() => `Office hours from ${page.time()}.`),
      `A check, please: each of you sends me the actions for ${page.ask}, and we shall see whether we agree.`,
    ),
  "terse-boss": (page) =>
    rows(
      `do ${page.ask}. now.`,
      `— sent from a boat`,
      blank,
      `On ${page.day(-1)} ${page.seller.full} wrote:`,
      page.routines(spoken, ({ name, body }) => `> ${name}? That is ${body}.`),
      page.noise(() => `> Weather is fine, ${page.integer({ from: 14, to: 29 })} degrees.`),
    ),
  "minutes-mailed": (page) =>
    rows(
      `Dear all, as agreed in the meeting the wording is now binding:`,
      page.routines(formal, ({ name, body }) => `§ ${name}: ${body}.`),
      page.noise(() => `Next meeting ${page.day(21)}.`),
      `${page.colleague.first} has offered to act out § ${page.ask} in front of everybody. Please send the list of actions beforehand.`,
    ),
});
