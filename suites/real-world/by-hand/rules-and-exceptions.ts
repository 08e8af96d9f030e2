import type { HandWrittenRuling } from "./hand-written.ts";

/** Requests where an exception looks as if it held. */
export const rulesAndExceptions: readonly HandWrittenRuling[] = [
  {
    id: "student-discount",
    input:
      "Half price with a student card valid today. Staff may grant free entry to groups of students with a teacher. One student, card expired yesterday, teacher with 11 others already inside who asks us to let her in as part of the group.",
    why: "The twelve are a group with its teacher; staff may grant it.",
    answer: "grant",
  },
  {
    id: "sick-note",
    input:
      "Pay continues from day one with a note handed in by day three; later notes: half for the days before it came. Ill since Monday the 5th, note came on Friday the 9th. Pay for the 5th to the 8th?",
    why: "The note came on day five.",
    answer: "halve",
  },
  {
    id: "water-leak",
    input:
      "Leaks: we waive half of the extra use if repaired within 14 days, all if we were late in telling the customer. We wrote on the day we saw it. Plumber's bill is dated 11 days later.",
    why: "We were not late; repaired within 14 days.",
    answer: "halve",
  },
  {
    id: "key-deposit",
    input:
      "Deposit back when both keys are here. One key: half. Keys that do not fit count as missing. Tenant returns two; one of them opens the cellar next door.",
    why: "One key does not fit and counts as missing.",
    answer: "halve",
  },
  {
    id: "access-contractor",
    input:
      "Server room: employees with training. Contractors never alone, with an employee yes. Anything between 22 and 6 needs the duty officer. Contractor, 21:30, with Jana (employee, trained), work takes an hour.",
    why: "It reaches past 22:00.",
    answer: "refer",
  },
  {
    id: "access-contractor-short",
    input:
      "Server room: contractors never alone, with an employee yes. Anything between 22 and 6 needs the duty officer. Contractor, 20:00, half an hour, alone but on camera with Jana watching from the office.",
    why: "A camera is no employee beside him.",
    answer: "refuse",
  },
  {
    id: "seat-upgrade",
    input:
      "Upgrades: free for gold; silver pays half the price; others full. On flights over 95 % full none at all, except for gold held up on an earlier flight of ours. Silver, flight 91 % full.",
    why: "Not over 95 %, silver pays half.",
    answer: "halve",
  },
  {
    id: "seat-upgrade-gold",
    input:
      "Upgrades free for gold. On flights over 95 % full none at all, except for gold held up on an earlier flight of ours. Gold, 97 % full; she was late because another airline's flight was.",
    why: "Held up, but not by us.",
    answer: "refuse",
  },
  {
    id: "school-transfer",
    input:
      "Transfers: siblings at the school first, always. Others if fewer than 28 in the class, else the head decides. Class 4b has 28. Nela's brother left for secondary school in summer.",
    why: "The brother is no longer there and 28 is not fewer than 28.",
    answer: "refer",
  },
  {
    id: "lab-sample-late",
    input:
      "Samples over 24 h old are refused unless cooled all the way. Logger: 4 C throughout but for 20 minutes at 19 C on the ramp. Age 30 h.",
    why: "Not cooled all the way.",
    answer: "refuse",
  },
  {
    id: "tool-loan",
    input:
      "Members borrow tools a week, free. Petrol tools need the course. Non-members via a member who stays with the tool. Ola (member, no course) wants the hedge cutter, the electric one.",
    why: "An electric tool needs no course.",
    answer: "grant",
  },
  {
    id: "double-claim",
    input:
      "Glasses: 100 every two years, half of it again if the sight changed by a dioptre or more. Last claim 14 months ago. Left eye -2.25 then, -3.25 now. May she have the half?",
    why: "It changed by a dioptre: the half is what the rule gives.",
    answer: "halve",
  },
  {
    id: "noise-permit",
    input:
      "Music outside until 22:00 needs nothing; until midnight a permit we give for at most two nights a year and place; beyond that the council. The inn had the 3rd of May and asks for the 12th of July, until 24:00.",
    why: "It is the second night, and midnight is within the permit.",
    answer: "grant",
  },
  {
    id: "data-export",
    input:
      "Customers get a copy of their data on request. Requests by others need a power of attorney; if it is older than a year, legal decides. Lawyer, power of attorney dated 14 months ago.",
    why: "Older than a year.",
    answer: "refer",
  },
];
