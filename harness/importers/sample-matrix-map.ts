import { z } from "zod";
import { readYaml } from "../datasets/yaml.ts";
import { instant, refineEvidence, suiteFields } from "./suite-map.ts";

const sampleMatrixMap = z
  .strictObject({
    ...suiteFields,
    /** Columns of the matrix. */
    id: z.string().min(1),
    cluster: z.string().min(1).optional(),
    stratum: z.string().min(1).optional(),
    date: z.string().min(1).optional(),
    /** Absent: every other column is a model. */
    models: z.array(z.string().min(1)).min(1).optional(),
    /** When the scores were published; absent: when they are imported. */
    published: instant.optional(),
  })
  .superRefine(refineEvidence);

export type SampleMatrixMap = z.infer<typeof sampleMatrixMap>;

/** @throws HarnessError `data` naming line and column of what does not fit. */
export function readSampleMatrixMap(path: string): Promise<SampleMatrixMap> {
  return readYaml(path, sampleMatrixMap);
}
