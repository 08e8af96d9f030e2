import { describe, expect, test } from "vitest";
import type { Suite } from "#harness/core/suite.ts";
import {
  messageClassificationByHand,
  orderArithmeticByHand,
  orderSchedulingByHand,
  policyApplicationByHand,
  tableLookupByHand,
  unitConversionByHand,
} from "#suites";
import { listsAndFigures } from "#suites/real-world/by-hand/lists-and-figures.ts";
import { messagesAndMatters } from "#suites/real-world/by-hand/messages-and-matters.ts";
import { ordersAndBills } from "#suites/real-world/by-hand/orders-and-bills.ts";
import { repairsAndBudgets } from "#suites/real-world/by-hand/repairs-and-budgets.ts";
import { rulesAndExceptions } from "#suites/real-world/by-hand/rules-and-exceptions.ts";
import { rulesAndRequests } from "#suites/real-world/by-hand/rules-and-requests.ts";
import { shiftsAndDeliveries } from "#suites/real-world/by-hand/shifts-and-deliveries.ts";
import { slotsAndJourneys } from "#suites/real-world/by-hand/slots-and-journeys.ts";
import { workshopAndKitchen } from "#suites/real-world/by-hand/workshop-and-kitchen.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const rulings = [...rulesAndRequests, ...rulesAndExceptions];
const written = [
  ...listsAndFigures,
  ...ordersAndBills,
  ...repairsAndBudgets,
  ...shiftsAndDeliveries,
  ...slotsAndJourneys,
  ...workshopAndKitchen,
];

/** Only sums of figures, brackets and Math.ceil get as far as being computed. */
function compute(working: string): number {
  if (!/^(?:[\d.()+*/ -]|Math\.ceil)+$/.test(working)) throw new Error(`no sum: ${working}`);
  return Number(Function(`return ${working}`)());
}

describe("samples written by hand: they", () => {
  test.each(written.map(({ id, working, answer }) => [id, working, answer] as const))(
    "%s: has the answer that its working gives",
    (_, working, answer) => {
      expect(Math.abs(compute(working) - answer)).toBeLessThanOrEqual(0.005 + 1e-9);
    },
  );

  test("have ids of their own, and no text twice", () => {
    const all = [...written, ...rulings, ...messagesAndMatters];
    expect(new Set(all.map(({ id }) => id)).size).toBe(150);
    expect(new Set(all.map(({ input }) => input)).size).toBe(150);
  });

  test.each<[string, Suite, number]>([
    ["order-arithmetic", orderArithmeticByHand, 50],
    ["order-scheduling", orderSchedulingByHand, 30],
    ["unit-conversion", unitConversionByHand, 20],
    ["policy-application", policyApplicationByHand, 30],
    ["table-lookup", tableLookupByHand, 10],
    ["message-classification", messageClassificationByHand, 10],
  ])("are a counterpart of %s", async (capability, suite, count) => {
    const samples = await samplesOf(suite, suiteContext("unused"));
    expect(suite).toMatchObject({ capability, setting: { kind: "counterpart", evidence: "generated" } });
    expect(samples).toHaveLength(count);
  });

  test("lead to each decision several times", () => {
    const counts = Map.groupBy(rulings, ({ answer }) => answer);
    for (const decided of ["grant", "halve", "refer", "refuse"] as const)
      expect(counts.get(decided)?.length ?? 0, decided).toBeGreaterThanOrEqual(5);
  });

  test("ask for whole minutes where the length of time is asked for", () => {
    expect(
      [...shiftsAndDeliveries, ...slotsAndJourneys].filter(({ answer }) => !Number.isInteger(answer)),
    ).toEqual([]);
  });
});
