import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createOpenUrl } from "#adapters/open-url.ts";
import { type DownloadRequest, download } from "#harness/datasets/download.ts";
import { type FileReply, startFileServer } from "../loopback/file-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const content = Buffer.from(Array.from({ length: 40_000 }, (_, index) => `line ${index}\n`).join(""));
const sha256 = createHash("sha256").update(content).digest("hex");
const another = createHash("sha256").update("another").digest("hex");
const whole: FileReply = { kind: "bytes", bytes: content, etag: '"one"' };

/** A download into a folder; waits take no time and are noted. */
function prepare(folder: string, url: string, more: Partial<DownloadRequest> = {}) {
  const waits: number[] = [];
  const path = join(folder, "data", "file.jsonl");
  const request: DownloadRequest = {
    url: new URL(url),
    path,
    open: createOpenUrl({ environment: {}, idleMs: 300 }),
    signal: new AbortController().signal,
    pause: async (ms) => void waits.push(ms),
    onBytes: () => undefined,
    onRetry: () => undefined,
    ...more,
  };
  return { request, path, waits, names: () => readdirSync(join(folder, "data")).sort() };
}

describe("download: it …", () => {
  test("brings the bytes, checks the pinned digest and leaves nothing else behind", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request, path, names } = prepare(folder.path, `${server.url}/file.jsonl`, { sha256 });
    expect(await download(request)).toEqual({ kind: "fetched", sha256, backing: "pinned" });
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(names()).toEqual(["file.jsonl"]);
    expect(server.requests).toHaveLength(1);
  });

  test("does not ask again for a file that is there with the pinned digest", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request } = prepare(folder.path, server.url, { sha256 });
    await download(request);
    expect(await download(request)).toEqual({ kind: "present", sha256, backing: "pinned" });
    expect(server.requests).toHaveLength(1);
  });

  test("leaves a file alone that is there with another digest, and says so", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request, path } = prepare(folder.path, server.url, { sha256 });
    mkdirSync(join(folder.path, "data"));
    writeFileSync(path, "mine");
    await expect(download(request)).rejects.toThrow(
      /file\.jsonl: is there already, with sha256 .* and not the pinned .*; move it away to pull the official one$/,
    );
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect(server.requests).toHaveLength(0);
  });

  test("notes the digest of a first download as sha256sum does, and compares later ones with it", async () => {
    using folder = temporaryFolder();
    let bytes = content;
    await using server = await startFileServer(() => ({ kind: "bytes", bytes }));
    const { request, path } = prepare(folder.path, server.url);
    expect(await download(request)).toEqual({ kind: "fetched", sha256, backing: "first" });
    expect(readFileSync(`${path}.sha256`, "utf8")).toBe(`${sha256}  file.jsonl\n`);
    expect(await download(request)).toEqual({ kind: "present", sha256, backing: "noted" });

    bytes = Buffer.from("another");
    rmSync(path);
    await expect(download(request)).rejects.toThrow(
      `came with sha256 ${another} and not the noted ${sha256}; its owner changed it since; nothing was kept; remove ${path}.sha256 to take the new one`,
    );
    expect(existsSync(path)).toBe(false);
  });

  test("says that nothing is known of a file which somebody put there", async () => {
    using folder = temporaryFolder();
    const { request, path } = prepare(folder.path, "http://127.0.0.1:1");
    mkdirSync(join(folder.path, "data"));
    writeFileSync(path, content);
    expect(await download(request)).toEqual({ kind: "present", sha256, backing: "none" });
  });

  test("keeps nothing of bytes with the wrong digest", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request, names } = prepare(folder.path, server.url, { sha256: another });
    await expect(download(request)).rejects.toMatchObject({
      code: "data",
      message: expect.stringContaining(`came with sha256 ${sha256} and not the pinned ${another}`),
    });
    expect(names()).toEqual([]);
  });

  test("takes up a broken transfer where it broke", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer((_, index) =>
      index === 0 ? { ...whole, breakAfter: 100_000 } : whole,
    );
    const { request, path, waits } = prepare(folder.path, server.url, { sha256 });
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(server.requests.map(({ range, ifRange }) => [range, ifRange])).toEqual([
      [undefined, undefined],
      ["bytes=100000-", '"one"'],
    ]);
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(waits).toEqual([500]);
  });

  test("goes on with what an earlier call left", async () => {
    using folder = temporaryFolder();
    const stop = new AbortController();
    await using server = await startFileServer((_, index) =>
      index === 0 ? { ...whole, stallAfter: 150_000 } : whole,
    );
    const { request, path, names } = prepare(folder.path, server.url, { sha256 });
    const first = download({
      ...request,
      signal: stop.signal,
      onBytes: ({ received }) => received >= 150_000 && stop.abort(new Error("stopped")),
    });
    await expect(first).rejects.toThrow("stopped");
    expect(names()).toEqual(["file.jsonl.part", "file.jsonl.part.from"]);
    expect(await download(request)).toMatchObject({ kind: "fetched", sha256 });
    expect(server.requests[1]?.range).toBe("bytes=150000-");
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(names()).toEqual(["file.jsonl"]);
  });

  test("finishes a part that already holds every byte", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request, path, names } = prepare(folder.path, `${server.url}/`, { sha256 });
    mkdirSync(join(folder.path, "data"));
    writeFileSync(`${path}.part`, content);
    writeFileSync(`${path}.part.from`, JSON.stringify({ url: `${server.url}/`, validator: '"one"' }));
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(server.requests).toHaveLength(1);
    expect(names()).toEqual(["file.jsonl"]);
  });

  test.each([
    ["the server ignores what was asked", { ...whole, ignoresRange: true }],
    ["the file has changed since", { ...whole, etag: '"two"' }],
  ] as const)("begins again when %s", async (_, second) => {
    using folder = temporaryFolder();
    await using server = await startFileServer((_request, index) =>
      index === 0 ? { ...whole, breakAfter: 100_000 } : second,
    );
    const { request, path } = prepare(folder.path, server.url, { sha256 });
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  test("does not go on with a part of another address, or of a server that says nothing to know it by", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => ({ kind: "bytes", bytes: content }));
    const { request, path } = prepare(folder.path, server.url, { sha256 });
    mkdirSync(join(folder.path, "data"));
    writeFileSync(`${path}.part`, "of another file");
    writeFileSync(`${path}.part.from`, JSON.stringify({ url: "https://example.org/", validator: '"one"' }));
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(server.requests[0]?.range).toBeUndefined();
  });

  test("fetches once more in one piece when a part that was gone on with turns out damaged", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request, path } = prepare(folder.path, `${server.url}/`, { sha256 });
    mkdirSync(join(folder.path, "data"));
    writeFileSync(`${path}.part`, Buffer.alloc(1000));
    writeFileSync(`${path}.part.from`, JSON.stringify({ url: `${server.url}/`, validator: '"one"' }));
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(server.requests.map(({ range }) => range)).toEqual(["bytes=1000-", undefined]);
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  test("takes a body of unknown length", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => ({ ...whole, isUnsized: true }));
    const { request } = prepare(folder.path, server.url, { sha256 });
    const totals = new Set<number | undefined>();
    await download({ ...request, onBytes: ({ total }) => void totals.add(total) });
    expect([...totals]).toEqual([undefined]);
  });

  test("tells how much has come of how much", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => whole);
    const { request } = prepare(folder.path, server.url, { sha256 });
    const seen: { readonly received: number; readonly total: number | undefined }[] = [];
    await download({ ...request, onBytes: (progress) => void seen.push(progress) });
    expect(seen.at(-1)).toEqual({ received: content.length, total: content.length });
  });

  test("gives up a line that goes silent, and takes it up again", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer((_, index) =>
      index === 0 ? { ...whole, stallAfter: 1_000 } : whole,
    );
    const { request } = prepare(folder.path, server.url, { sha256 });
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(server.requests[1]?.range).toBe("bytes=1000-");
  });

  test("waits as long as a server that is asked too often says, and doubles its own waits", async () => {
    using folder = temporaryFolder();
    const replies: readonly FileReply[] = [
      { kind: "status", status: 429, headers: { "retry-after": "7" } },
      { kind: "status", status: 503 },
      { kind: "status", status: 500 },
      whole,
    ];
    await using server = await startFileServer((_, index) => replies[index] ?? whole);
    const { request, waits } = prepare(folder.path, server.url, { sha256 });
    expect(await download(request)).toMatchObject({ kind: "fetched" });
    expect(waits).toEqual([7_000, 1_000, 2_000]);
  });

  test("does not wait for hours", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => ({
      kind: "status",
      status: 429,
      headers: { "retry-after": "7200" },
    }));
    const { request, waits } = prepare(folder.path, server.url, { sha256 });
    await expect(download(request)).rejects.toThrow(
      /answered with 429: the server is asked too often and asks to wait 7200 s; try again later$/,
    );
    expect(waits).toEqual([]);
  });

  test("gives up after six tries that brought nothing, and keeps what came before", async () => {
    using folder = temporaryFolder();
    await using server = await startFileServer((_, index) => ({
      ...whole,
      breakAfter: index === 0 ? 5_000 : 0,
    }));
    const { request, names } = prepare(folder.path, server.url, { sha256 });
    await expect(download(request)).rejects.toMatchObject({
      code: "network",
      message: expect.stringMatching(
        /, 6 times in a row; what came is kept, and pulling again goes on from there$/,
      ),
    });
    expect(names()).toEqual(["file.jsonl.part", "file.jsonl.part.from"]);
  });

  test("asks a server that is not there three times", async () => {
    using folder = temporaryFolder();
    const server = await startFileServer(() => whole);
    await server[Symbol.asyncDispose]();
    const { request, waits } = prepare(folder.path, server.url, { sha256 });
    await expect(download(request)).rejects.toThrow(/ECONNREFUSED.*, 3 times in a row; try again later$/);
    expect(waits).toEqual([500, 1_000]);
  });

  test.each([
    [404, {}, "it is no longer there; look for it at the suite's source, or pass --data-url with a mirror"],
    [401, {}, "access is denied; download it by hand, or pass --data-url with a mirror that you may read"],
    [
      401,
      { accessPage: "https://hub.example/set" },
      "its owner wants to know who reads it; accept its owner's terms at https://hub.example/set, make a token and set HF_TOKEN",
    ],
    [
      403,
      { accessPage: "https://hub.example/set", token: "secret" },
      "access is denied to this HF_TOKEN; accept its owner's terms at https://hub.example/set with the account that it belongs to",
    ],
  ])("says what %s means with %j", async (status, more, message) => {
    using folder = temporaryFolder();
    await using server = await startFileServer(() => ({ kind: "status", status }));
    const { request, names } = prepare(folder.path, server.url, more);
    await expect(download(request)).rejects.toThrow(`${server.url}/: answered with ${status}: ${message}`);
    expect(names()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test.skipIf(!existsSync("/dev/full"))(
    "lets a full disk be seen, and puts nothing in the file's place",
    async () => {
      using folder = temporaryFolder();
      await using server = await startFileServer(() => whole);
      const { request, path } = prepare(folder.path, server.url, { sha256 });
      mkdirSync(join(folder.path, "data"));
      // Made late: a part without a note of where it comes from is removed first.
      const open: DownloadRequest["open"] = async (wanted) => {
        symlinkSync("/dev/full", `${path}.part`);
        return request.open(wanted);
      };
      await expect(download({ ...request, open })).rejects.toMatchObject({ code: "ENOSPC" });
      expect(existsSync(path)).toBe(false);
    },
  );
});
