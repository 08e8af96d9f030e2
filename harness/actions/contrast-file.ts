import { z } from "zod";
import { readYaml } from "../datasets/yaml.ts";

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, "write a day as 2023-09-01");
const names = z.array(z.string().min(1)).min(1);
const families = z.record(z.string(), names).optional();

/** Model ids; `*` stands for any text. */
const exposure = z.strictObject({
  contrast: z.literal("difference-in-differences"),
  /** Its samples have a `date`. */
  suite: z.string().min(1),
  /** First day whose samples the exposed models cannot have seen. */
  date: day,
  exposed: names,
  controls: names,
  /** A suite of the same days on which exposure can do nothing. */
  negativeControl: z.string().min(1).optional(),
  /** Absent: the first of every month. */
  placeboDates: z.array(day).min(1).optional(),
  families,
});

const groups = z.strictObject({
  contrast: z.literal("groups"),
  benchmark: z.string().min(1),
  counterparts: names,
  /** Two, the group of interest first. */
  groups: z
    .record(z.string(), names)
    .refine((named) => Object.keys(named).length === 2, "name two groups, the one of interest first"),
  /** Models that count in neither group, and why. */
  leaveOut: z.record(z.string(), z.string().min(1)).optional(),
  families,
});

const contrastFile = z.discriminatedUnion("contrast", [exposure, groups]);
export type ContrastFile = z.infer<typeof contrastFile>;
export type ExposureFile = z.infer<typeof exposure>;
export type GroupsFile = z.infer<typeof groups>;

/** @throws HarnessError `data` naming line and column of what does not fit. */
export function readContrastFile(path: string): Promise<ContrastFile> {
  return readYaml(path, contrastFile);
}
