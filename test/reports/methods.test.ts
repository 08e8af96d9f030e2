import { expect, test } from "vitest";
import { sizeNote } from "#harness/reports/methods.ts";
import { pointEstimate, undetermined } from "#harness/stats/estimate.ts";

test("a size note says that there is no score, which is not that n was not published", () => {
  expect(sizeNote([undetermined("every trial failed", 0)])).toBe("without a score");
  expect(sizeNote([pointEstimate(0.5, "published without n")])).toBe("n not published");
});
