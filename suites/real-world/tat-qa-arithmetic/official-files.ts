import type { DataFile } from "#harness/core/suite.ts";

const folder = "https://raw.githubusercontent.com/NExTplusplus/TAT-QA/870accc41953/dataset_raw";

export const tatQaFiles = {
  dev: {
    path: "real-world/tat_qa/tatqa_dataset_dev.json",
    url: `${folder}/tatqa_dataset_dev.json`,
    sha256: "8da095a819af6db3c14877c6df2d4d29960e41d1a63dd1fa853507bd2a616af5",
  },
  test_gold: {
    path: "real-world/tat_qa/tatqa_dataset_test_gold.json",
    url: `${folder}/tatqa_dataset_test_gold.json`,
    sha256: "c4d08418359c1d76468dec420ee748a37f48c06b63cb8ec2766f19d5d314b597",
  },
} as const satisfies Record<string, DataFile>;
