import type { Clause, ClauseKind, Label } from "./problem.ts";

/** How a matter is put when it is to be dealt with now, and what it is called when it is not. */
interface Matter {
  readonly wants: readonly string[];
  readonly names: readonly string[];
}

const matters: Readonly<Record<Label, Matter>> = {
  billing: {
    wants: [
      "I was charged twice last month and would like one of the two amounts corrected.",
      "Please send me an invoice that shows the tax separately.",
      "Your direct debit is higher than what we agreed on, so kindly check the sum.",
      "The discount is missing on my bill; could somebody put it in?",
      "I need to know why there is a fee on the statement that nobody told me of.",
      "Could I pay the open sum in three instalments?",
    ],
    names: [
      "the double charge",
      "the missing discount on the bill",
      "the fee on the statement",
      "the late invoice",
    ],
  },
  delivery: {
    wants: [
      "My parcel has not arrived, where is it?",
      "Can the shipment be left with the neighbour at the back entrance?",
      "The tracking has said the same for a week, so please find out what the courier is doing.",
      "Please have the pallet brought a day earlier than planned.",
      "Only one of two boxes came; when will the other one reach me?",
      "I would like to know in which week the shelves will be on their way.",
    ],
    names: [
      "the parcel that was late",
      "the box gone astray",
      "the courier who did not ring",
      "the shipping date",
    ],
  },
  returns: {
    wants: [
      "The jacket does not fit, how do I send it back?",
      "Please send me what I need to post the lamp back to you.",
      "I want to swap the blue chair for the green one.",
      "The kettle is not what was pictured and I should like to hand it back.",
      "To whom do I post the wrong filters you gave me?",
      "Tell me, please, until when I may bring the unopened paint back.",
    ],
    names: ["the jacket that went back", "the swap of the chairs", "the wrong filters", "the unopened paint"],
  },
  technical: {
    wants: [
      "The heater shows an error and will not start; what can I do?",
      "Since the update the app closes by itself, please help.",
      "My router drops the connection every evening and I want that repaired.",
      "Scans come out with stripes, is there a trick?",
      "The alarm keeps beeping although the battery is new; how do I stop it?",
      "Your export file will not open on our side, kindly look into it.",
    ],
    names: ["the beeping alarm", "the stripes in the scans", "the app that closed", "the dropped connection"],
  },
  account: {
    wants: [
      "I have forgotten my password and need a new one.",
      "Please change the address in my profile, we have moved.",
      "My colleague has left, so please delete her user name.",
      "My profile is locked because I mistyped the code too often; please unlock it.",
      "We were renamed, and our profile should carry the new name.",
      "Could you join my two profiles into one?",
    ],
    names: ["the forgotten password", "the change of address", "the locked profile", "the second user name"],
  },
  cancellation: {
    wants: [
      "I hereby end my contract at the next possible date.",
      "Please stop the subscription, I do not want it renewed.",
      "Please withdraw my order before it is packed, I no longer need it.",
      "We are giving up the hall, so consider our booking withdrawn.",
      "I want out of the maintenance plan, tell me what you need for that.",
      "Kindly strike us off the yearly service, starting now.",
    ],
    names: [
      "the notice to end the contract",
      "the withdrawn booking",
      "the stop of the subscription",
      "the exit from the plan",
    ],
  },
  appointment: {
    wants: [
      "When can your fitter come by?",
      "I cannot be there when the engineer calls, so I need another day.",
      "Please put us down for an inspection in the first half of the month.",
      "Is there a free slot for a fitting on a morning?",
      "Could the visit of your surveyor be moved by a week?",
      "I would like to have a call with an adviser, any afternoon will do.",
    ],
    names: [
      "the visit of the fitter",
      "the moved inspection",
      "the slot for the fitting",
      "the call with the adviser",
    ],
  },
  feedback: {
    wants: [
      "Please pass my praise on to the lady at the counter, she was wonderful.",
      "I want it noted that the queue at your branch is a disgrace.",
      "Let the kitchen know that the soup was the best I have had in years.",
      "For your records: the new brochure is hard to read.",
      "Kindly tell the team that their manners on the phone have become rude.",
      "I should like my opinion put on file: the old opening hours were better.",
    ],
    names: [
      "the manners at the counter",
      "the brochure that is hard to read",
      "the queue at the branch",
      "the taste of the soup",
    ],
  },
};

/** `#` stands for the matter. */
const frames: Readonly<Record<Exclude<ClauseKind, "wants">, readonly string[]>> = {
  settled: [
    "As to #, that has been put right since, thank you.",
    "You may forget #, that is done and dusted.",
    "I wrote to you before about #; your colleague has dealt with it.",
    "Everything is fine by now with regard to #.",
    "I also had a question about #, but that has answered itself since.",
  ],
  others: [
    "My husband will write to you himself about #.",
    "You will get a message of its own from our bookkeeper because of #.",
    "My neighbour is upset about #, which is for her to take up with you and not for me.",
    "Somebody at the club brought up #, but he has to ask you on his own.",
    "Our tenant means to ring you over #; I do not speak for him.",
  ],
  denied: [
    "This is not about #.",
    "Please do not take this for a message about #; it is not one.",
    "I have no wish whatever concerning #.",
    "In case you think that I write because of #: I do not.",
    "Nothing needs to happen because of #.",
  ],
  later: [
    "I shall come back to # some time next year; leave it alone until then.",
    "We can talk of # another time, do nothing yet.",
    "About # I have not made up my mind, so wait until I say so.",
    "Once the holidays are over I may write about #, but not today.",
    "Let # rest for the moment, I will get in touch when it matters.",
  ],
};

export const wordingCount = { wants: 6, stray: 5, names: 4 } as const;

/** What the message says of one matter: a sentence. */
export function sentenceOf({ kind, label, wording, matter }: Clause): string {
  const { wants, names } = matters[label];
  const sentence =
    kind === "wants" ? wants[wording] : frames[kind][wording]?.replace("#", names[matter] ?? "");
  if (sentence === undefined) throw new RangeError(`no wording ${wording} of ${kind}`);
  return sentence;
}
