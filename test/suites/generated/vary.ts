/** The same value with one leaf changed, once for each: numbers by one, texts into another text, flags to the other. */
export function vary<Value>(value: Value): readonly Value[] {
  if (Array.isArray(value))
    return value.flatMap((member, index) =>
      vary(member).map((changed) => value.with(index, changed) as unknown as Value),
    );
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, member]) =>
      vary(member).map((changed) => ({ ...value, [key]: changed })),
    );
  if (typeof value === "number") return [(value + 1) as Value];
  if (typeof value === "string") return [`${value}x` as Value];
  return typeof value === "boolean" ? [!value as Value] : [];
}
