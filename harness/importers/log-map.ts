import { z } from "zod";
import { readYaml } from "../datasets/yaml.ts";
import { refineEvidence, suiteFields } from "./suite-map.ts";

/** What a user says of other tools' logs: which task is which suite, and which of several scores counts. */

const readChoice = z.strictObject({
  metric: z.string().min(1).optional(),
  filter: z.string().min(1).optional(),
  scorer: z.string().min(1).optional(),
  scale: z.number().positive().optional(),
  /** Fields of the sample's own data: which samples hang together, and how they are grouped. */
  cluster: z.string().min(1).optional(),
  stratum: z.string().min(1).optional(),
  problem: z.string().min(1).optional(),
});

const mappedSuite = z
  .strictObject({ ...suiteFields, read: readChoice.optional() })
  .superRefine(refineEvidence);

const logMap = z.strictObject({
  /** For files that name no model. */
  model: z.string().min(1).optional(),
  /** One model under many spellings: the spelling of the source, or `*`, and the name it shall have. */
  models: z.record(z.string(), z.string().regex(/^[^/]+\/.+$/, "write provider/name")).optional(),
  /** By the tool's own name of the task; `*` is any text. The first that fits counts. */
  suites: z.record(z.string(), mappedSuite).optional(),
});

export type LogMap = z.infer<typeof logMap>;

/** Says nothing without a file. @throws HarnessError `data` naming line and column of what does not fit. */
export async function readLogMap(path: string | undefined): Promise<LogMap> {
  return path === undefined ? {} : readYaml(path, logMap);
}
