import type { Form, Template } from "./family.ts";
import { clean, edited, printed, scanned, type Toggles, typed } from "./toggles.ts";

/** Every form that families share, with what it does to a text by its nature. */
const toggles = {
  "exam-question": clean,
  textbook: edited,
  encyclopaedia: edited,
  "email-thread": typed,
  chat: typed,
  ticket: typed,
  "meeting-note": typed,
  receipt: scanned,
  "log-excerpt": printed,
  spreadsheet: printed,
  "json-dump": printed,
} as const satisfies Readonly<Record<string, Toggles>>;

export type FormId = keyof typeof toggles;

/** A form by its usual name: one name means one dress in every family. */
export function createForm<Problem>(
  id: FormId,
  ...templates: readonly (readonly Template<Problem>[])[]
): Form<Problem> {
  return { id, toggles: toggles[id], templates: templates.flat() };
}
