import { blank, quote, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** As support desks, accountants and laboratories file what does not work. */
export const deskTickets = repairTemplates({
  "service-desk-form": (page) =>
    rows(
      `Incident     ${page.reference("INC")}`,
      `Caller       ${page.buyer.full}, ${page.client.name}`,
      page.noise(() => `Callback     ${page.phone()}, not before ${page.time()}`),
      `Short text   output of ${page.name} wrong`,
      `Input        ${page.argument}`,
      `Output       ${page.got}`,
      `Should be    ${page.expected}`,
      `Process doc  ${page.steps((step, number) => `[step ${number}] ${step}`).join("  ")}`,
      `Attachment   (pasted by the desk)`,
      page.code,
      `Assigned to  you`,
    ),
  "accountant-recounts": (page) =>
    rows(
      `Hello developers,`,
      `each month I add the list up again with my own spreadsheet since I do not trust machines, and this time I was right not to. My spreadsheet has one column per rule:`,
      page.steps(
        (step, number) => `  column ${"BCDEFGHI".charAt(number - 1)} = from the column to its left, ${step}`,
      ),
      `With column A = ${page.argument} the last column reads ${page.expected}. Your program ends with ${page.got}.`,
      page.noise(() => `I close the books on ${page.day(4)}.`),
      `IT gave me this printout, to be attached:`,
      page.code,
      `I do not read this language. Kindly put it right.`,
    ),
  "user-in-second-language": (page) =>
    rows(
      `Category: other`,
      `Message:`,
      `Good day, excuse my english. I use your ${page.name} since long and now I see he makes mistake. I give him ${page.argument}, he gives me back ${page.got}. In the help page stands, one under the other:`,
      page.steps((step) => `   "${step}"`),
      `so for me is logic that comes ${page.expected}. My nephew knows computers and opened the file, he says look here:`,
      page.code,
      page.noise(() => `I have ${page.integer({ from: 3, to: 40 })} lists to make until ${page.day(2)}.`),
      `Please repair. Many greetings, ${page.buyer.full}`,
    ),
  "instrument-out-of-spec": (page) =>
    rows(
      `DEVIATION REPORT ${page.reference("DR")}`,
      `1 Scope: post-processing routine ${page.name}, firmware side`,
      `2 Reference procedure (validated)`,
      page.steps((step, number) => `  2.${number} ${step}`),
      `3 Test vector: ${page.argument}`,
      `4 Reference outcome: ${page.expected}`,
      `5 Outcome of the routine: ${page.got}`,
      page.noise(() => `6 Ambient: ${page.integer({ from: 17, to: 26 })} °C`),
      `7 Routine as flashed`,
      page.code,
      `8 Corrective action: ........`,
    ),
  "angry-customer": (page) =>
    rows(
      `Third time I write. THIRD. Nobody at ${page.supplier.name} reads, so now slowly:`,
      `I put in ${page.argument}.`,
      `I get out ${page.got}.`,
      `I PAID FOR ${page.expected}.`,
      page.noise(() => `Contract no. ${page.integer({ from: 20_000, to: 80_000 })}, look it up.`),
      `Your own brochure, page one: "Our function: ${page.steps((step) => step).join("! Then: ")}!" It does no such thing.`,
      `internal note by ${page.colleague.first}: he is right, this is what runs at his site, pls mend:`,
      page.code,
    ),
  "yaml-export": (page) =>
    rows(
      `ticket: ${page.reference("T")}`,
      `state: open`,
      `component: ${page.name}`,
      `rules_in_order:`,
      page.steps((step) => `  - "${step}"`),
      `evidence:`,
      `  in: ${page.argument}`,
      `  out: ${page.got}`,
      `  out_by_the_rules: ${page.expected}`,
      page.noise(() => `watchers: ${page.integer({ from: 1, to: 30 })}`),
      `source: |`,
      quote(page.code, "    "),
      `resolution: null`,
    ),
  "school-admin": (page) =>
    rows(
      `Server: school-${page.integer({ from: 2, to: 60 })}`,
      `Reported by: caretaker of the computer room`,
      blank,
      `The little program behind the notice board, which ${page.seller.first} wrote before leaving for university:`,
      quote(page.code, "    "),
      `${page.seller.first} left a sheet beside it. On the sheet the first line is done first, the second on top of it and so forth:`,
      page.steps((step) => `      ~ ${step} ~`),
      `A pupil noticed that ${page.argument} comes up on the board as ${page.got}. Going through the sheet with the maths teacher we agreed on ${page.expected}.`,
      page.noise(() => `Parents' evening is on ${page.day(6)}.`),
    ),
  "duplicate-merged": (page) =>
    rows(
      `Merged from ${page.integer({ from: 3, to: 9 })} duplicates`,
      `— dup 1: "${page.call} looks broken"`,
      `— dup 2: "it printed ${page.got} for me, see dup 1"`,
      `— dup 3: "same here, and it used to be ${page.expected}"`,
      page.noise(() => `— dup 4: "+${page.integer({ from: 2, to: 90 })}"`),
      `Triage (${page.colleague.first}): confirmed. Nothing was decided to be different from what the handbook has, i.e. ${page.steps((step) => step).join(" ▸ ")}.`,
      `Triage: file attached, fix goes to whoever reads this.`,
      page.code,
    ),
  "phone-note": (page) =>
    rows(
      `Phoned in at ${page.time()} by ${page.buyer.first} from ${page.client.name}, typed up by the desk.`,
      `Says the routine we installed should, I quote from the offer, ${page.steps((step, number) => `(${"abcdefgh".charAt(number - 1)}) ${step}`).join(" ")}. Says it does not.`,
      `Read me the numbers over the phone: in ${page.argument}, on the screen ${page.got}, by the offer ${page.expected}. I had it repeated.`,
      page.noise(() => `Ring back under ${page.phone()}.`),
      `Looked up what we installed:`,
      page.code,
    ),
  "vendor-handover": (page) =>
    rows(
      `To second level at ${page.supplier.name}`,
      `We are first level and may not change code. What we know:`,
      `a) your release contains`,
      quote(page.code, "    "),
      `b) our test desk fed it ${page.argument} and noted ${page.got}`,
      `c) the customer's reviewer noted ${page.expected} for the same`,
      `d) both agree on the text of the agreement, which has these paragraphs, to be executed downwards:`,
      page.steps((step, number) => `   §${number} ${step}`),
      page.noise(() => `e) agreed reaction time: ${page.integer({ from: 2, to: 48 })} h`),
      `So a) has to change. Please send a new a).`,
    ),
});
