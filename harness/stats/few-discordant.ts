import { moverInterval } from "./mover-interval.ts";
import type { NamedBounds } from "./one-sample.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** What each independent cluster shows of a difference, one row per cluster. */
export interface ClusterDifferences {
  /** How far the cluster moves the difference when it moves by 1: its share of the samples, or of their weight. */
  readonly share: Float64Array;
  /** Its own difference; for a cluster on one side only what that side's mean takes from it, signed. */
  readonly difference: Float64Array;
  /** Clusters are held against others of their kind (on both sides, on one); absent: all are alike. */
  readonly kind?: Int32Array;
  /** Some hold several samples of a side. */
  readonly isClustered: boolean;
}

/** With more clusters than this out of line their own spread tells how many others there may be. */
const mostDiscordant = 12;

/**
 * Bounds of a difference where nearly all clusters show the very same one. A variance from a handful that do
 * not is not believed: with few of them drawn, fewer are drawn as often, and the interval then covers 84 %
 * for 95 %. What the discordant win and what they lose, each as a share of what could be won or lost with
 * Wilson's interval on `units` effective clusters, are put together by MOVER, and the wider bounds are taken.
 * With no discordant cluster this is `agreementInterval`, so that one never claims more than none.
 *
 * Few are at most 12 clusters, and less than half of all; and where clusters hold several samples, however
 * many that differ by less than one cluster's worth together.
 */
export function widenWhereFewDiffer(options: {
  readonly value: number;
  readonly bounds: NamedBounds;
  readonly clusters: ClusterDifferences;
  readonly units: number;
  readonly unitName: string;
  readonly level: number;
  /** How far the difference can lie from zero. */
  readonly reach?: number;
}): NamedBounds {
  const { value, bounds, units, unitName, level, reach = 1 } = options;
  const discordance = discordanceOf(options.clusters);
  if (!isFew(discordance)) return bounds;
  const { won, lost } = discordance;
  const agreed = value - won + lost;
  const side = (part: number, room: number) => {
    if (room <= 0) return { value: 0, low: 0, high: 0 };
    const share = Math.min(1, part / room);
    const { low, high } = wilsonInterval({ successes: share * units, n: units, level });
    return { value: share * room, low: low * room, high: high * room };
  };
  const wide = moverInterval({ left: side(won, reach - agreed), right: side(lost, reach + agreed) });
  const low = Math.max(-reach, Math.min(bounds.low, agreed + wide.low));
  const high = Math.min(reach, Math.max(bounds.high, agreed + wide.high));
  if (low === bounds.low && high === bounds.high) return bounds;
  return { low, high, method: `${bounds.method}, widened to Wilson on ${units.toFixed(0)} ${unitName}` };
}

/** Do nearly all clusters show the very same difference, so that their spread is not believed? */
export function fewDiffer(clusters: ClusterDifferences): boolean {
  return isFew(discordanceOf(clusters));
}

interface Discordance {
  readonly clusters: number;
  readonly isClustered: boolean;
  readonly discordant: number;
  readonly won: number;
  readonly lost: number;
}

function isFew({ clusters, isClustered, discordant, won, lost }: Discordance): boolean {
  if (discordant <= mostDiscordant && 2 * discordant < clusters) return true;
  return isClustered && clusters * (won + lost) < 1;
}

function discordanceOf({ share, difference, kind, isClustered }: ClusterDifferences): Discordance {
  const usual = usualDifferences(difference, kind);
  let [discordant, won, lost] = [0, 0, 0];
  for (const [cluster, shown] of difference.entries()) {
    const apart = shown - (usual.get(kind?.[cluster] ?? 0) ?? 0);
    if (Math.abs(apart) <= tolerance) continue;
    discordant += 1;
    if (apart > 0) won += apart * (share[cluster] ?? 0);
    else lost -= apart * (share[cluster] ?? 0);
  }
  return { clusters: share.length, isClustered, discordant, won, lost };
}

/** Sums of scores in another order differ by as much. */
const tolerance = 1e-9;

/** The difference that more than half of a kind's clusters show; 0 where there is none. */
function usualDifferences(
  difference: Float64Array,
  kind: Int32Array | undefined,
): ReadonlyMap<number, number> {
  const groups = Map.groupBy(difference.keys(), (cluster) => kind?.[cluster] ?? 0);
  return new Map([...groups].map(([name, members]) => [name, majorityOf(difference, members) ?? 0]));
}

function majorityOf(difference: Float64Array, members: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const cluster of members) {
    const rounded = Math.round((difference[cluster] ?? 0) / tolerance) * tolerance;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  for (const [shown, count] of counts) if (2 * count > members.length) return shown;
  return undefined;
}
