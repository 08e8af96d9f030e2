import { displayWidth } from "../display-width.ts";

export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  /** How far its error bars go. */
  readonly reach: Box;
  readonly text: string;
  readonly isNamed: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From a point to its name. */
const beside = 8;

/** Where names stand beside their points without touching each other, a point, an error bar or the edge; one that fits nowhere is left out. */
export function placeLabels(
  points: readonly LabelPoint[],
  {
    width,
    height,
    letterSize,
  }: { readonly width: number; readonly height: number; readonly letterSize: number },
): readonly { readonly index: number; readonly x: number; readonly y: number }[] {
  const taken: Box[] = points.flatMap(({ x, y, reach: bars }) => [
    boxAround(x, y, 5, 5),
    { left: bars.left, right: bars.right, top: y - 2, bottom: y + 2 },
    { left: x - 2, right: x + 2, top: bars.top, bottom: bars.bottom },
  ]);
  const placed: { readonly index: number; readonly x: number; readonly y: number }[] = [];
  for (const [index, { x, y, text, isNamed }] of points.entries()) {
    if (!isNamed) continue;
    const long = displayWidth(text) * letterSize * 0.56;
    const spots = [
      [x + beside, y],
      [x - beside - long, y],
      [x + beside, y - letterSize],
      [x - beside - long, y - letterSize],
      [x + beside, y + letterSize],
      [x - beside - long, y + letterSize],
      [x - long / 2, y - letterSize - 2],
      [x - long / 2, y + letterSize + 2],
    ] as const;
    const spot = spots.find(([left, middle]) => {
      const box = boxOf(left, middle, { long, letterSize });
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => isTouching(box, other));
    });
    if (spot === undefined) continue;
    taken.push(boxOf(spot[0], spot[1], { long, letterSize }));
    placed.push({ index, x: spot[0], y: spot[1] });
  }
  return placed;
}

function boxOf(
  left: number,
  middle: number,
  { long, letterSize }: { readonly long: number; readonly letterSize: number },
): Box {
  return { left, right: left + long, top: middle - letterSize / 2, bottom: middle + letterSize / 2 };
}

function boxAround(x: number, y: number, wide: number, high: number): Box {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function isTouching(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
