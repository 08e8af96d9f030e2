import { joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** A customer is typing; what the desk needs stands around it. */
export const chatsWithCustomers = messageTemplates({
  "agent-asks-back": (page) =>
    rows(
      `You are chatting with ${page.seller.first}.`,
      `${page.seller.first}: Welcome to ${page.supplier.name}, what can I do for you today?`,
      page.says.flatMap((sentence, index) => [
        `${page.buyer.first}: ${sentence}`,
        `${page.seller.first}: ${["I see.", "Mhm, noted.", "Okay 👍", "Right.", "Got that.", "Sure.", "Understood."][index]}`,
      ]),
      `${page.buyer.first}: and that is me done. over to you`,
      page.noise(() => `-- chat lasted ${page.integer({ from: 5, to: 25 })} min --`),
      `-- before closing choose a disposition; if several fit, the one listed earliest --`,
      `-- ${page.order.join(" · ")} --`,
    ),
  "sticker-fan": (page) =>
    rows(
      `${page.buyer.first} 🌸: helloooo 👋👋`,
      page.says.map(
        (sentence, index) =>
          `${page.buyer.first} 🌸: ${sentence} ${["😅", "🙏", "🐢", "✨", "🙈", "🍀", "☕"][index]}`,
      ),
      page.noise(
        () => `${page.buyer.first} 🌸: [sticker pack ${page.integer({ from: 2, to: 60 })}, dancing cat]`,
      ),
      `Inbox app: tap the coloured dot for this chat. From hot to cold: 🔴${page.order[0]} 🟠${page.order[1]} 🟡${page.order[2]} 🟢${page.order[3]} 🔵${page.order[4]} 🟣${page.order[5]} 🟤${page.order[6]} ⚪${page.order[7]}. The hottest dot that is justified, please.`,
    ),
  "menu-by-keypad": (page) =>
    rows(
      `SMS line of ${page.supplier.name}. Answer with a letter:`,
      page.places.map(({ label }, index) => `${"STUVWXYZ"[index]} if ${label}`),
      `> hm none of these, or rather more than one`,
      `> ${page.says.join(" ")}`,
      page.noise(() => `Message parts: ${page.integer({ from: 2, to: 6 })}`),
      `No letter recognised. Operator, set it yourself (the word, not the letter) and observe that ${page.order.map((label) => label.toUpperCase()).join(" trumps ")}.`,
    ),
  "after-the-holiday": (page) =>
    rows(
      `Today`,
      `${page.buyer.full}: Hi, I was away for weeks and am going through my pile now, so here is everything at once.`,
      page.says.map((sentence) => `${page.buyer.full}: – ${sentence}`),
      `${page.buyer.full}: Puh. Off to bed.`,
      page.noise(() => `✓✓ read ${page.time()}`),
      `${page.seller.first} (internal note, not visible to the customer): one tag only. ${page.order[7]} is our lowest, ${page.order[6]} stands one higher, and so on up through ${joinAnd(page.order.slice(0, 6).toReversed())}.`,
    ),
  "in-the-app": (page) =>
    rows(
      `┌ ${page.supplier.name} app › Help › Write to us`,
      page.says.map((sentence) => `│ ${sentence}`),
      `└ sent ✔`,
      page.noise(
        () =>
          `App version ${page.integer({ from: 3, to: 9 })}.${page.integer({ from: 0, to: 20 })}, ${page.buyer.full}`,
      ),
      `auto-sort failed: more than one candidate or none`,
      `fallback: manual. precedence string "${page.order.map((label) => label.slice(0, 3)).join("")}" = ${page.order.join(", ")}`,
    ),
  "hotel-messenger": (page) =>
    rows(
      `Guest in ${page.integer({ from: 101, to: 620 })}: Good evening. Before I forget it,`,
      page.says.map((sentence, index) => `Guest: ${index === 0 ? "" : "and "}«${sentence}»`),
      page.noise(() => `(room phone off the hook since ${page.time()})`),
      `Night porter to back office: I'm allowed to press a single button on the console. The buttons sit in a column: ${page.order.join(" ↓ ")}. Boss says upper button whenever two would be right. So I press…`,
    ),
  "impatient-caps": (page) =>
    rows(
      `HELLO?`,
      page.says.map((sentence) => sentence.toUpperCase()),
      `HELLO???`,
      page.noise(() => `[${page.integer({ from: 3, to: 19 })} people ahead of you]`),
      `Sorry for the wait! ${page.seller.first} here, I'm reading. One second while I file this…`,
      `[filing panel, from the first choice down to the last resort: ${page.order.map((label) => `(${label})`).join(" ")}]`,
    ),
  "answering-a-poll": (page) =>
    rows(
      `📊 Bot: "Which of our teams do you need? Vote!"`,
      page.places.map(({ label }) => `   ○ ${label} (0 votes)`),
      `${page.buyer.first}: i cant vote for a team, i dont know your teams. ill just tell you:`,
      `${page.buyer.first}: ${sentences(page.says)}`,
      page.noise(() => `📊 Bot: poll closes in ${page.integer({ from: 2, to: 24 })} h`),
      `${page.colleague.first} (moderator): I'll vote for you then. House rules say go by ${page.order.join(", ")}, first one needed gets the vote`,
    ),
  "edited-messages": (page) =>
    rows(
      `${page.buyer.first}: ${page.says[0]}`,
      page.says.slice(1).map((sentence) => `${page.buyer.first}: ${sentence} (edited)`),
      `${page.buyer.first}: This message was deleted`,
      page.noise(() => `— seen by ${page.integer({ from: 2, to: 9 })} at the desk —`),
      `Desk policy card: ⟦${page.order.join("⟧ ⟦")}⟧ earlier brackets win over later ones`,
      `Desk: what is the tag of the conversation?`,
    ),
  "very-short-window": (page) =>
    rows(
      `« ${page.says.join(" » « ")} »`,
      page.noise(() => `(guest ${page.integer({ from: 1000, to: 9999 })})`),
      `precedence: ${page.order.join("→")}. tag?`,
    ),
});
