import type { Planted } from "./planted.ts";

export const plantedImports: readonly Planted[] = [
  {
    title: "an import from a higher floor",
    file: "harness/gap/planted-import-1.ts",
    text: 'import { planted } from "../actions/planted-target.ts";',
    rules: ["harness/gap (floor 3) imports harness/actions/planted-target.ts (floor 5)"],
  },
  {
    title: "an import from another folder of the same floor",
    file: "harness/runner/planted-import-2.ts",
    text: 'import { planted } from "../store/planted-target.ts";',
    rules: ["harness/runner (floor 3) imports harness/store/planted-target.ts (floor 3)"],
  },
  {
    title: "an import of types alone",
    file: "harness/runner/planted-import-3.ts",
    text: 'import type { Planted } from "../cli/planted-target.ts";',
    rules: ["harness/runner (floor 3) imports harness/cli/planted-target.ts (floor 6)"],
  },
  {
    title: "an import inside a type",
    file: "harness/runner/planted-import-4.ts",
    text: 'export type Planted = import("../cli/planted-target.ts").Planted;',
    rules: ["harness/runner (floor 3) imports harness/cli/planted-target.ts (floor 6)"],
  },
  {
    title: "a dynamic import",
    file: "harness/runner/planted-import-5.ts",
    text: 'export const planted = () => import("../cli/planted-target.ts");',
    rules: ["harness/runner (floor 3) imports harness/cli/planted-target.ts (floor 6)"],
  },
  {
    title: "a re-export",
    file: "harness/runner/planted-import-6.ts",
    text: 'export { planted } from "../cli/planted-target.ts";',
    rules: ["harness/runner (floor 3) imports harness/cli/planted-target.ts (floor 6)"],
  },
  {
    title: "an upward import across top-level folders",
    file: "adapters/planted-import-7.ts",
    text: 'import { planted } from "#harness/store/planted-target.ts";',
    rules: ["adapters (floor 2) imports harness/store/planted-target.ts (floor 3)"],
  },
  {
    title: "an import that is computed",
    file: "harness/store/planted-import-8.ts",
    text: "export const planted = (path: string) => import(path);",
    rules: ["computes what it imports"],
  },
  {
    title: "a relative path across top-level folders",
    file: "adapters/planted-import-9.ts",
    text: 'import { planted } from "../harness/core/planted-target.ts";',
    rules: ["imports ../harness/core/planted-target.ts: across top-level folders the path starts with #"],
  },
  {
    title: "a # path inside one top-level folder",
    file: "harness/gap/planted-import-10.ts",
    text: 'import { planted } from "#harness/core/planted-target.ts";',
    rules: ["imports #harness/core/planted-target.ts: inside one top-level folder the path is relative"],
  },
  {
    title: "a path without .ts",
    file: "harness/gap/planted-import-11.ts",
    text: 'import { planted } from "../core/planted-target";',
    rules: ["imports ../core/planted-target: the path ends in .ts"],
  },
  {
    title: "a path to nothing",
    file: "harness/gap/planted-import-12.ts",
    text: 'import { planted } from "../core/nowhere.ts";',
    rules: ["imports ../core/nowhere.ts, which does not exist"],
  },
  {
    title: "the index of one's own folder",
    file: "harness/scorers/planted-import-13.ts",
    text: 'import { planted } from "./index.ts";',
    rules: ["imports the index of a folder it lives in: ./index.ts"],
  },
  {
    title: "the index of a folder further up",
    file: "suites/benchmark/planted/suite.ts",
    text: 'import { planted } from "../../index.ts";',
    rules: ["imports the index of a folder it lives in: ../../index.ts"],
  },
  {
    title: "core importing more of stats than the estimate",
    file: "harness/core/planted-import-14.ts",
    text: 'import { planted } from "../stats/planted-target.ts";',
    rules: ["harness/core (floor 0) imports harness/stats/planted-target.ts (floor 0)"],
  },
  {
    title: "core importing a package",
    file: "harness/core/planted-import-15.ts",
    text: 'import { z } from "zod";',
    rules: ["harness/core may not import zod"],
  },
  {
    title: "stats importing anything of Node's",
    file: "harness/stats/planted-import-16.ts",
    text: 'import { readFileSync } from "node:fs";',
    rules: ["harness/stats may not import node:fs"],
  },
  {
    title: "stats importing core",
    file: "harness/stats/planted-import-17.ts",
    text: 'import { planted } from "../core/planted-target.ts";',
    rules: ["harness/stats (floor 0) imports harness/core/planted-target.ts (floor 0)"],
  },
  {
    title: "a second door to simple-statistics",
    file: "harness/gap/planted-import-18.ts",
    text: 'import { mean } from "simple-statistics";',
    rules: ["imports simple-statistics, which only harness/stats/ may"],
  },
  {
    title: "a second door to a part of csv-parse",
    file: "harness/importers/planted-import-19.ts",
    text: 'import { parse } from "csv-parse/sync";',
    rules: ["imports csv-parse/sync, which only harness/datasets/csv.ts may"],
  },
  {
    title: "a vendor's package outside the adapters",
    file: "harness/actions/planted-import-20.ts",
    text: 'import { createOpenAI } from "@ai-sdk/openai";',
    rules: ["imports @ai-sdk/openai, which only adapters/ may"],
  },
  {
    title: "a second place that knows every plug-in",
    file: "harness/actions/planted-import-40.ts",
    text: 'import * as suites from "#suites";',
    rules: [
      "reads the list of plug-ins suites/index.ts, which only harness/actions/registries.ts and harness/index.ts may",
    ],
  },
];
