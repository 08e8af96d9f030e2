import { blank, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { grouped, pairs, tableTemplates } from "./page.ts";

/** Mails within a firm. */
export const workEmails = tableTemplates({
  "one-cell-a-line": (page) =>
    rows(
      `Subject: sorry for the formatting!!`,
      blank,
      `I pasted my table and the mail made one long snake of it. Always six in a row: ${page.heads.join(", ")}.`,
      page.table(({ cells }) => cells.join("\n")),
      page.noise(() => `(sent from tablet, ${page.integer({ from: 2, to: 40 })} unread)`),
      blank,
      `Can you still get "${page.ask("clipped")}" out of the snake? Kisses, ${page.buyer.first}`,
    ),
  "two-halves-two-people": (page) => {
    const lines = page.table(
      (row) => `${row.name}: ${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: " – " })}`,
    );
    const half = Math.floor(lines.length / 2);
    return rows(
      `From: ${mailOf(page.colleague, page.client)}`,
      `Cc: ${mailOf(page.seller, page.client)}`,
      blank,
      `${page.buyer.first}, my half of the ${page.many}, ${page.seller.first} has the other half:`,
      lines.slice(0, half),
      page.noise(() => `(took me ${page.integer({ from: 20, to: 90 })} minutes, for the record)`),
      blank,
      `> Reply by ${page.seller.first}: and here are mine, no overlaps, we compared.`,
      lines.slice(half).map((line) => `> ${line}`),
      blank,
      `>> Reply by ${page.buyer.first}: thank you both. Who puts them together and gives me ${page.ask("prose")}?`,
    );
  },
  "from-the-phone": (page) =>
    rows(
      `in the lift w/ the ceo, she asks ${page.ask("spoken")}, have u got that?? list is below from last wk, nothing changed`,
      page.table(
        (row) => `${row.name} ${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: " " })}`,
      ),
      page.noise(() => `floor ${page.integer({ from: 3, to: 30 })} now, hurry`),
      `Sent from my phone`,
    ),
  "indian-formal": (page) =>
    rows(
      `Respected Sir/Madam,`,
      sentences(
        `With reference to trailing mail, please find below the details of all ${page.many} as desired by your good office.`,
        `Sequence of particulars is ${page.heads.slice(1).join(" / ")}.`,
      ),
      page.table(
        ({ number, cells: [name = "", ...others] }) => `${number}. M/s. ${name} : ${others.join(" / ")}`,
      ),
      page.noise(() => `File No. ${page.reference("F")} refers.`),
      `You are requested to kindly confirm, at the earliest, ${page.ask("relative")}, so that we may process the same.`,
      `Thanking you,`,
      `${page.buyer.full}`,
    ),
  "grouped-bullets": (page) =>
    rows(
      `To: all-${page.many}@${page.client.domain}`,
      `Subject: who is where`,
      blank,
      `Morning all, sorted by ${page.heads[1]} so that you find yourselves quickly:`,
      grouped(page, 1, {
        row: ({ name, fields }) =>
          `   – ${name}: ${fields
            .slice(1)
            .map(({ label, text }) => `${label} ${text}`)
            .join(", ")}`,
        head: (word, lines) => rows(`${page.heads[1]} "${word}"`, lines),
      }),
      page.noise(() => `Next round on ${page.day(30)}.`),
      blank,
      `The first to send me the value of "${page.ask("clipped")}" gets the parking space. ${page.seller.first}`,
    ),
  "robot-plus-human": (page) =>
    rows(
      `${page.colleague.first}, the robot has written again. Do you know what it wants? I only understand that somebody has to type in ${page.ask("formula")}, and I can't.`,
      quote(
        rows(
          `*** automatic message, do not answer ***`,
          `Extract ${page.integer({ from: 100, to: 990 })} (${page.heads.join("|")})`,
          page.table(({ cells }) => cells.join("|")),
          `*** end of extract, one value outstanding ***`,
        ),
        "| ",
      ),
      page.noise(() => `I'm in until ${page.time()}.`),
      `${page.buyer.first}`,
    ),
  "answers-between-lines": (page) =>
    rows(
      `Hi ${page.buyer.first}, answers in line!`,
      page.table((row) =>
        rows(`> what do we have on ${row.name}?`, `${pairs(row, ({ label, text }) => `${label}: ${text}`)}.`),
      ),
      page.noise(() => rows(`> shall we meet?`, `${page.day(1)}, ${page.time()} suits me.`)),
      `> and then the big one, please: ${page.ask("spoken")}`,
      `(left open, I have to run. ${page.seller.first})`,
    ),
  "slide-complaint": (page) =>
    rows(
      `Subject: slide ${page.integer({ from: 4, to: 40 })}`,
      blank,
      sentences(
        `Dear ${page.seller.first}, the slide is pretty but it does not say the one thing I need for my talk, ${page.ask("prose")}.`,
        `I read the bars as follows, do correct me:`,
        page.table(
          (row) => `${row.name}, ${pairs(row, ({ label, text }) => `${text} on the axis ${label}`)};`,
        ),
        `end of bars.`,
      ),
      page.noise(
        () => `The projector in hall ${page.integer({ from: 2, to: 9 })} is green-blind, by the way.`,
      ),
      `> Dear ${page.buyer.first}, you read them all correctly. The one thing is`,
    ),
  "calendar-invite": (page) =>
    rows(
      `Invitation: 15 min on ${page.many} (${page.buyer.full})`,
      page.noise(() => `When: ${page.day(4)}, ${page.time()}`),
      `Agenda: agree on ${page.ask("relative")}`,
      `Pre-read (we won't go through it in the meeting):`,
      page.table(
        ({ name, fields: [first, second, ...figures] }) =>
          `  - ${name}. ${first?.label ?? ""}/${second?.label ?? ""}: ${first?.text ?? ""}/${second?.text ?? ""}. ${figures.map(({ label, text }) => `${label} ${text}`).join(", ")}.`,
      ),
      `Going? Yes - Maybe - No, but the number is ____`,
    ),
  "new-colleague": (page) =>
    rows(
      `Hello ${page.seller.full},`,
      blank,
      `I am new in ${page.client.name} and my first task is to find "${page.ask("clipped")}". I was given this, written with semicolons by somebody who has left: ${page.heads.join(";")}`,
      page.table(({ cells }) => cells.join(";")),
      page.noise(
        () => `My desk is in room ${page.integer({ from: 101, to: 399 })}, should you prefer to come over.`,
      ),
      blank,
      `I have a result but do not dare to send it. What is yours?`,
      `Best, ${page.buyer.first}`,
    ),
});
