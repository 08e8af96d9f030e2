import { HarnessError } from "../core/error.ts";
import type { OpenUrl, UrlAnswer, UrlRequest } from "./open-url.ts";

const longestChain = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The answer at the end of a chain of redirects. The token goes to the host that was asked and to no other: once a
 * redirect leaves that host, it is not sent again.
 * @throws HarnessError `network` for a chain that leads nowhere, or from https to http.
 */
export async function followRedirects(
  open: OpenUrl,
  request: UrlRequest & { readonly token?: string },
): Promise<UrlAnswer> {
  let { url, token } = request;
  for (let hops = 0; hops <= longestChain; hops += 1) {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const answer = await open({
      url,
      headers: { ...request.headers, ...authorization },
      signal: request.signal,
    });
    if (!redirects.has(answer.status)) return answer;
    answer.body.destroy();
    const next = targetOf(url, answer);
    if (next.origin !== url.origin) token = undefined;
    url = next;
  }
  throw new HarnessError("network", `${request.url.href} redirects more than ${longestChain} times`);
}

function targetOf(url: URL, { status, headers }: UrlAnswer): URL {
  const location = headers.get("location") ?? "";
  const target = location === "" ? null : URL.parse(location, url.href);
  const isSafe = target?.protocol === "https:" || (target?.protocol === "http:" && url.protocol === "http:");
  if (target !== null && isSafe) return target;
  // What stands after the question mark of such an address is often a signature: a secret.
  const where = target === null ? "nowhere" : `${target.origin}${target.pathname}, which is not safe`;
  throw new HarnessError("network", `${url.origin}${url.pathname} redirects (${status}) to ${where}`);
}
