export { type FamilyEntry, families } from "./families.ts";
export { type GeneratedSuiteOptions, generatedSuite } from "./generated-suite.ts";
