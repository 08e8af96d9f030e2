import type { JsonObject } from "../core/json.ts";
import { nameAt } from "./foreign-json.ts";
import type { ReadChoice } from "./read-choice.ts";

/** What ties a sample to others, by the fields of the source that the map names for it. */
export interface TyingKeys {
  readonly cluster?: string;
  readonly stratum?: string;
  readonly problemId?: string;
}

/** Dots lead into objects: `metadata.repository`. */
export function tyingKeys(fields: JsonObject, { cluster, stratum, problem }: ReadChoice): TyingKeys {
  const of = (field: string | undefined): string | undefined =>
    field === undefined ? undefined : (nameAt(fields, field) ?? nameAt(fields, ...field.split(".")));
  const [inCluster, inStratum, ofProblem] = [of(cluster), of(stratum), of(problem)];
  return {
    ...(inCluster === undefined ? {} : { cluster: inCluster }),
    ...(inStratum === undefined ? {} : { stratum: inStratum }),
    ...(ofProblem === undefined ? {} : { problemId: ofProblem }),
  };
}
