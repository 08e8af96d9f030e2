/** At most so many calls in flight; the others wait in the order in which they came. */
export interface Gate {
  /** Does the work once there is room, and makes room when it ends, however it ends. */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function createGate(room: number): Gate {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  return {
    async pass(work) {
      if (inFlight < room) inFlight += 1;
      else await new Promise<void>((enter) => waiting.push(enter));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // the place goes straight to the next in line, so that nobody slips in between
        if (next === undefined) inFlight -= 1;
        else next();
      }
    },
  };
}
