import { between } from "./noise.ts";
import type { Seeded } from "./seeded.ts";
import type { Register } from "./toggles.ts";

/** Long and short of one thing; what is ambiguous ("it's": is or has) is left alone. */
const contractions: readonly (readonly [long: string, short: string])[] = [
  ["do not", "don't"],
  ["does not", "doesn't"],
  ["did not", "didn't"],
  ["is not", "isn't"],
  ["are not", "aren't"],
  ["was not", "wasn't"],
  ["were not", "weren't"],
  ["has not", "hasn't"],
  ["have not", "haven't"],
  ["cannot", "can't"],
  ["could not", "couldn't"],
  ["would not", "wouldn't"],
  ["should not", "shouldn't"],
  ["will not", "won't"],
  ["I am", "I'm"],
  ["I have", "I've"],
  ["I will", "I'll"],
  ["we are", "we're"],
  ["we have", "we've"],
  ["we will", "we'll"],
  ["you are", "you're"],
  ["they are", "they're"],
];

/** Words that begin a sentence and are no names. */
const lowered =
  /(^|[.!?]\s+|\n\s*)(A|An|And|As|At|By|Calculate|Each|Find|For|From|He|How|If|In|It|No|On|Our|Please|She|The|Then|There|These|They|This|To|We|What|When|Which|Work|You|Your)(?= )/g;

const chattyOpenings = [
  "hey, quick one:",
  "hiya!",
  "ok so",
  "sorry to bother, but",
  "hello hello,",
  "right,",
];
const chattyClosings = [
  "cheers!",
  "thx a lot :)",
  "ta, you're a star",
  "no rush (well, a bit)",
  "you know best!",
];
const formalOpenings = [
  "Dear Sir or Madam,",
  "To whom it may concern:",
  "With reference to the matter set out below:",
  "May I respectfully submit the following.",
];
const formalClosings = [
  "I should be obliged for your reply.",
  "Thank you in advance for your kind attention to this matter.",
  "I remain yours faithfully.",
  "Your prompt consideration would be greatly appreciated.",
];

/** Says the same in another tone of voice; figures, names and everything spared stay as they are. */
export function changeRegister(
  text: string,
  register: Register,
  { random, spared }: { readonly random: Seeded; readonly spared: readonly string[] },
): string {
  switch (register) {
    case "as-written":
      return text;
    case "plain":
      return between(text, spared, toPlain);
    case "chatty":
      return [random.pick(chattyOpenings), between(text, spared, toChatty), random.pick(chattyClosings)].join(
        "\n",
      );
    case "formal":
      return [random.pick(formalOpenings), between(text, spared, toPlain), random.pick(formalClosings)].join(
        "\n\n",
      );
  }
}

function toPlain(text: string): string {
  const long = contractions.reduce(
    (said, [full, short]) => said.replaceAll(new RegExp(`\\b${short}\\b`, "g"), full),
    text,
  );
  return long
    .replaceAll(/[ ]?(?:\p{Extended_Pictographic}\uFE0F?|:-?\)|;-?\))/gu, "")
    .replaceAll(/\b(?:um|uh|oh),? /g, "")
    .replaceAll(/!+/g, ".");
}

function toChatty(text: string): string {
  return contractions
    .reduce((said, [full, short]) => said.replaceAll(new RegExp(`\\b${full}\\b`, "g"), short), text)
    .replaceAll(lowered, (_, before: string, word: string) => `${before}${word.toLowerCase()}`);
}
