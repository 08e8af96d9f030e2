import { rows, sentences } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As people type to customers, suppliers and other houses. */
export const outsideChats = logTemplates({
  "live-chat-agent": (page) =>
    rows(
      `You are now chatting with ${page.seller.first} from ${page.supplier.name}.`,
      `Visitor: my payment won't go through, reference ${page.request}`,
      `${page.seller.first}: One moment, I am checking with my colleagues.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `[whisper] back office: ${service} declined ${request}, problem of ${service} proper, ${fault}`,
        passed: ({ service, request, callee }) =>
          `[whisper] back office: ${service} declined ${request}, problem taken over from ${callee}`,
        recovered: ({ service, request, fault }) =>
          `[whisper] back office: ${service} approved ${request} in round two, problem in round one, ${fault}`,
      }),
      page.noise(() => `Visitor: I have been waiting ${page.integer({ from: 6, to: 50 })} minutes!!`),
      `[whisper] ${page.seller.first}: and to which of you do I transfer the visitor?`,
    ),
  "shared-vendor-channel": (page) =>
    rows(
      `${page.buyer.first} (${page.client.name}): Good morning team, kindly do the needful for ${page.request}, it is failing since morning.`,
      `${page.seller.first}: Noted sir. Updates from respective module owners are as below.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.seller.first}: ${service} owner confirmed issue is at their end only for ${request}. Remarks, ${fault}.`,
        passed: ({ service, request, callee }) =>
          `${page.seller.first}: ${service} owner informed that for ${request} they are failing because ${callee} is failing.`,
        recovered: ({ service, request, fault }) =>
          `${page.seller.first}: ${service} owner informed same got resolved on second try for ${request}. Remarks, ${fault}.`,
      }),
      page.noise(() => `${page.seller.first}: Bridge call is scheduled ${page.time()}.`),
      `${page.buyer.first} (${page.client.name}): Thank you. Please revert with module name where actual issue is there.`,
    ),
  "field-engineer": (page) =>
    rows(
      `${page.colleague.first}: on site at ${page.client.name}. noisy here so i type`,
      `${page.buyer.first}: read me the lamps pls, the job is ${page.request}`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.colleague.first}: lamp ${service}, ${request}, red steady, legend "own trouble", sticker ${fault}`,
        passed: ({ service, request, callee }) =>
          `${page.colleague.first}: lamp ${service}, ${request}, red flashing, legend "fed by ${callee}, which is red"`,
        recovered: ({ service, request, fault }) =>
          `${page.colleague.first}: lamp ${service}, ${request}, green, legend "own trouble, cleared by rerun", sticker ${fault}`,
      }),
      page.noise(
        () => `${page.colleague.first}: ladder only goes to ${page.integer({ from: 3, to: 9 })} m btw`,
      ),
      `${page.buyer.first}: got it. open the cabinet of`,
    ),
  "interpreter-between": (page) =>
    rows(
      `${page.colleague.first}: I interpret for both sides, so every line twice is not needed`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.colleague.first}: they say ${request} came to a halt in ${service} and that ${service} is sorry, meaning it was them. word used: ${fault}`,
        passed: ({ service, request, callee }) =>
          `${page.colleague.first}: they say ${request} came to a halt in ${service} and that ${service} is not sorry, meaning it was ${callee}`,
        recovered: ({ service, request, fault }) =>
          `${page.colleague.first}: they say ${request} came through ${service} after being sent again. word used: ${fault}`,
      }),
      page.noise(() => `${page.buyer.first}: my lunch is at 12:${page.integer({ from: 10, to: 55 })}`),
      `${page.buyer.first}: ask them straight, whose fault is ${page.request}`,
    ),
  "consultant-paste": (page) =>
    rows(
      `${page.seller.full} (external): Per our engagement I deliver findings by message today, the report follows.`,
      sentences(
        page.events({
          fault: ({ service, request, fault }) =>
            `Finding: ${service} did not deliver ${request}; autonomous cause; "${fault}".`,
          passed: ({ service, request, callee }) =>
            `Finding: ${service} did not deliver ${request}; derived cause; non-delivery by ${callee}.`,
          recovered: ({ service, request, fault }) =>
            `Finding: ${service} delivered ${request}; autonomous cause overcome by repetition; "${fault}".`,
        }),
      ),
      page.noise(
        () =>
          `${page.seller.full} (external): Hours so far ${page.integer({ from: 12, to: 80 })}, invoice to come.`,
      ),
      `${page.buyer.first}: for that money I'd expect the name of the autonomous cause for ${page.request} in your first line`,
    ),
  "shop-owner": (page) =>
    rows(
      `${page.buyer.first}: hi its the flower shop. till says NO SALE ${page.request} 😩`,
      `${page.seller.first}: don't worry! let me look what your till talks to`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.seller.first}: hm, ${service} got stuck on ${request}, that's a bug of theirs (${fault})`,
        passed: ({ service, request, callee }) =>
          `${page.seller.first}: hm, ${service} got stuck on ${request}, that's just ${callee} being stuck`,
        recovered: ({ service, request, fault }) =>
          `${page.seller.first}: hm, ${service} got stuck on ${request} for a sec (${fault}), second push went thru, so that's fine`,
      }),
      page.noise(
        () => `${page.buyer.first}: i have ${page.integer({ from: 4, to: 12 })} people in the queue`,
      ),
      `${page.buyer.first}: i dont get it. is there ONE thing i can tell my nephew to switch off and on`,
    ),
  "press-officer": (page) =>
    rows(
      `${page.colleague.first} 📰: A journalist has the code ${page.request} from a reader. I need to be able to say in which system it happened, and be right.`,
      page.events({
        fault: ({ clock, service, request, fault }) =>
          `${page.buyer.first}: on record, ${clock}, system ${service}, ${request}: "could not go on, defect of ours" (${fault})`,
        passed: ({ clock, service, request, callee }) =>
          `${page.buyer.first}: on record, ${clock}, system ${service}, ${request}: "could not go on, defect handed to us by ${callee}"`,
        recovered: ({ clock, service, request, fault }) =>
          `${page.buyer.first}: on record, ${clock}, system ${service}, ${request}: "went on after a second attempt, defect of ours before" (${fault})`,
      }),
      page.noise(() => `${page.colleague.first} 📰: deadline ${page.time()}`),
      `${page.colleague.first} 📰: One word, please, I'll do the sentence around it.`,
    ),
  "partner-webhook": (page) =>
    rows(
      `${page.buyer.first}: your webhook said nothing but {"error":"${page.request}"}. seriously?`,
      `${page.seller.first}: fair. raw notes from our side, no secrets in there:`,
      page.events({
        fault: ({ service, request, fault }) => `· ${request} @ ${service}: nope, us. ${fault}`,
        passed: ({ service, request, callee }) => `· ${request} @ ${service}: nope, them (${callee}).`,
        recovered: ({ service, request, fault }) => `· ${request} @ ${service}: nope, then yep. ${fault}`,
      }),
      page.noise(
        () =>
          `${page.seller.first}: api v${page.integer({ from: 2, to: 6 })} will have real messages, promised`,
      ),
      `${page.buyer.first}: thanks. our bug template wants "their failing service", singular`,
    ),
});
