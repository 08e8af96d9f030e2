import type { JsonValue } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { askBoxed } from "./boxed-problem.ts";
import { fromRows } from "./from-rows.ts";
import type { OfficialRow } from "./official-rows.ts";

/** The thirty problems of a year of the American Invitational Mathematics Examination; answers are whole, 0 to 999. */
export function aimeSuite({
  file,
  ...card
}: Pick<Suite, "id" | "title" | "source"> & { readonly file: DataFile }): Suite {
  return {
    ...card,
    version: 1,
    setting: { kind: "benchmark" },
    capability: "competition-mathematics",
    exposure: "public",
    chance: 0.001,
    scorers: [number()],
    metric: "accuracy",
    files: [file],
    samples: fromRows({ suiteId: card.id, file }, loadReader),
    prompt: askBoxed,
  };
}

async function loadReader(): Promise<(row: OfficialRow) => Sample> {
  const { malformed, textIn } = await import("./official-rows.ts");
  return ({ where, index, row }) => {
    const columns = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const answer = wholeNumber(columns["answer"]);
    if (answer === undefined) throw malformed(where, "has no whole number as its answer");
    return { id: `test-${index}`, input: textIn({ where, row: columns }, "problem"), target: [answer] };
  };
}

/** One source writes numbers, another texts, some with leading zeros or a degree sign. */
function wholeNumber(value: JsonValue | undefined): string | undefined {
  const digits = /^\s*(\d{1,3})(?:\^?\\circ)?\s*$/.exec(String(value))?.[1];
  return digits === undefined ? undefined : String(Number(digits));
}
