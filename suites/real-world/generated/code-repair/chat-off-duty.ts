import { blank, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** Clubs, families, students, and people who talk to a bot. */
export const offDutyChats = repairTemplates({
  "irc-help": (page) =>
    rows(
      `*** ${page.buyer.first}_ has joined #python`,
      `<${page.buyer.first}_> can i ask`,
      `<${page.seller.first}> don't ask to ask`,
      `<${page.buyer.first}_> paste:`,
      page.code,
      `<${page.buyer.first}_> ${page.call} <- this`,
      `<${page.seller.first}> what of it`,
      `<${page.buyer.first}_> ${page.got}, and the solution sheet has ${page.expected}`,
      page.noise(() => `*** ${page.integer({ from: 3, to: 40 })} users have quit (netsplit)`),
      `<${page.seller.first}> what's the assignment, verbatim`,
      `<${page.buyer.first}_> "${page.steps((step) => step).join("; thereafter ")}"`,
      `<${page.seller.first}> k. somebody paste him a good one`,
    ),
  "weather-station": (page) =>
    rows(
      `Grandpa: The weather box on the balcony does sums, as you know.`,
      `Grandpa: Yesterday it noted ${page.argument} and then showed ${page.got} on the little screen.`,
      `${page.buyer.first}: and you wanted?`,
      `Grandpa: ${page.expected}. I did it with a pencil. I have it in my notebook what the box is to do, in this sequence:`,
      page.steps((step) => `Grandpa: – ${step}`),
      `${page.buyer.first}: did you touch the program again`,
      `Grandpa: Only a little.`,
      page.code,
      page.noise(() => `Grandpa: It has ${page.integer({ from: 12, to: 29 })} degrees here.`),
      `${page.buyer.first}: ok grandpa, i ask someone to set it right`,
    ),
  "game-server": (page) =>
    rows(
      `modding-help`,
      `xX_${page.buyer.first}_Xx: my loot script scams players lmao`,
      `xX_${page.buyer.first}_Xx: chest has ${page.argument}, player gets ${page.got}`,
      `${page.seller.last.toLowerCase()}42: whats it meant 2 give`,
      `xX_${page.buyer.first}_Xx: ${page.expected}`,
      `${page.seller.last.toLowerCase()}42: rules of the server?`,
      page.steps((step, number) => `xX_${page.buyer.first}_Xx: rule ${number} ${step}`),
      page.noise(
        () => `level-bot: xX_${page.buyer.first}_Xx reached level ${page.integer({ from: 5, to: 60 })}!`,
      ),
      `${page.seller.last.toLowerCase()}42: send script`,
      page.code,
      `${page.seller.last.toLowerCase()}42: oof. rewrite it some1, rules in order`,
    ),
  "study-group": (page) =>
    rows(
      `📚 group "algorithms or die"`,
      `${page.colleague.first}: did anyone get ex ${page.integer({ from: 2, to: 9 })} accepted`,
      `${page.buyer.first}: no, my attempt:`,
      page.code,
      `${page.buyer.first}: "Hidden test failed". The visible one fails too haha`,
      `${page.colleague.first}: visible one is ${page.argument} right? I got ${page.expected} for that, tutor says correct`,
      `${page.buyer.first}: mine does ${page.got}`,
      page.noise(() => `${page.seller.first}: library closes ${page.time()} just saying`),
      `${page.colleague.first}: reread the sheet. ${page.steps((step, number) => `${number === 1 ? "It begins:" : "It continues:"} ${step}.`).join(" ")}`,
      `${page.buyer.first}: can somebody just mend mine, I'm so done`,
    ),
  "assistant-bot": (page) =>
    rows(
      `You: hi, i have some python that came with a kit and it's not doing its job`,
      `Assistant: Of course. What is the job?`,
      `You: ${page.steps((step) => step).join(". next thing: ")}. that's it, it gets a list and gives a list`,
      `Assistant: And what happens at present?`,
      `You: when i give it ${page.argument} i see ${page.got}, it really has to be ${page.expected}`,
      page.noise(() => `You: (kit no ${page.integer({ from: 100, to: 999 })} if that helps)`),
      `Assistant: Please paste the code.`,
      `You:`,
      page.code,
    ),
  "whatsapp-forward": (page) =>
    rows(
      `↪ Forwarded`,
      `Dear club members, the handicap list was computed wrongly. The committee decided years ago, and I copy from the minutes, that the numbers are treated thus.`,
      page.steps((step, number) => `${number === 1 ? "At the outset:" : "Upon that:"} ${step}.`),
      `↪ Forwarded`,
      `Example from Saturday. Numbers handed in ${page.argument}. Published ${page.got}. By the minutes ${page.expected}.`,
      page.noise(() => `↪ Forwarded\nTee times from ${page.time()}`),
      `${page.buyer.first}: you're the computer person right? treasurer's program is this, make it obey the minutes pls 🏌️`,
      page.code,
    ),
  "emoji-poll": (page) =>
    rows(
      `📊 Poll by ${page.colleague.first}: what is ${page.call}?`,
      `🅰 ${page.got}`,
      `🅱 ${page.expected}`,
      page.noise(() => `${page.integer({ from: 4, to: 40 })} votes`),
      `${page.colleague.first}: solution!! python itself says 🅰, but if you do what the comment block says it's 🅱`,
      `${page.seller.first}: comment block or it didn't happen`,
      page.steps((step) => `${page.colleague.first}: """ ${step} """`),
      `${page.seller.first}: and under it`,
      page.code,
      `${page.seller.first}: haha ok. 🅱 is what we want. next poll: who writes it so that python says 🅱 too`,
    ),
  "hackathon-clock": (page) =>
    rows(
      `T-${page.integer({ from: 40, to: 59 })} min ${page.buyer.first}: demo is broken`,
      `${page.buyer.first}: judges will type ${page.argument}`,
      `${page.buyer.first}: we show ${page.got} 💀`,
      `${page.colleague.first}: the pitch deck says what happens to the list, in cards from left to right: ${page.steps((step) => `[${step}]`).join("→")}`,
      `${page.colleague.first}: so they'll expect ${page.expected}`,
      page.noise(
        () => `T-${page.integer({ from: 10, to: 39 })} min ${page.seller.first}: who ate my sandwich`,
      ),
      `${page.buyer.first}: backend is one function, somebody with a clear head please!!`,
      page.code,
    ),
  "language-exchange": (page) =>
    rows(
      `${page.buyer.first}: Thank you for to help me with english AND python :)`,
      `${page.colleague.first}: My pleasure! Show me your exercise.`,
      `${page.buyer.first}: The book say, first line first:`,
      page.steps((step, number) => `${page.buyer.first}: ✏️ line ${number} « ${step} »`),
      `${page.buyer.first}: I have wrote`,
      page.code,
      `${page.colleague.first}: "I wrote". And does it work?`,
      `${page.buyer.first}: No. In the end of book is solution for ${page.argument}, it is ${page.expected}. Me I have ${page.got}.`,
      page.noise(() => `${page.colleague.first}: Lesson ${page.integer({ from: 3, to: 30 })}, isn't it?`),
      `${page.colleague.first}: Then let us write it correctly.`,
    ),
  "voice-to-text": (page) =>
    rows(
      `(voice message, ${page.integer({ from: 31, to: 59 })} seconds, converted)`,
      `okay so I'm in the car, I'll read you the sticky note that's on my screen, it says ${page.steps((step) => step).join(", new line, ")}, and that is the whole note`,
      `(voice message, converted)`,
      `and the list was ${page.argument} and what popped up was ${page.got} and no that's not it, the note would get you ${page.expected}`,
      page.noise(
        () =>
          `(voice message, converted)\nexit ${page.integer({ from: 11, to: 60 })}, sorry, that was the satnav`,
      ),
      `${page.seller.first}: got it. the thing behind it is`,
      blank,
      page.code,
      blank,
      `${page.seller.first}: I'll post whatever you people come up with`,
    ),
});
