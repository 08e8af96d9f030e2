import { blank, rows } from "../text.ts";
import { logTemplates } from "./page.ts";

/** As colleagues type in the daytime. */
export const officeChats = logTemplates({
  "cake-rule": (page) =>
    rows(
      `#cake`,
      `${page.colleague.first}: rule of the house: whoever starts an outage bakes. ${page.request} was an outage.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${service}-team: our fault on ${request}, can't hide it, ${fault}`,
        passed: ({ service, request, callee }) =>
          `${service}-team: we only fell over on ${request} after ${callee} tripped us`,
        recovered: ({ service, request, fault }) =>
          `${service}-team: ${fault} on ${request}, yes, but 2nd run was fine so no cake from us`,
      }),
      page.noise(
        () => `${page.seller.first}: there are ${page.integer({ from: 9, to: 31 })} of us, bake big`,
      ),
      `${page.buyer.first}: soooo who bakes for ${page.request} 🍰`,
    ),
  "lay-status-page": (page) =>
    rows(
      `${page.buyer.first} (communications): I have to write two lines for the public about ${page.request}. In plain words please?`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${page.seller.first}: In plain words ${service} let ${request} drop, nobody pushed it. (Tech: ${fault})`,
        passed: ({ service, request, callee }) =>
          `${page.seller.first}: In plain words ${service} let ${request} drop since ${callee} had let it drop.`,
        recovered: ({ service, request, fault }) =>
          `${page.seller.first}: In plain words ${service} let ${request} slip, then got hold of it again. (Tech: ${fault})`,
      }),
      page.noise(() => `${page.buyer.first}: I have ${page.integer({ from: 80, to: 280 })} characters.`),
      `${page.buyer.first}: So I write "The disruption had its beginning in our service ..."?`,
    ),
  "german-boss": (page) =>
    rows(
      `${page.buyer.last}: Hello together.`,
      `${page.buyer.last}: The customer has me called because of ${page.request}. I become no answer from you. Everybody please writes one sentence.`,
      page.events({
        fault: ({ service, request, fault }) =>
          `[${service}] At us ${request} is broken, and it lies on us: ${fault}.`,
        passed: ({ service, request, callee }) =>
          `[${service}] At us ${request} is broken, but it lies not on us, it lies on ${callee}.`,
        recovered: ({ service, request, fault }) =>
          `[${service}] At us ${request} was short time broken, ${fault}, we have started it again and then it has worked.`,
      }),
      page.noise(() => `${page.buyer.last}: I am until ${page.time()} in the house.`),
      `${page.buyer.last}: Thanks. And on whom lies it now, at the end of the chain?`,
    ),
  "old-irc": (page) =>
    rows(
      `* topic is: prod | ${page.request} | no politics`,
      page.noise(() => `* mode +l ${page.integer({ from: 20, to: 99 })}`),
      page.events({
        fault: ({ service, request, fault }) => `<${service}> ack, ${request} stops w/ me. diag: ${fault}`,
        passed: ({ service, request, callee }) => `<${service}> ack, ${request} stops w/ me. see ${callee}`,
        recovered: ({ service, request, fault }) =>
          `<${service}> nak, ${request} does not stop w/ me. diag: ${fault}, rerun passed`,
      }),
      `<${page.colleague.first.toLowerCase()}> !rootcause ${page.request}`,
      `* bot has quit (ping timeout)`,
      `<${page.colleague.first.toLowerCase()}> great. anyone?`,
    ),
  "guessing-game": (page) =>
    rows(
      `${page.seller.first}: I say it's the database`,
      `${page.buyer.first}: I say it's DNS, always is`,
      `${page.colleague.first}: stop guessing, facts on ${page.request}:`,
      page.events({
        fault: ({ number, service, request, fault }) =>
          `${page.colleague.first}: fact ${number}, ${service} is the reason for its own no to ${request} (${fault})`,
        passed: ({ number, service, request, callee }) =>
          `${page.colleague.first}: fact ${number}, ${callee} is the reason for ${service}'s no to ${request}`,
        recovered: ({ number, service, request, fault }) =>
          `${page.colleague.first}: fact ${number}, ${service} said no to ${request} (${fault}), was asked again and said yes`,
      }),
      page.noise(() => `${page.seller.first}: I'm in for ${page.integer({ from: 5, to: 20 })} quid`),
      `${page.buyer.first}: so neither. Then who?`,
    ),
  "reply-quotes": (page) =>
    rows(
      `${page.buyer.first} replied to several messages at once`,
      page.events({
        fault: ({ service, request, fault }) =>
          rows(`│ ${service}: we said no to ${request}, internal, ${fault}`, `└ noted`),
        passed: ({ service, request, callee }) =>
          rows(`│ ${service}: we said no to ${request}, ${callee} said no to us`, `└ noted too`),
        recovered: ({ service, request, fault }) =>
          rows(
            `│ ${service}: internal, ${fault}, still said yes to ${request} on the retry`,
            `└ then don't worry`,
          ),
      }),
      page.noise(() => `${page.colleague.first}: muted for ${page.integer({ from: 2, to: 8 })} h`),
      `${page.buyer.first}: last thing and I'll leave you in peace: the very first "no" to ${page.request} came from?`,
    ),
  "intern-table": (page) =>
    rows(
      `${page.seller.first} (intern): made a table, is it ok like this?`,
      blank,
      `req    | svc | fate | via`,
      page.events({
        fault: ({ service, request, fault }) => `${request} | ${service} | rip | (itself) ${fault}`,
        passed: ({ service, request, callee }) => `${request} | ${service} | rip | ${callee}`,
        recovered: ({ service, request, fault }) =>
          `${request} | ${service} | fine on 2nd attempt | (itself) ${fault}`,
      }),
      blank,
      page.noise(
        () => `${page.buyer.first}: reminds me, your badge is at desk ${page.integer({ from: 2, to: 9 })}`,
      ),
      `${page.buyer.first}: lovely. now put a star behind the svc that ${page.request} really died of`,
    ),
  "standup-bullets": (page) =>
    rows(
      `🤖 standup time. What is new since yesterday?`,
      page.events({
        fault: ({ service, request, fault }) =>
          `${service} crew: dropped ${request}. blocker: ${fault}. need from others: nothing`,
        passed: ({ service, request, callee }) =>
          `${service} crew: dropped ${request}. blocker: ${callee}. need from others: that they stop dropping it`,
        recovered: ({ service, request, fault }) =>
          `${service} crew: kept ${request} after a redo. former blocker: ${fault}. need from others: nothing`,
      }),
      page.noise(() => `${page.colleague.first}: out at ${page.time()}, dentist`),
      `🤖 unresolved from yesterday: "root of ${page.request}?" Please answer in thread.`,
    ),
});
