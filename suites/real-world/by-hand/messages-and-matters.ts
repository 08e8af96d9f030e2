import type { HandWrittenMessage } from "./hand-written.ts";

/** Messages that touch on several things; what is asked for now decides, and the order where two things are. */
export const messagesAndMatters: readonly HandWrittenMessage[] = [
  {
    id: "dishwasher-two-visits",
    input:
      "Hello, the fitter was here on Tuesday and was very kind. The machine still leaks. I am at home all Thursday, can he come again?\n\nOrder: technical, appointment, billing, returns, delivery, account, cancellation, feedback",
    why: "It leaks, which he is to come for: both are wanted, and technical stands first. The kind word asks for nothing.",
    answer: "technical",
  },
  {
    id: "moved-house",
    input:
      "We moved to Calle Mayor 8 last week (you have this already, thank you for the new letter). The chest of drawers went to the old flat all the same. Where is it now??\n\nOrder: account, billing, delivery, returns, technical, appointment, cancellation, feedback",
    why: "The address is settled, so account does not count; where the chest is does.",
    answer: "delivery",
  },
  {
    id: "gym-and-brother",
    input:
      "My brother will write to you himself about getting out of his contract, this is only about me: you took 39 twice in May. Please give me one of them back.\n\nOrder: cancellation, feedback, account, appointment, billing, delivery, returns, technical",
    why: "The contract is the brother's matter. The double charge is wanted now.",
    answer: "billing",
  },
  {
    id: "boots-half-size",
    input:
      "Boots are lovely but half a size too small. I'd rather swap than get money. And no, I don't need to know when the parcel with the socks comes, I can see that.\n\nOrder: delivery, billing, returns, feedback, technical, appointment, account, cancellation",
    why: "The socks are expressly not asked about; lovely boots ask for nothing. The swap is a return.",
    answer: "returns",
  },
  {
    id: "locked-out-manager",
    input:
      "Third time this month that I cannot get in with my own password, and I have to send out wages tonight. When that is done we should talk about your prices one day, not now.\n\nOrder: billing, cancellation, account, technical, appointment, delivery, returns, feedback",
    why: "Prices are put off. Getting in is a matter of the account.",
    answer: "account",
  },
  {
    id: "choir-room",
    input:
      "Dear all, the choir will not need the hall from October on, please take us off the plan. If Ms Ferreira still has a slot in September for handing over the keys, any evening suits me.\n\nOrder: appointment, cancellation, billing, delivery, account, returns, technical, feedback",
    why: "Both the end of the booking and a date to meet are wanted; appointment stands first.",
    answer: "appointment",
  },
  {
    id: "same-choir-other-desk",
    input:
      "Dear all, the choir will not need the hall from October on, please take us off the plan. We put the keys through the letter box last night, so that is done.\n\nOrder: appointment, cancellation, billing, delivery, account, returns, technical, feedback",
    why: "Handing over the keys is settled, so nothing is left of an appointment.",
    answer: "cancellation",
  },
  {
    id: "bakery-queue",
    input:
      "Not a complaint about money, your bread is worth it. But twenty minutes in the queue with two of three tills shut, on a Saturday! Somebody in charge ought to know.\n\nOrder: billing, technical, delivery, returns, appointment, account, cancellation, feedback",
    why: "Money is denied. That somebody hear of the queue is all that is wanted.",
    answer: "feedback",
  },
  {
    id: "router-and-bill",
    input:
      "Router is fine again since your colleague reset it from afar, many thanks to him. What I do not follow is the 25 for a 'site visit' on the bill. Nobody visited.\n\nOrder: technical, appointment, billing, account, delivery, returns, cancellation, feedback",
    why: "The router is mended and no visit is asked for; the fee is.",
    answer: "billing",
  },
  {
    id: "pump-spare-part",
    input:
      "Pump hums and does not pump. Your hotline said to send it in, fine, but with what label, and to which address? I would have it checked under guarantee.\n\nOrder: feedback, returns, technical, delivery, billing, account, appointment, cancellation",
    why: "The fault is wanted mended and the label to send it in is wanted too; returns stands before technical.",
    answer: "returns",
  },
];
