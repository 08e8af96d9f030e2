import { HarnessError } from "#harness/core/error.ts";
import type { SuiteContext } from "#harness/core/suite.ts";

/** The parameter `shots`: how many solved samples stand before each question; none where it is not given. */
export function shotCount(suiteId: string, { parameters }: SuiteContext, most = Infinity): number {
  const { shots = 0 } = parameters;
  const isCount = typeof shots === "number" && Number.isInteger(shots) && shots >= 0;
  if (isCount && shots <= most) return shots;
  const wanted = most === Infinity ? "a whole number from 0 up" : `a whole number from 0 to ${most}`;
  throw new HarnessError("usage", `suite "${suiteId}": shots is ${JSON.stringify(shots)}; give ${wanted}`);
}
