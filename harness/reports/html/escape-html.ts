/** Text that a page shows as it is, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Data inside a script element: nothing in it can end the element or begin a comment. What acts instead of being read was made
 * visible before; what is left of it is written as its code.
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&'\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
