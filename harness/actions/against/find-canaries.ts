const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const anyGuid = new RegExp(guid, "gi");
const named = new RegExp(`canary(?: guid)?[ :=]*(${guid})`, "gi");

/** The GUIDs of canary lines in a text: `… canary GUID 26b5c67b-…`. */
export function canariesIn(text: string): readonly string[] {
  if (!/canary/i.test(text)) return [];
  return [...text.matchAll(named)].map(([, found = ""]) => found.toLowerCase());
}

/** Those of the sought GUIDs that a text holds, whatever stands around them. */
export function guidsIn(text: string, sought: ReadonlySet<string>): readonly string[] {
  if (sought.size === 0 || !text.includes("-")) return [];
  return [...text.matchAll(anyGuid)]
    .map(([found]) => found.toLowerCase())
    .filter((found) => sought.has(found));
}
