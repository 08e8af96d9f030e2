import type { Voice } from "./voices.ts";

const often = { 2: "two", 3: "three" } as const;

/** Numbered steps; the numbers fall where what is told first is done last. */
export const stepwise: Voice = {
  call: (name) => `the steps of ${name}`,
  times: (part, times) => `${part}, and that ${often[times]} times`,
  forward: (parts) => parts.map((part, index) => `step ${index + 1} is ${part}`).join("; "),
  backward: (parts) => parts.map((part, index) => `step ${parts.length - index} is ${part}`).join("; "),
  change: (body, change) => {
    const said = {
      reversed: "is gone through from its end to its start",
      "without-first": "loses the one at its start",
      "without-last": "loses the one at its end",
      doubled: "is gone through two times",
    } as const;
    return `${body}; the row of single actions that all steps together give ${said[change]}`;
  },
};

/** One thing waits for another. */
export const waiting: Voice = {
  call: (name) => `all of ${name}`,
  times: (part, times) => `${part} ×${times}`,
  forward: (parts) => parts.join(", which clears the way for "),
  backward: (parts) => parts.join(", which has to wait for "),
  change: (body, change) => {
    const said = {
      reversed: "of all this, the single actions from the last back to the first",
      "without-first": "of all this, leave the very first single action undone",
      "without-last": "of all this, leave the very last single action undone",
      doubled: "and all this gets two runs, one straight after the other",
    } as const;
    return `${body} … ${said[change]}`;
  },
};

/** From the beginning to the end, or told from the end. */
export const timed: Voice = {
  call: (name) => `the full ${name}`,
  times: (part, times) => `${part} ${often[times]} times over`,
  forward: (parts) => parts.map((part, index) => `${sinceStart(index, parts.length)} ${part}`).join(", "),
  backward: (parts) => parts.map((part, index) => `${untilStart(index, parts.length)} ${part}`).join(", "),
  change: (body, change) => {
    const said = {
      reversed: "single actions in mirror order, from the last to the first",
      "without-first": "without its opening single action",
      "without-last": "without its closing single action",
      doubled: "two rounds of it",
    } as const;
    return `${body} [as a whole: ${said[change]}]`;
  },
};

/** As offices write about themselves. */
export const passive: Voice = {
  call: (name) => `the course of action ${name}`,
  times: (part, times) => `${part} on ${often[times]} consecutive occasions`,
  forward: (parts) => parts.join(", whereupon "),
  backward: (parts) => parts.join(", prior to which "),
  change: (body, change) => {
    const said = {
      reversed: "the whole is to be performed from its closing single action back to its opening one",
      "without-first": "of the whole, the opening single action is dispensed with",
      "without-last": "of the whole, the closing single action is dispensed with",
      doubled: "the whole is to be performed a first and then a second time",
    } as const;
    return `${body}; ${said[change]}`;
  },
};

/** As sums: `{name}` is what that routine comes to. */
export const sums: Voice = {
  call: (name) => `{${name}}`,
  times: (part, times) => `${times}·${part}`,
  forward: (parts) => `${parts.join(" + ")}, left to right`,
  backward: (parts) => `${parts.join(" + ")}, right to left`,
  change: (body, change) => {
    const said = {
      reversed: "mirrored, from its last single action to its first",
      "without-first": "less its first single action",
      "without-last": "less its last single action",
      doubled: "gone through two times",
    } as const;
    return `(${body}) ${said[change]}`;
  },
};

function sinceStart(index: number, count: number): string {
  if (index === 0) return "to begin with";
  return index === count - 1 ? "finally" : "after that";
}

function untilStart(index: number, count: number): string {
  if (index === 0) return "finally";
  return index === count - 1 ? "to begin with" : "before that";
}
