import type { Contender } from "./peers-contender.ts";
import type { PeerFigures, PeerRow } from "./peers-measure.ts";

/** Medians of a row; ratios are to the first contender of the same round, for each sample. */
export function printPeerRow(
  name: string,
  row: PeerRow,
  measured: ReadonlyMap<Contender, readonly PeerFigures[]>,
): void {
  const own = [...measured.values()][0] ?? [];
  const [first] = measured.keys();
  console.log(
    `\n${name}: ${row.title}; ${row.concurrency} at once, medians of ${own.length} interleaved rounds`,
  );
  const ideal = row.latencyMs === 0 || row.way !== "once" ? [] : ["over ideal"];
  printLine("", [
    "samples",
    "wall s",
    ...ideal,
    "samples/s",
    "CPU ms each",
    `wall x ${first?.kind}`,
    `CPU x ${first?.kind}`,
    "peak MiB",
    "calls",
    "lost",
    "score off",
  ]);
  for (const [{ id }, figures] of measured) {
    const middle = (pick: (one: PeerFigures, round: number) => number): number => median(figures.map(pick));
    const [some] = figures;
    if (some === undefined) continue;
    const idealMs = (some.samples * row.latencyMs) / row.concurrency;
    const ratio = (pick: "wallMs" | "cpuMs"): number =>
      middle((one, round) => one[pick] / one.samples / each(own[round], pick));
    printLine(id, [
      String(some.samples),
      (middle(({ wallMs }) => wallMs) / 1000).toFixed(2),
      ...ideal.map(() => `${(100 * (middle(({ wallMs }) => wallMs) / idealMs - 1)).toFixed(0)} %`),
      middle(({ wallMs }) => (1000 * some.samples) / wallMs).toFixed(0),
      (middle(({ cpuMs }) => cpuMs) / some.samples).toFixed(3),
      ratio("wallMs").toFixed(2),
      ratio("cpuMs").toFixed(2),
      middle(({ peakMiB }) => peakMiB).toFixed(0),
      all(figures, ({ calls }) => calls),
      all(figures, ({ lost }) => lost),
      all(figures, ({ rightTooMany }) => rightTooMany),
    ]);
  }
}

function each(figures: PeerFigures | undefined, pick: "wallMs" | "cpuMs"): number {
  return figures === undefined ? Number.NaN : figures[pick] / figures.samples;
}

/** What must not differ between rounds, and every value where it does. */
function all(figures: readonly PeerFigures[], pick: (one: PeerFigures) => number): string {
  return [...new Set(figures.map(pick))].join("/");
}

function printLine(name: string, figures: readonly string[]): void {
  console.log(`${name.padEnd(22)}${figures.map((figure) => figure.padStart(13)).join("")}`);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
