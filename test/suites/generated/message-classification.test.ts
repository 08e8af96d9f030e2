import { expect, test } from "vitest";
import { generateProblems } from "#suites/real-world/generated/generate.ts";
import { messageClassification } from "#suites/real-world/generated/message-classification/message-classification.ts";
import {
  type Clause,
  labelOf,
  labels,
  type MessageProblem,
  strayKinds,
} from "#suites/real-world/generated/message-classification/problem.ts";
import { sentenceOf, wordingCount } from "#suites/real-world/generated/message-classification/wordings.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<MessageProblem>({
  family: messageClassification,
  templates: 30,
  draws: 6000,
  variations: changedOnce,
  brought: ({ clauses }) => clauses.map(sentenceOf),
});

/** Every matter told as another one or in another state, and every pair of neighbours in the order changed over. */
function changedOnce(problem: MessageProblem): readonly MessageProblem[] {
  const { order, clauses } = problem;
  return [
    ...clauses.flatMap((clause, at) => {
      const other = labels[(labels.indexOf(clause.label) + 1) % labels.length] ?? clause.label;
      const state = clause.kind === "wants" ? "settled" : "wants";
      return [
        { ...problem, clauses: clauses.with(at, { ...clause, label: other }) },
        { ...problem, clauses: clauses.with(at, { ...clause, kind: state, wording: clause.wording % 5 }) },
      ];
    }),
    ...order.slice(1).map((label, at) => ({
      ...problem,
      order: order.with(at, label).with(at + 1, order[at] ?? label),
    })),
  ];
}

const clause = (kind: Clause["kind"], label: Clause["label"]): Clause => ({
  kind,
  label,
  wording: 0,
  matter: 0,
});

test("what is wanted counts, and of that what stands first in the order", () => {
  const clauses = [clause("wants", "returns"), clause("settled", "billing"), clause("wants", "account")];
  expect(labelOf({ order: labels, clauses })).toBe("returns");
  expect(labelOf({ order: labels.toReversed(), clauses })).toBe("account");
});

test("every text holds a matter that does not count and stands before the label in the order", () => {
  for (const { problem } of generateProblems(messageClassification, { seed: "tempting", count: 300 })) {
    const { order, clauses } = problem;
    const before = order.slice(0, order.indexOf(labelOf(problem)));
    expect(clauses.some(({ kind, label }) => kind !== "wants" && before.includes(label))).toBe(true);
  }
});

test("no label is right more often than 16 times in a hundred", () => {
  const found = [...generateProblems(messageClassification, { seed: "balance", count: 2000 })].map(
    ({ problem }) => labelOf(problem),
  );
  for (const label of labels)
    expect(found.filter((one) => one === label).length / found.length).toBeLessThan(0.16);
});

test("no two wordings are alike, and none names a label outright", () => {
  const wanted = labels.flatMap((label) =>
    Array.from({ length: wordingCount.wants }, (_, wording) =>
      sentenceOf({ kind: "wants", label, wording, matter: 0 }),
    ),
  );
  const strays = strayKinds.flatMap((kind) =>
    Array.from({ length: wordingCount.stray }, (_, wording) =>
      labels.flatMap((label) =>
        Array.from({ length: wordingCount.names }, (__, matter) =>
          sentenceOf({ kind, label, wording, matter }),
        ),
      ),
    ).flat(),
  );
  expect(new Set([...wanted, ...strays]).size).toBe(labels.length * (6 + 4 * 5 * 4));
});

test("what somebody else will write about is not called the writer's own", () => {
  const sentences = labels.flatMap((label) =>
    Array.from({ length: wordingCount.names }, (_, matter) =>
      sentenceOf({ kind: "others", label, wording: 4, matter }),
    ),
  );
  expect(sentences.filter((sentence) => / (?:my|our|praise) /.test(sentence))).toEqual([]);
});
