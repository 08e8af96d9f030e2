/** What came of loading the model's code: the names it defines, or what it raised. */
export type LoadReply =
  | { readonly kind: "loaded"; readonly names: readonly string[] }
  | { readonly kind: "raised"; readonly raised: string; readonly message: string };

/** From a process in which the model's code has run already: it may say anything at all. */
export function readReply(text: string): LoadReply {
  const reply = parse(text);
  const raised = property(reply, "raised");
  if (typeof raised === "string")
    return { kind: "raised", raised, message: String(property(reply, "message") ?? "") };
  const names = property(reply, "value");
  if (Array.isArray(names) && names.every((name) => typeof name === "string"))
    return { kind: "loaded", names };
  return { kind: "raised", raised: "Error", message: "the program's process answered what is no answer" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function property(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}
