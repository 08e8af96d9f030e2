import { rows } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** Messages of a support chat. */
export const chats = messageTemplates({
  "burst-of-messages": (page) =>
    rows(
      page.says.map((sentence) => `${page.buyer.first}: ${sentence}`),
      page.noise(() => `${page.buyer.first}: (order ${page.reference("W")})`),
      `>> desk settings > precedence > ${page.order.join(" > ")}`,
      `>> label for this chat:`,
    ),
  "bot-summary": (page) =>
    rows(
      `BOT: Hi! Tell me everything in one go 🙂`,
      `USER: ${page.says.join(" ")}`,
      page.noise(() => `BOT: You are number ${page.integer({ from: 2, to: 40 })} in line.`),
      `BOT → agent: queue names by priority are ${page.order.join(", ")}. Please pick one.`,
    ),
  "lower-case": (page) =>
    rows(
      `hiya`,
      page.says.map((sentence) => sentence.toLowerCase().replace(/\.$/, "")),
      page.noise(() => `im in row ${page.integer({ from: 2, to: 9 })} of the bus lol`),
      `thx!!`,
      `[auto] tags, strongest first: ${page.order.map((label) => `#${label}`).join(" ")}`,
    ),
  "two-agents": (page) =>
    rows(
      `${page.seller.first}: got this in the widget, what do I click`,
      page.says.map((sentence) => `   | ${sentence}`),
      page.noise(() => `${page.seller.first}: also my lunch was at 12:${page.integer({ from: 10, to: 55 })}`),
      `${page.colleague.first}: the list goes ${page.order.join(", ")} and you stop at the first one they want`,
      `${page.seller.first}: ok so??`,
    ),
  "voice-note": (page) =>
    rows(
      `🎤 0:${page.integer({ from: 20, to: 59 })}`,
      `"so hello, ${page.buyer.first} here... ${page.says.join(" ehm... ")} right, that's it, bye"`,
      page.noise(() => `(second note: ${page.integer({ from: 3, to: 9 })} seconds of traffic)`),
      `pinned by ${page.seller.first}: whichever is further left wins ➡ ${page.order.join(" · ")}`,
    ),
  "group-of-tenants": (page) =>
    rows(
      `${page.colleague.first}: I'll type for the house, ok?`,
      page.says.map((sentence) => `${page.colleague.first}: ${sentence} 🏠`),
      page.noise(() => `${page.buyer.first}: we are ${page.integer({ from: 4, to: 18 })} flats now`),
      `Landlord's app: one label per message. Ranking ${page.order.map((label, index) => `${index + 1}.${label}`).join(" ")}`,
    ),
  "numbered-emoji": (page) =>
    rows(
      page.says.map((sentence, index) => `${index + 1}️⃣ ${sentence}`),
      page.noise(() => `📍 shop no. ${page.integer({ from: 11, to: 80 })}`),
      `${page.buyer.first} is waiting… Sort it: 🥇${page.order[0]} 🥈${page.order[1]} 🥉${page.order[2]}, next ${page.order.slice(3).join(", ")}`,
    ),
  "night-shift": (page) =>
    rows(
      `03:${page.integer({ from: 10, to: 59 })} visitor: anyone there?`,
      page.says.map((sentence) => `      visitor: ${sentence}`),
      `      visitor left the chat`,
      page.noise(() => `      session ${page.reference("S")}`),
      `      queue manager: file under the label that is earliest in (${page.order.join(" ")})`,
    ),
  "copy-from-social": (page) =>
    rows(
      `@${page.supplier.name.replace(/\W/g, "")} ${page.says.join(" ")} 👀`,
      page.noise(() => `${page.integer({ from: 12, to: 300 })} likes`),
      `— social team, please label. House order (top = first): ${page.order.join(" / ")}`,
    ),
  "intern-asks": (page) =>
    rows(
      `${page.buyer.first}: im new, is there a rule if they want more than one thing`,
      `${page.seller.first}: yes. ${page.order.map((label) => label.toUpperCase()).join(", ")}. first hit`,
      page.noise(() => `${page.seller.first}: door code is ${page.integer({ from: 1000, to: 9999 })}`),
      `${page.buyer.first}: then this one?`,
      page.says.map((sentence) => `${page.buyer.first}: «${sentence}»`),
    ),
});
