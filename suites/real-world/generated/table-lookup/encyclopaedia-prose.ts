import { capital, joinAnd, rows, sentences } from "../text.ts";
import { grouped, pairs, tableTemplates } from "./page.ts";

/** Articles that tell a table as running text. */
export const proseEntries = tableTemplates({
  "traveller-of-old": (page) =>
    rows(
      `Reprint of an older edition, spelling modernised.`,
      sentences(
        `The diligent traveller will not fail to inquire after the ${page.many} of the country.`,
        page.table(
          (row) =>
            `Of ${row.name} we learnt from the innkeeper: ${pairs(row, ({ label, text }) => `as to ${label}, ${text}`, { glue: "; " })}.`,
        ),
        page.noise(() => `Supper cost us ${page.integer({ from: 11, to: 40 })} pence.`),
      ),
      `Marginal note in pencil: "reckon up ${page.ask("relative")}, and tell my brother"`,
    ),
  "by-kind": (page) =>
    rows(
      `The ${page.many} are commonly divided by ${page.heads[1]}.`,
      grouped(page, 1, {
        row: ({ name, fields }) =>
          `${name} (${fields
            .slice(1)
            .map(({ label, text }) => `${label}: ${text}`)
            .join("; ")})`,
        head: (word, members) =>
          members.length === 1
            ? `Alone in the class "${word}" stands ${members.join("")}.`
            : `In the class "${word}" one counts ${joinAnd(members)}.`,
      }),
      page.noise(
        () => `Other divisions (${page.integer({ from: 2, to: 9 })} in number) have fallen out of use.`,
      ),
      `Self-test at the end of the article: ${page.ask("clipped")}.`,
    ),
  "for-children": (page) =>
    rows(
      `THE BIG BOOK OF WHY · ${page.many.toUpperCase()}`,
      page.table(
        (row) =>
          `Have you heard of ${row.name}? ${pairs(row, ({ label, text }) => `${capital(label)}: ${text}`, { glue: "! " })}!`,
      ),
      page.noise(() => `Colour the picture on page ${page.integer({ from: 20, to: 90 })}!`),
      `Can you find out ${page.ask("spoken")}? The solution is printed upside down at the bottom:`,
    ),
  "two-volumes": (page) =>
    rows(
      `From volume one, "Character":`,
      sentences(
        page.table(
          ({ cells: [name = "", first = "", second = ""] }) =>
            `${name} is of ${page.heads[1]} ${first} and of ${page.heads[2]} ${second}.`,
        ),
      ),
      `From volume two, "Extent":`,
      sentences(
        page
          .table(
            ({ name, fields }) =>
              `${name} has ${joinAnd(fields.slice(2).map(({ label, text }) => `${label} to the number of ${text}`))}.`,
          )
          .toReversed(),
      ),
      page.noise(() => `From volume three, "Errata": none up to p. ${page.integer({ from: 200, to: 800 })}.`),
      `A reader who owns both writes to the publisher: what, then, is ${page.ask("prose")}?`,
    ),
  "radio-essay": (page) =>
    rows(
      `(Manuscript, broadcast ${page.day(0, "long")})`,
      sentences(
        `Good evening. I promised you numbers, and numbers you shall have.`,
        page.table(
          (row) =>
            `${row.name}! ${pairs(row, ({ label, text }) => `${capital(label)}, ${text}`, { glue: ". " })}.`,
        ),
        page.noise(() => `You have been listening for ${page.integer({ from: 4, to: 25 })} minutes.`),
        `And now take a pencil, dear listener, and send me, on a card, ${page.ask("relative")}.`,
      ),
    ),
  "disputed-article": (page) =>
    rows(
      `{{Disputed: the figure in the last paragraph}}`,
      sentences(
        `Reliable sources agree on the following ${page.many}.`,
        page.table(
          (row) => `For ${row.name} they print ${pairs(row, ({ label, text }) => `${text} as ${label}`)}.`,
        ),
      ),
      page.noise(() => `Last undone edit: no. ${page.integer({ from: 10_000, to: 99_999 })}`),
      `Talk page: "We have been reverting each other for a week over ${page.ask("prose")}. The sources above settle it, so will a third person please just work it out."`,
    ),
  chronicler: (page) =>
    sentences(
      `Whoever keeps this chronicle shall set down the ${page.many} in the order in which word of them arrived.`,
      page.table((row) => {
        const arrivals = [
          `Word came of ${row.name}`,
          `Next, a rider spoke of ${row.name}`,
          `A letter was opened; it concerned ${row.name}`,
          `Then ${row.name} was reported`,
        ];
        return `${arrivals[(row.number - 1) % 4]} (${pairs(row, ({ label, text }) => `${label} being ${text}`)}).`;
      }),
      page.noise(() => `In that week ${page.integer({ from: 11, to: 50 })} barrels were opened.`),
      `The abbot, who trusts no chronicle, had one thing reckoned anew: ${page.ask("spoken")}. What must he have found, if all of this is true?`,
    ),
  "reference-desk": (page) =>
    rows(
      `Reference desk, archived question`,
      `Q. For a pub quiz: ${page.ask("clipped")}? I only have the lexicon of ${page.integer({ from: 1990, to: 2020 })} at hand, article "${capital(page.many)}".`,
      `A. I have the same one. It goes like this, copied without the pictures:`,
      page.table(
        (row) => `${row.name}: ${pairs(row, ({ label, text }) => `${label} (${text})`, { glue: " " })}.`,
      ),
      page.noise(() => `By the way, the pub in question has ${page.integer({ from: 3, to: 9 })} exits.`),
      `Somebody better at counting than I am should close this question.`,
    ),
  "translated-lexicon": (page) =>
    rows(
      `Translated from a lexicon in a language that puts the number first.`,
      sentences(
        page.table(
          ({ name, fields: [first, second, ...others] }) =>
            `${joinAnd(others.map(({ label, text }) => `${text} ${label}`))}: this is ${name}, whose ${first?.label ?? ""} reads ${first?.text ?? ""} and whose ${second?.label ?? ""} reads ${second?.text ?? ""}.`,
        ),
        page.noise(() => `(The original has ${page.integer({ from: 2, to: 7 })} plates.)`),
      ),
      `Exercise for users of the lexicon. Establish ${page.ask("prose")}.`,
    ),
  "prize-essay": (page) =>
    rows(
      sentences(
        `Too much has been written about ${page.many} by people who never saw one.`,
        `I have seen ${page.table(({ name }) => name).length}, and this is what I know.`,
        page.table((row) => `${row.name}; I noted ${pairs(row, ({ label, text }) => `${label} ${text}`)}.`),
        page.noise(() => `My boots lasted for ${page.integer({ from: 2, to: 9 })} of them.`),
      ),
      `The jury asks the author to add a single number to his last sentence, which now runs: "From all this it is evident that ${page.ask("relative")} comes to"`,
    ),
});
