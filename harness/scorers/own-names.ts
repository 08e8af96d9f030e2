import type { CodeLanguage } from "./code-in-text.ts";
import { isDefinedIn } from "./is-defined-in.ts";

/**
 * The names in a test that its reference solution defines: there `sum` or `bisect` is the solution's and not the
 * language's. That the model's code defines them says nothing, or it could replace what the test counts with.
 */
export function ownNames(wanted: {
  readonly test: string;
  readonly reference: string;
  readonly language: CodeLanguage;
}): readonly string[] {
  const { test, reference, language } = wanted;
  const names = new Set(test.match(/[A-Za-z_$][\w$]*/g));
  return [...names].filter((name) => isDefinedIn(reference, name, language));
}
