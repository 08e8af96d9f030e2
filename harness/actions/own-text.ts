/** What of the text asked is the sample's own, and not the prompt around it. */
export interface OwnText {
  /** To be told every sample of a suite first. */
  observe(input: string, asked: string): void;
  of(input: string, asked: string): string;
}

/**
 * Where all that surrounds the input is one text (instructions, solved samples), the input is the sample's own. Where
 * it differs, as with a template that fills in a document, it is what is asked without the start and the end that all
 * samples have in common.
 */
export function createOwnText(): OwnText {
  let first: string | undefined;
  let around: string | undefined;
  let isOneFrame = true;
  let [start, end] = [0, 0];
  return {
    observe(input, asked) {
      const frame = frameOf(input, asked);
      if (first === undefined) {
        first = asked;
        around = frame;
        start = asked.length;
        end = asked.length;
      }
      if (frame === undefined || frame !== around) isOneFrame = false;
      start = commonStart(first, asked, start);
      end = commonEnd(first, asked, end);
    },
    of(input, asked) {
      if (isOneFrame) return input;
      const own = asked.slice(start, Math.max(start, asked.length - end));
      return own.trim() === "" ? input : own;
    },
  };
}

/** Solved samples come first, so the input is where it stands last. */
function frameOf(input: string, asked: string): string | undefined {
  const at = asked.lastIndexOf(input);
  return at === -1 ? undefined : `${asked.slice(0, at)}\u0000${asked.slice(at + input.length)}`;
}

function commonStart(left: string, right: string, most: number): number {
  let length = 0;
  while (length < most && length < right.length && left[length] === right[length]) length += 1;
  return length;
}

function commonEnd(left: string, right: string, most: number): number {
  let length = 0;
  while (length < most && length < right.length && left.at(-1 - length) === right.at(-1 - length))
    length += 1;
  return length;
}
