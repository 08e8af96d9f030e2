import { joinAnd, rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Groups in which everybody has a bit: parents, boards, classes, families. */
export const chatsInGroups = policyTemplates({
  "each-has-a-rule": (page) => {
    const people = [page.buyer.first, page.seller.first, page.colleague.first];
    return rows(
      `Committee 🏛 (${page.integer({ from: 6, to: 24 })} members)`,
      `${page.buyer.first}: we need an answer on ${page.matter}, today`,
      `${page.buyer.first}: ${joinAnd(page.facts((clause) => clause))}`,
      page.rules(
        ({ number, when, word }) =>
          `${people[number % 3]}: ${["I remember", "we also said", "and", "there was one more,", "and finally"][number - 1]} "${when}, ${word}"`,
      ),
      `${page.seller.first}: and "in all other cases ${page.fallback}"`,
      page.precedence({
        first: `${page.colleague.first}: we said them in the very order you just wrote them, and we said what comes first may not be undone by what follows`,
        last: `${page.colleague.first}: we said them in the very order you just wrote them, and we said what comes later corrects what came first, all other cases aside`,
      }),
      page.noise(() => `${page.colleague.first}: minutes are with ${page.supplier.name}, ${page.phone()}`),
      `${page.buyer.first}: so I reply...`,
    );
  },
  "parents-group": (page) =>
    rows(
      `${page.colleague.first}: good morning dear parents 🌞 the office asks US to decide about ${page.matter}`,
      `${page.seller.first}: why us`,
      `${page.colleague.first}: because we made the list at the meeting, remember`,
      `${page.colleague.first}: LIST`,
      page.rules(({ when, word }) => `${page.colleague.first}: + ${word} (where ${when})`),
      `${page.colleague.first}: o ${page.fallback} (where no plus is right)`,
      page.precedence({
        first: `${page.seller.first}: and a higher plus beats a lower plus, I insisted on that`,
        last: `${page.seller.first}: and a lower plus beats a higher plus, I insisted on that`,
      }),
      `${page.buyer.first}: I spoke to them. ${page.facts((clause) => clause).join(", ")}`,
      page.noise(
        () =>
          `${page.seller.first}: has anyone found a blue jacket size ${page.integer({ from: 104, to: 164 })}`,
      ),
      `${page.colleague.first}: so can we agree without a meeting? what does the list say`,
    ),
  "study-group": (page) =>
    rows(
      `${page.buyer.first}: whats your answer for the case study`,
      `${page.seller.first}: didnt open it yet`,
      `${page.buyer.first}: ok pasting. "Facts. ${page.facts().join(" ")}"`,
      `${page.buyer.first}: "Policy on ${page.matter}. ${page.rules(({ number, when, word }) => `(${"abcde"[number - 1]}) ${word}, so long as ${when};`).join(" ")} (z) ${page.fallback}, so long as no other letter is satisfied."`,
      page.precedence({
        first: `${page.buyer.first}: "Conflicts are resolved in favour of the letter that comes first in the alphabet."`,
        last: `${page.buyer.first}: "Conflicts are resolved in favour of the letter that comes last in the alphabet among those before z."`,
      }),
      page.noise(() => `${page.colleague.first}: due ${page.day(1)} btw`),
      `${page.seller.first}: thats just reading??`,
      `${page.buyer.first}: then read and tell me`,
    ),
  "family-court": (page) =>
    rows(
      `${page.buyer.first}: Please pretend you're the office 😇`,
      `${page.seller.first}: Which office, darling`,
      `${page.buyer.first}: The one for ${page.heading.toLowerCase()}. I'm practising for my interview, you have to answer my case`,
      page.rules(({ when, word }) => `${page.buyer.first}: The office would ${word} when ${when}`),
      `${page.buyer.first}: When it can't find a reason like that, it would ${page.fallback}`,
      page.precedence({
        first: `${page.buyer.first}: When it finds two reasons, only the one I wrote first counts`,
        last: `${page.buyer.first}: When it finds two reasons, only the one I wrote last counts`,
      }),
      `${page.seller.first}: I see. And what has brought you here today?`,
      `${page.buyer.first}: ${page.matter}. And ${page.facts((clause) => clause).join(" and ")}`,
      page.noise(
        () => `${page.seller.first}: Dinner is at 19:${page.integer({ from: 10, to: 55 })} by the way`,
      ),
      `${page.seller.first}: The office has decided. Can you guess?`,
    ),
  "split-messages": (page) =>
    rows(
      `${page.colleague.first}: sorry phone only sends short ones`,
      page.rules(({ number, conditions, word }) =>
        rows(
          conditions.map(
            (clause, index) =>
              `${page.colleague.first}: ${index === 0 ? `rule ${number} needs` : "needs also"} ${clause}`,
          ),
          `${page.colleague.first}: gives ${word}`,
        ),
      ),
      `${page.colleague.first}: and if no rule complete`,
      `${page.colleague.first}: gives ${page.fallback}`,
      page.precedence({
        first: `${page.colleague.first}: 2 complete = smaller no.`,
        last: `${page.colleague.first}: 2 complete = bigger no.`,
      }),
      `${page.buyer.first}: got it. here its ${page.facts((clause) => clause).join(", ")}`,
      page.noise(() => `${page.colleague.first}: battery ${page.integer({ from: 2, to: 9 })}%`),
      `${page.buyer.first}: gives what`,
    ),
});
