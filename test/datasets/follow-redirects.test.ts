import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createOpenUrl } from "#adapters/open-url.ts";
import { download } from "#harness/datasets/download.ts";
import { type FileReply, startFileServer } from "../loopback/file-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const bytes: FileReply = { kind: "bytes", bytes: Buffer.from("the file") };

async function pull(url: string) {
  using folder = temporaryFolder();
  return await download({
    url: new URL(url),
    path: join(folder.path, "file"),
    token: "secret",
    open: createOpenUrl({ environment: {} }),
    signal: new AbortController().signal,
    pause: async () => undefined,
    onBytes: () => undefined,
    onRetry: () => undefined,
  });
}

describe("a redirect", () => {
  test("on the same host takes the token along", async () => {
    await using server = await startFileServer(({ path }) =>
      path === "/a" ? { kind: "redirect", to: "/b", status: 307 } : bytes,
    );
    expect(await pull(`${server.url}/a`)).toMatchObject({ kind: "fetched" });
    expect(server.requests.map(({ path, authorization }) => [path, authorization])).toEqual([
      ["/a", "Bearer secret"],
      ["/b", "Bearer secret"],
    ]);
  });

  test("to another host does not, nor does the way back", async () => {
    await using owner = await startFileServer(({ path }) =>
      path === "/a" ? { kind: "redirect", to: `${store.url}/signed?key=1` } : bytes,
    );
    await using store = await startFileServer(() => ({ kind: "redirect", to: `${owner.url}/b` }));
    expect(await pull(`${owner.url}/a`)).toMatchObject({ kind: "fetched" });
    expect(owner.requests.map(({ authorization }) => authorization)).toEqual(["Bearer secret", undefined]);
    expect(store.requests.map(({ path, authorization }) => [path, authorization])).toEqual([
      ["/signed?key=1", undefined],
    ]);
  });

  test("to another name of the same machine counts as another host", async () => {
    await using server = await startFileServer(({ path }) =>
      path === "/a" ? { kind: "redirect", to: `${server.url.replace("127.0.0.1", "localhost")}/b` } : bytes,
    );
    await pull(`${server.url}/a`);
    expect(server.requests[1]?.authorization).toBeUndefined();
  });

  test.each([
    ["nowhere", "", /redirects \(302\) to nowhere$/],
    ["a file", "file:///etc/passwd?x=secret", /redirects \(302\) to null\/etc\/passwd, which is not safe$/],
  ])("to %s is refused", async (_, to, message) => {
    await using server = await startFileServer(() => ({ kind: "redirect", to }));
    await expect(pull(`${server.url}/a`)).rejects.toThrow(message);
    expect(server.requests).toHaveLength(1);
  });

  test("that leads in a circle is refused", async () => {
    await using server = await startFileServer(() => ({ kind: "redirect", to: "/again" }));
    await expect(pull(`${server.url}/a`)).rejects.toThrow(/redirects more than 5 times$/);
    expect(server.requests).toHaveLength(6);
  });
});
