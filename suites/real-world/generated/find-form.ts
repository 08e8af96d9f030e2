import { HarnessError } from "#harness/core/error.ts";
import type { Family, Form, Template } from "./family.ts";

export function formOf<Problem>(family: Family<Problem>, id: string): Form<Problem> {
  const form = family.forms.find((known) => known.id === id);
  if (form !== undefined) return form;
  const known = family.forms.map((other) => other.id).join(", ");
  throw new HarnessError("usage", `family ${family.id} has no form "${id}"; known: ${known}`);
}

/** All templates of a form, or the one that is asked for. */
export function templatesOf<Problem>(
  form: Form<Problem>,
  id: string | undefined,
): readonly Template<Problem>[] {
  if (id === undefined) return form.templates;
  const template = form.templates.find((known) => known.id === id);
  if (template !== undefined) return [template];
  const known = form.templates.map((other) => other.id).join(", ");
  throw new HarnessError("usage", `form ${form.id} has no template "${id}"; known: ${known}`);
}
