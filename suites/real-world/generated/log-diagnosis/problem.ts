/**
 * Calls from service to service, and one request that failed. The meaning is fixed here, and every template says it:
 * a service that reports a failed call is not the origin; the origin is the service of the request that reports a fault
 * of its own which no repeated try put right. Other requests and faults that were put right do not matter.
 */
export interface LogProblem {
  /** The request that is asked about. */
  readonly request: string;
  /** Services from the one the user talks to down to the origin. */
  readonly chain: readonly string[];
  /** What the origin reports. */
  readonly fault: string;
  readonly strays: readonly Stray[];
  /** Second of the day of the first line. */
  readonly start: number;
}

/** A fault that is not the one: of another request, or put right by a second try. */
export interface Stray {
  readonly kind: "other" | "recovered";
  readonly service: string;
  readonly request: string;
  readonly fault: string;
}

export type LogEvent =
  | {
      readonly kind: "fault" | "recovered";
      readonly service: string;
      readonly request: string;
      readonly fault: string;
    }
  | { readonly kind: "passed"; readonly service: string; readonly request: string; readonly callee: string };

/** In the order of time: what fails first is told first, and each caller after it. */
export function eventsOf({ request, chain, fault, strays, start }: LogProblem): readonly LogEvent[] {
  const upwards = chain.toReversed();
  const own: readonly LogEvent[] = upwards.map((service, index) => {
    const callee = upwards[index - 1];
    return callee === undefined
      ? { kind: "fault", service, request, fault }
      : { kind: "passed", service, request, callee };
  });
  // Strays stand before, between and behind: every other one about the origin, the rest anywhere, as the clock has it,
  // so that no line gives the origin away. What the request itself got over stands before its end.
  return strays.reduce<readonly LogEvent[]>((events, stray, index) => {
    const places = events.length + (stray.request === request ? 0 : 1);
    const place = Math.floor(start / 2 ** index) % (index % 2 === 0 ? 2 : places);
    return events.toSpliced(place, 0, strayEvent(stray));
  }, own);
}

function strayEvent({ kind, service, request, fault }: Stray): LogEvent {
  return { kind: kind === "other" ? "fault" : "recovered", service, request, fault };
}

export function originOf({ chain }: LogProblem): string {
  const origin = chain.at(-1);
  if (origin === undefined) throw new RangeError("a request without a service");
  return origin;
}

/** Calls followed down to the origin, and faults told apart from it. */
export function stepsOf({ chain, strays }: LogProblem): number {
  return chain.length - 1 + strays.length;
}
