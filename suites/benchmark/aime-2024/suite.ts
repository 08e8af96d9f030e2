import { aimeSuite } from "../../aime-suite.ts";

export const aime2024 = aimeSuite({
  id: "aime-2024",
  title: "AIME 2024: thirty problems of a mathematics examination, both papers",
  source: {
    url: "https://huggingface.co/datasets/Maxwell-Jia/AIME_2024",
    licence: "none stated; problems by the MAA",
  },
  file: {
    path: "benchmark/aime24/aime_2024_problems.parquet",
    url: "https://huggingface.co/datasets/Maxwell-Jia/AIME_2024/resolve/8d88b2876a82a080e2f172cc9b25d0d9d2cb4792/aime_2024_problems.parquet",
  },
});
