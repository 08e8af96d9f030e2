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
    /** Columns, or models by column where the header has other names. Absent: every other column is a model. */
    models: z
      .union([
        z.array(z.string().min(1)).min(1),
        z
          .record(z.string().min(1), z.string().min(1))
          .refine((named) => Object.keys(named).length > 0, "name a column and its model"),
      ])
      .optional(),
    /** Columns that are no models. */
    ignore: z.array(z.string().min(1)).min(1).optional(),
    /** Only rows with these texts in these columns, which are no models either. */
    where: z.record(z.string().min(1), z.string()).optional(),
    /** What a full score is in the cells: 100 for percentages. */
    scale: z.number().positive().optional(),
    /** When the scores were published; absent: when they are imported. */
    published: instant.optional(),
  })
  .superRefine(refineEvidence);

export type SampleMatrixMap = z.infer<typeof sampleMatrixMap>;

/** @throws HarnessError `data` naming line and column of what does not fit. */
export function readSampleMatrixMap(path: string): Promise<SampleMatrixMap> {
  return readYaml(path, sampleMatrixMap);
}
