/** Where two JSON values differ, as `path: left and right`, sorted by path. */
export function differences(left: unknown, right: unknown, path = ""): readonly string[] {
  if (isObject(left) && isObject(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
    return keys.flatMap((key) => differences(left[key], right[key], path === "" ? key : `${path}.${key}`));
  }
  const shown = [left, right].map((value) => (value === undefined ? "absent" : JSON.stringify(value)));
  return shown[0] === shown[1] ? [] : [`${path}: ${shown[0]} and ${shown[1]}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
