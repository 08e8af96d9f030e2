import { existsSync } from "node:fs";
import { HarnessError } from "../core/error.ts";
import type { Sample } from "../core/sample.ts";
import type { Suite } from "../core/suite.ts";
import { type LabelAudit, labelAudit, whyNoBound } from "../gap/label-audit.ts";
import { planSuite } from "../runner/plan-suite.ts";
import { auditPaths, readAudit, writeAudit, writeReview } from "../store/audit-file.ts";
import { auditCsv, readVerdicts } from "./audit-review.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "./suite-reading.ts";

export type SuiteAudit =
  | {
      readonly kind: "drawn";
      readonly suite: string;
      readonly review: string;
      readonly drawn: number;
      readonly of: number;
      readonly isHeldOut: boolean;
    }
  | {
      readonly kind: "read";
      readonly suite: string;
      readonly review: string;
      /** Rows without a verdict, counted as unclear. */
      readonly blank: number;
      readonly audit: LabelAudit;
    };

export interface AuditOptions extends SuiteReading {
  readonly resultsFolder: string;
  /** How many targets to draw. */
  readonly count: number;
}

/** Of the bound that goes with the gap report. */
const level = 0.95;

/**
 * Draws targets of each suite into a review for a person to fill in; where there is a review already, reads it and
 * keeps what it found, which the gap report then carries. Problems are drawn, one sample of each; the reserved slice of a
 * held-out suite stays closed.
 *
 * @throws HarnessError `data` for a review that cannot be read, `disk`.
 */
export async function auditSuites(options: AuditOptions): Promise<readonly SuiteAudit[]> {
  const { suites, resultsFolder } = options;
  const audits: SuiteAudit[] = [];
  for (const suite of await resolveSuites(suites, options)) {
    const { review } = auditPaths(resultsFolder, suite.id);
    audits.push(existsSync(review) ? await readBack(suite, options) : await draw(suite, options));
  }
  return audits;
}

async function draw(suite: Suite, options: AuditOptions): Promise<SuiteAudit> {
  const { resultsFolder, count, seed = 1 } = options;
  const context = toSuiteContext(options);
  const all = await planSuite(suite, context, { epochs: 1, seed });
  const plan = await planSuite(suite, context, { epochs: 1, seed, limit: count });
  const samples = await firstOfEach(plan.samples());
  const { of, noBound } = await weighProblems(all.samples());
  const isHeldOut = suite.exposure === "held-out";
  writeReview(resultsFolder, { suite: suite.id, text: auditCsv(suite, samples, context), isHeldOut });
  const drawn = samples.length;
  writeAudit(resultsFolder, { suite: suite.id, digest: plan.card.digest, seed, drawn, of, ...noBound });
  const { review } = auditPaths(resultsFolder, suite.id);
  return { kind: "drawn", suite: suite.id, review, drawn, of, isHeldOut };
}

/** How many problems there are, and whether each weighs the same in a score. */
async function weighProblems(samples: AsyncIterable<Sample>) {
  const [weights, problem]: [number[], string[]] = [[], []];
  for await (const sample of samples) {
    weights.push(sample.weight ?? Number.NaN);
    problem.push(sample.problemId ?? sample.id);
  }
  const noBound = whyNoBound({ weight: Float64Array.from(weights), problem });
  return { of: new Set(problem).size, noBound: noBound === undefined ? {} : { noBound } };
}

/** One sample of each problem: forms of one problem share its target. */
async function firstOfEach(samples: AsyncIterable<Sample>): Promise<readonly Sample[]> {
  const first = new Map<string, Sample>();
  for await (const sample of samples) {
    const problem = sample.problemId ?? sample.id;
    if (!first.has(problem)) first.set(problem, sample);
  }
  return [...first.values()];
}

async function readBack({ id }: Suite, { resultsFolder }: AuditOptions): Promise<SuiteAudit> {
  const { review, record } = auditPaths(resultsFolder, id);
  const known = readAudit(resultsFolder, id);
  if (known === undefined)
    throw new HarnessError("data", `${review} has no ${record} beside it; move it away and draw again`);
  const { blank, ...verdicts } = await readVerdicts(review);
  const rows = verdicts.right + verdicts.wrong + verdicts.unclear + blank;
  if (rows !== known.drawn)
    throw new HarnessError(
      "data",
      `${review}: ${rows} rows where ${known.drawn} were drawn; put back what was removed, or the rate would be of those left`,
    );
  const found = { ...verdicts, unclear: verdicts.unclear + blank };
  writeAudit(resultsFolder, { ...known, found });
  const bounded = known.noBound === undefined ? {} : { noBound: known.noBound };
  const counts = { suite: id, digest: known.digest, ...found, ...bounded };
  const audit = labelAudit(counts, { level, digests: new Set() });
  return { kind: "read", suite: id, review, blank, audit };
}
