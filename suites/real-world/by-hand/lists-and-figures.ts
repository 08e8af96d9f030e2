import type { HandWritten } from "./hand-written.ts";

/** Little tables as people paste them; the working names the cells that count. */
export const listsAndFigures: readonly HandWritten[] = [
  {
    id: "stall-rent",
    input:
      "Stalls: 1 Okoro, fish, 6 m. 2 Lindgren, cheese, 4 m. 3 Papas, fish, 9 m. 4 Haddad, bread, 5 m. 5 (empty), 8 m. 6 Silva, fish, 3 m. How many metres does the fish row take up?",
    working: "6 + 9 + 3",
    answer: 18,
  },
  {
    id: "meter-readings",
    input:
      "flat | last | now\n1 | 4410 | 4588\n2 | 3902 | 3902\n3 | 5127 | 5340\n4 | 2280 | 2391\nSomebody in the house used the most. By how much more than the second most?",
    working: "(5340 - 5127) - (4588 - 4410)",
    answer: 35,
  },
  {
    id: "volunteer-shifts",
    input:
      "Saturday list, name;role;hours: Ama;bar;4 / Bogdan;door;5 / Chloé;bar;3 / Dov;kitchen;6 / Esra;bar;5 / Finn;door;2. Ama just rang, she is ill. Hours left behind the bar?",
    working: "3 + 5",
    answer: 8,
  },
  {
    id: "bike-stock",
    input:
      "size,colour,qty\nS,red,3\nM,red,0\nL,red,4\nS,blue,2\nM,blue,7\nL,blue,1\nM,green,5\nCustomer takes anything but red, and it has to be M or L. How many could I show her?",
    working: "7 + 1 + 5",
    answer: 13,
  },
  {
    id: "pledge-sheet",
    input:
      "Pledges so far (paid ones with x): Nkechi 50 x, Oskar 120, Pilar 75 x, Quang 200 x, Rhea 40, Sione 60 x, Tove 90. Treasurer wants one figure: still to come in.",
    working: "120 + 40 + 90",
    answer: 250,
  },
  {
    id: "route-boxes",
    input:
      'Mail from the driver: "stop 1 bakery 12 boxes, stop 2 school 30, stop 3 closed, stop 4 café 9, stop 5 school annexe 22, stop 6 bakery no. 2, 14." The schools send theirs back empty. How many boxes are on the van that do not come back?',
    working: "12 + 9 + 14",
    answer: 35,
  },
  {
    id: "lab-samples",
    input:
      '[{"id":"A","ph":6.1,"ok":true,"ml":250},{"id":"B","ph":7.4,"ok":false,"ml":250},{"id":"C","ph":6.9,"ok":true,"ml":100},{"id":"D","ph":7.2,"ok":true,"ml":500},{"id":"E","ph":5.8,"ok":false,"ml":500}] we pool what is ok and above pH 6.5, how many ml is that',
    working: "100 + 500",
    answer: 600,
  },
  {
    id: "exam-seats",
    input:
      "Room A seats 48, B 32, C 20, D 64 (projector broken), E 32. We need the projector in every room and 110 seats in as few rooms as possible. How many seats stay empty then?",
    working: "(48 + 32 + 32) - 110",
    answer: 2,
  },
  {
    id: "night-admissions",
    input:
      "Ward book. 20:10 bed 4 in. 21:35 bed 7 in. 22:00 bed 2 out. 23:50 bed 9 in. 01:15 bed 4 out. 03:40 bed 2 in. 05:05 bed 11 in. There were 14 patients at eight in the evening. How many at six?",
    working: "14 + 1 + 1 - 1 + 1 - 1 + 1 + 1",
    answer: 17,
  },
  {
    id: "invoice-aging",
    input:
      "open items, days overdue / amount: Adler 12 / 340; Brandão 45 / 1210; Cho 61 / 95; Duda 30 / 780; Eze 31 / 410; Fox 90 / 2005. Reminder goes to whoever is MORE than 30 days over, court letter to 60 and up. What is the sum of those that get the reminder and no court letter?",
    working: "1210 + 410",
    answer: 1620,
  },
];
