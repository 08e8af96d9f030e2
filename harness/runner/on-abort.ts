/** A callback that waits for a signal. */
interface Waiting {
  readonly call: () => void;
  place: number;
}

const waitingFor = new WeakMap<AbortSignal, Waiting[]>();

/**
 * Calls back once when the signal is aborted, unless the returned function is called before. For many short waits on
 * one long-lived signal: `removeEventListener` leaves the listener pointing to the next one, so that a single one in
 * the old part of the heap drags every later one there, with the whole call that it belongs to.
 */
export function onAbort(signal: AbortSignal, call: () => void): () => void {
  const known = waitingFor.get(signal);
  const list = known ?? [];
  if (known === undefined) {
    waitingFor.set(signal, list);
    signal.addEventListener(
      "abort",
      () => {
        for (let next = list.pop(); next !== undefined; next = list.pop()) next.call();
      },
      { once: true },
    );
  }
  const own: Waiting = { call, place: list.length };
  list.push(own);
  return () => {
    if (list[own.place] !== own) return;
    const last = list.pop();
    if (last === undefined || last === own) return;
    list[own.place] = last;
    last.place = own.place;
  };
}
