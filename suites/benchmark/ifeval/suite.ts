import { instructionSuite } from "./instruction-suite.ts";

export const ifeval = instructionSuite({
  id: "ifeval",
  title: "IFEval: prompts with instructions that a program can judge",
  setting: { kind: "benchmark" },
  source: {
    url: "https://github.com/google-research/google-research/tree/master/instruction_following_eval",
    licence: "Apache-2.0",
  },
  file: {
    path: "benchmark/ifeval/input_data.jsonl",
    url: "https://raw.githubusercontent.com/google-research/google-research/19638399cc9e03623c5b9087a1d6fa8813974ce9/instruction_following_eval/data/input_data.jsonl",
  },
});
