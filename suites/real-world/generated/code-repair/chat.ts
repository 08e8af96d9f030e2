import { rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** As people ask each other over code. */
export const chats = repairTemplates({
  "help-pls": (page) =>
    rows(
      `${page.buyer.first}: help my function is haunted`,
      page.code,
      `${page.seller.first}: what should it do`,
      page.steps((step) => `${page.buyer.first}: ${step}`),
      `${page.buyer.first}: ${page.call} gives ${page.got} and i need ${page.expected}`,
      page.noise(() => `${page.seller.first}: lol give me ${page.integer({ from: 3, to: 20 })} min`),
    ),
  "bot-review": (page) =>
    rows(
      `review-bot: 1 check failed in ${page.name}`,
      `review-bot: ${page.call} ➜ ${page.got} (want ${page.expected})`,
      page.noise(() => `review-bot: style ok, ${page.integer({ from: 2, to: 30 })} hints hidden`),
      `${page.buyer.first}: the plan was ${page.steps((step, number) => `(${number}) ${step}`).join(" ")}`,
      `${page.buyer.first}: and the code is`,
      page.code,
      `${page.buyer.first}: somebody take it`,
    ),
  "teacher-student": (page) =>
    rows(
      `student: is this right?`,
      page.code,
      `teacher: try ${page.call}`,
      `student: ${page.got}`,
      `teacher: by hand?`,
      `student: ${page.expected}... oh`,
      page.noise(() => `teacher: page ${page.integer({ from: 20, to: 200 })} in the book`),
      `teacher: the exercise said: ${page.steps((step) => step).join(", then ")}. again please`,
    ),
  "on-call": (page) =>
    rows(
      `🚨 ${page.name} alarm`,
      `${page.seller.first}: spec is in the runbook:`,
      page.steps((step, number) => `   ${number}) ${step}`),
      `${page.colleague.first}: prod just answered ${page.got} to ${page.call} 😬`,
      `${page.seller.first}: that has to be ${page.expected}`,
      page.noise(() => `${page.colleague.first}: conf call, pin ${page.integer({ from: 1000, to: 9999 })}`),
      `${page.seller.first}: hotfix this`,
      page.code,
    ),
  "stack-style": (page) =>
    rows(
      `Q: what is wrong with my list function? [python]`,
      `I want to ${page.steps((step) => step).join(", ")}. I wrote`,
      page.code,
      `With ${page.call} I expected ${page.expected}. I get ${page.got}.`,
      page.noise(() => `asked ${page.integer({ from: 2, to: 50 })} minutes ago`),
      `comment: nice minimal example, upvoted`,
    ),
  "rubber-duck": (page) =>
    rows(
      `${page.buyer.first}: be my duck`,
      `${page.seller.first}: quack`,
      page.steps((step) => `${page.buyer.first}: so it has to ${step}, ok?`),
      `${page.buyer.first}: i typed`,
      page.code,
      `${page.buyer.first}: in goes ${page.call}, out comes ${page.got}, should come ${page.expected}`,
      page.noise(() => `${page.seller.first}: quack x${page.integer({ from: 2, to: 20 })}`),
    ),
  "handover-ping": (page) =>
    rows(
      `@${page.seller.first.toLowerCase()} before you log off: your ${page.name}`,
      page.code,
      `fails me here → ${page.call}`,
      `gives ${page.got} / needs ${page.expected}`,
      page.noise(() => `(card ${page.integer({ from: 100, to: 999 })})`),
      `description on the card: ${page.steps((step) => `«${step}»`).join(" ")}`,
    ),
  "translated-comments": (page) =>
    rows(
      `${page.colleague.first}: the comments were in Finnish, I translated:`,
      page.steps((step, number) => `${page.colleague.first}: line ${number} says: ${step}`),
      `${page.buyer.first}: and the code never did that?`,
      page.code,
      `${page.colleague.first}: no, look: ${page.call} → ${page.got}. Comments would make it ${page.expected}`,
      page.noise(() => `${page.buyer.first}: coffee at ${page.time()}?`),
      `${page.buyer.first}: I trust the comments`,
    ),
  "code-golf": (page) =>
    rows(
      `${page.buyer.first}: no golf today, just make it correct`,
      `rules: ${page.steps((step) => step).join("; ")}`,
      page.code,
      `✗ ${page.call}`,
      `  yours ${page.got}`,
      `  judge ${page.expected}`,
      page.noise(() => `${page.seller.first} is typing for ${page.integer({ from: 2, to: 9 })} min`),
    ),
  "voice-dictated": (page) =>
    rows(
      `🎤 ${page.buyer.first}: so what I want is, ${page.steps((step) => step).join(", and then ")}, that's all`,
      `${page.seller.first} sent a snippet`,
      page.code,
      `🎤 ${page.buyer.first}: nope. I put in ${page.call}, it tells me ${page.got}, I counted ${page.expected}`,
      page.noise(() => `🎤 ${page.buyer.first}: (${page.integer({ from: 4, to: 50 })} s of traffic)`),
    ),
});
