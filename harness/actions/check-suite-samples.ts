import { HarnessError, messageOf } from "../core/error.ts";
import type { Message } from "../core/model.ts";
import type { Sample } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import type { Corpus } from "./check-suite-corpus.ts";
import type { FindingList } from "./check-suite-findings.ts";
import { toSample } from "./check-suite-sample.ts";
import { withoutText } from "./withhold-crash.ts";

/** What the parts of a check of one suite share. */
export interface Checking {
  readonly suite: Suite;
  readonly context: SuiteContext;
  readonly findings: FindingList;
  /** Whether findings may hold the suite's text. */
  readonly mayQuote: boolean;
  readonly corpus: Corpus;
  /** Of the suite, among those checked. */
  readonly place: number;
  /** Finds the rows of a suite file that are no samples; says whether there is any. */
  readonly findBadRows: () => Promise<boolean>;
}

export interface AskedSample {
  readonly sample: Sample;
  readonly messages: readonly Message[];
  /** All that is sent, as one text. */
  readonly asked: string;
}

/** The samples as they are asked. What is none is a finding, and so is what keeps the suite from being read on. */
export async function* readFirst(checking: Checking): AsyncGenerator<AskedSample, void, undefined> {
  const { suite, context, findings, mayQuote, findBadRows } = checking;
  let place = 0;
  try {
    for await (const value of suite.samples(context)) {
      place += 1;
      const made = toSample(value, place);
      if ("fault" in made) findings.add("shape", made.fault);
      else yield toAsked(made.sample, checking);
    }
  } catch (error) {
    context.signal.throwIfAborted();
    if (error instanceof HarnessError && error.code === "usage") throw error;
    // A user's own module may throw anything; what it says is what they need.
    // A foreseen failure names its place itself.
    const where = error instanceof HarnessError ? "" : `after sample ${place}: `;
    const said = mayQuote || error instanceof HarnessError ? error : withoutText(error);
    if (!(await findBadRows())) findings.add("unreadable", `${where}${messageOf(said)}`);
    return;
  }
  if (place === 0) findings.add("unreadable", "it holds no samples");
}

/** The same samples again, as many as could be read. */
export async function* readAgain(
  checking: Pick<Checking, "suite" | "context">,
  samples: number,
): AsyncGenerator<AskedSample, void, undefined> {
  if (samples === 0) return;
  let left = samples;
  let place = 0;
  for await (const value of checking.suite.samples(checking.context)) {
    place += 1;
    const made = toSample(value, place);
    if ("fault" in made) continue;
    yield toAsked(made.sample, checking);
    left -= 1;
    if (left === 0) return;
  }
}

function toAsked(sample: Sample, { suite, context }: Pick<Checking, "suite" | "context">): AskedSample {
  const messages = promptOf(suite, sample, context);
  return { sample, messages, asked: messages.map(({ content }) => content).join("\n\n") };
}
