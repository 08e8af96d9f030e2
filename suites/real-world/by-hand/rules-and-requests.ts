import type { HandWrittenRuling } from "./hand-written.ts";

/** Requests beside the rules that decide them, the exception seldom where one looks for it. */
export const rulesAndRequests: readonly HandWrittenRuling[] = [
  {
    id: "refund-opened-software",
    input:
      'Returns: 30 days, money back. Software only unopened. Defects: always, opened or not.\n\nCustomer, day 12: "Opened it, doesn\'t install on my machine, support says my disc is scratched from the factory." Refund?',
    why: "A factory scratch is a defect, which overrides the seal.",
    answer: "grant",
  },
  {
    id: "leave-busy-season",
    input:
      "Leave: granted if asked four weeks ahead. In December half of what is asked, unless there are school-age children. Asked: 10 days from 8 December, on 3 October. Mira has a son in year 3.",
    why: "Over four weeks ahead, and the child lifts the December rule.",
    answer: "grant",
  },
  {
    id: "parking-second-car",
    input:
      "One resident permit per household free. A second one needs the signature of the area manager. Third ones are not issued. The Lindqvists have one permit, for a car they sold in May and whose permit they handed in. They ask for a permit.",
    why: "The first was handed in, so this one is the first again.",
    answer: "grant",
  },
  {
    id: "expense-dinner",
    input:
      "Meals with clients: up to 45 a head in full, above that half, alcohol never. Above 400 in total the director decides. Bill: 6 people, 318.00 food, no alcohol.",
    why: "318 / 6 = 53 a head, above 45 and below 400 in total.",
    answer: "halve",
  },
  {
    id: "expense-dinner-large",
    input:
      "Meals with clients: up to 45 a head in full, above that half. Above 400 in total the director decides, whatever the rate. Bill: 10 people, 430.00.",
    why: "The total is above 400, so the low rate does not matter.",
    answer: "refer",
  },
  {
    id: "delay-strike",
    input:
      "Trains over 60 min late: half the fare. Over 120: all of it. Nothing where the delay was announced before the ticket was bought. Ms Adeyemi bought at 9:12 on the 4th; the strike was announced on the 3rd; she arrived 150 minutes late.",
    why: "Announced before she bought.",
    answer: "refuse",
  },
  {
    id: "delay-partner",
    input:
      "Trains over 60 min late: half the fare. Over 120: all of it. He arrived 65 minutes late at his station, of which 10 were on the city tram after our train.",
    why: "Our train was 55 minutes late, not over 60.",
    answer: "refuse",
  },
  {
    id: "library-fine",
    input:
      "Fines are waived for under-16s and for anybody ill with a note. Half is waived for a first fine. Everything above 30.00 goes to the head of branch. Sam, 17, first fine, 12.40, no note.",
    why: "Not under 16, no note, but a first fine.",
    answer: "halve",
  },
  {
    id: "library-fine-child",
    input:
      "Fines are waived for under-16s. But what is above 30.00 goes to the head of branch, for children too. Lea, 12, two atlases, 41.00 by now.",
    why: "Above 30, for children too.",
    answer: "refer",
  },
  {
    id: "warranty-battery",
    input:
      "Warranty 24 months; batteries 12; shop use 12. A bicycle bought privately 14 months ago, used by its owner for deliveries five days a week. The frame cracked.",
    why: "Delivery is shop use, 12 months are over.",
    answer: "refuse",
  },
  {
    id: "visitor-night",
    input:
      "Visitors until 22:00. Later with the ward sister's word. Parents of children under 14 at any time. Father of Jonas (15), 23:10, nobody has asked the sister yet.",
    why: "Jonas is 15; after 22:00 the sister decides.",
    answer: "refer",
  },
  {
    id: "grant-late",
    input:
      "Applications after the 31st are refused, save where our portal was down on the last day: then two days more. Log: portal down 31st 20:00-23:59. Received 2nd, 11:15.",
    why: "Two days more end on the 2nd.",
    answer: "grant",
  },
  {
    id: "grant-very-late",
    input:
      "Applications after the 31st are refused, save where our portal was down on the last day: then two days more. Log: portal down on the 30th all day, up again on the 31st at 06:00. Received 1st, 09:00.",
    why: "It was up on the last day.",
    answer: "refuse",
  },
  {
    id: "dog-flat",
    input:
      "Pets: cats and small animals yes. Dogs under 10 kg yes, others ask the owner. Assistance dogs always. Applicant has a guide dog, 31 kg.",
    why: "A guide dog is an assistance dog.",
    answer: "grant",
  },
  {
    id: "dog-puppy",
    input:
      "Pets: dogs under 10 kg yes, others ask the owner; it is the weight of the grown dog that counts. Applicant: Labrador puppy, 6 kg.",
    why: "Grown Labradors weigh far more than 10 kg.",
    answer: "refer",
  },
  {
    id: "overbooked-hall",
    input:
      "Clubs of the village have the hall free, others pay half on weekdays and in full at weekends. The chess club of the village wants Saturday, but books it for a firm's party.",
    why: "The firm uses it, at a weekend: nothing is taken off.",
    answer: "refuse",
  },
];
