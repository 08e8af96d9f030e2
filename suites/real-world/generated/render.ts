import type { Family, Template } from "./family.ts";
import { changeLayout } from "./layout.ts";
import { addTypos } from "./noise.ts";
import { addPadding } from "./padding.ts";
import { changeRegister } from "./register.ts";
import type { Seeded } from "./seeded.ts";
import type { Toggles } from "./toggles.ts";

/** One problem through one template, drawn again while the text states the answer by chance. */
export function render<Problem>({
  family,
  problem,
  template,
  toggles,
  random,
}: {
  readonly family: Family<Problem>;
  readonly problem: Problem;
  readonly template: Template<Problem>;
  readonly toggles: Toggles;
  readonly random: Seeded;
}): string {
  const spared = family.spared?.(problem) ?? [];
  for (let attempt = 0; attempt < 100; attempt++) {
    const stream = random.fork(`attempt-${attempt}`);
    const written = tidy(template.write(problem, { random: stream, toggles }));
    if (family.givesAway(problem, written)) continue;
    const slipped = toggles.typos
      ? addTypos(written, { random: stream.fork("typos"), spared, rate: toggles.noise })
      : written;
    const said = changeRegister(slipped, toggles.register, { random: stream.fork("register"), spared });
    return changeLayout(addPadding(said, toggles.length, stream.fork("padding")), toggles.layout, spared);
  }
  throw new RangeError(`template ${template.id} states the answer of ${family.key(problem)} every time`);
}

/** No trailing blanks, no more than one empty line in a row: what is left out leaves no hole. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
