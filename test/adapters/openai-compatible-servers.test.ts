import { describe, expect, it } from "vitest";
import {
  createOpenAICompatibleAdapter,
  llamacpp,
  lmstudio,
  ollama,
  openaiCompatible,
  vllm,
} from "#adapters/openai-compatible.ts";
import { chatAnswer } from "../loopback/openai-replies.ts";
import { startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

const key = "local-key-4711-4711";

describe("a local server", () => {
  it.each([
    [ollama, "http://127.0.0.1:11434"],
    [lmstudio, "http://127.0.0.1:1234"],
    [vllm, "http://127.0.0.1:8000"],
    [llamacpp, "http://127.0.0.1:8080"],
  ])("%o says where it is looked for and is reached elsewhere by --base-url", async (adapter, address) => {
    expect(adapter.description).toContain(address);
    await using server = await startServer(() => chatAnswer());
    const [model] = await adapter.open("qwen3:8b", createContext({ baseUrl: server.baseUrl }));
    expect(model.id).toBe(`${adapter.id}/qwen3:8b`);
    expect((await model.generate(createRequest())).text).toBe("The answer is 12.");
  });

  it("is not sent the key of another", async () => {
    await using server = await startServer(() => chatAnswer());
    const environment = { OPENAI_API_KEY: "sk-other-0000", OPENAI_COMPATIBLE_API_KEY: key };
    const [model] = await ollama.open("small", createContext({ baseUrl: server.baseUrl, environment }));
    await model.generate(createRequest());
    expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("a server of the user's own", () => {
  it("is asked under its name, with the key of its variable, which must be set", async () => {
    await using server = await startServer(() => chatAnswer());
    const lab = createOpenAICompatibleAdapter({
      id: "lab",
      description: "the server in the lab",
      baseUrl: server.baseUrl,
      keyVariable: "LAB_KEY",
    });
    const [model] = await lab.open("small", createContext({ environment: { LAB_KEY: key } }));
    expect(model.id).toBe("lab/small");
    await model.generate(createRequest());
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
    await expect(lab.open("small", createContext())).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("lab/small needs a key, but LAB_KEY is not set"),
    });
  });
});

describe("a base URL", () => {
  it.each([
    ["localhost:8000", "is no http or https address"],
    ["http://me:hunter22@host/v1", "the base URL for host holds credentials"],
    ["http://host/v1?key=abc", 'ends in "?" or "#"'],
  ])("%s is refused as a usage error", async (baseUrl, message) => {
    await expect(openaiCompatible.open("small", createContext({ baseUrl }))).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining(message),
    });
  });
});
