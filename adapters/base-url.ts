import { HarnessError } from "#harness/core/error.ts";

/** @throws HarnessError `usage` for what is no web address, or one that holds credentials: those would be logged. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new HarnessError(
      "usage",
      `the base URL "${baseUrl.replace(/\/\/[^/]*@/, "//…@")}" is no http or https address; write it like http://127.0.0.1:8000/v1`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new HarnessError(
      "usage",
      `the base URL for ${url.host} holds credentials; put the key in an environment variable`,
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new HarnessError(
      "usage",
      `the base URL ${url.origin}${url.pathname} ends in "?" or "#"; give it without`,
    );
  }
  return baseUrl;
}
