import { describe, expect, it } from "vitest";
import { createLeanFetch } from "#adapters/lean-fetch.ts";
import { HarnessError } from "#harness/core/error.ts";
import { startServer } from "../loopback/openai-server.ts";
import { lean, post, startProxy } from "./lean-calls.ts";

describe("a redirect", () => {
  it("is followed with method and body when it stays on the server", async () => {
    await using server = await startServer((request) =>
      request.path === "/old"
        ? { kind: "answer", status: 308, headers: { location: "/new" } }
        : { kind: "answer", body: "fine" },
    );
    expect(await (await lean()(`${server.origin}/old`, post("{}"))).text()).toBe("fine");
    expect(server.requests[1]).toMatchObject({ method: "POST", path: "/new", text: "{}" });
  });

  it("to another server is refused by name, so that the key goes nowhere else", async () => {
    await using other = await startServer(() => ({ kind: "answer", body: "fine" }));
    await using server = await startServer(() => ({
      kind: "answer",
      status: 307,
      headers: { location: `${other.origin}/v1` },
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({
      kind: "invalid-request",
      message: expect.stringContaining(`redirects (307) to ${other.origin}/v1`),
    });
    expect(other.requests).toHaveLength(0);
  });

  it("that would turn a question into a mere look is refused", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      status: 301,
      headers: { location: "/new" },
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({ kind: "invalid-request" });
    expect(server.requests).toHaveLength(1);
  });

  it("in a circle ends", async () => {
    await using server = await startServer(() => ({
      kind: "answer",
      status: 307,
      headers: { location: "/" },
    }));
    await expect(lean()(server.origin, post("{}"))).rejects.toMatchObject({
      message: expect.stringContaining("redirects more than 5 times"),
    });
  });
});

describe("a proxy", () => {
  it("named in HTTP_PROXY carries the call", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    await using proxy = await startProxy();
    const fetch = createLeanFetch({ connections: 2, environment: { HTTP_PROXY: proxy.origin } });
    expect(await (await fetch(`${server.baseUrl}/chat`, post("{}"))).text()).toBe("fine");
    expect(proxy.carried).toEqual([`${server.baseUrl}/chat`]);
  });

  it("is asked for a tunnel to a server with https", async () => {
    await using proxy = await startProxy();
    const fetch = createLeanFetch({ connections: 2, environment: { https_proxy: proxy.origin } });
    // The tunnel leads to nothing that speaks TLS: that it was asked for is what counts here.
    await expect(fetch("https://127.0.0.1:9/v1", post("{}"))).rejects.toThrow();
    expect(proxy.carried).toEqual(["CONNECT 127.0.0.1:9"]);
  });

  it("is passed by for the hosts of NO_PROXY", async () => {
    await using server = await startServer(() => ({ kind: "answer", body: "fine" }));
    await using proxy = await startProxy();
    const environment = { HTTP_PROXY: proxy.origin, NO_PROXY: "example.com,127.0.0.1" };
    await createLeanFetch({ connections: 2, environment })(server.origin, post("{}"));
    expect(proxy.carried).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it.each(["::nonsense", "proxy.example:3128"])(
    "whose address is none (%s) is a usage error that does not repeat it",
    (address) => {
      const create = () => createLeanFetch({ connections: 2, environment: { HTTP_PROXY: address } });
      expect(create).toThrow(
        new HarnessError(
          "usage",
          "HTTP_PROXY is no http or https address; write it like http://proxy.example:3128",
        ),
      );
    },
  );
});
