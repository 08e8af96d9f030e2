import { type ModelId, nameOf } from "../core/model.ts";

/** Models that may be one, and what speaks against it: a person decides. */
export interface NearNames {
  readonly models: readonly ModelId[];
  readonly differIn: readonly string[];
}

/** Names that are alike but for a provider, a size, a quantisation, a date or a variant; sorted. */
export function nearNames(models: readonly ModelId[]): readonly NearNames[] {
  const sorted = [...new Set(models)].sort();
  const groups = Map.groupBy(sorted, (model) => partsOf(model).line);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ models: group, differIn: differencesOf(group) }));
}

interface NameParts {
  /** What is left without the parts below. */
  readonly line: string;
  readonly provider: string;
  readonly size: string;
  readonly quantisation: string;
  readonly date: string;
  readonly variant: string;
}

function differencesOf(models: readonly ModelId[]): readonly string[] {
  const parts = models.map(partsOf);
  return (["provider", "size", "quantisation", "date", "variant"] as const).flatMap((part) => {
    const values = [...new Set(parts.map((each) => each[part]))].sort();
    if (values.length < 2) return [];
    return [`${part}: ${values.map((value) => (value === "" ? "not said" : value)).join(", ")}`];
  });
}

const size = /^(\d+x)?[ae]?\d+(\.\d+)?[bm]$/;
const quantisation =
  /^(q\d.*|iq\d.*|int[48]|fp(4|8|16|32)|bf16|f16|\d-?bit|awq|gptq|gguf|mlx|nf4|bnb|w\da\d+|mxfp4|nvfp4|k|m|s)$/;
const date = /^(20\d{6}|\d{4}|\d{6}|latest|preview|exp)$/;
const variant = /^(instruct|it|chat|base|hf|thinking|turbo|v\d+(\.\d+)*)$/;

function partsOf(model: ModelId): NameParts {
  const name = nameOf(model).toLowerCase().split("/").at(-1);
  const tokens = (name ?? "")
    .replace(/(20\d\d)-(\d\d)-(\d\d)/g, "$1$2$3")
    .replace(/(\d)-bit/g, "$1bit")
    .split(/[-_:@\s]+/)
    .filter((token) => token !== "");
  const of = (pattern: RegExp): string => tokens.filter((token) => pattern.test(token)).join(" ");
  const rest = tokens.filter(
    (token, index) => index === 0 || ![size, quantisation, date, variant].some((part) => part.test(token)),
  );
  return {
    line: rest.join(""),
    provider: model.slice(0, model.indexOf("/")),
    size: of(size),
    quantisation: of(quantisation),
    date: of(date),
    variant: of(variant),
  };
}
