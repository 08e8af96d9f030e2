import { HarnessError } from "../core/error.ts";
import type { Suite, SuiteContext } from "../core/suite.ts";
import type { NoticeListener } from "../runner/notice.ts";
import { absentPackages } from "./absent-packages.ts";

/**
 * The suites whose official files are there and whose scorers can run, each of the others told once: who asks for all
 * of them asks for those. Every sample is read, for a suite may lack one of many files.
 *
 * @throws what a suite throws whose files are there and wrong; HarnessError `disk` where no suite is left.
 */
export async function suitesWithData(
  suites: readonly Suite[],
  context: SuiteContext,
  onNotice: NoticeListener = () => undefined,
): Promise<readonly Suite[]> {
  const there: Suite[] = [];
  for (const suite of suites) {
    const reason = await absenceOf(suite, context);
    if (reason === undefined) there.push(suite);
    else onNotice({ kind: "suite-left-out", suite: suite.id, reason });
  }
  if (there.length > 0) return there;
  throw new HarnessError(
    "disk",
    `no suite has its data in ${context.dataFolder}; "suites pull all" brings them`,
  );
}

async function absenceOf(suite: Suite, context: SuiteContext): Promise<string | undefined> {
  const absence = absentPackages(suite.scorers);
  if (absence !== undefined) return absence;
  if ((suite.files ?? []).length === 0) return undefined;
  try {
    for await (const _ of suite.samples(context));
    return undefined;
  } catch (error) {
    if (error instanceof HarnessError && error.code === "disk") return error.message;
    throw error;
  }
}
