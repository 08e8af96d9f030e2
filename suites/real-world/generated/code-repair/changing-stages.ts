import { type StageKind, type Version, version } from "./stage.ts";

const running = (body: readonly string[], run: Version["run"]): Version => ({
  lines: () => [
    "total = 0",
    "sums = []",
    "for v in values:",
    ...body.map((line) => `    ${line}`),
    "values = sums",
  ],
  run,
});

/** Stages that make other numbers of them. */
export const changingStages: readonly StageKind[] = [
  {
    id: "add",
    range: [2, 60],
    says: (n) => `add ${n} to each number`,
    right: version(
      (n) => `[v + ${n} for v in values]`,
      (values, n) => values.map((v) => v + n),
    ),
    wrong: [
      version(
        (n) => `[v - ${n} for v in values]`,
        (values, n) => values.map((v) => v - n),
      ),
      version(
        (n) => `values + [${n}]`,
        (values, n) => [...values, n],
      ),
    ],
  },
  {
    id: "cap",
    range: [20, 60],
    says: (n) => `put ${n} in the place of every number above ${n}`,
    right: version(
      (n) => `[min(v, ${n}) for v in values]`,
      (values, n) => values.map((v) => Math.min(v, n)),
    ),
    wrong: [
      version(
        (n) => `[max(v, ${n}) for v in values]`,
        (values, n) => values.map((v) => Math.max(v, n)),
      ),
      version(
        (n) => `[v for v in values if v <= ${n}]`,
        (values, n) => values.filter((v) => v <= n),
      ),
    ],
  },
  {
    id: "running",
    says: () => `put in the place of each number the sum of all numbers so far, itself included`,
    right: running(["total += v", "sums.append(total)"], (values) => sumsOf(values)),
    wrong: [
      running(["sums.append(total)", "total += v"], (values) =>
        [0, ...sumsOf(values)].slice(0, values.length),
      ),
      running(["total = v", "sums.append(total)"], (values) => values),
    ],
  },
  {
    id: "differences",
    says: () =>
      `put in the place of the list the differences of neighbours, each number minus the one before it`,
    right: version(
      () => `[b - a for a, b in zip(values, values[1:])]`,
      (values) => values.slice(1).map((v, index) => v - (values[index] ?? Number.NaN)),
    ),
    wrong: [
      version(
        () => `[a - b for a, b in zip(values, values[1:])]`,
        (values) => values.slice(1).map((v, index) => (values[index] ?? Number.NaN) - v),
      ),
      version(
        () => `[b - a for a, b in zip(values, values[2:])]`,
        (values) => values.slice(2).map((v, index) => v - (values[index] ?? Number.NaN)),
      ),
    ],
  },
  {
    id: "blocks",
    range: [2, 4],
    says: (n) => `add up blocks of ${n} numbers, where the last block may be shorter`,
    right: version(
      (n) => `[sum(values[i:i + ${n}]) for i in range(0, len(values), ${n})]`,
      (values, n) => blocksOf(values, n).map(sumOf),
    ),
    wrong: [
      version(
        (n) => `[sum(values[i:i + ${n - 1}]) for i in range(0, len(values), ${n})]`,
        (values, n) => blocksOf(values, n).map((block) => sumOf(block.slice(0, n - 1))),
      ),
      version(
        (n) => `[sum(values[i:i + ${n}]) for i in range(0, len(values) - ${n - 1}, ${n})]`,
        (values, n) =>
          blocksOf(values, n)
            .filter((block) => block.length === n)
            .map(sumOf),
      ),
    ],
  },
  {
    id: "signs",
    says: () => `turn the sign of every second number, beginning with the second`,
    right: version(
      () => `[-v if i % 2 == 1 else v for i, v in enumerate(values)]`,
      (values) => values.map((v, index) => (index % 2 === 1 ? 0 - v : v)),
    ),
    wrong: [
      version(
        () => `[-v if i % 2 == 0 else v for i, v in enumerate(values)]`,
        (values) => values.map((v, index) => (index % 2 === 0 ? 0 - v : v)),
      ),
      version(
        () => `[-v if v % 2 == 0 else v for v in values]`,
        (values) => values.map((v) => (v % 2 === 0 ? 0 - v : v)),
      ),
    ],
  },
];

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function sumsOf(values: readonly number[]): readonly number[] {
  return values.map((_, index) => sumOf(values.slice(0, index + 1)));
}

function blocksOf(values: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
