/**
 * How many calls of one model may be in flight: a provider that throttles is asked less, and more again while it does
 * not. After Jacobson 1988, as in TCP: throttled, the room starts again at one and the aim is halved; below the aim each
 * answer makes room for one more, above it each roomful of answers does.
 */
export interface AdaptiveRoom {
  /** Calls that may be in flight now; at least 1. */
  readonly room: number;
  /** To be handed back with the outcome: calls begun before a slowing say nothing about what came after. */
  readonly era: number;
  answered(era: number): void;
  throttled(era: number): void;
  /** After a wait: calls come back one by one. */
  restart(): void;
}

export function createAdaptiveRoom(most: number): AdaptiveRoom {
  let size = most;
  let aim = most;
  let era = 0;
  const restart = (): void => {
    size = 1;
    era += 1;
  };
  return {
    get room() {
      return Math.floor(size);
    },
    get era() {
      return era;
    },
    answered(of) {
      if (of !== era) return;
      size = Math.min(most, size + (size < aim ? 1 : 1 / size));
    },
    throttled(of) {
      // those in flight together were turned away for one reason
      if (of !== era) return;
      aim = Math.max(1, Math.floor(size / 2));
      restart();
    },
    restart,
  };
}
