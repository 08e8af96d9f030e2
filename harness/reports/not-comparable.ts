import { grouped } from "./caveats.ts";
import { modelRows, type PairSection } from "./pair-sections.ts";

/**
 * That the two scores measure no one thing, and why: the comparability guard in words. Nothing where every model was
 * set up, asked and judged alike.
 */
export function notComparable(section: PairSection): readonly string[] {
  const rows = modelRows(section);
  const obstacles = grouped(rows, (row) => row.notComparable ?? []);
  if (obstacles.length === 0) return [];
  const affected = rows.filter((row) => row.notComparable !== undefined).length;
  const reasons = obstacles.map(([text, models]) => `${text} (${models})`).join("; ");
  const whom = affected === rows.length ? "" : ` for ${affected} of ${rows.length} models`;
  return [
    `Not comparable${whom}: ${reasons}. The gap holds these differences as well as that of the suites.`,
  ];
}
