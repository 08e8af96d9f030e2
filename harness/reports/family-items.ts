import type { Findings } from "../gap/findings.ts";
import { isControl } from "../gap/is-control.ts";
import { count } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/**
 * Which models were taken for kin, where any were: they are not independent, so statements across models count families. Models that
 * stand alone are counted only.
 */
export function familyItems({ families }: Findings): readonly string[] {
  const real = families
    .map(({ family, models }) => ({ family, models: models.filter((model) => !isControl(model)) }))
    .filter(({ models }) => models.length > 0);
  const kin = real.filter(({ models }) => models.length > 1);
  if (kin.length === 0) return [];
  const alone = real.length - kin.length;
  const named = kin.map(({ family, models }) => `${visibleText(family)} (${count(models.length)})`);
  const rest = alone === 0 ? [] : [`${count(alone)} of one model each`];
  return [
    `${[...named, ...rest].join(", ")}. By the name before its first digit, or as \`families\` in the config says.`,
  ];
}
