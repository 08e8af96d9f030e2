export const scales = ["", "thousand", "million", "billion", "percent"] as const;
export type Scale = (typeof scales)[number];

/** The answer with its scale, as `number` reads it: `-22.22 %`, `-12.6 million`, `5`. */
export function targetText(answer: number, scale: Scale): string {
  switch (scale) {
    case "":
      return String(answer);
    case "percent":
      return `${answer} %`;
    case "thousand":
    case "million":
    case "billion":
      return `${answer} ${scale}`;
  }
}
