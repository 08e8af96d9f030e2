import { hash } from "node:crypto";
import type { Sample } from "../core/sample.ts";
import type { FindingList } from "./check-suite-findings.ts";
import { createNearDuplicates, type NearDuplicates } from "./near-duplicates.ts";

/** What is kept of every sample of every suite, to find the ones that are alike: hashes and keys, no text. */
export interface Corpus {
  add(entry: {
    readonly suite: number;
    readonly sample: Sample;
    /** What is sent, word for word. */
    readonly asked: string;
    /** What of it is the sample's own. */
    readonly own: string;
  }): void;
  /** Tells the suites and the pairs of suites what is alike in them. */
  report(listeners: {
    readonly within: (suite: number) => FindingList;
    readonly between: (earlier: number, later: number) => FindingList;
  }): void;
  /** Problems that two suites both name. */
  sharedProblems(left: number, right: number): number;
  /** Samples of a suite that are too short to have a run of 13 words. */
  short(suite: number): number;
}

interface Row {
  readonly suite: number;
  readonly id: string;
  readonly asked: string;
  readonly folded: string;
  readonly targets: readonly string[];
  readonly problemId: string | undefined;
  readonly cluster: string | undefined;
  readonly template: string | undefined;
}

export function createCorpus(): Corpus {
  const rows: Row[] = [];
  const nearDuplicates = createNearDuplicates();
  const shortOf = new Map<number, number>();
  const problemsOf = new Map<number, Set<string>>();
  return {
    add({ suite, sample, asked, own }) {
      const before = nearDuplicates.short;
      nearDuplicates.add(own);
      if (nearDuplicates.short > before) shortOf.set(suite, (shortOf.get(suite) ?? 0) + 1);
      const { id, problemId, cluster, template, tools } = sample;
      if (problemId !== undefined)
        problemsOf.set(suite, (problemsOf.get(suite) ?? new Set<string>()).add(problemId));
      rows.push({
        suite,
        id,
        problemId,
        cluster,
        template,
        asked: digest(JSON.stringify([asked, tools])),
        folded: digest(fold(own)),
        targets: sample.target.map(digest),
      });
    },
    report(listeners) {
      reportEqual(rows, listeners);
      reportAlike(rows, nearDuplicates, listeners);
    },
    sharedProblems: (left, right) =>
      (problemsOf.get(left) ?? none).intersection(problemsOf.get(right) ?? none).size,
    short: (suite) => shortOf.get(suite) ?? 0,
  };
}

const none: ReadonlySet<string> = new Set();

type Listeners = Parameters<Corpus["report"]>[0];

function reportEqual(rows: readonly Row[], { within, between }: Listeners): void {
  const firstOf = new Map<string, Row[]>();
  for (const row of rows) {
    const earlier = firstOf.get(row.folded) ?? [];
    const own = earlier.find(({ suite }) => suite === row.suite);
    for (const other of earlier) {
      if (other.suite !== row.suite && !isOneProblem(other, row))
        between(other.suite, row.suite).add("shared-text", `${other.id} and ${row.id}`);
    }
    if (own === undefined) firstOf.set(row.folded, [...earlier, row]);
    else
      within(row.suite).add(
        isContradiction(own, row) ? "contradiction" : "repeated",
        `${row.id}, as ${own.id}`,
      );
  }
}

function isContradiction(left: Row, right: Row): boolean {
  return left.asked === right.asked && !left.targets.some((target) => right.targets.includes(target));
}

function reportAlike(
  rows: readonly Row[],
  nearDuplicates: NearDuplicates,
  { within, between }: Listeners,
): void {
  const at = (index: number): Row => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`no sample ${index}`);
    return row;
  };
  const found = nearDuplicates.find((earlier, later) => isKnown(at(earlier), at(later)));
  for (const { earlier, later, likeness } of found) {
    const [left, right] = [at(earlier), at(later)];
    const detail = `${left.id} and ${right.id}, alike by about ${Math.round(100 * likeness)} %`;
    if (left.suite === right.suite) within(left.suite).add("near-duplicate", detail);
    else between(left.suite, right.suite).add("shared-text", detail);
  }
}

/** Found already, or said by the suite itself. */
function isKnown(left: Row, right: Row): boolean {
  if (left.folded === right.folded || isOneProblem(left, right)) return true;
  if (left.suite !== right.suite) return false;
  return (["cluster", "template"] as const).some(
    (key) => left[key] !== undefined && left[key] === right[key],
  );
}

function isOneProblem(left: Row, right: Row): boolean {
  return left.problemId !== undefined && left.problemId === right.problemId;
}

/** Signs that calculate stay: `3 - 2` is not `3 + 2`. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,;:!?'"\u2018-\u201f]+/gu, " ")
    .trim();
}

function digest(text: string): string {
  return hash("sha256", text, "base64").slice(0, 16);
}
