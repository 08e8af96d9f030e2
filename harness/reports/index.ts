export { csv } from "./csv.ts";
export { html } from "./html.ts";
export { json } from "./json.ts";
export { markdown } from "./markdown.ts";
export { table } from "./table.ts";
