/** The picture of the house as a table: what may stand on what. CONTRIBUTING.md says it in words. */
export interface Room {
  /** A folder, from the root of the project. The longest match says where a file lives. */
  readonly folder: string;
  /** A file imports from its own room or from a room on a lower floor. */
  readonly floor: number;
  /** Files of the same or a higher floor that may be imported all the same. */
  readonly neighbours?: readonly string[];
  /** The only bare specifiers allowed here, Node's own included; absent where any is. */
  readonly packages?: readonly string[];
  /** Neither clock nor chance: both are arguments. */
  readonly isPure?: true;
}

export const rooms: readonly Room[] = [
  { folder: "harness/stats", floor: 0, packages: ["simple-statistics"], isPure: true },
  { folder: "harness/core", floor: 0, neighbours: ["harness/stats/estimate.ts"], packages: [], isPure: true },
  {
    folder: "harness/packages",
    floor: 0,
    neighbours: ["harness/core/error.ts", "harness/core/package-use.ts"],
  },
  { folder: "harness/datasets", floor: 1 },
  { folder: "harness/sandbox", floor: 1 },
  { folder: "harness/production", floor: 2 },
  { folder: "harness/scorers", floor: 2, isPure: true },
  { folder: "adapters", floor: 2 },
  { folder: "harness/runner", floor: 3 },
  { folder: "harness/store", floor: 3 },
  { folder: "harness/importers", floor: 3 },
  { folder: "harness/exporters", floor: 3 },
  { folder: "harness/gap", floor: 3, isPure: true },
  { folder: "suites", floor: 3 },
  { folder: "harness/reports", floor: 4, isPure: true },
  { folder: "harness/actions", floor: 5 },
  { folder: "harness/cli", floor: 6 },
  // Nothing but index.ts: what a user's program sees.
  { folder: "harness", floor: 7 },
];

/** Packages with one door, and the network: the only folders or files that may import them. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  "simple-statistics": ["harness/stats/"],
  "csv-parse": ["harness/datasets/csv.ts"],
  yaml: ["harness/datasets/yaml.ts"],
  hyparquet: ["harness/datasets/"],
  yargs: ["harness/cli/"],
  "age-encryption": ["harness/datasets/sealed/age-file.ts"],
  vega: ["harness/reports/html/draw-plot.ts"],
  "vega-lite": ["harness/reports/html/draw-plot.ts"],
  ai: ["adapters/"],
  "@ai-sdk": ["adapters/"],
  "node:http": ["adapters/"],
  "node:https": ["adapters/"],
  "node:http2": ["adapters/"],
  "node:net": ["adapters/", "harness/sandbox/guest/lock-down.ts"],
  "node:tls": ["adapters/"],
};

/** Only these know every plug-in: any other file that reads a list of them would have to grow with it. */
export const pluginLists: Readonly<Record<"indexes" | "readers", readonly string[]>> = {
  indexes: [
    "adapters/index.ts",
    "suites/index.ts",
    "harness/scorers/index.ts",
    "harness/importers/index.ts",
    "harness/exporters/index.ts",
    "harness/reports/index.ts",
  ],
  readers: ["harness/actions/registries.ts", "harness/index.ts"],
};

/** Names with one door: the process and the console are the command line's, the network is the adapters'. */
export const globalDoors = {
  process: "harness/cli/",
  console: "harness/cli/",
  fetch: "adapters/",
  WebSocket: "adapters/",
} as const;

/** What a file may do although the house forbids it, and why. An exception that nobody needs is a violation too. */
export interface Exception {
  readonly file: string;
  readonly what: keyof typeof globalDoors | "computed import" | "length";
  readonly because: string;
}

export const exceptions: readonly Exception[] = [
  {
    file: "adapters/command-process.ts",
    what: "process",
    because:
      "the program that answers is stopped with all that it started, also when this process ends first",
  },
  {
    file: "adapters/import-user-module.ts",
    what: "computed import",
    because: "a user's own module is known by its path alone",
  },
  {
    file: "adapters/node-http.ts",
    what: "process",
    because: "an import of Node's HTTP client loads its fetch too; this asks for the client alone",
  },
  ...["guest-process.ts", "node-guest.ts", "quickjs.ts", "docker.ts"].map((name): Exception => {
    const because = "code that nobody vouches for runs in processes of its own, which end with this one";
    return { file: `harness/sandbox/${name}`, what: "process", because };
  }),
  ...["javascript-realm.ts", "lock-down.ts", "pyodide-guest.ts", "quickjs-guest.ts"].map(
    (name): Exception => {
      const because = "it is the process that such code runs in, and takes itself what it may do away";
      return { file: `harness/sandbox/guest/${name}`, what: "process", because };
    },
  ),
  {
    file: "harness/sandbox/guest/pyodide-guest.ts",
    what: "computed import",
    because: "where the runtime lies is found out before files can no longer be looked for",
  },
  {
    file: "harness/store/lock.ts",
    what: "process",
    because: "a lock names the process that holds it, and asks whether that one still lives",
  },
];

export const longestFile = 200;
