import type { HandWritten } from "./hand-written.ts";

/** Orders, invoices and wages, as people write of them. */
export const ordersAndBills: readonly HandWritten[] = [
  {
    id: "cups-half-broken",
    input:
      "Hi, the 24 mugs came this morning, thanks. 5 of them are in pieces and one has no handle. They were 7.80 each. I'd like to pay for the good ones only, plus the 6.50 postage - what do I transfer?",
    working: "(24 - 5 - 1) * 7.80 + 6.50",
    answer: 146.9,
  },
  {
    id: "two-quotes",
    input:
      "Quote A: 14 windows at 62.00, cleaning in and out included.\nQuote B: 14 windows at 38.00 outside, 29.00 inside, travel 25.00 once.\nHow much more does B cost than A?",
    working: "14 * (38.00 + 29.00) + 25.00 - 14 * 62.00",
    answer: 95,
  },
  {
    id: "deposit-hall",
    input:
      "Village hall, Saturday 10-18h. Rate is 34.50 an hour, kitchen another 45 for the day. You have already paid the 120.00 deposit, of which we keep 20.00 for the key until you return it, so only the rest counts towards the bill. Still to pay please:",
    working: "8 * 34.50 + 45 - (120.00 - 20.00)",
    answer: 221,
  },
  {
    id: "split-taxi",
    input:
      "taxi was 47.60 + 10% tip i gave him. 4 of us but rosa got out halfway and said she'd only do a tenner. rest split evenly, what's each of the other three?",
    working: "(47.60 * 1.10 - 10) / 3",
    answer: 14.12,
  },
  {
    id: "toner-subscription",
    input:
      "FROM: print@inkline.example\nYour plan: 19.00 a month incl. 500 pages. Extra pages 0.04.\nPages used: Jan 480, Feb 735, Mar 1,120.\nFirst quarter in total?",
    working: "3 * 19.00 + (735 - 500) * 0.04 + (1120 - 500) * 0.04",
    answer: 91.2,
  },
  {
    id: "hourly-overtime",
    input:
      "Timesheet week 22, D. Okoro: Mon 8.5 Tue 8.5 Wed 9 Thu 7 Fri 9. Basic 17.20/h up to 38 h, time and a half after that. Gross for the week?",
    working: "38 * 17.20 + (8.5 + 8.5 + 9 + 7 + 9 - 38) * 17.20 * 1.5",
    answer: 756.8,
  },
  {
    id: "credit-note",
    input:
      "We were billed 1,260.00 for 60 chairs (inv. 3391). Your own delivery note says 54. Please issue a credit note for the missing ones. What will it say?",
    working: "1260.00 / 60 * (60 - 54)",
    answer: 126,
  },
  {
    id: "vat-backwards",
    input:
      'Receipt total is 96.00 and it says "incl. 20% VAT" but not how much that is. Accounts want the VAT as a figure. Which is it?',
    working: "96.00 - 96.00 / 1.20",
    answer: 16,
  },
  {
    id: "buy-two",
    input:
      "Offer on the shelf: any 3 for 2, cheapest free. I have paint at 18.99, 22.49 and 18.99 in the trolley, and a brush at 4.25 that isn't part of it. At the till?",
    working: "18.99 + 22.49 + 4.25",
    answer: 45.73,
  },
  {
    id: "school-trip",
    input:
      "Year 5 trip: coach 385 whatever the number, entry 6.20 a child, staff free. 46 children signed up, the fund covers 150. What do we ask each family for, if all pay the same?",
    working: "(385 + 46 * 6.20 - 150) / 46",
    answer: 11.31,
  },
  {
    id: "rent-part-month",
    input:
      "You moved in on the 19th of June. Rent is 840 a month, June has 30 days, and we count the day you move in. Please pay June's part now, with the 50.00 for the second key.",
    working: "840 / 30 * 12 + 50.00",
    answer: 386,
  },
  {
    id: "fuel-log",
    input:
      "van log\n02.05 start 48 210 km\n16.05 end 49 035 km, of that private 95 km\nrate per business km 0.42\nclaim?",
    working: "(49035 - 48210 - 95) * 0.42",
    answer: 306.6,
  },
  {
    id: "market-stall",
    input:
      "stall 12: took 418.50 in cash, 236 on card. float in the morning was 60 and it's in the cash. card fee 1.75%. pitch 38. what did we make before goods?",
    working: "418.50 - 60 + 236 * (1 - 0.0175) - 38",
    answer: 552.37,
  },
  {
    id: "reorder-bulk",
    input:
      "Price list: 1-49 pcs 3.20, 50-199 pcs 2.85, 200 and more 2.40, always for the whole lot. We need 180. What would it cost to order 200 instead, compared with 180? Give what we save.",
    working: "180 * 2.85 - 200 * 2.40",
    answer: 33,
  },
  {
    id: "late-fee",
    input:
      "Our reminder no. 2: invoice 512.00 due 1 March, unpaid on 31 March. We add 8.00 for each reminder and 9 % interest a year, counted for 30 of 365 days. New amount (to the cent)?",
    working: "512.00 + 2 * 8.00 + 512.00 * 0.09 * 30 / 365",
    answer: 531.79,
  },
  {
    id: "catering-heads",
    input:
      "Menu 2 is 21.50 p.p., under-12s half. We'll be 38, six of them under 12, and two of the adults only want the soup for 7.00. No discount I guess? What's the bill then",
    working: "(38 - 6 - 2) * 21.50 + 6 * 21.50 / 2 + 2 * 7.00",
    answer: 723.5,
  },
  {
    id: "returned-shoes",
    input:
      "Order 88-201: boots 129.00, laces 4.50, wax 8.90, sent free because over 100. I'm returning the boots. Your terms: if what I keep is under 100 you take 5.95 for the first parcel off the refund, and return labels are 3.50. What comes back to me?",
    working: "129.00 - 5.95 - 3.50",
    answer: 119.55,
  },
  {
    id: "lunch-card",
    input:
      "Meal card balance Monday 31.20. Lunches 6.40 Mon-Thu, Fri I was off. Tuesday I also paid for Ben who gave me 6.40 in cash - that doesn't go on the card. Balance on Friday night?",
    working: "31.20 - 4 * 6.40 - 6.40",
    answer: -0.8,
  },
  {
    id: "three-months-free",
    input:
      "12-month contract, 29.90/month, first 3 months free if paid in advance, otherwise first month half price. I pay monthly. What do I pay over the year?",
    working: "29.90 / 2 + 11 * 29.90",
    answer: 343.85,
  },
  {
    id: "copper-pipe",
    input:
      "12 lengths of 3 m at 9.60 a metre, but we used only 31.5 m and the merchant takes back whole metres at 80 %. What did the pipe cost us in the end?",
    working: "12 * 3 * 9.60 - 4 * 9.60 * 0.80",
    answer: 314.88,
  },
  {
    id: "charity-match",
    input:
      "Raised so far: cake sale 312.40, raffle 188.00, one standing order of 15 a month for the whole year. The firm doubles everything except the raffle. Total for the year?",
    working: "2 * (312.40 + 12 * 15) + 188.00",
    answer: 1172.8,
  },
  {
    id: "wrong-rate",
    input:
      "You charged me 4 nights at 92.00. The confirmation says 84.00, and the first night was to be free with voucher. City tax 2.50 per night is right. How much too much is on the bill?",
    working: "4 * 92.00 - 3 * 84.00",
    answer: 116,
  },
  {
    id: "pallet-freight",
    input:
      "RE: RE: freight\n> 3 pallets, 410 / 385 / 395 kg\nTariff: 0.18 per kg, minimum 75.00 per pallet, fuel surcharge 7 % on top.\nwhat will you charge us",
    working: "(75.00 + 75.00 + 75.00) * 1.07",
    answer: 240.75,
  },
  {
    id: "tip-pool",
    input:
      "tips fri 184, sat 266. kitchen gets 30% then the rest by hours: me 9, jo 12, sam 6.5, ali 7.5. mine?",
    working: "(184 + 266) * 0.70 * 9 / (9 + 12 + 6.5 + 7.5)",
    answer: 81,
  },
  {
    id: "broken-instalment",
    input:
      "Sofa 1,080.00 in 12 equal instalments. Paid 5, then 200 extra in June. How much is each of the remaining 7 if we spread what is left evenly?",
    working: "(1080.00 - 5 * 1080.00 / 12 - 200) / 7",
    answer: 61.43,
  },
];
