import { type Instructions, instructedPrompt } from "../instructions.ts";

/** Answers are digits only, so that no reader's date format is preferred. */
const digits =
  "in digits: a date as year, month and day (20250131), a time of day on the 24-hour clock (0905), " +
  "a length of time in whole minutes (95)";

export const scheduleInstructions: Instructions = {
  marked: `Work out what is asked for. You may think first. Then end with one line that holds four hash marks and the answer alone, ${digits}.\n#### <digits>`,
  bare: `Work out what is asked for. Reply with the answer alone, ${digits}.`,
  json: `Work out what is asked for. Reply with one JSON object and nothing else, the answer ${digits}: {"answer": "<digits>"}`,
};

export const schedulePrompt = instructedPrompt(scheduleInstructions);
