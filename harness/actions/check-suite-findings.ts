import { counted } from "../reports/figures.ts";

/** What `suites check` can find. `wrong` fails the check, a warning does not. */
const kinds = {
  unreadable: ["wrong", "reading", () => "the suite cannot be read to its end; mend this first"],
  row: ["wrong", "reading", (n) => `${counted(n, "row")} cannot be asked or judged`],
  card: ["wrong", "card", () => "the suite's card says what it cannot"],
  shape: ["wrong", "fields", (n) => `${counted(n, "sample")} not built as a sample is`],
  "empty-input": ["wrong", "fields", (n) => `${counted(n, "sample")} without an input`],
  "empty-field": [
    "warning",
    "fields",
    (n) => `${counted(n, "sample")} with an empty field; leave it out instead`,
  ],
  weight: ["wrong", "fields", (n) => `${counted(n, "sample")} with a weight that is not above 0`],
  "no-id": ["wrong", "ids", (n) => `${counted(n, "sample")} without an id`],
  "equal-id": [
    "wrong",
    "ids",
    (n) => `${counted(n, "sample")} with the id of an earlier one; ids are unique`,
  ],
  "padded-id": [
    "warning",
    "ids",
    (n) => `${counted(n, "sample")} with white space around the id or a problem id`,
  ],
  "empty-target": [
    "wrong",
    "targets",
    (n) => `${counted(n, "sample")} without a target, or with an empty one`,
  ],
  "target-fails": [
    "wrong",
    "targets",
    (n) =>
      `${counted(n, "target")} not scored 1 when given as the answer: the headline scorer would call a right answer wrong`,
  ],
  contradiction: [
    "wrong",
    "duplicates",
    (n) => `${counted(n, "sample")} asking just what an earlier one asks, with another target`,
  ],
  repeated: [
    "warning",
    "duplicates",
    (n) =>
      `${counted(n, "sample")} asking what an earlier one asks, case, spaces and punctuation aside; each counts again`,
  ],
  "near-duplicate": [
    "warning",
    "duplicates",
    (n) =>
      `${counted(n, "sample")} sharing at least half of the 13-word runs with an earlier one; give samples that belong together one cluster, template or problem_id, else intervals are too narrow`,
  ],
  mojibake: [
    "warning",
    "encoding",
    (n) => `${counted(n, "sample")} with text that was read in a wrong encoding`,
  ],
  lost: ["warning", "encoding", (n) => `${counted(n, "sample")} with U+FFFD: characters were lost`],
  control: ["warning", "encoding", (n) => `${counted(n, "sample")} with control characters`],
  bidi: [
    "warning",
    "encoding",
    (n) => `${counted(n, "sample")} with characters that turn the direction of text`,
  ],
  invisible: ["warning", "encoding", (n) => `${counted(n, "sample")} with invisible characters`],
  surrogate: [
    "warning",
    "encoding",
    (n) => `${counted(n, "sample")} with half a surrogate pair, which cannot be sent`,
  ],
  "constant-answer": ["warning", "balance", () => "one answer to everything scores well above guessing"],
  long: ["warning", "length", (n) => `${counted(n, "sample")} longer than most models can read`],
  narrow: [
    "warning",
    "diversity",
    () =>
      "the texts are clearly less varied than those of the reference: so many samples tell less than they seem to",
  ],
  "shared-text": [
    "warning",
    "sharing",
    (n) =>
      `${counted(n, "sample")} in both suites, word for word or nearly, under no common problem_id: one suite is not independent of the other`,
  ],
} as const satisfies Record<
  string,
  readonly [level: Finding["level"], check: string, message: (count: number) => string]
>;

export type FindingKind = keyof typeof kinds;

export interface Finding {
  readonly level: "wrong" | "warning";
  /** What was looked at: ids, targets, duplicates, encoding… */
  readonly check: string;
  readonly kind: FindingKind;
  readonly message: string;
  /** How many samples, rows or targets it is about. */
  readonly count: number;
  /** The first few, each with what is wrong with it. */
  readonly details: readonly string[];
}

export interface FindingList {
  add(kind: FindingKind, detail: string): void;
  has(kind: FindingKind): boolean;
  /** What is wrong first, then in the order of the checks. */
  list(): readonly Finding[];
}

export function createFindings({ mostDetails }: { readonly mostDetails: number }): FindingList {
  const found = new Map<FindingKind, { count: number; readonly details: string[] }>();
  return {
    add(kind, detail) {
      const entry = found.get(kind) ?? { count: 0, details: [] };
      entry.count += 1;
      if (entry.details.length < mostDetails) entry.details.push(detail);
      found.set(kind, entry);
    },
    has: (kind) => found.has(kind),
    list: () => {
      const inOrder = Object.keys(kinds).filter(isKind);
      const findings = inOrder.flatMap((kind): readonly Finding[] => {
        const entry = found.get(kind);
        if (entry === undefined) return [];
        const [level, check, message] = kinds[kind];
        return [{ level, check, kind, message: message(entry.count), ...entry }];
      });
      return [
        ...findings.filter(({ level }) => level === "wrong"),
        ...findings.filter(({ level }) => level === "warning"),
      ];
    },
  };
}

function isKind(key: string): key is FindingKind {
  return Object.hasOwn(kinds, key);
}
