import { joinAnd } from "../text.ts";
import type { Change } from "./problem.ts";

/** One way to tell how routines are put together. */
export interface Voice {
  /** A routine that is called for within another. */
  call(name: string): string;
  times(part: string, times: 2 | 3): string;
  forward(parts: readonly string[]): string;
  /** What is told first is done last. */
  backward(parts: readonly string[]): string;
  change(body: string, change: Exclude<Change, "none">): string;
}

const often = { 2: "twice", 3: "three times" } as const;

export const plain: Voice = {
  call: (name) => `the ${name} routine`,
  times: (part, times) => `${part} ${often[times]}`,
  forward: (parts) => parts.join(", then "),
  backward: (parts) => parts.join(", but before that "),
  change: (body, change) => {
    const said = {
      reversed: "all of it in reverse, from the last single action to the first",
      "without-first": "all of it but the very first single action",
      "without-last": "all of it but the very last single action",
      doubled: "and when that is done, all of it once more",
    } as const;
    return `${body}; ${said[change]}`;
  },
};

export const spoken: Voice = {
  call: (name) => `everything in ${name}`,
  times: (part, times) => `${part} (${times === 2 ? "two" : "three"} goes in a row)`,
  forward: ([first = "", ...others]) =>
    [`first ${first}`, ...others.map((part) => `next ${part}`)].join(", "),
  backward: ([last = "", ...others]) =>
    [`${last} comes last`, ...others.map((part) => `ahead of that ${part}`)].join(", "),
  change: (body, change) => {
    const said = {
      reversed: "all of that together you do the wrong way round, from the last single action to the first",
      "without-first": "of all that together you skip the single action that would come first",
      "without-last": "of all that together you skip the single action that would come last",
      doubled: "all of that together you go through two times",
    } as const;
    return `${body}, and ${said[change]}`;
  },
};

export const formal: Voice = {
  call: (name) => `procedure "${name}"`,
  times: (part, times) => `${part} (${times} executions)`,
  forward: (parts) => parts.join(", followed by "),
  backward: (parts) => parts.join(", preceded by "),
  change: (body, change) => {
    const said = {
      reversed: "the single actions so obtained are executed in inverse order",
      "without-first": "of the single actions so obtained the first is omitted",
      "without-last": "of the single actions so obtained the last is omitted",
      doubled: "the single actions so obtained are executed as a whole two times",
    } as const;
    return `${body}; ${said[change]}`;
  },
};

export const terse: Voice = {
  call: (name) => `[${name}]`,
  times: (part, times) => `${times}x ${part}`,
  forward: (parts) => parts.join(" > "),
  backward: (parts) => parts.join(" < "),
  change: (body, change) => {
    const said = {
      reversed: "flip, from last single action to first",
      "without-first": "drop single action no. 1",
      "without-last": "drop final single action",
      doubled: "whole thing 2x",
    } as const;
    return `${body} | ${said[change]}`;
  },
};

export const code: Voice = {
  call: (name) => `${name}()`,
  times: (part, times) => `repeat(${times}, ${part})`,
  forward: (parts) => `in_order(${parts.join(", ")})`,
  backward: (parts) => `parts_from_last_to_first(${parts.join(", ")})`,
  change: (body, change) => {
    const said = {
      reversed: "reverse_actions",
      "without-first": "without_first_action",
      "without-last": "without_last_action",
      doubled: "twice_over",
    } as const;
    return `${said[change]}(${body})`;
  },
};

export const list: Voice = {
  call: (name) => `what ${name} says`,
  times: (part, times) => `${part} ${often[times]} running`,
  forward: (parts) => `${joinAnd(parts)}, in this order`,
  backward: (parts) => `${joinAnd(parts)}, in the opposite order`,
  change: (body, change) => {
    const said = {
      reversed: "with the single actions of all this turned round, last to first",
      "without-first": "minus the opening single action",
      "without-last": "minus the closing single action",
      doubled: "played through and played through again",
    } as const;
    return `${body} — ${said[change]}`;
  },
};
