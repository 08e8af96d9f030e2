import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { schedulePrompt } from "../generated/order-scheduling/prompt.ts";

/** Thirty messages about shifts, trips and appointments; each asks for a length of time. */
export const orderSchedulingByHand = handWrittenSuite({
  id: "order-scheduling-by-hand",
  title: "Shifts, trips and appointments as people write of them: 30 texts written by hand",
  capability: "order-scheduling",
  prompt: schedulePrompt,
  load: async () => {
    const { shiftsAndDeliveries } = await import("../by-hand/shifts-and-deliveries.ts");
    const { slotsAndJourneys } = await import("../by-hand/slots-and-journeys.ts");
    return [...shiftsAndDeliveries, ...slotsAndJourneys];
  },
});
