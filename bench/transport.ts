import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";

/**
 * Transports under a provider's `doGenerate`, interleaved over loopback, as ratios to global fetch:
 * `node bench/transport.ts --undici <folder with undici 8 installed>` (without it undici is left out).
 */
const { values } = parseArgs({
  options: {
    undici: { type: "string" },
    calls: { type: "string", default: "5000" },
    connections: { type: "string", default: "32" },
    rounds: { type: "string", default: "5" },
    latency: { type: "string", multiple: true, default: ["0", "50"] },
  },
});
const transports = ["global fetch", "lean fetch", ...(values.undici === undefined ? [] : ["undici pool"])];

interface Measurement {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMiB: number;
}

for (const latencyMs of values.latency.map(Number)) {
  const measured = await measure(latencyMs);
  const reference = median(measured.get("global fetch") ?? []);
  const idealMs = (Number(values.calls) * latencyMs) / Number(values.connections);
  console.log(
    `\n${values.calls} calls x ${latencyMs} ms, ${values.connections} at once, medians of ${values.rounds}`,
  );
  for (const [transport, measurements] of measured) {
    const { wallMs, cpuMs, rssMiB } = median(measurements);
    const overIdeal = idealMs === 0 ? "" : `, ${(100 * (wallMs / idealMs - 1)).toFixed(0)} % over ideal`;
    console.log(
      `${transport.padEnd(14)} wall x ${ratio(wallMs, reference.wallMs)}, processor x ${ratio(cpuMs, reference.cpuMs)}` +
        ` (${(cpuMs / Number(values.calls)).toFixed(3)} ms a call)${overIdeal}, ${rssMiB.toFixed(0)} MiB`,
    );
  }
}

async function measure(latencyMs: number): Promise<ReadonlyMap<string, readonly Measurement[]>> {
  const server = fork(new URL("transport-server.ts", import.meta.url), [String(latencyMs)]);
  const { port } = await messageOf<{ readonly port: number }>(server);
  const measured = new Map<string, Measurement[]>(transports.map((transport) => [transport, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [transport, measurements] of measured) {
      const client = fork(new URL("transport-client.ts", import.meta.url), [
        transport,
        `http://127.0.0.1:${port}/v1`,
        values.calls,
        values.connections,
        values.undici ?? "",
      ]);
      measurements.push(await messageOf<Measurement>(client));
      client.kill();
    }
  }
  server.kill();
  return measured;
}

async function messageOf<Content>(child: ChildProcess): Promise<Content> {
  const [content] = await once(child, "message");
  return content;
}

function median(measurements: readonly Measurement[]): Measurement {
  const middle = (pick: (measurement: Measurement) => number) => {
    const sorted = measurements.map(pick).sort((left, right) => left - right);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    wallMs: middle((measurement) => measurement.wallMs),
    cpuMs: middle((measurement) => measurement.cpuMs),
    rssMiB: middle((measurement) => measurement.rssMiB),
  };
}

function ratio(value: number, reference: number): string {
  return (value / reference).toFixed(2);
}
