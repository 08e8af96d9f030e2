import { instructionSuite } from "../../benchmark/ifeval/instruction-suite.ts";

export const ifbench = instructionSuite({
  id: "ifbench",
  title: "IFBench: prompts of people in a chat, with instructions that a program can judge",
  setting: { kind: "counterpart", evidence: "real-form" },
  source: { url: "https://github.com/allenai/IFBench", licence: "ODC-BY-1.0" },
  file: {
    path: "real-world/ifbench/IFBench_test.jsonl",
    url: "https://raw.githubusercontent.com/allenai/IFBench/db69a6f05689830b0068b8f1529ebcfd2f3b164c/data/IFBench_test.jsonl",
    sha256: "a2bf7b8e7ed11d39c65b4ec781da8b99663ed0121f97033d70fcecb61f8a9d85",
  },
});
