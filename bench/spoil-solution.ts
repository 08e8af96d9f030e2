import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite } from "#harness/core/suite.ts";

/** A solution that answers wrongly whatever it is asked: the faulty program where there is one, else a changed answer. */
export function spoiled(suite: Suite, sample: Sample): string {
  if (suite.id === "quixbugs") return inputText(sample);
  const { entry_point: given, prefix = "", test } = sample.metadata ?? {};
  const name = String(
    given ?? namesCalled(String(test)).find((called) => isDefined(sample.target[0], called)),
  );
  return `${prefix}${sample.target[0]}\n${spoil.replaceAll("NAME", name)}`;
}

function namesCalled(test: string): readonly string[] {
  return [...test.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map(([, name = ""]) => name);
}

function isDefined(code: string, name: string): boolean {
  return new RegExp(`^def ${name}\\b`, "m").test(code);
}

const spoil = `
def _changed(value):
    if isinstance(value, bool): return not value
    if isinstance(value, (int, float, complex)): return value + 1
    if isinstance(value, str): return value + "x"
    if isinstance(value, (list, tuple)): return type(value)([*value, "x"])
    if isinstance(value, set): return value | {"x"}
    if isinstance(value, dict): return {**value, "x": "x"}
    return "x" if value is None else None

_original = NAME
def NAME(*given, **named): return _changed(_original(*given, **named))
`;
