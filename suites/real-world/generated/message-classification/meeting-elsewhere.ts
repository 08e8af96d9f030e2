import { blank, joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** Clubs, councils, video calls and workshops: people meet about a letter in many places. */
export const meetingsElsewhere = messageTemplates({
  "video-call-captions": (page) =>
    rows(
      `[live captions, speaker names may be wrong]`,
      `${page.seller.first}: can everybody hear me okay I share the screen`,
      `${page.seller.first}: so this is what we got from outside`,
      page.says.map((sentence) => `(on screen) ${sentence}`),
      `${page.colleague.first}: you are on mute ${page.buyer.first}`,
      `${page.buyer.first}: sorry. I said we go by urgency. The list in the wiki has ${page.order[0]} at the very front and from there ${page.order.slice(1).join(" and then ")}`,
      page.noise(() => `${page.colleague.first}: I have to drop at ${page.time()}`),
      `${page.seller.first}: agreed, so we label this one`,
      `[captions ended]`,
    ),
  "parish-council": (page) =>
    rows(
      `The clerk reported a letter received from ${page.buyer.full}, resident, and read it in full:`,
      `"${page.says.join(" ")}"`,
      `The council recalled its standing order 17, by which correspondence is entered in one book only, the books being, from the foremost to the hindmost, ${joinAnd(page.order)}.`,
      page.noise(
        () =>
          `Cllr ${page.colleague.last} declared an interest in item ${page.integer({ from: 8, to: 14 })} and left the room.`,
      ),
      `RESOLVED that the letter be entered in the book of`,
    ),
  "sports-club-board": (page) =>
    rows(
      `Board evening, clubhouse. Beer by ${page.colleague.first}.`,
      `1 Pitch: wet.`,
      `2 Letter to the office of the club. ${page.seller.first} holds it up, nobody can read the handwriting, ${page.seller.first} reads:`,
      page.says.map((sentence) => `  – ${sentence}`),
      page.noise(() => `3 Raffle brought in ${page.integer({ from: 90, to: 700 })}.`),
      `To 2 again: our folder has eight dividers, listed from the front cover to the back cover: ${page.order.map((label, index) => `${["blue", "red", "green", "yellow", "orange", "grey", "brown", "white"][index]} = ${label}`).join(", ")}. Letters go behind the frontmost divider that is meant. Divider of this one?`,
    ),
  "workshop-sticky-notes": (page) =>
    rows(
      `Workshop "one voice to the customer", photo log`,
      `Wall 1 (yellow, one note per sentence of a real letter, order as hung):`,
      page.says.map((sentence) => `   [${sentence}]`),
      `Wall 2 (pink, sorted by the group from floor to ceiling; the ceiling is what we do first):`,
      `   floor … ${page.order.toReversed().join(" … ")} … ceiling`,
      page.noise(() => `Wall 3: ${page.integer({ from: 12, to: 60 })} ideas for the summer party`),
      `Task for the last quarter of an hour: take exactly one pink note and stick it on wall 1.`,
    ),
  "supplier-review": (page) =>
    rows(
      `Quarterly review ${page.client.name} / ${page.supplier.name}`,
      blank,
      `${page.client.name} asked to see how the desk labels what comes in from end customers. Live test agreed on the spot.`,
      `Test message (chosen by ${page.buyer.first}): ${page.says[0]} ${page.says.slice(1).join(" ")}`,
      `Contract, schedule C: "precedence of labels" ${page.order.map((label, index) => `(${["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"][index]}) ${label}`).join(" ")}, (i) prevailing over all, (viii) over none.`,
      page.noise(() => `Penalty per wrong label: ${page.integer({ from: 5, to: 50 })} euros.`),
      `Result of the desk, to be compared with ours:`,
    ),
  "tenants-assembly": (page) =>
    rows(
      `Tenants' assembly with the housing office. Taken down by ${page.colleague.full}.`,
      `${page.buyer.full}, speaking for nobody else, said the following, and asked that every word be taken down.`,
      sentences(page.says.map((sentence) => `“${sentence}”`)),
      `The housing office explained that its computer takes one keyword per speaker. ${page.order[7]} is only taken if none of the others is, ${page.order[6]} if none of the six is, and among those six the machine prefers them in this order: ${page.order.slice(0, 6).join(", ")}.`,
      page.noise(() => `Attendance: ${page.integer({ from: 15, to: 80 })}.`),
      `Keyword typed in for the speaker:`,
    ),
  "steering-committee-slide": (page) =>
    rows(
      `Slide ${page.integer({ from: 7, to: 30 })} of the deck, with speaker notes`,
      `LEFT HALF: "Voice of the customer"`,
      page.says.map((sentence) => `  • ${sentence}`),
      `RIGHT HALF: "How we decide" (funnel, drawn from wide to narrow; wide is looked at first)`,
      page.order.map((label, index) => `${" ".repeat(2 + index)}\\ ${label} /`),
      page.noise(() => `SPEAKER NOTES: skip if later than ${page.time()}`),
      `SPEAKER NOTES: ask them where it drops out. Correct answer is`,
    ),
  "school-staff-room": (page) =>
    rows(
      `Staff room, long break, notes by the secretary`,
      `A parent's e-mail to the school shop was handed round:`,
      page.says.join("\n"),
      `The head asked for calm and for one label. The shop's system offers them with stars: ${page.order.map((label, index) => `${label} ${"*".repeat(8 - index)}`).join(", ")}. More stars win, said ${page.seller.first}, that is the whole secret.`,
      page.noise(() => `Bell rang at ${page.time()}.`),
      `Label given:`,
    ),
  "museum-volunteers": (page) =>
    rows(
      `Present: ${page.buyer.first}, ${page.seller.first}, ${page.colleague.first}, the cat`,
      `We went through the visitors' post. Only one piece needed talk.`,
      `It starts with "${page.says[0]}" and says further on: ${page.says
        .slice(1)
        .map((sentence) => `"${sentence}"`)
        .join(", ")}.`,
      `${page.seller.first} would put it here, ${page.colleague.first} there. ${page.buyer.first} fetched the tin box, which has compartments. We fill from the lid side: ${page.order.join(", ")}. Whatever compartment nearest to the lid is meant in earnest, that's the one.`,
      page.noise(() => `${page.integer({ from: 20, to: 95 })} visitors this week.`),
      `So into which?`,
    ),
  "recorder-with-timestamps": (page) =>
    rows(
      page.noise(() => `file ${page.integer({ from: 100, to: 999 })}.m4a, transcribed by machine`),
      `00:04 ${page.colleague.first}  ranking is on page one, I read it out for the minutes. ${page.order.slice(0, 3).join(", ")},`,
      `00:09 ${page.colleague.first}  ${page.order.slice(3, 6).join(", ")},`,
      `00:12 ${page.colleague.first}  ${page.order.slice(6).join(", ")}. From most to least important.`,
      `00:15 ${page.buyer.first}  and the message?`,
      page.says.map((sentence, index) => `00:${18 + 5 * index} ${page.seller.first}  ${sentence}`),
      `00:${20 + 5 * page.says.length} ${page.buyer.first}  clear. then I enter it as`,
    ),
});
