import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { label } from "#harness/scorers/label.ts";
import { askIntent } from "../../ask-intent.ts";
import { clinc150Domains } from "./intents.ts";

const file: DataFile = {
  path: "benchmark/clinc150/data_full.json",
  url: "https://raw.githubusercontent.com/clinc/oos-eval/828f8093932c8fe6ca7936c3d2e52903b1c523de/data/data_full.json",
};
const labels = [...clinc150Domains.keys()];

export const clinc150: Suite = {
  id: "clinc150",
  version: 1,
  title: "CLINC150: what users of an assistant want, ten domains, test split",
  setting: { kind: "benchmark" },
  capability: "intent",
  exposure: "public",
  source: { url: "https://github.com/clinc/oos-eval", licence: "CC BY 3.0" },
  chance: 1 / 150,
  scorers: [label({ labels })],
  metric: "accuracy",
  files: [file],
  samples,
  prompt: (sample) => askIntent(sample, labels),
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readRequests } = await import("./read-requests.ts");
  yield* readRequests(file, context);
}
