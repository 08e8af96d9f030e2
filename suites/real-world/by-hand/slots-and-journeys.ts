import type { HandWritten } from "./hand-written.ts";

/** Slots, journeys and waiting; the answer is a length of time in whole minutes. */
export const slotsAndJourneys: readonly HandWritten[] = [
  {
    id: "platform-clean",
    input:
      "Set arrives 22:58, out of service until 05:12. Cleaning 55, check 40, shunting 18 each way. Unused time in the shed?",
    working: "(24 * 60 - (22 * 60 + 58)) + 5 * 60 + 12 - 55 - 40 - 36",
    answer: 243,
  },
  {
    id: "physio-slots",
    input:
      "Slots of 25 min with 5 to write up, from 13:00, the last write-up must be over by 17:00, coffee 20 min somewhere. How many minutes stay unused?",
    working: "240 - 20 - 7 * 30",
    answer: 10,
  },
  {
    id: "delivery-promise",
    input:
      'Order 18:42. "Within 35 minutes or it is free." Rider\'s log: picked up 18:58, two stops before you at 6 min each, 9 min ride after that, plus the 4 he stood at your gate which the shop counts too. Minutes over the promise?',
    working: "(18 * 60 + 58 + 12 + 9 + 4) - (18 * 60 + 42) - 35",
    answer: 6,
  },
  {
    id: "bread-timeline",
    input:
      "mix 15, rest 45, fold 5, rest 45, shape 10, prove 80, bake 38. I can be home from the second rest on, i.e. after the fold. How long before I must be there?",
    working: "15 + 45 + 5",
    answer: 65,
  },
  {
    id: "crane-hire",
    input:
      "Crane is 4 h minimum. On site 07:35, lifting from 08:10, gone 11:05. How many minutes do we pay for that we did not have it here?",
    working: "4 * 60 - ((11 * 60 + 5) - (7 * 60 + 35))",
    answer: 30,
  },
  {
    id: "choir-set",
    input:
      "Set list: 3:40, 4:15, 2:50, 5:05, plus 30 seconds between songs, no gap after the last. Full minutes and round up please, for the programme.",
    working: "Math.ceil((220 + 255 + 170 + 305 + 3 * 30) / 60)",
    answer: 18,
  },
  {
    id: "flight-duty",
    input:
      "Report 05:25, off blocks 06:25, on blocks 08:10, turn 50, off 09:00, on 10:40, 30 min after that we're done. Duty in minutes",
    working: "(10 * 60 + 40 + 30) - (5 * 60 + 25)",
    answer: 345,
  },
  {
    id: "survey-team",
    input: "48 doors, 4 min a door, two of us in parallel, 15 min briefing together first. Out how long?",
    working: "15 + 48 / 2 * 4",
    answer: 111,
  },
  {
    id: "exam-extra",
    input:
      "Exam 09:30, 120 minutes, candidates with 25 % extra. Candidate 14 also stopped the clock for 12 minutes. How many minutes after 09:30 does she hand in?",
    working: "120 * 1.25 + 12",
    answer: 162,
  },
  {
    id: "allotment-water",
    input:
      "tap gives 9 litres a minute, 3 butts of 210, one already a third full. how long at the tap (to the minute, round up)",
    working: "Math.ceil((2 * 210 + 210 * 2 / 3) / 9)",
    answer: 63,
  },
];
