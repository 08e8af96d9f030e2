import { type SpanFile, spanFile, spanSuite } from "./span-suite.ts";

const files: readonly SpanFile[] = [
  {
    stem: "Buses_1",
    slots: ["from_location", "to_location", "leaving_date"],
    file: spanFile(
      {
        path: "benchmark/dstc8_spans/Buses_1_test.json",
        sha256: "efc0f277f2e724a24d65de72f138ed54d02a25ca34e8108838474c4417d87bb0",
      },
      "dstc8/Buses_1/test.json",
    ),
  },
  {
    stem: "Events_1",
    slots: ["city_of_event", "subcategory", "date"],
    file: spanFile(
      {
        path: "benchmark/dstc8_spans/Events_1_test.json",
        sha256: "141a7228b0db0059e0dc35bf8c75f159698e28ba9cd9369c6d97cfd8cd3a06c1",
      },
      "dstc8/Events_1/test.json",
    ),
  },
  {
    stem: "Homes_1",
    slots: ["area", "visit_date"],
    file: spanFile(
      {
        path: "benchmark/dstc8_spans/Homes_1_test.json",
        sha256: "fc03c447864be0d3540e220aa25a7f015e60113c3684bf7f56b25bb006e6b0a1",
      },
      "dstc8/Homes_1/test.json",
    ),
  },
  {
    stem: "RentalCars_1",
    slots: ["pickup_city", "pickup_time", "pickup_date", "dropoff_date"],
    file: spanFile(
      {
        path: "benchmark/dstc8_spans/RentalCars_1_test.json",
        sha256: "51476454e0d9c3749c683593804eb92048c26f8b7024a3b59f26ac2edebb7c0b",
      },
      "dstc8/RentalCars_1/test.json",
    ),
  },
];

export const dstc8Spans = spanSuite({
  id: "dstc8-spans",
  title: "DSTC8 spans: slots in utterances written for a benchmark, four services",
  setting: { kind: "benchmark" },
  files,
});
