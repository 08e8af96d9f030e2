import type { Domain } from "./attribute.ts";
import { domainsOfFirms } from "./domains-of-firms.ts";
import { domainsOfHouses } from "./domains-of-houses.ts";

export const domains: readonly Domain[] = [...domainsOfFirms, ...domainsOfHouses];

export function domainOf(id: string): Domain {
  const found = domains.find((known) => known.id === id);
  if (found !== undefined) return found;
  throw new RangeError(`no domain is called "${id}"`);
}
