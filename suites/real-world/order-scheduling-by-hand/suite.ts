import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { instructedPrompt } from "../generated/instructions.ts";
import { judging } from "../generated/order-scheduling/judging.ts";

/** Thirty messages about shifts, trips and appointments; each asks for a length of time. */
export const orderSchedulingByHand = handWrittenSuite({
  id: "order-scheduling-by-hand",
  version: 2,
  title: "Shifts, trips and appointments as people write of them: 30 texts written by hand",
  capability: "order-scheduling",
  prompt: instructedPrompt(judging.instructions),
  load: async () => {
    const { shiftsAndDeliveries } = await import("../by-hand/shifts-and-deliveries.ts");
    const { slotsAndJourneys } = await import("../by-hand/slots-and-journeys.ts");
    return [...shiftsAndDeliveries, ...slotsAndJourneys];
  },
});
