import { rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Those who want something talk to those who may give it, or to somebody who knows. */
export const chatsWithCustomers = policyTemplates({
  "live-agent": (page) =>
    rows(
      `You are now chatting with ${page.seller.first}.`,
      `Visitor: hi i need help with ${page.matter}`,
      `${page.seller.first}: Happy to help! A few questions first, please answer truthfully :)`,
      page.facts((clause, index) => `Visitor: ${index === 0 ? "ok so " : ""}${clause}`),
      page.noise(() => `${page.seller.first}: Thanks. Your chat reference is ${page.reference("LC")}.`),
      `Visitor: and?`,
      `-- suggested snippet, visible to agents only --`,
      page.rules(({ when, word }) => `   /${word}   use if ${when}`),
      `   /${page.fallback}   use if no other snippet may be used`,
      page.precedence({
        first: `   more than one may be used: upper snippet`,
        last: `   more than one may be used: lower snippet, other than the very last`,
      }),
      `${page.seller.first}: One moment, I'm choosing the right snippet...`,
    ),
  "friend-at-the-office": (page) =>
    rows(
      `${page.buyer.first}: you work there. will i get it or not`,
      `${page.seller.first}: get what`,
      `${page.buyer.first}: ${page.matter}`,
      `${page.seller.first}: ok honest answers only`,
      page.facts((clause) => `${page.buyer.first}: ${clause}, i swear`),
      `${page.seller.first}: lol fine. internal, you didnt hear it from me`,
      page.rules(({ when, word }) => `${page.seller.first}: they ${word} as soon as they see ${when}`),
      page.precedence({
        first: `${page.seller.first}: thats in the order they look. seen is seen, they dont look further`,
        last: `${page.seller.first}: thats in the order they look. and they always look at everything, last thing they see is what they remember`,
      }),
      `${page.seller.first}: see nothing = ${page.fallback}`,
      page.noise(() => `${page.buyer.first}: ill owe you ${page.integer({ from: 2, to: 9 })} beers`),
      `${page.buyer.first}: so?? what do they do with mine`,
    ),
  "shared-screenshots": (page) =>
    rows(
      `${page.buyer.first}: [screenshot: letter] "We have received your wish regarding ${page.matter}."`,
      `${page.buyer.first}: [screenshot: letter, page two] "According to our records, ${page.facts((clause) => clause).join("; ")}."`,
      `${page.colleague.first}: all true?`,
      `${page.buyer.first}: all true`,
      page.rules(
        ({ number, when, word }) =>
          `${page.buyer.first}: [screenshot: leaflet, box ${number}] "${when}: ${word}"`,
      ),
      `${page.buyer.first}: [screenshot: leaflet, back] "not in a box: ${page.fallback}"`,
      page.precedence({
        first: `${page.buyer.first}: [screenshot: leaflet, tiny] "in two boxes: box with the smaller number"`,
        last: `${page.buyer.first}: [screenshot: leaflet, tiny] "in two boxes: box with the larger number"`,
      }),
      page.noise(
        () =>
          `${page.buyer.first}: [screenshot: weather, ${page.integer({ from: 3, to: 33 })} degrees] oops wrong one`,
      ),
      `${page.colleague.first}: ok and your question?`,
      `${page.buyer.first}: what will the second letter say 😩`,
    ),
  "assistant-bot": (page) =>
    rows(
      `> hello, I am POLLY, the policy parrot 🦜 what are we talking about?`,
      `${page.heading.toLowerCase()}`,
      `> I know ${page.heading}! I know them by heart:`,
      page.rules(({ when, word }) => `> squawk! ${when}? ${word}!`),
      `> squawk! none of my squawks true? ${page.fallback}!`,
      page.precedence({
        first: `> two squawks true? I only mean the first of them`,
        last: `> two squawks true? I only mean the last of them (the one about none is never among them)`,
      }),
      `ok polly. ${page.facts((clause) => clause).join(". ")}. what now`,
      page.noise(() => `> I have answered ${page.integer({ from: 200, to: 9000 })} questions today!`),
      `> sorry, I can only repeat things. please ask a human`,
      `human please`,
    ),
  "info-stand": (page) =>
    rows(
      `${page.buyer.first}: At the info stand. Somebody asks for ${page.matter}, I'm alone here`,
      `${page.colleague.first}: You've got the ring binder?`,
      `${page.buyer.first}: Yes. Reading tabs`,
      page.rules(
        ({ number, when, word }) =>
          `${page.buyer.first}: ${["blue", "green", "yellow", "orange", "red"][number - 1]} tab "${when}", stamp says ${word}`,
      ),
      `${page.buyer.first}: grey tab "everyone else", stamp says ${page.fallback}`,
      page.precedence({
        first: `${page.colleague.first}: Tabs go from blue to red. The bluer one takes it if two fit. Grey never does`,
        last: `${page.colleague.first}: Tabs go from blue to red. The redder one takes it if two fit. Grey never does`,
      }),
      page.facts((clause) => `${page.buyer.first}: got it from the form: ${clause}`),
      page.noise(
        () => `${page.buyer.first}: balloons are out, we had ${page.integer({ from: 80, to: 500 })}`,
      ),
      `${page.buyer.first}: Which stamp do I use?`,
    ),
});
