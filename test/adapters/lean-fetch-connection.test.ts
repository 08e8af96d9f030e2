import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { lean, post } from "./lean-calls.ts";

describe("an abort", () => {
  it("before the call rejects with the signal's reason and sends nothing", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    const reason = new Error("enough");
    const call = lean()(server.origin, { ...post("{}"), signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["while the server thinks", { kind: "hang" }],
    ["in the middle of a body", { kind: "stall", body: "x".repeat(100) }],
  ] satisfies [string, Reply][])("%s rejects at once, and the server sees it", async (_when, reply) => {
    await using server = await startServer(() => reply);
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = lean()(server.origin, { ...post("{}"), signal: controller.signal });
    await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
    setTimeout(() => controller.abort(reason), 50);
    const startedAt = performance.now();
    await expect(call).rejects.toBe(reason);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await expect.poll(server.abandoned, { timeout: 10_000 }).toBe(1);
  });

  it("leaves the other calls of the pool alone", async () => {
    await using server = await startServer((_request, before) =>
      before === 0 ? { kind: "hang" } : { kind: "answer", body: "fine", delayMs: 50 },
    );
    const fetch = lean(2);
    const controller = new AbortController();
    const first = fetch(server.origin, { ...post("{}"), signal: controller.signal });
    await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
    const second = fetch(server.origin, post("{}"));
    controller.abort();
    await expect(first).rejects.toThrow("aborted");
    expect(await (await second).text()).toBe("fine");
  });

  it("that never comes leaves no listener on its signal, shared by many calls or not", async () => {
    await using server = await startServer((_request, before) =>
      before % 2 === 0 ? { kind: "answer", body: "fine" } : { kind: "reset" },
    );
    const { signal } = new AbortController();
    const fetch = lean(20);
    const calls = Array.from({ length: 40 }, () => fetch(server.origin, { ...post("{}"), signal }));
    await Promise.allSettled(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a connection that fails", () => {
  it("is tried once more when the server had closed it while it was idle", async () => {
    const server = createServer({ keepAliveTimeout: 60_000 }, (_request, response) => response.end("fine"));
    let calls = 0;
    server.on("connection", (socket) => {
      calls += 1;
      // As a server whose keep-alive time ends just as the second request is on its way.
      let requests = 0;
      socket.prependListener("data", () => {
        requests += 1;
        if (requests === 2) socket.resetAndDestroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const fetch = lean(1);
    await fetch(url, post("{}"));
    await sleep(10);
    expect(await (await fetch(url, post("{}"))).text()).toBe("fine");
    expect(calls).toBe(2);
    server.closeAllConnections();
    server.close();
  });

  it("is not tried again on a fresh connection: the server may have done the work", async () => {
    await using server = await startServer(() => ({ kind: "reset" }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(server.requests).toHaveLength(1);
  });

  it("is not tried again when it fails late: the server may have done the work", async () => {
    await using server = await startServer((_request, before) =>
      before === 0 ? { kind: "answer", body: "fine" } : { kind: "reset", delayMs: 1_200 },
    );
    const fetch = lean(1);
    await fetch(server.origin, post("{}"));
    await sleep(10);
    await expect(fetch(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(server.requests).toHaveLength(2);
  });

  it("is not tried again once a byte of the answer has come", async () => {
    await using server = await startServer((_request, before) =>
      before === 0 ? { kind: "answer", body: "fine" } : { kind: "cut", body: "x".repeat(1_000) },
    );
    const fetch = lean(1);
    await fetch(server.origin, post("{}"));
    await sleep(10);
    await expect(fetch(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(server.requests).toHaveLength(2);
  });

  it("carries the code of a server that is not there", async () => {
    const server = await startServer(() => ({ kind: "hang" }));
    await server[Symbol.asyncDispose]();
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});
