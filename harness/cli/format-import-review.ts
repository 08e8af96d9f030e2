import type { ImportReview } from "../actions/review-import.ts";
import { counted } from "../reports/figures.ts";
import { formatTable } from "./format.ts";

/** The names of a source as they would be stored, and those that may be one. */
export function formatImportReview({ models, suites, near }: ImportReview): string {
  const parts = [
    "models",
    indent(
      formatTable(
        models.map(({ spelling, model, why }) => [
          spelling,
          "→",
          model,
          why.length === 0 ? "" : why.join(", "),
        ]),
      ),
    ),
    "suites",
    indent(
      formatTable(
        suites.map(({ suite, setting, capability, runs }) => [
          suite,
          setting,
          capability,
          counted(runs, "run"),
        ]),
      ),
    ),
  ];
  if (near.length > 0)
    parts.push(
      'names that may be one model; make them one in the map, under "models", where they are',
      indent(formatTable(near.map(({ models: names, differIn }) => [names.join("  "), differIn.join("; ")]))),
    );
  return `${parts.join("\n").trimEnd()}\n`;
}

function indent(table: string): string {
  return table.replace(/^(?=.)/gm, "  ");
}
