export { families } from "./families.ts";
export { generatedSuite } from "./generated-suite.ts";
