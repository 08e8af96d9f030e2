import { clockTime, type Day, type DayStyle, dayStyleNames, dayStyles, toDay } from "./calendar.ts";
import type { Desk } from "./family.ts";
import { addScanErrors } from "./noise.ts";
import { drawFirms, drawPeople, drawPhone, drawReference, type Firm, type Person } from "./world.ts";

/** Who writes, to whom and when; and whatever else stands in such a text without mattering. */
export interface Scene {
  readonly supplier: Firm;
  readonly client: Firm;
  readonly buyer: Person;
  readonly seller: Person;
  readonly colleague: Person;
  /** Something that belongs to the scene only: "" once there are as many distractors as are wanted. */
  noise(write: () => string): string;
  /** A text that went through a scanner. */
  scan(text: string): string;
  integer(range: { readonly from: number; readonly to: number }): number;
  /** A day of the scene, counted from its first one. */
  day(offset: number, style?: DayStyle): string;
  time(): string;
  phone(): string;
  reference(prefix: string): string;
}

export interface SceneOptions {
  /** Sets the scene in time; without it, some day of 2025 or early 2026. */
  readonly firstDay?: Day;
  /** Passages that a scanner never misreads. */
  readonly spared?: readonly string[];
  /** Names that nobody else in the scene shares a word with. */
  readonly besides?: string;
}

export function createScene({ random: source, toggles }: Desk, options: SceneOptions = {}): Scene {
  const random = source.fork("scene");
  const start =
    options.firstDay ?? toDay({ year: 2025, month: 1, day: 7 }) + random.integer({ from: 0, to: 500 });
  const style = random.pick(dayStyleNames);
  const [supplier, client] = drawFirms(random.fork("firms"), options.besides);
  const [buyer, seller, colleague] = drawPeople(random.fork("people"), options.besides);
  let shown = 0;
  return {
    supplier,
    client,
    buyer,
    seller,
    colleague,
    // Drawn even where it is not shown: fewer distractors change nothing else.
    noise: (write) => {
      const text = write();
      return shown++ < toggles.distractors ? text : "";
    },
    scan: (text) =>
      toggles.scan
        ? addScanErrors(text, {
            random: random.fork("scan"),
            spared: options.spared ?? [],
            rate: toggles.noise,
          })
        : text,
    integer: random.integer,
    day: (offset, asked = style) => dayStyles[asked](start + offset),
    time: () => clockTime(random.integer({ from: 7 * 60, to: 19 * 60 })),
    phone: () => drawPhone(random),
    reference: (prefix) => drawReference(random, prefix),
  };
}
