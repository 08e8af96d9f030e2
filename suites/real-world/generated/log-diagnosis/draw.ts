import type { Seeded } from "../seeded.ts";
import type { LogProblem, Stray } from "./problem.ts";

const services =
  "basket billing calendar catalogue courier forecast gateway identity images invoices ledger locator loyalty mailer menus notices orders parcels payroll pricing quotas ratings refunds rosters search sessions shelves stock tariffs tickets tracking vouchers warehouse".split(
    " ",
  );
const faults =
  "disk is full|certificate has expired|no free connection in the pool|password of the database was refused|configuration key is missing|file is locked by another process|table is read-only|memory limit was reached|clock is out of step|address could not be resolved|schema version does not fit|queue is full|licence has run out|too many open files|row violates a unique key".split(
    "|",
  );

/** Hops down to the origin, and strays beside it. */
const rungs: Readonly<Record<number, readonly [hops: number, strays: number]>> = {
  1: [1, 1],
  2: [2, 2],
  3: [3, 3],
  4: [4, 4],
  5: [5, 6],
};

export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): LogProblem {
  const [hops, count] = rungs[difficulty] ?? [1, 1];
  const order = random.shuffle(services);
  const known = random.shuffle(faults);
  const request = drawRequest(random);
  const strays = Array.from({ length: count }, (_, index): Stray => {
    // One stray of the very request, so that its name alone does not give the origin away.
    const isRecovered = index === 0 || random.chance(0.4);
    return {
      kind: isRecovered ? "recovered" : "other",
      service: order[hops + 1 + index] ?? "proxy",
      request: index === 0 ? request : drawRequest(random),
      fault: known[index + 1] ?? "cause unknown",
    };
  });
  return {
    request,
    chain: order.slice(0, hops + 1),
    fault: known[0] ?? "cause unknown",
    strays,
    start: random.integer({ from: 6 * 3600, to: 22 * 3600 }),
  };
}

/** Six signs that cannot be taken for each other. */
function drawRequest(random: Seeded): string {
  return Array.from({ length: 6 }, () => random.pick([..."23456789acdefhkmnprtvwxy"])).join("");
}
