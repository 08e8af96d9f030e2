import { HarnessError } from "../core/error.ts";
import type { DataFile } from "../core/suite.ts";

/**
 * Where a file is fetched from: its owner's address, or the same path under the base that stands in for the owner.
 * @throws HarnessError `usage` for a base that is none, and for one to which a token would go in the clear.
 */
export function addressOf(
  file: DataFile,
  { dataUrl, token }: { readonly dataUrl?: string; readonly token?: string },
): URL {
  const official = new URL(file.url);
  const url = dataUrl === undefined ? official : under(toBase(dataUrl), official);
  if (file.gated === true && token !== undefined && url.protocol === "http:" && !isLoopback(url))
    throw new HarnessError(
      "usage",
      `HF_TOKEN would go to ${url.host} in the clear; give an https address, or unset HF_TOKEN`,
    );
  return url;
}

function toBase(text: string): URL {
  const base = URL.parse(text);
  const isHttp = base?.protocol === "https:" || base?.protocol === "http:";
  const isPlain = base !== null && base.search === "" && base.hash === "" && base.username === "";
  if (base !== null && isHttp && isPlain) return base;
  // Not repeated: what is no plain address may hold a password.
  throw new HarnessError(
    "usage",
    "--data-url is no plain http or https address; give one like https://mirror.example/data",
  );
}

function under(base: URL, official: URL): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, "")}${official.pathname}`;
  url.search = official.search;
  return url;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
