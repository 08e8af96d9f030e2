import { blank, joinAnd, rows } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** The desk talks among itself about what came in. */
export const chatsAmongStaff = messageTemplates({
  "screenshot-typed-off": (page) =>
    rows(
      `${page.colleague.first}: 📷 screenshot.png`,
      `${page.seller.first}: can't open it in the van, what does it say`,
      page.says.map(
        (sentence, index) => `${page.colleague.first}: ${index === 0 ? "says " : ""}"${sentence}"`,
      ),
      `${page.seller.first}: and what were the trays again`,
      page.order.map(
        (label, index) =>
          `${page.colleague.first}: ${index === 0 ? "first choice" : index === 7 ? "and only then" : "then"} ${label}`,
      ),
      page.noise(() => `${page.seller.first}: traffic jam, ${page.integer({ from: 3, to: 17 })} km`),
      `${page.seller.first}: easy. it's`,
    ),
  "slash-command": (page) =>
    rows(
      `${page.seller.first}: /rank show`,
      `deskbot: ${page.order.join(" ⟫ ")}   (⟫ = outranks)`,
      `${page.seller.first}: /message next`,
      `deskbot: from ${page.buyer.full}`,
      page.says.map((sentence) => `deskbot: ┊ ${sentence}`),
      page.noise(() => `deskbot: ${page.integer({ from: 12, to: 90 })} more in the queue`),
      `${page.seller.first}: /label`,
      `deskbot: usage: /label <name>, one name`,
    ),
  "boss-on-holiday": (page) =>
    rows(
      `${page.buyer.first}: sorry to bother you at the beach 🏖 one question and im gone`,
      `${page.buyer.first}: client from ${page.client.name} wrote all this:`,
      page.says.map((sentence) => `${page.buyer.first}:   ${sentence}`),
      `${page.seller.first}: what have i taught you`,
      `${page.buyer.first}: that ${joinAnd(page.pairs.map(({ upper, lower }) => `${upper} goes ahead of ${lower}`))}`,
      page.noise(() => `${page.seller.first}: ${page.integer({ from: 28, to: 37 })} degrees by the way`),
      `${page.seller.first}: well then! and now the label`,
    ),
  "bet-among-friends": (page) =>
    rows(
      `${page.colleague.first}: bet you a beer you get this one wrong`,
      `${page.seller.first}: go`,
      `${page.colleague.first}: ${page.says.join(" ")}`,
      page.noise(() => `${page.seller.first}: last time i lost ${page.integer({ from: 2, to: 6 })} beers`),
      `${page.seller.first}: and we play by the book yes? top shelf ${page.order[0]}, bottom shelf ${page.order[7]}, between them from the top ${page.order.slice(1, 7).join(", ")}`,
      `${page.colleague.first}: by the book. highest shelf that's really asked for. ONE answer`,
    ),
  "new-tool-rollout": (page) =>
    rows(
      `#tool-rollout`,
      `${page.seller.first}: the new tool wants a category before it lets me answer a customer 🙄`,
      `${page.colleague.first}: which customer`,
      `${page.seller.first}: ${page.buyer.full}, text is:`,
      page.says.map((sentence) => `> ${sentence}`),
      `${page.colleague.first}: that's several things no?`,
      `${page.seller.first}: or several nothings`,
      `${page.colleague.first}: whatever. the tool keeps only the category with the highest score: ${page.places.map(({ label, place }) => `${label} ${900 - 100 * place}`).join(", ")}`,
      page.noise(
        () =>
          `${page.colleague.first}: licence costs us ${page.integer({ from: 11, to: 70 })} a head, imagine`,
      ),
      `${page.seller.first}: so what do I type into the box`,
    ),
  "reading-aloud-in-the-car": (page) =>
    rows(
      `🚗 dictated by ${page.colleague.first} while driving`,
      `"reading the message now quote ${page.says.join(" next line ")} unquote"`,
      `"stickers on my dashboard from top to bottom ${page.order.join(" ")}"`,
      page.noise(() => `"exit ${page.integer({ from: 11, to: 60 })} in two kilometres"`),
      `"the top sticker that the guy has a use for please text me which one that is"`,
    ),
  "reactions-as-votes": (page) =>
    rows(
      `${page.seller.first} started a thread in #post`,
      page.says.map((sentence) => `│ ${sentence}`),
      `${page.seller.first}: react with the label`,
      `${page.buyer.first}: which if it's several?`,
      `${page.seller.first}: pin of ${page.colleague.first}: "${page.order.slice(0, 7).join(", else ")}, or else ${page.order[7]}"`,
      page.noise(() => `${page.buyer.first} reacted with 🥐 ×${page.integer({ from: 2, to: 7 })}`),
      `${page.colleague.first}: thread is for reactions, not for poems please`,
    ),
  "remote-trainee": (page) =>
    rows(
      `${page.buyer.first} (trainee, home office): good morning, may I check my first one with you`,
      `${page.seller.first}: of course, which`,
      `${page.buyer.first} (trainee, home office): the one that goes like this`,
      page.says.map((sentence, index) => `   ${"①②③④⑤⑥⑦"[index]} ${sentence}`),
      `${page.seller.first}: first strike out the numbers where the customer needs nothing from us right now. what do you have for the rest?`,
      `${page.buyer.first} (trainee, home office): I think I know which topics. But which of them is THE label?`,
      `${page.seller.first}: what is written in line 1 of the desk manual?`,
      `${page.buyer.first} (trainee, home office): "Precedence, falling: ${page.order.join(", ")}."`,
      page.noise(() => `${page.seller.first}: page ${page.integer({ from: 3, to: 40 })} has examples too`),
      `${page.seller.first}: so?`,
    ),
  "warehouse-radio": (page) =>
    rows(
      `[radio log, channel ${page.integer({ from: 2, to: 16 })}]`,
      `gate to office: got a note here from a customer, over`,
      `office to gate: read it, over`,
      page.says.map((sentence) => `gate to office: ${sentence} over`),
      page.noise(() => `gate to office: also it's ${page.time()} and my tea is cold, over`),
      `office to gate: eight hooks on your wall, hang it on the best one it has a right to. best is ${page.order[0]}, going downhill ${page.order.slice(1).join(", ")}. over and out`,
    ),
  "two-channels": (page) =>
    rows(
      `── #rules ──`,
      `${page.seller.first}: sorted worst to best so that nobody fights: ${page.order.toReversed().join(" < ")}`,
      page.noise(() => `${page.seller.first}: v${page.integer({ from: 2, to: 12 })} of this list`),
      blank,
      `── #incoming ──`,
      `${page.buyer.full} via web: ${page.says.join(" ")}`,
      `${page.colleague.first}: taking it. label in a sec`,
    ),
});
