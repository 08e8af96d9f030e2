/**
 * Regular expressions for JSON as `JSON.stringify` writes it. They are matched against the bytes of UTF-8, one
 * character a byte: what is not ASCII is passed over as it is, and decoded only where it is kept.
 */

/**
 * The expression of all values that have the fields of an example, in its order; `undefined` when it has others. An
 * expression takes no more than what the schema takes.
 */
export type Shape = (example: unknown) => string | undefined;

const { raw } = String;

/** Without a choice for each character: that would fill the stack of a long text. */
const characters = raw`[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*`;

export const text = `"${characters}"`;
export const count = raw`(?:0|[1-9]\d{0,14})`;
export const share = raw`(?:0(?:\.\d+)?|1)`;
/** Without an exponent. */
export const amount = raw`${count}(?:\.\d+)?`;
export const number = `-?${amount}`;

/** Of one at least. */
export function listOf(item: string): string {
  return raw`\[${item}(?:,${item})*\]`;
}

export function recordOf(value: string): string {
  const field = `${text}:${value}`;
  return raw`\{(?:${field}(?:,${field})*)?\}`;
}

export function oneOf(...names: readonly string[]): string {
  return `(?:${names.map((name) => `"${name}"`).join("|")})`;
}

/** A value that is looked at and passed over. */
export function passed(expression: string): Shape {
  return () => expression;
}

/** A value that is kept, under a name. */
export function kept(name: string, expression: string): Shape {
  return () => `(?<${name}>${expression})`;
}

/** Stands between its quotes as it is. */
const plain = raw`[ !#-[\]-~]*`;

/**
 * A text that is kept, in one of two groups: plain, or `decodeText` must be asked. No text fits both: a line that does not
 * match would be gone through twice for each.
 */
export function keptText(name: string): Shape {
  return () => raw`"(?:(?<${name}>${plain})"|(?!${plain}")(?<encoded>${characters})")`;
}

/** An object of none but these fields. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (example) => {
    if (typeof example !== "object" || example === null) return undefined;
    const parts = Object.entries(example).map(([name, value]) => {
      const expression = Object.hasOwn(shapes, name) ? shapes[name]?.(value) : undefined;
      return expression === undefined ? undefined : `${RegExp.escape(bytesOf(name))}:${expression}`;
    });
    return parts.includes(undefined) ? undefined : raw`\{${parts.join(",")}\}`;
  };
}

/** The name of a field as it stands in a line, one character a byte. */
function bytesOf(name: string): string {
  return Buffer.from(JSON.stringify(name)).toString("latin1");
}

/** An object whose `kind` tells which fields it has. */
export function byKind(shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>>): Shape {
  const ofKind = new Map(
    Object.entries(shapes).map(([kind, others]) => [kind, fields({ kind: passed(`"${kind}"`), ...others })]),
  );
  return (example) => {
    const kind = typeof example === "object" && example !== null && "kind" in example ? example.kind : "";
    return typeof kind === "string" ? ofKind.get(kind)?.(example) : undefined;
  };
}

/** The text between quotes. */
export function decodeText(between: string): string {
  return decodeJson(`"${between}"`);
}

/** What was kept of a line, as a value. */
export function decodeJson<Value>(kept: string): Value {
  return JSON.parse(Buffer.from(kept, "latin1").toString("utf8"));
}
