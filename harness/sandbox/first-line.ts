import type { Guest } from "./guest-process.ts";
import { lastLine } from "./last-line.ts";

export type FirstLine =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "failed"; readonly reason: string };

/** Of starting a process; a machine with much to do needs a while. */
const startMs = 120_000;

/** What a process says first; one that says nothing in time is ended. Never rejects. */
export async function firstLine(guest: Guest, limitMs = startMs): Promise<FirstLine> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    guest.kill();
  }, limitMs);
  const line = await guest.next();
  clearTimeout(timer);
  if (isLate) return { kind: "failed", reason: `it was not ready within ${limitMs / 1000} s` };
  if (line.kind === "line") return line;
  return { kind: "failed", reason: lastLine(line.errors) };
}
