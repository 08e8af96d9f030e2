import fc from "fast-check";
import { expect, test } from "vitest";
import { withholdEvent } from "#harness/runner/withhold.ts";
import { runEventSchema } from "#harness/store/schema.ts";
import { isUsualEvent } from "#harness/store/usual-event.ts";
import { usualSample, usualTrial } from "../store/arbitrary-events.ts";

const event = fc
  .oneof(
    usualSample.map((sample) => ({ kind: "sample", sample })),
    usualTrial.map((trial) => ({ kind: "trial-end", trial })),
  )
  .map((made) => runEventSchema.parse(made));
const keepMetadata = fc.subarray(["problemId", "form", "stratum"]);

test("withholdEvent: its lines are those that the schema would write, and need no schema", () => {
  fc.assert(
    fc.property(event, keepMetadata, (given, kept) => {
      const withheld = withholdEvent(given, { key: Buffer.alloc(32, 7), keepMetadata: kept });
      expect(JSON.stringify(withheld)).toBe(JSON.stringify(runEventSchema.parse(withheld)));
      expect(isUsualEvent(withheld)).toBe(true);
    }),
  );
});
