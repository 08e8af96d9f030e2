import { blank, rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Chats with bots, help desks, customers, neighbours and family. */
export const chatsWithOthers = rewritingTemplates({
  "bot-with-rules": (page) =>
    rows(
      `NoticeBot: Hello ${page.buyer.first}! Paste your notice.`,
      `${page.buyer.first}: ${page.notice}`,
      `NoticeBot: ⛔ Not accepted. I check automatically whether`,
      page.marks((mark) => `NoticeBot:   ▢ ${mark}`),
      page.noise(() => `NoticeBot: You have ${page.integer({ from: 2, to: 9 })} attempts left.`),
      `${page.buyer.first}: ${page.seller.first} you do it, it hates me`,
    ),
  "web-shop-help-desk": (page) =>
    rows(
      `You are chatting with ${page.seller.first} from ${page.supplier.name}.`,
      `Customer: I ordered an engraved plate, your site says the text is invalid??`,
      `${page.seller.first}: For plates we kindly ask to ${page.rules((rule) => rule).join(", and to ")}.`,
      `Customer: this is my text. ${page.notice}`,
      page.noise(() => `${page.seller.first}: Is that order ${page.reference("EN")}?`),
      `Customer: right. so how would YOU engrave it`,
    ),
  "house-community": (page) =>
    rows(
      `👥 Stairwell group`,
      `${page.buyer.first} (ground floor): the firm in the back building sent this for our board:`,
      `${page.buyer.first} (ground floor): ${page.notice}`,
      `${page.colleague.first} (top floor): board is A5!! 📏`,
      page.rules((rule) => `${page.colleague.first} (top floor): ${rule} 👈`),
      page.noise(
        () =>
          `${page.seller.first} (left): whose cat is this, chip no. ends in ${page.integer({ from: 501, to: 990 })}`,
      ),
      `${page.buyer.first} (ground floor): who has nice handwriting and fewer words`,
    ),
  "mother-and-son": (page) =>
    rows(
      `Mum: Hello dear, Mum here. They gave us a notice at work and I must make it short for the girls on the line.`,
      `Mum: I copy it. ${page.notice} Copy ends. Mum.`,
      `me: what does short mean?`,
      `Mum: The foreman has written it down. ${page.rules((rule) => `${rule}.`).join(" ")} Mum.`,
      page.noise(() => `Mum: Your father has caught ${page.integer({ from: 2, to: 9 })} fish. Mum.`),
      `me: you don't have to sign every message. ok wait`,
    ),
  "translator-waiting": (page) =>
    rows(
      `${page.colleague.first} 🇵🇱: hello, I translate your notice to polish and ukrainian, paid by sentence, so pls send short`,
      `${page.buyer.first} 🇬🇧: Long one attached as text:`,
      page.passages((passage) => `    | ${passage}`),
      `${page.colleague.first} 🇵🇱: no no. short is when`,
      page.marks((mark) => `    ▸ ${mark}`),
      page.noise(() => `${page.colleague.first} 🇵🇱: I have time until ${page.day(1)}`),
      `${page.buyer.first} 🇬🇧: One moment, my assistant is on it.`,
    ),
  "slash-command-card": (page) =>
    rows(
      `┌─ /announce ─────────`,
      `│ text (as typed): ${page.notice}`,
      page.marks((mark, number) => `│ check ${number}: ${mark} … not yet`),
      page.noise(() => `│ audience: ${page.integer({ from: 500, to: 990 })} people`),
      `└─ [ Submit new text ]`,
    ),
  "influencer-of-the-firm": (page) =>
    rows(
      `${page.buyer.first}: story for the firm's account, I have one frame`,
      `${page.buyer.first}: HR wants this in it (copied from the intranet, don't shoot me)`,
      `${page.buyer.first}: ⤵️`,
      page.notice,
      `${page.buyer.first}: ⤴️`,
      `${page.colleague.first}: one frame means ${page.rules((rule) => `#${rule}#`).join(" ")} 💅`,
      page.noise(
        () => `${page.colleague.first}: last story had ${page.integer({ from: 501, to: 990 })} views`,
      ),
      `${page.buyer.first}: caption me pls`,
    ),
  "customer-asks-shop": (page) =>
    rows(
      `Customer (${page.client.name}): Hello, copy shop? We need the thing below as a poster, A4, big letters.`,
      `Customer: BELOW: ${page.notice}`,
      `Shop: Big letters AND all that is impossible on A4. Our rule of thumb for big letters, my apprentice calls it the law:`,
      page.rules((rule, number) => `Shop: ${number}/ ${rule}`),
      page.noise(
        () => `Shop: A1 would be possible, ${page.integer({ from: 500, to: 900 })} euros laminated.`,
      ),
      `Customer: A4. Then you make the text please, you know how it goes.`,
    ),
  "game-night": (page) =>
    rows(
      `${page.colleague.first}: new round of "say it shorter" 🎲 target:`,
      `${page.colleague.first}: ${page.notice}`,
      `${page.buyer.first}: what's the handicap`,
      `${page.colleague.first}: drew these cards → ${page.marks((mark) => `🃏${mark}`).join(" ")}`,
      page.noise(() => `${page.seller.first}: I lead by ${page.integer({ from: 2, to: 9 })}`),
      `${page.seller.first}: your turn`,
    ),
  "forwarded-voice": (page) =>
    rows(
      `↪ Forwarded from ${page.colleague.full}`,
      `"ok so I dictate the notice now, ready? ${page.notice} And that's the notice, full stop, bye"`,
      blank,
      `${page.buyer.first}: autocaption got all of it 👏 now the hotel wants it for the room TV, they wrote back`,
      `${page.buyer.first}: > Guests zap. Therefore ${page.rules((rule) => rule).join(" · ")}. Greetings, front desk`,
      page.noise(() => `${page.buyer.first}: we're in room ${page.integer({ from: 500, to: 690 })}`),
      `${page.seller.first}: 👍 (typing)`,
    ),
});
