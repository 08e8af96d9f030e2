import type { Agent, AgentOptions } from "node:http";
import { HarnessError } from "#harness/core/error.ts";
import { nodeHttp } from "./node-http.ts";

interface PoolOptions {
  readonly connections: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * One keep-alive agent for each protocol, made at its first use. Idle sockets do not keep the process alive.
 * @throws HarnessError `usage` for a proxy whose address is none, which Node would pass by in silence.
 */
export function createHttpPool({ connections, environment }: PoolOptions): {
  readonly agentFor: (url: URL) => Agent;
} {
  const proxyEnv = proxyVariables(environment);
  const options: AgentOptions = {
    keepAlive: true,
    maxSockets: connections,
    maxFreeSockets: connections,
    ...(proxyEnv === undefined ? {} : { proxyEnv }),
  };
  const agents = new Map<string, Agent>();
  return {
    agentFor({ protocol }) {
      const agent = agents.get(protocol) ?? new (nodeHttp(protocol).Agent)(options);
      agents.set(protocol, agent);
      return agent;
    },
  };
}

const proxyNames = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"] as const;
const exceptionNames = ["NO_PROXY", "no_proxy"] as const;

/** Nothing when no proxy is set: the agent then spares the look-up for every socket. */
function proxyVariables(environment: PoolOptions["environment"]): AgentOptions["proxyEnv"] {
  const proxies = proxyNames.filter((name) => environment[name]);
  for (const name of proxies) checkProxy(name, environment[name]);
  if (proxies.length === 0) return undefined;
  const names = [...proxies, ...exceptionNames.filter((name) => environment[name])];
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

/** The address is not repeated: it often holds a password. */
function checkProxy(name: string, address = ""): void {
  const protocol = URL.parse(address)?.protocol;
  if (protocol === "http:" || protocol === "https:") return;
  throw new HarnessError(
    "usage",
    `${name} is no http or https address; write it like http://proxy.example:3128`,
  );
}
