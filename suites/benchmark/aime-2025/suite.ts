import { aimeSuite } from "../../aime-suite.ts";

export const aime2025 = aimeSuite({
  id: "aime-2025",
  title: "AIME 2025: thirty problems of a mathematics examination, both papers",
  source: {
    url: "https://huggingface.co/datasets/math-ai/aime25",
    licence: "none stated; problems by the MAA",
  },
  file: {
    path: "benchmark/aime25/test.jsonl",
    url: "https://huggingface.co/datasets/math-ai/aime25/resolve/563bb8404243c5f09de6ec262f2db674fe5bce9b/test.jsonl",
  },
});
