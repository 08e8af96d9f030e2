import { blank, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Tickets in the words of callers, agents and approvers. */
export const ticketsByPeople = rewritingTemplates({
  "call-taken-by-agent": (page) =>
    rows(
      `Call taken by ${page.seller.first}, caller ${page.buyer.full}, ${page.client.name}`,
      sentences(
        `Caller manages the panel inside the lift car and cannot get the text in.`,
        `Caller spelled it out patiently, I typed along:`,
      ),
      `<text>${page.notice}</text>`,
      `Caller reads from the sticker on the panel what one must do: ${page.rules((rule) => rule).join(", then ")}.`,
      page.noise(
        () => `Caller on hold for ${page.integer({ from: 2, to: 9 })} min, callback ${page.phone()}`,
      ),
      `Solution offered: we write one that fits, caller types it in.`,
    ),
  "chain-of-approvers": (page) =>
    rows(
      `Approval ${page.reference("AP")} returned. Subject of the approval:`,
      `  ${page.notice}`,
      `Votes:`,
      page.rules(
        (rule, number) =>
          `  ${["site manager", "security", "reception", "IT", "data protection", "works council", "head office", "fire brigade", "legal"][number - 1] ?? "another"}: yes, on condition that you ${rule}`,
      ),
      page.noise(() => `  caretaker: abstains (${page.integer({ from: 2, to: 9 })}th time)`),
      `Conditions are binding. Resubmit as plain text.`,
    ),
  "corrective-action": (page) =>
    rows(
      `NONCONFORMITY`,
      `What happened: notice was hung out unedited.`,
      `Evidence: "${page.notice}"`,
      `Root cause: author had not seen the work instruction.`,
      `Work instruction, point by point:`,
      page.rules((rule, number) => `   WI-${number}: ${rule}`),
      page.noise(() => `Audit score: ${page.integer({ from: 501, to: 890 })} of 1000`),
      `Corrective action: conforming notice. (author of the correction: you)`,
    ),
  "kanban-card": (page) =>
    rows(
      `CARD "entrance text"   column: Doing   owner: ${page.seller.first}`,
      `Done means`,
      page.marks((mark) => `  □ ${mark}`),
      page.noise(() => `Age of card: ${page.integer({ from: 2, to: 9 })} days`),
      `Material (pasted by ${page.buyer.first})`,
      page.passages((passage) => `  ${passage}`),
    ),
  "vip-escalation": (page) =>
    rows(
      `ESCALATED by the office of ${page.buyer.full}`,
      sentences(
        `The director walked past the notice this morning and, I quote, "aged".`,
        `The director's idea of a notice, dictated on the stairs, is that ${page.marks((mark) => mark).join("; that ")}.`,
        page.noise(() => `The director is back at ${page.time()}.`),
      ),
      `The notice the director walked past:`,
      blank,
      page.notice,
      blank,
      `Replace before the director walks past again.`,
    ),
  "before-and-after": (page) =>
    rows(
      `Poster change form no. ${page.integer({ from: 501, to: 990 })}`,
      `BEFORE: ${page.notice}`,
      `AFTER: ______________`,
      `Guidance for AFTER (house manual, section on posters)`,
      page.rules((rule) => `   ${rule}`),
      page.noise(() => `Poster holder: size A${page.integer({ from: 2, to: 5 })}`),
      `Fill in AFTER only.`,
    ),
  "lost-in-triage": (page) =>
    rows(
      `${page.colleague.first} (triage): is this a bug? a wish? a cry for help?`,
      `${page.buyer.first} (reporter): a text. people come to my desk all day to ask what this means: ${page.notice}`,
      `${page.colleague.first} (triage): and how would people not come to your desk`,
      page.marks((mark) => `${page.buyer.first} (reporter): if ${mark}`),
      page.noise(() => `${page.colleague.first} (triage): prio ${page.integer({ from: 2, to: 5 })}`),
      `${page.colleague.first} (triage): ok → copywriting, all of the ifs together pls`,
    ),
  "holiday-replacement": (page) =>
    rows(
      `I take over from ${page.colleague.first} and found this half done. Where it stands:`,
      `original received ${page.day(-4)}`,
      `   ${page.notice}`,
      `clarified with the requester by phone:`,
      page.rules((rule) => `   → ${rule}`),
      page.noise(() => `   (requester also complained about invoice ${page.reference("IN")}, not ours)`),
      `short text: not started`,
      `Could somebody who knows this kind of job finish it, I only do printers. ${page.seller.first}`,
    ),
  "quick-fix": (page) =>
    rows(
      `hi, "${page.notice}" is too long for the ticker`,
      `ticker guy says ${page.rules((rule) => rule).join(" & ")}`,
      page.noise(() => `ticker guy = ext ${page.integer({ from: 501, to: 990 })}`),
      `fix pls`,
    ),
  "hotel-concierge": (page) =>
    rows(
      `Department: concierge. Kind: in-room card. Guest-facing: yes.`,
      sentences(
        `A conference guest, ${page.buyer.full} of ${page.client.name}, wishes a card on every pillow tonight.`,
        page.noise(() => `Rooms: ${page.integer({ from: 501, to: 560 })} and up.`),
      ),
      `Guest's wording: ${page.notice}`,
      `Card standards of the house:`,
      page.marks((mark, number) => `  ${"①②③④⑤⑥⑦⑧⑨⑩".charAt(number - 1)} ${mark}`),
      `The guest has agreed to our re-wording it. Please do, with elegance.`,
    ),
});
