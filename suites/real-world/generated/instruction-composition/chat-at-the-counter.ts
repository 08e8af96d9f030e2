import { rows } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** Typed during work, with a paper in the other hand. */
export const chatsAtTheCounter = routineTemplates({
  "customer-is-waiting": (page) =>
    rows(
      `${page.buyer.first}: quick!! customer in front of me, her form says "${page.ask}" in red`,
      `${page.buyer.first}: and she is looking at me`,
      page.routines(waiting, ({ number, name, body }) =>
        rows(`${page.seller.first}: ${name} → ${body}`, number === 1 ? `${page.buyer.first}: go on` : ""),
      ),
      page.noise(() => `${page.buyer.first}: she's been here since ${page.time()} she says`),
      `${page.seller.first}: that's all our words. yours is in there`,
      `${page.buyer.first}: ok typing what i'm going to do, stop me if it's wrong:`,
    ),
  "supervisor-quizzes": (page) =>
    rows(
      `${page.seller.full}: Good morning. Before you may use the counter alone, a small test.`,
      `${page.buyer.full}: I am ready.`,
      `${page.seller.full}: What have you been taught?`,
      page.routines(passive, ({ name, body }) => `${page.buyer.full}: "${name}: ${body}."`),
      `${page.seller.full}: Correct, word for word.`,
      page.noise(
        () => `${page.seller.full}: You are faster than the last ${page.integer({ from: 3, to: 9 })}.`,
      ),
      `${page.seller.full}: I now hand you a sheet for ${page.ask}. Name the actions, not the words.`,
    ),
  "wiki-bot-answers": (page) =>
    rows(
      `${page.colleague.first}: !define all`,
      page.routines(sums, ({ name, body }) => `wikibot: *${name}* ≔ ${body}`),
      `wikibot: help: {word} stands for that word's own line, 2· and 3· repeat what follows`,
      page.noise(() => `wikibot: uptime ${page.integer({ from: 3, to: 300 })} days`),
      `${page.colleague.first}: !expand ${page.ask}`,
      `wikibot: sorry, /expand is being repaired. try a human`,
      `${page.colleague.first}: hello human`,
    ),
  "one-asks-two-answer": (page) =>
    rows(
      `${page.buyer.first}: who knows the words on the yellow slips`,
      page.routines(list, ({ number, name, body, said }) =>
        number % 2 === 0
          ? `${page.seller.first}: ${name}, ${body}`
          : `${page.colleague.first}: I know ${name}. ${said(timed)}`,
      ),
      page.noise(() => `${page.seller.first}: jinx, ${page.integer({ from: 2, to: 5 })} times in a row`),
      `${page.buyer.first}: great. mine says ${page.ask}. so my paper gets what, from start to end?`,
    ),
  "photo-of-a-noticeboard": (page) =>
    rows(
      `${page.buyer.first} sent a photo`,
      `[text recognised in the photo]`,
      page.routines(stepwise, ({ name, body }) => `${name.toUpperCase()} / ${name} : ${body}`),
      page.noise(() => `[also recognised: FIRE EXIT, ${page.integer({ from: 100, to: 999 })}]`),
      `${page.buyer.first}: standing in front of this with one envelope, it has a sticker "${page.ask}"`,
      `${page.seller.first}: can't you read?`,
      `${page.buyer.first}: I can READ it`,
    ),
  "checking-the-robot": (page) =>
    rows(
      `${page.seller.first}: paper robot did something weird, can you simulate it in your head`,
      `${page.colleague.first}: paste the config`,
      page.routines(code, ({ name, body }) => `\`${name} = ${body}\``),
      `${page.colleague.first}: and which one did you start`,
      `${page.seller.first}: \`${page.ask}\`, on one sheet`,
      page.noise(() => `${page.seller.first}: it beeped ${page.integer({ from: 3, to: 12 })} times`),
      `${page.colleague.first}: then according to the config it has to do:`,
    ),
  "translator-in-between": (page) =>
    rows(
      `${page.colleague.first} (interpreter): the visitor says in his office they say the following`,
      page.routines(
        formal,
        ({ number, name, body }) =>
          `${page.colleague.first} (interpreter): ${number === 1 ? "" : "and "}${name} is in English, ${body}`,
      ),
      `${page.seller.first}: tell him I see`,
      page.noise(
        () =>
          `${page.colleague.first} (interpreter): he also says it's ${page.integer({ from: 11, to: 31 })} degrees at home`,
      ),
      `${page.colleague.first} (interpreter): now he gives you his passport copy and says ${page.ask} please`,
      `${page.seller.first}: oh dear. so what does he want me to do to it, step by step`,
    ),
  "status-updates": (page) =>
    rows(
      `[${page.buyer.first} set status: doing ${page.ask} 📄]`,
      `${page.seller.first}: doing what??`,
      `${page.buyer.first}: new language of the house, look:`,
      page.routines(spoken, ({ name, body }) => `${page.buyer.first}: “${name}” – ${body}`),
      page.noise(
        () => `${page.seller.first}: I was off for ${page.integer({ from: 3, to: 14 })} days and THIS`,
      ),
      `${page.seller.first}: so your status in normal people's language is`,
    ),
  "legend-comes-late": (page) =>
    rows(
      page.routines(terse, ({ name, body }) => `${page.seller.first}: ${name} ${body}`),
      `${page.buyer.first}: is that a cat on your keyboard`,
      `${page.seller.first}: lol no. > is "afterwards". < is "but earlier than that". [something] is do that whole line there. 2x 3x you get. bar | means finish the row in your head first and do what's behind it to the row`,
      page.noise(() => `${page.buyer.first}: cat is ${page.integer({ from: 2, to: 15 })} btw`),
      `${page.buyer.first}: aha. and I need`,
      `${page.seller.first}: ${page.ask}`,
    ),
  "short-and-polite": (page) =>
    rows(
      `${page.buyer.first}: Hello, what is ${page.ask} in single actions please?`,
      `${page.seller.first}: ${page.routines(plain, ({ name, body }) => `${name} (${body})`).join(" // ")}`,
      page.noise(() => `${page.buyer.first}: Thank you, reading. Back at ${page.time()}.`),
    ),
});
