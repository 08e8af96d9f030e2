import { rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Chats of people who share an office and a notice board. */
export const chatsWithColleagues = rewritingTemplates({
  "photo-of-the-door": (page) =>
    rows(
      `${page.buyer.first}: [photo] have you SEEN what hangs on the door`,
      `${page.seller.first}: can't open it on mobile, type it`,
      page.passages((passage) => `${page.buyer.first}: ${passage}`),
      `${page.buyer.first}: (end of photo)`,
      `${page.seller.first}: wow ok. rewrite, and you`,
      page.rules((rule, number) => `${page.seller.first}: ${number === 1 ? "" : "… "}${rule}`),
      page.noise(
        () => `${page.buyer.first}: battery at ${page.integer({ from: 2, to: 9 })} %, someone else do it`,
      ),
    ),
  "before-the-coffee": (page) =>
    rows(
      `${page.colleague.first}: morning. who has words left`,
      `${page.seller.first}: some`,
      `${page.colleague.first}: this has to go on one slide → ${page.notice}`,
      `${page.colleague.first}: ${page.rules((rule) => rule).join("; ")}`,
      page.noise(
        () =>
          `${page.colleague.first}: coffee's on me, machine takes ${page.integer({ from: 2, to: 9 })} coins`,
      ),
      `${page.seller.first}: after the coffee. or let the bot do it`,
    ),
  "poll-in-the-channel": (page) =>
    rows(
      `📊 POLL: what must the new notice be like? (closed)`,
      page.marks((mark) => `   ✅ ${mark}`),
      page.noise(() => `   ❌ it rhymes (${page.integer({ from: 2, to: 9 })} votes)`),
      `${page.buyer.first}: all the ticked ones then. the old one, so nobody has to scroll:`,
      `${page.buyer.first}: “${page.notice}”`,
      `${page.seller.first}: and the new one?`,
    ),
  "walkie-talkie-log": (page) =>
    rows(
      `dispatch: text for the cab screens, over`,
      `yard: go ahead, over`,
      `dispatch: I read. ${page.notice} Over`,
      `yard: negative, screen won't take that. Cab screens, you have to ${page.rules((rule) => rule).join(" AND ")}, over`,
      page.noise(() => `dispatch: truck ${page.integer({ from: 501, to: 990 })} is leaking, over`),
      `dispatch: stand by for new text`,
    ),
  "dm-to-the-writer": (page) =>
    rows(
      `hi ${page.seller.first}! ${page.colleague.first} said you're THE person for texts 🙏`,
      `so I have a notice. don't laugh`,
      `»»» ${page.notice} «««`,
      `my boss would be happy if all of this were true about it:`,
      page.marks((mark) => `  • ${mark}`),
      page.noise(() => `I owe you ${page.integer({ from: 2, to: 9 })} croissants`),
      `can you?? just the text, I copy-paste it`,
    ),
  "passive-aggressive-kitchen": (page) =>
    rows(
      `kitchen-group (${page.integer({ from: 2, to: 9 })} unread)`,
      `${page.seller.first}: to whoever put this beside the sink: "${page.notice}"`,
      `${page.seller.first}: I have dishes to do and a life to live`,
      `${page.buyer.first}: it was me :( how long may it be`,
      page.marks(
        (mark, number) =>
          `${number % 2 === 1 ? page.seller.first : page.colleague.first}: I'm ok with it when ${mark}`,
      ),
      `${page.buyer.first}: I'll swap it, give me a text then, all of you are so clever`,
      page.noise(
        () => `${page.colleague.first}: fridge is at ${page.integer({ from: 2, to: 9 })} degrees btw`,
      ),
    ),
  "call-for-a-volunteer": (page) =>
    rows(
      `@here the lobby screen shows lorem ipsum, we need real text by ${page.time()}`,
      `@here raw material in thread 🧵`,
      page.passages((passage, number) => `  🧵${"abcde".charAt(number - 1)} ${passage}`),
      `@here screen people insist, so whoever does it: ${page.rules((rule) => `_${rule}_`).join(" + ")}`,
      page.noise(
        () =>
          `${page.colleague.first}: I'm out, on floor ${page.integer({ from: 2, to: 9 })} with a customer`,
      ),
    ),
  "typed-under-the-table": (page) =>
    rows(
      `${page.buyer.first}: psst im in a meeting, they want the notice read out in 5 min`,
      `${page.buyer.first}: ${page.notice}`,
      `${page.seller.first}: thats not readable aloud`,
      `${page.buyer.first}: I KNOW. it has to ${page.rules((rule) => rule).join(", ")}`,
      page.noise(() => `${page.buyer.first}: they're on slide ${page.integer({ from: 2, to: 9 })} already`),
      `${page.buyer.first}: hurry`,
    ),
  "the-old-hand": (page) =>
    rows(
      `${page.seller.first}: In thirty years here I have put up notices with these manners and never had a complaint: ${page.rules((rule) => `*${rule}*`).join(", ")}.`,
      `${page.buyer.first}: My first notice had a complaint within the hour… 😬`,
      `${page.seller.first}: Show me.`,
      `${page.buyer.first}: ${page.notice}`,
      page.noise(
        () => `${page.seller.first}: Good heavens. Come to room ${page.integer({ from: 501, to: 690 })}.`,
      ),
      `${page.seller.first}: Write it again, with manners.`,
    ),
  "retyped-from-fax": (page) =>
    rows(
      `${page.colleague.first}: fax from HQ, to be announced at all sites, I retype it for you`,
      `${page.colleague.first}: [${page.notice}]`,
      `${page.buyer.first}: we announce it over the PA, not like that we don't`,
      `${page.buyer.first}: PA card says: ${page.marks((mark, number) => `(${number}) ${mark}`).join(" ")}`,
      page.noise(() => `${page.colleague.first}: HQ fax is ${page.phone()} if you want to complain`),
      `${page.colleague.first}: what do you say into the mike then`,
    ),
});
