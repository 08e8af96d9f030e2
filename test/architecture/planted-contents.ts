import type { Planted } from "./planted.ts";

export const plantedContents: readonly Planted[] = [
  {
    title: "process outside the command line",
    file: "harness/runner/planted-content-1.ts",
    text: "export const planted = process.env;",
    rules: ["touches process, which only harness/cli/ may"],
  },
  {
    title: "process by way of globalThis",
    file: "harness/runner/planted-content-2.ts",
    text: "export const planted = globalThis.process.env;",
    rules: ["touches process, which only harness/cli/ may"],
  },
  {
    title: "process by way of an import",
    file: "harness/runner/planted-content-3.ts",
    text: 'import { env } from "node:process";',
    rules: ["touches process, which only harness/cli/ may"],
  },
  {
    title: "console outside the command line",
    file: "harness/reports/planted-content-4.ts",
    text: "export const planted = () => console.log(1);",
    rules: ["touches console, which only harness/cli/ may"],
  },
  {
    title: "the network outside the adapters",
    file: "suites/benchmark/planted-content-42.ts",
    text: 'import { request } from "node:https";\nexport const planted = () => fetch("https://example.org");',
    rules: ["imports node:https, which only adapters/ may", "touches fetch, which only adapters/ may"],
  },
  {
    title: "the clock in a pure folder",
    file: "harness/gap/planted-content-5.ts",
    text: "export const planted = [Date.now(), new Date()];",
    rules: ["harness/gap is pure and reads Date.now", "harness/gap is pure and reads new Date()"],
  },
  {
    title: "chance in a pure folder",
    file: "harness/stats/planted-content-6.ts",
    text: "export const planted = Math.random();",
    rules: ["harness/stats is pure and reads Math.random"],
  },
  {
    title: "a default export",
    file: "harness/store/planted-content-7.ts",
    text: "export default 1;",
    rules: ["has a default export"],
  },
  {
    title: "a default export by another name",
    file: "harness/store/planted-content-8.ts",
    text: "const planted = 1;\nexport { planted as default };",
    rules: ["has a default export"],
  },
  {
    title: "an export of everything",
    file: "harness/store/planted-content-41.ts",
    text: 'export * from "./planted-target.ts";',
    rules: ["has an export of everything"],
  },
  {
    title: "an enum",
    file: "harness/store/planted-content-9.ts",
    text: "export enum Planted { One }",
    rules: ["has an enum"],
  },
  {
    title: "a namespace",
    file: "harness/store/planted-content-10.ts",
    text: "export namespace Planted { export const one = 1; }",
    rules: ["has a namespace"],
  },
  {
    title: "a value in an index",
    file: "harness/store/planted/index.ts",
    text: 'export { planted } from "../planted-target.ts";\nexport const second = 2;',
    rules: ["is an index and holds more than export lines: ExportNamedDeclaration"],
  },
  {
    title: "a file that is too long",
    file: "harness/store/planted-content-11.ts",
    text: "// one\n".repeat(201),
    rules: ["is longer than 200 lines"],
  },
  {
    title: "a folder without a floor",
    file: "harness/utils/planted-content-12.ts",
    text: "export const planted = 1;",
    rules: ["stands in a folder without a floor"],
  },
  {
    title: "a file beside the folders",
    file: "harness/planted-content-13.ts",
    text: "export const planted = 1;",
    rules: ["stands in a folder without a floor"],
  },
  {
    title: "a file that does not parse",
    file: "harness/store/planted-content-40.ts",
    text: "export const planted = (;",
    rules: ["does not parse: Unexpected token"],
  },
];

/** What looks like a violation and is none. */
export const plantedInnocents: readonly Planted[] = [
  {
    title: "downward imports, in every way of writing them",
    file: "harness/actions/planted-content-14.ts",
    text: 'import type { A } from "../core/planted-target.ts";\nimport { b } from "./planted-target.ts";\nexport const c = () => import("#adapters/planted-target.ts");\nexport type D = import("#suites/planted-target.ts").D;',
    rules: [],
  },
  {
    title: "the estimate in core",
    file: "harness/core/planted-content-15.ts",
    text: 'import type { Estimate } from "../stats/estimate.ts";',
    rules: [],
  },
  {
    title: "the words process and console where they are no globals",
    file: "harness/runner/planted-content-16.ts",
    text: '// process.exit\nexport const planted = { process: 1, console: "console.log", fetch: 2 };\nexport const other = planted.process;',
    rules: [],
  },
  {
    title: "a given moment in a pure folder",
    file: "harness/gap/planted-content-17.ts",
    text: "export const planted = (at: string) => new Date(at);",
    rules: [],
  },
  {
    title: "200 lines",
    file: "harness/store/planted-content-18.ts",
    text: "// one\n".repeat(200),
    rules: [],
  },
];
