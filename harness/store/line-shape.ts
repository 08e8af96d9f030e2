import { errorKinds } from "../core/error.ts";
import { finishReasons } from "../core/model.ts";
import { missCauses } from "../core/score.ts";
import {
  amount,
  byKind,
  count,
  fields,
  kept,
  keptText,
  listOf,
  number,
  oneOf,
  passed,
  recordOf,
  type Shape,
  share,
  text,
} from "./json-pattern.ts";

const withheld = { characters: passed(count), digest: passed(text) };
const absent = { reason: passed(text) };

const sample = fields({
  id: keptText("id"),
  input: byKind({
    kept: { input: (example) => (typeof example === "string" ? text : undefined) },
    withheld,
    absent,
  }),
  target: byKind({ kept: { target: passed(listOf(text)) }, withheld, absent }),
  problemId: keptText("problemId"),
  form: keptText("form"),
  template: keptText("template"),
  stratum: keptText("stratum"),
  cluster: keptText("cluster"),
  weight: kept("weight", number),
  metadata: passed(recordOf(`(?:${text}|${number}|true|false)`)),
});

/** A line with a sample: all that its record keeps has the name of its field. */
export const sampleShape: Shape = fields({ kind: passed('"sample"'), sample });

const answeredWith = {
  finish: fields({
    reason: passed(oneOf(...finishReasons)),
    raw: passed(text),
  }),
  usage: fields({
    inputTokens: kept("inputTokens", amount),
    outputTokens: kept("outputTokens", amount),
    cachedInputTokens: kept("cachedInputTokens", amount),
    reasoningTokens: kept("reasoningTokens", amount),
  }),
  respondedBy: keptText("respondedBy"),
};

const error = fields({
  kind: passed(oneOf(...errorKinds)),
  message: passed(text),
});

/** A line with a trial; of its scores, only the headline is kept. */
export function trialShape(headline: string): Shape {
  const trial = {
    sampleId: keptText("sampleId"),
    epoch: kept("epoch", count),
    latencyMs: passed(amount),
    attempts: passed(count),
  };
  const answer = {
    ...trial,
    latencyMs: kept("latencyMs", amount),
    output: byKind({
      kept: { text: passed(text), ...answeredWith, warnings: kept("warnings", listOf(text)) },
      withheld: { ...withheld, ...answeredWith },
      absent,
    }),
    cached: kept("cached", "true"),
    scores: scoresShape(headline),
    human: kept("human", share),
  };
  return fields({
    kind: passed('"trial-end"'),
    trial: byKind({ answered: answer, failed: { ...trial, kind: kept("failed", '"failed"'), error } }),
  });
}

function scoresShape(headline: string): Shape {
  const score = (value: string, cause: string): string =>
    [
      `\\{"kind":(?:"scored","value":${value}(?:,"answer":${text})?`,
      `"missed","cause":"${cause}"`,
      `"unscored","reason":${text})\\}`,
    ].join("|");
  const causes = missCauses.join("|");
  const headlineScore = passed(score(`(?<value>${share})`, `(?<cause>${causes})`));
  const other = passed(score(share, `(?:${causes})`));
  return (example) => {
    if (typeof example !== "object" || example === null) return undefined;
    const names = Object.keys(example).filter((name) => name !== "__proto__");
    return fields(Object.fromEntries(names.map((name) => [name, name === headline ? headlineScore : other])))(
      example,
    );
  };
}
