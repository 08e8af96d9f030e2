import { type StageKind, version } from "./stage.ts";

/** Stages that leave numbers out, or put them in another order. */
export const choosingStages: readonly StageKind[] = [
  {
    id: "keep-from",
    range: [5, 40],
    says: (n) => `keep only the numbers that are ${n} or more`,
    right: version(
      (n) => `[v for v in values if v >= ${n}]`,
      (values, n) => values.filter((v) => v >= n),
    ),
    wrong: [
      version(
        (n) => `[v for v in values if v > ${n}]`,
        (values, n) => values.filter((v) => v > n),
      ),
      version(
        (n) => `[v for v in values if v <= ${n}]`,
        (values, n) => values.filter((v) => v <= n),
      ),
    ],
  },
  {
    id: "no-multiples",
    range: [2, 9],
    says: (n) => `leave out every multiple of ${n}`,
    right: version(
      (n) => `[v for v in values if v % ${n} != 0]`,
      (values, n) => values.filter((v) => v % n !== 0),
    ),
    wrong: [
      version(
        (n) => `[v for v in values if v % ${n} == 0]`,
        (values, n) => values.filter((v) => v % n === 0),
      ),
      version(
        (n) => `[v for v in values if v != ${n}]`,
        (values, n) => values.filter((v) => v !== n),
      ),
    ],
  },
  {
    id: "unique",
    says: () => `of equal numbers keep the one that came first, without changing the order`,
    right: version(
      () => `list(dict.fromkeys(values))`,
      (values) => [...new Set(values)],
    ),
    wrong: [
      version(
        () => `sorted(set(values))`,
        (values) => [...new Set(values)].toSorted((a, b) => a - b),
      ),
      version(
        () => `[v for v in values if values.count(v) == 1]`,
        (values) => values.filter((v) => values.filter((other) => other === v).length === 1),
      ),
    ],
  },
  {
    id: "first",
    range: [3, 7],
    says: (n) => `keep the first ${n} numbers, or all where there are fewer`,
    right: version(
      (n) => `values[:${n}]`,
      (values, n) => values.slice(0, n),
    ),
    wrong: [
      version(
        (n) => `values[:${n - 1}]`,
        (values, n) => values.slice(0, n - 1),
      ),
      version(
        (n) => `values[${n}:]`,
        (values, n) => values.slice(n),
      ),
    ],
  },
  {
    id: "last",
    range: [3, 7],
    says: (n) => `keep the last ${n} numbers, or all where there are fewer`,
    right: version(
      (n) => `values[-${n}:]`,
      (values, n) => values.slice(-n),
    ),
    wrong: [
      version(
        (n) => `values[-${n - 1}:]`,
        (values, n) => values.slice(1 - n),
      ),
      version(
        (n) => `values[:-${n}]`,
        (values, n) => values.slice(0, -n),
      ),
    ],
  },
  {
    id: "every",
    range: [2, 3],
    says: (n) =>
      `keep every ${n === 2 ? "second" : "third"} number, beginning with the ${n === 2 ? "second" : "third"}`,
    right: version(
      (n) => `values[${n - 1}::${n}]`,
      (values, n) => values.filter((_, index) => index % n === n - 1),
    ),
    wrong: [
      version(
        (n) => `values[::${n}]`,
        (values, n) => values.filter((_, index) => index % n === 0),
      ),
      version(
        (n) => `values[${n}::${n}]`,
        (values, n) => values.filter((_, index) => index > 0 && index % n === 0),
      ),
    ],
  },
  {
    id: "largest-first",
    says: () => `sort the numbers, the largest first`,
    right: version(
      () => `sorted(values, reverse=True)`,
      (values) => values.toSorted((a, b) => b - a),
    ),
    wrong: [
      version(
        () => `sorted(values)`,
        (values) => values.toSorted((a, b) => a - b),
      ),
      version(
        () => `values[::-1]`,
        (values) => values.toReversed(),
      ),
    ],
  },
  {
    id: "rotate",
    range: [1, 4],
    says: (n) =>
      n === 1
        ? "move the first number to the end"
        : `move the first ${n} numbers to the end, or all where there are fewer`,
    right: version(
      (n) => `values[${n}:] + values[:${n}]`,
      (values, n) => [...values.slice(n), ...values.slice(0, n)],
    ),
    wrong: [
      version(
        (n) => `values[-${n}:] + values[:-${n}]`,
        (values, n) => [...values.slice(-n), ...values.slice(0, -n)],
      ),
      version(
        (n) => `values[${n}:] + values[:${n - 1}]`,
        (values, n) => [...values.slice(n), ...values.slice(0, n - 1)],
      ),
    ],
  },
];
