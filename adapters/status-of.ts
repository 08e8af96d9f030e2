import type { IncomingMessage } from "node:http";

/** Node gives every answer of a server a status; one without is no answer, and not the status 0. */
export function statusOf({ statusCode }: IncomingMessage): number {
  if (statusCode === undefined) throw new Error("the server's answer has no status");
  return statusCode;
}
