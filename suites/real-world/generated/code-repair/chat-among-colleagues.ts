import { quote, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** Messages between people of one firm, or of two. */
export const colleagueChats = repairTemplates({
  "lunch-bet": (page) =>
    rows(
      `${page.seller.first}: bet you lunch that ${page.name} is fine`,
      `${page.colleague.first}: taken. ${page.argument}?`,
      `${page.seller.first}: easy, ${page.expected}`,
      `${page.colleague.first}: lol run it`,
      `${page.seller.first}: ...`,
      `${page.seller.first}: ${page.got}`,
      page.noise(
        () => `${page.colleague.first}: I'll have the no. ${page.integer({ from: 11, to: 88 })}, extra spicy`,
      ),
      `${page.buyer.first}: and who fixes it now? your ${page.expected} was the correct one`,
      `${page.seller.first}: loser does. this is what's there`,
      quote(page.code, "    "),
      `${page.buyer.first}: for the record, agreed in the kickoff and never changed: ${page.steps((step, number) => `${number}️⃣ ${step}`).join(" ")}`,
    ),
  "manager-forwards": (page) =>
    rows(
      `${page.buyer.first}: Hi, I'm not technical, I just forward what the analysts wrote.`,
      `${page.buyer.first}: "Your list helper misbehaves. We send ${page.argument}. Instead of ${page.expected} it sends back ${page.got}."`,
      `${page.seller.first}: ok let me see what it promises`,
      `${page.seller.first}: from the top of the file, each acting on what the previous one left:`,
      page.steps((step) => `   ▪ ${step}`),
      `${page.seller.first}: and below that`,
      page.code,
      `${page.buyer.first}: I don't need to understand it, I need it to be right.`,
      page.noise(() => `${page.buyer.first}: Board pack closes at ${page.time()}.`),
    ),
  "vendor-channel": (page) =>
    rows(
      `#shared-${page.client.domain.split(".")[0]}-${page.supplier.domain.split(".")[0]}`,
      `${page.buyer.first} [${page.client.name}] posted a snippet`,
      page.code,
      `${page.buyer.first} [${page.client.name}]: your colleague installed that last week. Can it be that it's not finished?`,
      `${page.seller.first} [${page.supplier.name}]: hi! what do you observe`,
      `${page.buyer.first} [${page.client.name}]: list going in: ${page.argument}. coming out: ${page.got}`,
      `${page.seller.first} [${page.supplier.name}]: our proposal had, in the section on processing,`,
      page.steps((step) => `> ${step}`),
      `${page.seller.first} [${page.supplier.name}]: processed line after line that makes ${page.expected}, so yes, we owe you a new snippet`,
      page.noise(
        () =>
          `${page.buyer.first} [${page.client.name}]: invoice ${page.reference("R")} stays open till then 🙂`,
      ),
    ),
  "ops-thread": (page) =>
    rows(
      `🧵 ${page.name} / weird totals`,
      `   ↳ ${page.colleague.first}: narrowed it to one record. stored: ${page.got}`,
      `   ↳ ${page.colleague.first}: same record in the archive of the old system: ${page.expected} (that one is right, checked)`,
      `   ↳ ${page.buyer.first}: raw?`,
      `   ↳ ${page.colleague.first}: raw is ${page.argument}`,
      page.noise(() => `   ↳ ${page.buyer.first}: 👀 ${page.integer({ from: 2, to: 12 })}`),
      `   ↳ ${page.buyer.first}: old system followed the card on the wall: ${page.steps((step) => step).join(" | ")}`,
      `   ↳ ${page.colleague.first}: and the new one runs`,
      page.code,
      `   ↳ ${page.buyer.first}: then port the card properly please`,
    ),
  "time-zones": (page) =>
    rows(
      `[evening, ${page.seller.first}] leaving this for you, ${page.buyer.first}. My last commit today:`,
      page.code,
      `[night, bot] smoke run: ${page.call} == ${page.got}`,
      page.noise(() => `[night, bot] ${page.integer({ from: 20, to: 200 })} other smoke runs passed`),
      `[morning, ${page.buyer.first}] got up, saw the bot. According to the story it's supposed to be ${page.expected}. Story text again so you don't need to search:`,
      page.steps((step, number) => `   ${number}: ${step}`),
      `[morning, ${page.buyer.first}] You sleep, so whoever is awake: please correct the commit.`,
    ),
  "meeting-side-chat": (page) =>
    rows(
      `Meeting chat (recorded)`,
      `${page.buyer.full}: can't unmute sorry, typing`,
      `${page.buyer.full}: on the slide it says ${page.argument} becomes ${page.got}. impossible`,
      `${page.colleague.full}: which slide`,
      page.noise(() => `${page.buyer.full}: ${page.integer({ from: 5, to: 40 })}`),
      `${page.buyer.full}: I've just gone through it with the method from the annex, I end with ${page.expected}`,
      `${page.colleague.full}: annex for everyone:`,
      page.steps((step, number) => `${page.colleague.full}: (annex ${number}) ${step}`),
      `${page.seller.full}: the slide was made with this, sorry everybody`,
      page.code,
      `${page.colleague.full}: AI: ${page.seller.first} sends round a version that does what's in the annex`,
    ),
  "short-dm": (page) =>
    rows(
      `${page.buyer.first}: yo`,
      page.code,
      `${page.buyer.first}: ${page.argument} >> ${page.got}`,
      `${page.buyer.first}: boss: "${page.expected} or no weekend"`,
      page.noise(() => `${page.buyer.first}: (it is ${page.time()})`),
      `${page.buyer.first}: boss also: "${page.steps((step) => step).join(". ")}."`,
      `${page.buyer.first}: pls`,
    ),
  "denglish-colleague": (page) =>
    rows(
      `${page.colleague.first}: Hello together, who is responsible for ${page.name}?`,
      `${page.seller.first}: nobody really, why?`,
      `${page.colleague.first}: I have here a difference. In the Lastenheft (sorry, requirement book) it stands so:`,
      page.steps((step, number) => `${page.colleague.first}: Punkt ${number}, ${step}`),
      `${page.colleague.first}: Point for point with ${page.argument} I become ${page.expected}. The machine becomes ${page.got}.`,
      `${page.seller.first}: "get" :) but I get it. code?`,
      `${page.colleague.first}: Here. Please make it conform.`,
      page.code,
      page.noise(() => `${page.colleague.first}: I am reachable under ${page.phone()}.`),
    ),
  "mob-session": (page) =>
    rows(
      `mob timer: ${page.seller.first} drives`,
      `${page.seller.first}: on screen now:`,
      quote(page.code, "    "),
      `${page.colleague.first} (navigating): read me the acceptance sheet backwards, I think better that way`,
      page
        .steps((step) => step)
        .toReversed()
        .map((step, index) =>
          index === 0
            ? `${page.seller.first}: at the end, ${step}`
            : `${page.seller.first}: just ahead of it, ${step}`,
        ),
      `${page.seller.first}: and ahead of that nothing`,
      `${page.buyer.first} (testing): I threw ${page.argument} at it. sheet: ${page.expected}. screen: ${page.got}`,
      page.noise(() => `mob timer: ${page.integer({ from: 2, to: 9 })} min left`),
      `${page.colleague.first} (navigating): right, rewrite it so the two agree`,
    ),
  "edited-message": (page) =>
    rows(
      `${page.buyer.first}: who broke the helper`,
      `${page.buyer.first}: (edited) who can repair the helper 🙏`,
      `${page.seller.first}: which one, what does it do, what do you put in, what do you want out. you know the drill`,
      `${page.buyer.first}: which one:`,
      page.code,
      `${page.buyer.first}: what does it do: the wrong thing, ${page.got}`,
      `${page.buyer.first}: put in: ${page.argument}`,
      `${page.buyer.first}: want out: ${page.expected}, because ${page.steps((step, number) => `${number === 1 ? "we said:" : "and with that:"} ${step}`).join(", ")}`,
      page.noise(() => `${page.seller.first}: back in ${page.integer({ from: 10, to: 50 })}`),
    ),
});
