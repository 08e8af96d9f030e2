import { HarnessError } from "../core/error.ts";

/** What a server's refusal means to who wanted the file, and the way out. */
export function refusal(
  { url, token, accessPage }: { readonly url: URL; readonly token?: string; readonly accessPage?: string },
  { status, retryAfterMs }: { readonly status: number; readonly retryAfterMs: number | undefined },
): HarnessError {
  const wayOut = () => {
    switch (status) {
      case 401:
      case 403:
        return accessWayOut({ hasToken: token !== undefined, accessPage });
      case 404:
      case 410:
        return "it is no longer there; look for it at the suite's source, or pass --data-url with a mirror";
      case 429: {
        const wait =
          retryAfterMs === undefined ? "" : ` and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
        return `the server is asked too often${wait}; try again later`;
      }
      default:
        return status >= 500
          ? "the server is in trouble; try again later"
          : "the server does not give it out";
    }
  };
  return new HarnessError("network", `${url.href}: answered with ${status}: ${wayOut()}`);
}

function accessWayOut({
  hasToken,
  accessPage,
}: {
  readonly hasToken: boolean;
  readonly accessPage: string | undefined;
}): string {
  if (accessPage === undefined)
    return "access is denied; download it by hand, or pass --data-url with a mirror that you may read";
  const terms = `accept its owner's terms at ${accessPage}`;
  return hasToken
    ? `access is denied to this HF_TOKEN; ${terms} with the account that it belongs to`
    : `its owner wants to know who reads it; ${terms}, make a token and set HF_TOKEN`;
}
