/**
 * This harness beside others: promptfoo, two versions of evalite and two bare scripts, on the same stub server and the
 * same problems, one after the other in each round. Each is started as a person starts it, start-up included, and has to
 * report the score that the server's answers have. Ours is installed from its package as npm does it, and is run from the
 * checkout as well.
 *
 *   npm run bench -- peers --rows cpu --samples 10000 --peer-samples 1000 --rounds 3
 *
 * The harnesses take minutes for 10,000 samples, so that by default they get 1,000: figures a sample favour them then.
 */
import { parseArgs } from "node:util";
import { contenders } from "./peers-contenders.ts";
import { installPackage, installPeers } from "./peers-install.ts";
import { measureContender, type PeerFigures, type PeerRow } from "./peers-measure.ts";
import { printPeerRow } from "./peers-table.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", multiple: true },
    contenders: { type: "string", multiple: true },
    samples: { type: "string", default: "10000" },
    "peer-samples": { type: "string", default: "1000" },
    "large-samples": { type: "string", default: "100000" },
    latency: { type: "string", default: "50" },
    concurrency: { type: "string", default: "32" },
    rounds: { type: "string", default: "3" },
  },
});
const [samples, peerSamples, latencyMs, concurrency] = [
  Number(values.samples),
  Number(values["peer-samples"]),
  Number(values.latency),
  Number(values.concurrency),
];
const usual = {
  samples,
  peerSamples,
  latencyMs,
  concurrency,
  hasFaults: false,
  way: "once",
  kinds: ["ours", "script", "harness"],
} as const;

const rows: Readonly<Record<string, PeerRow>> = {
  latency: { ...usual, title: `a server that takes ${latencyMs} ms` },
  cpu: { ...usual, latencyMs: 0, title: "a server that answers at once" },
  wide: {
    ...usual,
    latencyMs: 200,
    concurrency: 256,
    kinds: ["ours", "script"],
    title: "a server that takes 200 ms",
  },
  faults: {
    ...usual,
    samples: peerSamples,
    hasFaults: true,
    title:
      "60 of every 1,000 first tries fail: 16 throttled for a second, 24 server errors, 13 resets, 7 cut short",
  },
  cache: {
    ...usual,
    latencyMs: 0,
    way: "from the cache",
    title:
      "again, from the cache of its own that it has (the scripts and evalite from the command line have none)",
  },
  kill: {
    ...usual,
    samples: peerSamples,
    way: "killed and resumed",
    title:
      "killed outright at half of the calls, then resumed (the scripts and evalite cannot: they ask everything again)",
  },
  large: {
    ...usual,
    latencyMs: 0,
    samples: Number(values["large-samples"]),
    kinds: ["ours", "script"],
    title: "a server that answers at once",
  },
};

const chosen = values.rows ?? Object.keys(rows);
const unknown = [
  ...chosen.filter((name) => !(name in rows)),
  ...(values.contenders ?? []).filter((id) => !contenders.some((contender) => contender.id === id)),
];
if (unknown.length > 0) {
  const known = [...Object.keys(rows), ...contenders.map(({ id }) => id)];
  console.error(`unknown ${unknown.map((name) => `"${name}"`).join(", ")}; known: ${known.join(", ")}`);
  process.exitCode = 2;
} else {
  installPackage();
  installPeers();
  for (const name of chosen) {
    const row = rows[name];
    if (row !== undefined) await compare(name, row);
  }
}

async function compare(name: string, row: PeerRow): Promise<void> {
  const running = contenders.filter(({ id, kind, ways }) => {
    return row.kinds.includes(kind) && ways.includes(row.way) && values.contenders?.includes(id) !== false;
  });
  const measured = new Map(running.map((contender) => [contender, [] as PeerFigures[]]));
  const broken = new Set<(typeof running)[number]>();
  for (let round = 0; round < Number(values.rounds); round += 1)
    // alternating directions, so that none always follows the same other
    for (const contender of round % 2 === 0 ? running : running.toReversed())
      try {
        if (!broken.has(contender)) measured.get(contender)?.push(await measureContender(contender, row));
      } catch (error) {
        // one that does not run here is said so, and does not keep the others from being measured
        broken.add(contender);
        console.error(`${name}: ${contender.id} is left out from round ${round + 1} on: ${String(error)}`);
      }
  printPeerRow(name, row, measured);
}
