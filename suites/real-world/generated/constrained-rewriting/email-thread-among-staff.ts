import { blank, quote, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Mails between people of one house who have a notice to put up. */
export const emailThreadsAmongStaff = rewritingTemplates({
  "ward-sister": (page) =>
    rows(
      `Hello ${page.seller.first}, night shift here.`,
      sentences(
        `Management sent the notice below and wants it above every sink by morning.`,
        `My people read it with wet hands in two seconds or not at all, hence my own list (${page.colleague.first} agrees):`,
      ),
      page.rules((rule) => `  + ${rule}`),
      page.noise(() => `My bleep is ${page.integer({ from: 500, to: 990 })}, if anything.`),
      `You are good with words. Sister ${page.buyer.last}`,
      blank,
      `----Original notice----`,
      page.notice,
      `----end----`,
    ),
  "reply-all-storm": (page) =>
    rows(
      `${page.buyer.full} to ALL: ${page.notice}`,
      `${page.colleague.full} to ALL: please take me off this list`,
      `${page.seller.full} to ALL: me too, and do not reply to all`,
      page.noise(
        () => `Postmaster to ALL: quota reached, ${page.integer({ from: 501, to: 980 })} messages held`,
      ),
      `${page.colleague.full} to ${page.buyer.first}: if you had kept to the guidelines this would not have happened. I quote them.`,
      page.marks((mark) => `    good if ${mark}`),
      `${page.buyer.full} to you: help, what should I have sent?`,
    ),
  "boss-writes-english": (page) =>
    rows(
      `Lieber ${page.seller.last}, I write in English because of ${page.colleague.first} in cc.`,
      `I have made a text for the black board and everybody laughs. Please make from it a better one. Conditions from my side:`,
      page.rules((rule, number) => `${number}. you shall ${rule}`),
      page.noise(() => `I am in the house until ${page.time()} o'clock.`),
      `So that we understand us right, my text is this here and only this:`,
      `»${page.notice}«`,
      `Mit Gruß`,
      `${page.buyer.last}`,
    ),
  "comment-per-sentence": (page) =>
    rows(
      `${page.buyer.first}, I went through your notice as you asked. Your words are the ones behind the bar, mine are not for printing.`,
      blank,
      page.passages((passage, number) =>
        rows(
          `| ${passage}`,
          ["Oh dear.", "I fell asleep here.", "Who writes like that?", "And breathe.", "My favourite."][
            number - 1
          ] ?? "…",
        ),
      ),
      blank,
      `So, from scratch, but please in such a way that ${page.marks((mark) => mark).join(", that ")}.`,
      page.noise(() => `I bill you ${page.integer({ from: 2, to: 9 })} beers. `),
      `${page.seller.first}`,
    ),
  "stage-door": (page) =>
    rows(
      `FROM: company manager`,
      `TO: stage door`,
      page.noise(() => `HALF: ${page.time()}`),
      `Darling ${page.seller.first}, the actors do not read the callboard, they glance at it. What the theatre office has pinned there,`,
      `    "${page.notice}",`,
      `is longer than my last contract. Pin a short one over it, would you? House style:`,
      page.marks((mark) => `    ★ ${mark}`),
      `Kisses, ${page.buyer.first}`,
    ),
  "loading-bay": (page) =>
    rows(
      `${page.seller.first} - the drivers. Some read English, some look at pictures, nobody reads this:`,
      page.notice,
      `Bay sign pls. ${page.rules((rule) => rule).join(". ")}. No exceptions, the sign writer is strict.`,
      page.noise(() => `Bay ${page.integer({ from: 2, to: 9 })} is closed btw`),
    ),
  "from-the-parish-hall": (page) =>
    rows(
      `Dear ${page.seller.first},`,
      sentences(
        `as you know the hall is let to the offices across the road, and they have asked our committee to display their notice in the porch.`,
        `The committee debated it at some length (you will not be surprised) and will display it if, and only if, we ${page.rules((rule) => rule).join("; if we ")}.`,
        page.noise(() => `The flower rota has ${page.integer({ from: 2, to: 9 })} gaps, by the way.`),
      ),
      `Since you once worked for a newspaper, might I ask you to do the deed? God bless, ${page.buyer.full}`,
      quote(page.notice, ": "),
    ),
  "two-drafts-lost": (page) =>
    rows(
      `Subject: Re: Re: Re: notice FINAL final`,
      `I cannot find the short version, can you? I only have the long one, from ${page.day(-3)}:`,
      blank,
      page.passages((passage) => passage),
      blank,
      `and in my notebook what ${page.colleague.first} liked about the short one:`,
      page.marks((mark) => `  ♥ ${mark}`),
      page.noise(() => `(the notebook also says ring ${page.phone()}, no idea why)`),
      `If it is gone, write it once more? ${page.buyer.first}`,
    ),
  "safety-officer": (page) =>
    rows(
      `${page.buyer.full}, health and safety`,
      `Inspection of notices, follow-up`,
      page.noise(() => `Form ${page.reference("HS")}`),
      `Finding: one notice, text as under A, cannot be taken in while walking past.`,
      `Measure: replace by a text of your own which follows B.`,
      `Responsible: ${page.seller.full}. Due: today.`,
      `A) ${page.notice}`,
      `B) ${page.rules((rule) => rule).join(" | ")}`,
    ),
  "wedding-and-notice": (page) =>
    rows(
      `Hi love,`,
      `wedding stuff first: the band said yes!!! 🎉 Second, could you save my afternoon? I am to "tighten" this for the office door:`,
      `<< ${page.notice} >>`,
      page.rules((rule, number) => `${number === 1 ? "They told me to" : "and to"} ${rule}`),
      page.noise(() => `Third, ${page.integer({ from: 501, to: 900 })} for the flowers, are they mad?`),
      `You do this for a living. Just send me the finished thing. xx ${page.buyer.first}`,
    ),
});
