import { describe, expect, it } from "vitest";
import { errorRateStudies } from "./error-rate-studies.ts";
import { createSimulation } from "./simulation.ts";

/** The longer version: npm run bench -- simulations. */
const studies = 400;
const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / studies);

describe("the error rate at 5 %, and of a family the chance of any false finding, is kept by", () => {
  it.each(errorRateStudies.map(({ name, rejects }) => [name, rejects] as const))("%s", (_, rejects) => {
    const simulation = createSimulation(11);
    let rejected = 0;
    for (let study = 0; study < studies; study += 1) if (rejects(simulation)) rejected += 1;
    expect(rejected / studies).toBeLessThan(most);
    expect(rejected).toBeGreaterThan(0);
  });
});
