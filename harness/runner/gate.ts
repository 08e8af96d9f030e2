/** At most so many calls in flight; the others wait in the order in which they came. */
export interface Gate {
  /** Does the work once there is room, and makes room when it ends, however it ends. */
  pass<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** `room` is asked again whenever a call ends, and may have changed. */
export function createGate(room: () => number): Gate {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  return {
    async pass(work) {
      // whoever waits comes first, also where room was made since
      if (inFlight < room() && waiting.length === 0) inFlight += 1;
      else await new Promise<void>((enter) => waiting.push(enter));
      try {
        return await work();
      } finally {
        inFlight -= 1;
        while (inFlight < room()) {
          const enter = waiting.shift();
          if (enter === undefined) break;
          // the place is taken here, so that nobody slips in between
          inFlight += 1;
          enter();
        }
      }
    },
  };
}
