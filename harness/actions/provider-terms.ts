import type { DataTerms } from "../core/data-terms.ts";
import { type Model, nameOf, providerOf } from "../core/model.ts";
import type { Config } from "./config.ts";

/** Whom a model's terms bind, and what they are. */
export interface ProviderTerms {
  readonly provider: string;
  readonly terms: DataTerms;
  /** Nothing is sent anywhere: the model answers inside this process, from what it already knows. */
  readonly isInProcess: boolean;
}

const inProcess: ReadonlySet<string> = new Set(["control", "replay"]);

/** One adapter for any server: its host tells who it is. */
const namedByHost: ReadonlySet<string> = new Set(["openai-compatible"]);

/**
 * What the user declared for the provider wins. Without a declaration, the control panel, recorded outputs, a user's
 * own program (`command/…`) and a server on a loopback address count as this machine, and everything else is unknown.
 * A program that asks a provider itself cannot be seen through, nor can a local server that passes on what it is
 * asked: these need a declaration.
 */
export function providerTerms(model: Model, declared: Config["terms"] = {}): ProviderTerms {
  const id = providerOf(model.id);
  const host = hostOf(model.address);
  const provider = namedByHost.has(id) && host !== undefined ? `${id} at ${host}` : id;
  const isInProcess = inProcess.has(id);
  const given = declared[id];
  if (given !== undefined) return { provider, terms: { by: "config", ...given }, isInProcess };
  const isHere = isInProcess || id === "command" || (isLoopback(model.address) && !isPassedOn(model));
  const terms: DataTerms = isHere
    ? { declared: "this-machine", by: "address" }
    : { declared: "unknown", by: "nobody" };
  return { provider, terms, isInProcess };
}

/** Ollama answers for names that end so from its own servers. */
function isPassedOn({ id }: Model): boolean {
  return providerOf(id) === "ollama" && /[:-]cloud$/.test(nameOf(id));
}

function isLoopback(address: string | undefined): boolean {
  const name = hostOf(address)?.replace(/:\d+$/, "") ?? "";
  return (
    name === "localhost" || name.endsWith(".localhost") || name === "[::1]" || /^127(\.\d+){3}$/.test(name)
  );
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : URL.parse(address)?.host;
}
