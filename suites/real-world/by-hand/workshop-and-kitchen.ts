import type { HandWritten } from "./hand-written.ts";

/** Units and currencies as they are mixed at work; each text says the factors that are needed. Two decimals. */
export const workshopAndKitchen: readonly HandWritten[] = [
  {
    id: "boards-inches",
    input: "Drawing says 2 3/4 inch, saw is set in mm. 25.4 to the inch. Setting?",
    working: "2.75 * 25.4",
    answer: 69.85,
  },
  {
    id: "tank-gallons",
    input:
      "The American manual says the tank takes 13.2 gallons (3.785 l each). I've put in 41 litres. How many litres till full?",
    working: "13.2 * 3.785 - 41",
    answer: 8.96,
  },
  {
    id: "invoice-dollars",
    input:
      "Invoice USD 1,480.00, paid with our card at 0.921 EUR per USD plus 1.5 % foreign fee on the euro sum. What was taken, in euros?",
    working: "1480.00 * 0.921 * 1.015",
    answer: 1383.53,
  },
  {
    id: "tyre-pressure",
    input: "Sticker: 2.4 bar. Pump reads psi (1 bar = 14.504 psi). It shows 31. How many psi short?",
    working: "2.4 * 14.504 - 31",
    answer: 3.81,
  },
  {
    id: "flour-sacks",
    input:
      "25 kg sacks, recipe 1 lb 12 oz per loaf (1 lb = 16 oz = 453.6 g). Kilos of flour left of one sack after 30 loaves?",
    working: "25 - 30 * 1.75 * 0.4536",
    answer: 1.19,
  },
  {
    id: "runner-pace",
    input: "8:00 a mile, what's that per km in seconds (1 mile = 1.609 km)",
    working: "480 / 1.609",
    answer: 298.32,
  },
  {
    id: "freezer-alarm",
    input:
      "Alarm threshold -18 C. Logger exports Fahrenheit (F = C x 1.8 + 32): last value 3.2. By how many degrees C was it too warm?",
    working: "(3.2 - 32) / 1.8 + 18",
    answer: 2,
  },
  {
    id: "acreage",
    input:
      "Field sold as 11.5 acres, land register says 4.71 hectares. An acre is 0.4047 ha. How many hectares more does the register have?",
    working: "4.71 - 11.5 * 0.4047",
    answer: 0.06,
  },
  {
    id: "yen-refund",
    input:
      "Refund 18,400 JPY. On the day of payment 1 EUR was 158.2 JPY, today 163.5. How many euros do we lose by the change? (2 decimals)",
    working: "18400 / 158.2 - 18400 / 163.5",
    answer: 3.77,
  },
  {
    id: "fabric-yards",
    input: "need 7.5 m, shop sells whole yards only (0.9144 m), 6.20 a yard. cost?",
    working: "Math.ceil(7.5 / 0.9144) * 6.20",
    answer: 55.8,
  },
  {
    id: "dose-weight",
    input: "Vet: 0.2 ml per kg. Dog is 53 lb on our scale (2.205 lb per kg). ml please",
    working: "53 / 2.205 * 0.2",
    answer: 4.81,
  },
  {
    id: "energy-kwh",
    input: "Gas meter: 214 m3. Bill says x 0.962 x 11.3 for kWh, at 0.094 per kWh. Amount?",
    working: "214 * 0.962 * 11.3 * 0.094",
    answer: 218.67,
  },
  {
    id: "bandwidth",
    input:
      "12 GB video (1 GB = 8,000 Mbit), line does 40 Mbit/s but the branch only gets 85 % of it. Minutes to copy?",
    working: "12 * 8000 / (40 * 0.85) / 60",
    answer: 47.06,
  },
  {
    id: "concrete-bags",
    input: "Slab 3.2 m x 1.5 m x 80 mm. A bag makes 0.012 m3. Whole bags?",
    working: "3.2 * 1.5 * 0.08 / 0.012",
    answer: 32,
  },
  {
    id: "knots-trip",
    input: "84 nautical miles at 6.5 knots against half a knot of current all the way. Hours?",
    working: "84 / (6.5 - 0.5)",
    answer: 14,
  },
  {
    id: "expenses-two-currencies",
    input:
      "Spent: CHF 212.40 and GBP 61.00. Rates booked: 1 CHF = 1.045 EUR, 1 GBP = 1.168 EUR. Advance was 250 EUR. To be paid out to me:",
    working: "212.40 * 1.045 + 61.00 * 1.168 - 250",
    answer: 43.21,
  },
  {
    id: "timber-cubic",
    input: "14 beams, 12 x 12 cm, 4.8 m each, 520 per cubic metre",
    working: "14 * 0.12 * 0.12 * 4.8 * 520",
    answer: 503.19,
  },
  {
    id: "mpg-compare",
    input:
      "Mine does 6.1 l/100 km, his 44 mpg (UK: 282.5 / mpg = l/100 km). Difference in l/100 km, his minus mine",
    working: "282.5 / 44 - 6.1",
    answer: 0.32,
  },
  {
    id: "photo-print",
    input: "3000 px wide at 240 px per inch, in cm (2.54)",
    working: "3000 / 240 * 2.54",
    answer: 31.75,
  },
  {
    id: "paint-coverage",
    input: "Tin: 400 sq ft per gallon. Wall 52 m2, two coats. 1 m2 = 10.764 sq ft. Gallons?",
    working: "52 * 2 * 10.764 / 400",
    answer: 2.8,
  },
];
