import { z } from "zod";
import { readYaml } from "../datasets/yaml.ts";
import { instant, refineEvidence, suiteFields } from "./suite-map.ts";

/** One column of scores: which suite it is of, and how to read the numbers. */
const scoreColumn = z
  .strictObject({
    ...suiteFields,
    /** Samples behind the score. */
    n: z.int().min(1).optional(),
    /** What a perfect score is written as; `rank-only` where the scores are no proportions. */
    scale: z.union([z.number().positive(), z.literal("rank-only")]).optional(),
    higherIsBetter: z.boolean().optional(),
  })
  .superRefine(refineEvidence)
  .superRefine(({ scale, chance }, context) => {
    if (scale !== "rank-only" || chance === undefined) return;
    context.addIssue({
      code: "custom",
      path: ["chance"],
      message: "has no meaning where only ranks count; remove it",
    });
  });

const scoreTableMap = z
  .strictObject({
    model: z.string().min(1),
    family: z.string().min(1).optional(),
    /** When the scores were published; absent: when they are imported. */
    date: instant.optional(),
    columns: z.record(z.string(), scoreColumn),
  })
  .superRefine(({ columns }, context) => {
    const columnOf = new Map<string, string>();
    for (const [column, { suite }] of Object.entries(columns)) {
      const other = columnOf.get(suite);
      const message = `column "${other}" has the suite "${suite}" already; one score per model and suite`;
      if (other !== undefined)
        context.addIssue({ code: "custom", path: ["columns", column, "suite"], message });
      columnOf.set(suite, column);
    }
    if (columnOf.size === 0)
      context.addIssue({ code: "custom", path: ["columns"], message: "names no column; name at least one" });
  });

export type ScoreColumn = z.infer<typeof scoreColumn>;
export type ScoreTableMap = z.infer<typeof scoreTableMap>;

/** @throws HarnessError `data` naming line and column of what does not fit. */
export function readScoreTableMap(path: string): Promise<ScoreTableMap> {
  return readYaml(path, scoreTableMap);
}
