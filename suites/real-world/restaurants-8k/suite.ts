import { spanFile, spanSuite } from "../../benchmark/dstc8-spans/span-suite.ts";

export const restaurants8k = spanSuite({
  id: "restaurants-8k",
  title: "RESTAURANTS-8K: slots in utterances of people who booked a table",
  setting: { kind: "counterpart", evidence: "real-form" },
  files: [
    {
      stem: "test",
      slots: ["people", "time", "date", "first_name", "last_name"],
      file: spanFile(
        {
          path: "real-world/restaurants8k/test.json",
          sha256: "31dbbb2fa36319f9f1f2c3ed441619ebf6e081f82aefd484b98caf86cd826ab0",
        },
        "restaurant8k/test.json",
      ),
    },
  ],
});
