/**
 * Importing a source of each format: time, rows a second and peak memory, at one size and at ten times as many rows.
 * Memory that grows as the rows do shows in the last column. Each import is a process of its own.
 *
 *   node bench/import.ts 20000 200000
 *   node bench/import.ts --only inspect 20000 200000
 */
import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { importRuns } from "#harness/actions/import-runs.ts";
import { type ImportSource, importSources } from "./import-sources.ts";

interface Figures {
  readonly trials: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

async function measure(format: string, path: string, mapPath: string | undefined): Promise<void> {
  const resultsFolder = mkdtempSync(join(tmpdir(), "bench-imported-"));
  let trials = 0;
  const startedMs = performance.now();
  await importRuns({
    format,
    paths: [path],
    resultsFolder,
    signal: new AbortController().signal,
    ...(mapPath === undefined ? {} : { mapPath }),
    onProgress: ({ message }) => {
      const kind = message?.event.kind;
      if (kind === "trial-end" || kind === "aggregate") trials += 1;
    },
  });
  const seconds = (performance.now() - startedMs) / 1000;
  rmSync(resultsFolder, { recursive: true });
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const figures: Figures = {
    trials,
    seconds,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMiB: peakMiB(),
  };
  console.log(JSON.stringify(figures));
}

/** Of this program alone: on Linux `maxRSS` begins with what the process that started it held, here a whole source. */
function peakMiB(): number {
  const [, kibibytes] = existsSync(status) ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8")) ?? []) : [];
  return (kibibytes === undefined ? process.resourceUsage().maxRSS : Number(kibibytes)) / 1024;
}

const status = "/proc/self/status";

function measureSource({ format, files, isFolder, map }: ImportSource): Figures {
  const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
  const [first = ""] = Object.keys(files);
  for (const [name, pieces] of Object.entries(files)) write(join(folder, "source", name), pieces);
  const mapPath = join(folder, "map.yaml");
  if (map !== undefined) writeFileSync(mapPath, map);
  const path = join(folder, "source", isFolder === true ? "" : first);
  const argv = [
    fileURLToPath(import.meta.url),
    "--measure",
    format,
    path,
    ...(map === undefined ? [] : [mapPath]),
  ];
  const { status, stdout } = spawnSync(process.execPath, argv, {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`the import of ${format} ended with ${status}`);
  return JSON.parse(stdout);
}

function write(path: string, pieces: Iterable<string | Buffer>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  let held: Buffer[] = [];
  let bytes = 0;
  const flush = () => {
    for (const whole of [Buffer.concat(held)]) if (whole.length > 0) writeSync(file, whole);
    held = [];
    bytes = 0;
  };
  for (const piece of pieces) {
    const data = typeof piece === "string" ? Buffer.from(piece) : piece;
    held.push(data);
    bytes += data.length;
    if (bytes > 1 << 20) flush();
  }
  flush();
  closeSync(file);
}

const [first, ...others] = process.argv.slice(2);
if (first === "--measure") {
  const [format = "", path = "", mapPath] = others;
  await measure(format, path, mapPath);
} else {
  const only = first === "--only" ? others[0] : undefined;
  const given = (first === "--only" ? others.slice(1) : [first, ...others]).flatMap((size) => size ?? []);
  const sizes = given.length === 0 ? [20_000, 200_000] : given.map(Number);
  const [smallest = 0] = sizes;
  for (const [place, { format }] of importSources(smallest).entries()) {
    if (only !== undefined && format !== only) continue;
    let before: number | undefined;
    for (const size of sizes) {
      const source = importSources(size)[place];
      if (source === undefined) continue;
      const { trials, seconds, cpuSeconds, peakMiB } = measureSource(source);
      const grown =
        before === undefined ? "" : `${peakMiB >= before ? "+" : ""}${(peakMiB - before).toFixed(0)} MiB`;
      before = peakMiB;
      console.log(
        [
          `${format}${source.of === undefined ? "" : ` (${source.of})`}`.padEnd(52),
          `${trials} trials`.padStart(15),
          `${seconds.toFixed(1)} s`.padStart(9),
          `${(trials / seconds).toFixed(0)} trials/s`.padStart(17),
          `${((1000 * cpuSeconds) / trials).toFixed(2)} ms CPU/trial`.padStart(20),
          `${peakMiB.toFixed(0)} MiB peak`.padStart(15),
          grown.padStart(10),
        ].join(""),
      );
    }
  }
}
