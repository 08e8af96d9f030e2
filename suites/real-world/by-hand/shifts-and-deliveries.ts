import type { HandWritten } from "./hand-written.ts";

/** Shifts, trips and appointments; the answer is a length of time in whole minutes. */
export const shiftsAndDeliveries: readonly HandWritten[] = [
  {
    id: "night-shift-break",
    input:
      "clocked in 21:48, out 06:15 next morning, 45 min break unpaid. how long do they have to pay me for, in minutes?",
    working: "(24 * 60 - (21 * 60 + 48)) + 6 * 60 + 15 - 45",
    answer: 462,
  },
  {
    id: "two-legs",
    input:
      "Van leaves 07:20, reaches Elmer Bridge 09:05, unloading takes 35 min, then 1 h 10 to the mill. How many minutes from leaving to arriving at the mill?",
    working: "(9 * 60 + 5) - (7 * 60 + 20) + 35 + 70",
    answer: 210,
  },
  {
    id: "call-queue",
    input:
      "Ticket opened 11:52, first answer 13:07. Our clock stops over lunch 12:00-12:30. Response time in minutes for the report?",
    working: "(13 * 60 + 7) - (11 * 60 + 52) - 30",
    answer: 45,
  },
  {
    id: "oven-batches",
    input:
      "Each batch: 12 min in, 3 min to swap before the next one goes in. Seven batches. From first in to last out?",
    working: "7 * 12 + 6 * 3",
    answer: 102,
  },
  {
    id: "meeting-overrun",
    input:
      "Agenda: 10 intro, 25 figures, 25 hiring, 15 any other business. Started 5 past nine, and it's 10:40 now and we have just finished. How far over did we run (minutes)?",
    working: "(10 * 60 + 40) - (9 * 60 + 5) - (10 + 25 + 25 + 15)",
    answer: 20,
  },
  {
    id: "ferry-wait",
    input: "Ferry every 40 minutes from 06:10. We'll be at the pier at 08:57. How long do we wait?",
    working: "(6 * 60 + 10 + 5 * 40) - (8 * 60 + 57)",
    answer: 33,
  },
  {
    id: "three-days-care",
    input:
      "Visits last week: Mon 08:00-08:40, Wed 08:05-08:50, Fri 07:55-09:00, and the Friday one included 20 min waiting for the nurse that we don't charge. Chargeable minutes?",
    working: "40 + 45 + 65 - 20",
    answer: 130,
  },
  {
    id: "timezone-call",
    input:
      "Board call is 16:00 in Lisbon. Anya sits in a place two hours ahead of Lisbon and has another call 17:15-17:45 her time that day. How many minutes free between the two?",
    working: "(18 * 60) - (17 * 60 + 45)",
    answer: 15,
  },
  {
    id: "machine-downtime",
    input:
      "press 2 down 13:40 fixed 15:25\ndown again 17:10 fixed 17:22\nshift is 14:00-22:00, how much of the SHIFT was it down",
    working: "(15 * 60 + 25 - 14 * 60) + 12",
    answer: 97,
  },
  {
    id: "swim-lanes",
    input:
      "Hall is ours 18:30-20:15. Kids need 40 min, masters 45, and the lifeguard wants 5 min with nobody in the water between the two groups. What is left at the end?",
    working: "105 - 40 - 45 - 5",
    answer: 15,
  },
  {
    id: "train-connection",
    input: "Arr 14:37 (running 9 late today), dep 15:02 from the far platform, 11 min walk. Spare?",
    working: "(15 * 60 + 2) - (14 * 60 + 37 + 9) - 11",
    answer: 5,
  },
  {
    id: "film-night",
    input:
      "Doors 19:00, adverts 15, film 128, interval 10 in the middle, talk 30. The last bus is 22:25 and the stop is 4 min away. If all starts at 19:15, how many minutes too late/early are we at the stop? Give early as a plain number.",
    working: "(22 * 60 + 25) - (19 * 60 + 15 + 15 + 128 + 10 + 30 + 4)",
    answer: 3,
  },
  {
    id: "paint-coats",
    input:
      "2 coats a door, 25 min a coat, 4 h drying between coats, 3 doors, one painter. He does all first coats in a row, then waits until the first door is dry, then all second coats. Start to brush down?",
    working: "25 + 240 + 3 * 25",
    answer: 340,
  },
  {
    id: "help-desk-rota",
    input:
      "Rota 08-18h in four equal turns, handover of 10 min overlaps at each change (both are on). How long is each person on, if overlaps are added to the end of the earlier turn? The first person, in minutes.",
    working: "10 * 60 / 4 + 10",
    answer: 160,
  },
  {
    id: "marathon-support",
    input:
      "She does 5:40 a km. Our stand is at km 27. Gun 09:30, she crossed the line 3 min after. How many minutes after the gun is she with us?",
    working: "3 + 27 * 5 + 27 * 40 / 60",
    answer: 156,
  },
  {
    id: "drying-rack",
    input:
      "kiln on 6.15, door open 14.50, then 95 min to cool before I can touch anything. how long altogether",
    working: "(14 * 60 + 50) - (6 * 60 + 15) + 95",
    answer: 610,
  },
  {
    id: "court-hearing",
    input:
      "Listed for 10:00, called 10:50, rose for lunch 13:05-14:10, finished 15:35. The interpreter is paid from the listed time to the end, lunch excluded. Minutes?",
    working: "(15 * 60 + 35) - 10 * 60 - 65",
    answer: 270,
  },
  {
    id: "backup-window",
    input: "Full backup 3 h 20, verify 50 % of that, both must be done before 05:30, start is 00:10. Slack?",
    working: "(5 * 60 + 30) - 10 - 200 - 100",
    answer: 20,
  },
  {
    id: "school-run",
    input:
      "leave 7.50, drop ava 8.05, 12 min to nursery, 6 min handover, 25 to work. minutes late if I start at 8.45?",
    working: "(8 * 60 + 5 + 12 + 6 + 25) - (8 * 60 + 45)",
    answer: 3,
  },
  {
    id: "overtime-weekend",
    input:
      "Sat 09:00-13:30 counts one and a half, Sun 10:00-12:00 double. How many minutes of time off do I get for the weekend?",
    working: "270 * 1.5 + 120 * 2",
    answer: 645,
  },
];
