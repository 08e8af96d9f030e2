import { type Instructions, instructedPrompt } from "./instructions.ts";

const what = "Work out the number that is asked for; amounts of money are exact to two decimals.";
const plain = "without currency, unit or thousands separator, and with a point before any decimals";

export const numberInstructions: Instructions = {
  marked: `${what} You may think first. Then end with one line that holds four hash marks and that number alone: ${plain}.\n#### <number>`,
  bare: `${what} Reply with that number alone, without working: ${plain}.`,
  json: `${what} Reply with one JSON object and nothing else, the number ${plain}: {"answer": <number>}`,
};

export const numberPrompt = instructedPrompt(numberInstructions);
