import type { HandWritten } from "./hand-written.ts";

/** Repairs, budgets and stock, where the figure asked for is not the last one in the text. */
export const repairsAndBudgets: readonly HandWritten[] = [
  {
    id: "boiler-callout",
    input:
      "Callout 55.00 incl. first half hour, then 18.00 per started quarter. Arrived 9:10, left 10:25. Valve 32.40. No VAT for us. Total?",
    working: "55.00 + 3 * 18.00 + 32.40",
    answer: 141.4,
  },
  {
    id: "garage-estimate",
    input:
      "Estimate was 640 +/- 10 %, they now want 731.20. By how much is that above what I agreed to at most?",
    working: "731.20 - 640 * 1.10",
    answer: 27.2,
  },
  {
    id: "print-run",
    input:
      "Setup 90, then 0.11 a leaflet up to 2,000 and 0.07 for each one beyond. We take 3,500 and deliver half of the cost to the sister club. Our half:",
    working: "(90 + 2000 * 0.11 + 1500 * 0.07) / 2",
    answer: 207.5,
  },
  {
    id: "stock-count",
    input:
      "Shelf says 140, count says 131. 6 were written off on Tuesday but nobody booked it. At 12.25 each, what is the loss nobody can explain?",
    working: "(140 - 6 - 131) * 12.25",
    answer: 36.75,
  },
  {
    id: "budget-left",
    input:
      "Training budget 2026: 4,800. Spent: Q1 1,140.50, Q2 975. Committed for autumn: 2 seats at 620. Somebody cancelled one of them yesterday, free of charge. Left?",
    working: "4800 - 1140.50 - 975 - 620",
    answer: 2064.5,
  },
  {
    id: "carpet-offcut",
    input:
      "Room 4.20 x 3.60, carpet comes off a 4 m roll, so we lay 4.20 running metres. 31.50 per square metre of roll. Fitting 6.00 per square metre of room. Price?",
    working: "4.20 * 4 * 31.50 + 4.20 * 3.60 * 6.00",
    answer: 619.92,
  },
  {
    id: "water-bill",
    input:
      "Meter old 1,204, new 1,287. Supply 1.95/m3, waste 2.35/m3, of which 12 m3 went on the garden and are free of waste. Standing charge 9.40 x 3 months. Sum?",
    working: "83 * 1.95 + (83 - 12) * 2.35 + 3 * 9.40",
    answer: 356.9,
  },
  {
    id: "per-diem",
    input:
      "Trip 3 days, 24.00 a full day, 12.00 first and last. Hotel breakfast included both mornings: 4.80 off each. What may she claim?",
    working: "24.00 + 2 * 12.00 - 2 * 4.80",
    answer: 38.4,
  },
  {
    id: "phone-share",
    input:
      "Bill 74.30. The base of 40 we halve. Of the rest Lena's calls abroad are 21.90, everything else is mine. What does Lena owe me?",
    working: "40 / 2 + 21.90",
    answer: 41.9,
  },
  {
    id: "auction-fees",
    input:
      "Hammer price 350. Buyer's premium 22 %, on which 20 % VAT is due (not on the hammer). Storage 4 days at 3.50, first two free. To pay on collection:",
    working: "350 + 350 * 0.22 * 1.20 + 2 * 3.50",
    answer: 449.4,
  },
  {
    id: "seed-order",
    input: "need 1.5 kg ryegrass @ 8.40/kg and 400 g clover @ 3.10 per 100 g, p&p 4.95, free from 25",
    working: "1.5 * 8.40 + 4 * 3.10 + 0",
    answer: 25,
  },
  {
    id: "laptop-swap",
    input:
      "Trade-in: 220 less 15 % for the dent less 30 for the missing charger. New one 899 with the staff 12 % off. What do I add?",
    working: "899 * 0.88 - (220 * 0.85 - 30)",
    answer: 634.12,
  },
  {
    id: "ink-or-laser",
    input:
      "Inkjet: 89, then 0.12 a page. Laser: 239, then 0.03 a page. We do 300 pages a month. After 12 months, how much cheaper is the cheaper one?",
    working: "89 + 3600 * 0.12 - (239 + 3600 * 0.03)",
    answer: 174,
  },
  {
    id: "bakery-waste",
    input:
      "Baked 220 rolls, cost 0.19 each. Sold 173 at 0.65, 30 at half price after 5, gave the rest to the shelter. Profit on rolls?",
    working: "173 * 0.65 + 30 * 0.325 - 220 * 0.19",
    answer: 80.4,
  },
  {
    id: "parking-weeks",
    input:
      "Weekly ticket 21.00, day ticket 5.50. I park Mon, Tue and Thu, this month 4 weeks, but in one of them all five days. Cheapest way for the month?",
    working: "3 * 3 * 5.50 + 21.00",
    answer: 70.5,
  },
  {
    id: "duplicate-charge",
    input:
      "My statement: 14.99, 14.99 and 9.99 from you. I have one film (4.99) and one month (9.99) on my account, and a second month I cancelled in time. What should come back?",
    working: "14.99 + 14.99 + 9.99 - 4.99 - 9.99",
    answer: 24.99,
  },
  {
    id: "fence-panels",
    input:
      "Garden side is 17.2 m. Panels are 1.8 m incl. post, no cutting, gate takes 1.0 m. Panel 47.00, gate 119.00, one extra post 14.50. Cost?",
    working: "9 * 47.00 + 119.00 + 14.50",
    answer: 556.5,
  },
  {
    id: "language-course",
    input:
      "Course 12 evenings, 168.00. I join after the third; the school charges by evening plus a 10.00 late fee, and I have a voucher of 25. So?",
    working: "168.00 / 12 * 9 + 10.00 - 25",
    answer: 111,
  },
  {
    id: "insurance-excess",
    input:
      "Damage 1,340. Excess 250. They also take 20 % off the phone (value 400 of the 1,340) because it was three years old. Payment to me:",
    working: "1340 - 400 * 0.20 - 250",
    answer: 1010,
  },
  {
    id: "bike-lease",
    input:
      "Lease 58.00 x 36, employer pays 15.00 of each. At the end buy for 18 % of the 2,900 list price. My total if I keep the bike:",
    working: "36 * (58.00 - 15.00) + 0.18 * 2900",
    answer: 2070,
  },
  {
    id: "coffee-kitty",
    input:
      "Kitty: 11 people x 6. Bought beans 3 x 13.80, milk 9.45, new jug 12. Two of the 11 haven't paid yet. What is in the tin now?",
    working: "9 * 6 - 3 * 13.80 - 9.45 - 12",
    answer: -8.85,
  },
  {
    id: "container-demurrage",
    input:
      "Free time 5 days, then 65/day for days 6-10 and 110/day from day 11. Picked up on day 13. Agent waives one of the dear days. Due?",
    working: "5 * 65 + 2 * 110",
    answer: 545,
  },
  {
    id: "soccer-kit",
    input:
      "17 shirts 22.00, printing 4.50 each except the two keeper shirts that come printed. Sponsor gives 250. Each of the 17 pays the same, how much?",
    working: "(17 * 22.00 + 15 * 4.50 - 250) / 17",
    answer: 11.26,
  },
  {
    id: "heating-oil",
    input:
      "Ordered 2,000 l at 0.94, got 1,860 (meter slip attached), and the price had dropped to 0.91 on the day of delivery which you said you'd pass on. Plus 35 delivery. Right amount?",
    working: "1860 * 0.91 + 35",
    answer: 1727.6,
  },
  {
    id: "museum-group",
    input:
      "Group of 23: 1 in 10 free, 4 students at 5.00, others 9.00 (the free ones come off the 9.00 tickets). Audio guides 3.00 for six of us. Altogether?",
    working: "(23 - 2 - 4) * 9.00 + 4 * 5.00 + 6 * 3.00",
    answer: 191,
  },
];
