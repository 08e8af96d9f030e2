import { rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Bots, pins, polls and commands in between the messages. */
export const chatsWithTools = policyTemplates({
  "policy-command": (page) =>
    rows(
      `${page.buyer.first}: /policy show "${page.heading}"`,
      `policybot: version ${page.integer({ from: 2, to: 30 })}, strategy ${page.precedence({ first: "first-match", last: "last-match" })}`,
      page.rules(({ number, when, word }) => `policybot: ${number} ┃ ${word} ┃ ${when}`),
      `policybot: default ┃ ${page.fallback} ┃ used when there is no match`,
      `${page.buyer.first}: /case add`,
      page.facts((clause) => `${page.buyer.first}: + ${clause}`),
      `${page.buyer.first}: /policy run`,
      `policybot: rate limit reached, next run at ${page.time()}`,
      page.noise(() => `policybot: ${page.integer({ from: 3, to: 60 })} users are typing`),
      `${page.buyer.first}: oh come on. can anyone run it in their head`,
    ),
  "pinned-and-poll": (page) =>
    rows(
      `📌 ${page.seller.first} pinned: "${page.heading}. ${page.rules(({ when, word }) => `(+) ${when}? ${word}.`).join(" ")} (-) ${page.fallback}."`,
      page.precedence({
        first: `📌 ${page.seller.first} pinned: "several (+) true? leftmost. no (+) true? (-)"`,
        last: `📌 ${page.seller.first} pinned: "several (+) true? rightmost. no (+) true? (-)"`,
      }),
      `${page.buyer.first} asks: ${page.matter}?`,
      page.facts((clause) => `   • ${clause}`),
      `📊 Poll: what does the pin say`,
      `   grant ▢  halve ▢  refer ▢  refuse ▢`,
      page.noise(() => `   closes in ${page.integer({ from: 5, to: 55 })} min`),
      `${page.colleague.first}: why vote, just read the pin`,
      `${page.buyer.first}: ok, you read it then`,
    ),
  "daily-standup": (page) =>
    rows(
      `STANDUP ${page.day(0)}`,
      `${page.buyer.first}: yesterday: mails. today: mails. blocked by: ${page.matter}`,
      `${page.seller.first}: unblock you, what's known?`,
      `${page.buyer.first}: ${page.facts((clause, index) => `${index + 1}) ${clause}`).join(" ")}`,
      `${page.seller.first}: ours is a simple ladder, you climb and`,
      page.rules(({ number, when, word }) => `${page.seller.first}: rung ${number} = ${when} = ${word}`),
      `${page.seller.first}: floor = no rung holds you = ${page.fallback}`,
      page.precedence({
        first: `${page.seller.first}: you stay on the lowest rung that holds you`,
        last: `${page.seller.first}: you go up to the highest rung that holds you`,
      }),
      page.noise(() => `${page.colleague.first}: we're ${page.integer({ from: 3, to: 15 })} min over`),
      `${page.seller.first}: where are you standing?`,
    ),
  "transcribed-call": (page) =>
    rows(
      `☎️ call summary (automatic), participants ${page.seller.first}, ${page.buyer.first}`,
      page.noise(() => `duration ${page.integer({ from: 2, to: 40 })} min`),
      `• ${page.buyer.first} explains: a request, namely ${page.matter}`,
      `• ${page.seller.first} lays down what to do:`,
      page.rules(
        ({ number, when, word }) =>
          `   ${number === 1 ? "to begin with" : "next"}, ${word}, on the understanding that ${when}`,
      ),
      `   when there is no such understanding, ${page.fallback}`,
      page.precedence({
        first: `• both agree that what was laid down sooner prevails over what was laid down later`,
        last: `• both agree that what was laid down later prevails over what was laid down sooner (no understanding: prevails over nothing)`,
      }),
      `• ${page.buyer.first} reports: ${page.facts((clause) => clause).join(", ")}`,
      `• action item: ${page.buyer.first} to answer the request accordingly`,
      `${page.buyer.first}: lost my notes. accordingly = ?`,
    ),
});
