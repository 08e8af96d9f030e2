import type { EvidenceGrade } from "../core/suite.ts";
import type { Design, GapRow } from "../gap/findings.ts";

/** The words of the reports. "Real world" is said of real work with labels or outcomes, of nothing else. */

export function isRealWorld(evidence: EvidenceGrade): boolean {
  return evidence === "field" || evidence === "labelled-work";
}

/** Title of the column of counterpart scores. */
export function settingTitle(evidence: EvidenceGrade): string {
  return isRealWorld(evidence) ? "real world" : "counterpart";
}

/** `on the counterpart`, `on the real-world suite` */
export function onTheOther(evidence: EvidenceGrade): string {
  return isRealWorld(evidence) ? "on the real-world suite" : "on the counterpart";
}

export function evidenceWords(evidence: EvidenceGrade): string {
  switch (evidence) {
    case "field":
      return "production cases with a known outcome";
    case "labelled-work":
      return "real work, labelled";
    case "real-form":
      return "real texts with constructed questions";
    case "generated":
      return "generated working forms";
    case "fresh-or-perturbed":
      return "fresh or perturbed samples";
    case "other-benchmark":
      return "another benchmark";
  }
}

export function designWords(design: Design): string {
  switch (design) {
    case "paired-form":
      return "the same problems in both forms";
    case "fresh-twin":
      return "one recipe, other samples";
    case "same-scorer":
      return "other samples, one kind of scorer";
    case "unmatched":
      return "unmatched suites";
  }
}

/** What a raw gap of this design may and may not be put down to. */
export function designCaveat({ design, benchmark, counterpart }: GapRow): string {
  const suites = `${benchmark.suite} and ${counterpart.suite}`;
  switch (design) {
    case "paired-form":
      return "The problems are the same, so their difficulty is no part of the gap; form is a bundle of length, wording, distractors, noise and layout.";
    case "fresh-twin":
      return `The samples of ${suites} differ, so chance differences in difficulty are part of the gap.`;
    case "same-scorer":
    case "unmatched":
      return `The gap holds the difference in difficulty between ${suites} as well as everything else between them; it does not say why.`;
  }
}
