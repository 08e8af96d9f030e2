export { choice } from "./choice.ts";
export { exact } from "./exact.ts";
export { number } from "./number.ts";
