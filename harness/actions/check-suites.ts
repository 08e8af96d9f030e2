import { HarnessError } from "../core/error.ts";
import type { Suite } from "../core/suite.ts";
import { checkSuite, type SuiteFacts } from "./check-suite.ts";
import { createCorpus } from "./check-suite-corpus.ts";
import { createFindings, type Finding, type FindingList } from "./check-suite-findings.ts";
import { findBadRows } from "./check-suite-rows.ts";
import { createGauge, type SuiteDiversity } from "./measure-diversity.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "./suite-reading.ts";
import { withholdingCrash } from "./withhold-crash.ts";

export interface SuitesCheck {
  readonly suites: readonly SuiteCheck[];
  /** Suites that share problems or text. */
  readonly pairs: readonly PairCheck[];
  /** How varied each suite is beside a reference, where that was asked for. */
  readonly diversity?: readonly SuiteDiversity[];
}

export type SuiteCheck = SuiteFacts & { readonly findings: readonly Finding[] };

export interface PairCheck {
  readonly suites: readonly [string, string];
  /** Problems that both name: these are compared in pairs. */
  readonly sharedProblems: number;
  readonly findings: readonly Finding[];
}

/** With each kind of finding; the count says how many there are. */
const mostDetails = 10;

/**
 * Looks for what makes a suite unfit to measure with. Of held-out suites findings name ids and no text.
 *
 * @throws HarnessError `usage` for a suite that does not exist; what is wrong with one that does is a finding.
 */
export async function checkSuites(
  options: SuiteReading & {
    readonly revealText?: boolean;
    /** Measures how varied the texts are; `beside` names the reference, which has a default. */
    readonly diversity?: { readonly beside?: string };
  },
): Promise<SuitesCheck> {
  const context = toSuiteContext(options);
  const gauge =
    options.diversity === undefined ? undefined : createGauge({ ...options, ...options.diversity });
  const diversity: SuiteDiversity[] = [];
  const corpus = createCorpus();
  const checked: { readonly facts: SuiteFacts; readonly findings: FindingList }[] = [];
  for (const one of await openEach(options)) {
    const findings = createFindings({ mostDetails });
    const facts = await factsOf(one, findings, checked.length);
    checked.push({ facts, findings });
    const isRead = !findings.has("unreadable") && !findings.has("row");
    if (one.kind === "open" && isRead) await gaugeOf(one.suite, findings);
  }
  const pairs = createPairs(checked.map(({ facts }) => facts.suite));
  corpus.report({ within: (place) => listAt(checked, place), between: pairs.between });
  return {
    suites: checked.map(({ facts, findings }) => ({ ...facts, findings: findings.list() })),
    pairs: pairs.list(corpus.sharedProblems),
    ...(gauge === undefined ? {} : { diversity }),
  };

  async function gaugeOf(suite: Suite, findings: FindingList): Promise<void> {
    const found = await withholdingCrash(!mayQuote(suite), async () => gauge?.(suite));
    if (found === undefined) return;
    diversity.push(found);
    if (found.isNarrow) findings.add("narrow", `beside ${found.beside}, on ${found.narrowerOn.join(", ")}`);
  }

  function factsOf(one: Opened, findings: FindingList, place: number): SuiteFacts | Promise<SuiteFacts> {
    const { specification } = one;
    switch (one.kind) {
      case "broken":
        findings.add("unreadable", one.fault);
        return { suite: specification, samples: 0, notChecked: [] };
      case "open":
        return withholdingCrash(!mayQuote(one.suite), () =>
          checkSuite({
            suite: one.suite,
            context,
            findings,
            mayQuote: mayQuote(one.suite),
            corpus,
            place,
            findBadRows: () => findBadRows(specification, { ...options, signal: context.signal, findings }),
          }),
        );
    }
  }

  function mayQuote({ exposure }: Suite): boolean {
    return exposure === "public" || options.revealText === true;
  }
}

type Opened =
  | { readonly kind: "open"; readonly specification: string; readonly suite: Suite }
  | { readonly kind: "broken"; readonly specification: string; readonly fault: string };

/** One by one, so that a suite which cannot be opened does not keep the others from being checked. */
async function openEach({ suites, ...options }: SuiteReading): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  for (const specification of suites) {
    try {
      for (const suite of await resolveSuites([specification], options))
        opened.push({ kind: "open", specification, suite });
    } catch (error) {
      if (!(error instanceof HarnessError) || error.code === "usage") throw error;
      opened.push({ kind: "broken", specification, fault: error.message });
    }
  }
  const ids = opened.flatMap((one) => (one.kind === "open" ? [one.suite.id] : []));
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice === undefined) return opened;
  throw new HarnessError("usage", `suite "${twice}" is given twice; name it once, or give one another id`);
}

function listAt(checked: readonly { readonly findings: FindingList }[], place: number): FindingList {
  const findings = checked[place]?.findings;
  if (findings === undefined) throw new RangeError(`no suite ${place}`);
  return findings;
}

function createPairs(suites: readonly string[]) {
  const lists = new Map<string, FindingList>();
  return {
    between(earlier: number, later: number): FindingList {
      const key = `${earlier} ${later}`;
      const list = lists.get(key) ?? createFindings({ mostDetails });
      lists.set(key, list);
      return list;
    },
    list: (sharedProblems: (left: number, right: number) => number): readonly PairCheck[] =>
      suites.flatMap((left, at) =>
        suites.slice(at + 1).flatMap((right, after): readonly PairCheck[] => {
          const shared = sharedProblems(at, at + 1 + after);
          const findings = lists.get(`${at} ${at + 1 + after}`)?.list() ?? [];
          if (shared === 0 && findings.length === 0) return [];
          return [{ suites: [left, right], sharedProblems: shared, findings }];
        }),
      ),
  };
}
