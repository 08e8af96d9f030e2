import { describe, expect, it } from "vitest";
import { createAiSdkProvider, findInstalledProvider } from "#adapters/ai-sdk-provider.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { apiError } from "../loopback/openai-replies.ts";
import { startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";
import { createFolder } from "./temp-folder.ts";

/** A provider package as they are published: an instance, its maker, and other things that begin with "create". */
const acmePackage = (version: string) => ({
  "node_modules/@ai-sdk/acme/package.json": JSON.stringify({
    name: "@ai-sdk/acme",
    type: "module",
    exports: { ".": { import: "./index.js", default: "./index.js" } },
  }),
  "node_modules/@ai-sdk/acme/index.js": `
    export function createAcmeTool() { return {}; }
    export function createAcme(settings = {}) {
      const provider = (name) => provider.languageModel(name);
      provider.languageModel = (modelId) => ({
        specificationVersion: "${version}", provider: "acme.chat", modelId, supportedUrls: {},
        async doGenerate({ prompt, providerOptions, abortSignal }) {
          const headers = { authorization: "Bearer " + settings.apiKey };
          const body = JSON.stringify({ modelId, prompt, providerOptions });
          const answer = await settings.fetch(settings.baseURL, { method: "POST", headers, body, signal: abortSignal });
          if (!answer.ok) throw Object.assign(new Error("refused"), { name: "AI_APICallError",
            url: settings.baseURL, statusCode: answer.status, responseBody: await answer.text() });
          const text = await answer.text();
          return { content: [{ type: "text", text }], warnings: [],
            finishReason: ${version === "v2" ? '"stop"' : '{ unified: "stop", raw: "end_turn" }'},
            usage: ${version === "v2" ? "{ inputTokens: 3, outputTokens: 1 }" : "{ inputTokens: { total: 3 }, outputTokens: { total: 1 } }"} };
        },
      });
      return provider;
    }
    export const acme = createAcme();`,
});

const acme = createAiSdkProvider({
  id: "acme",
  keyVariable: "ACME_API_KEY",
  doNotStoreOptions: { keep: false },
});
const absent = createAiSdkProvider({ id: "nobody-has-this", keyVariable: "NOBODY_API_KEY" });
const key = "acme-4711-4711-4711";

describeAdapterContract("AI SDK providers", async () => {
  const folder = await createFolder(acmePackage("v4"));
  const server = await startServer(({ body, text }) => {
    if (body?.["modelId"] === "hangs") return { kind: "hang" };
    if (body?.["modelId"] === "fails") return apiError(403, { message: `${key} may not do this.` });
    return { kind: "answer", body: /question-\d/.exec(text)?.[0] };
  });
  const question = (content: string) => createRequest({ messages: [{ role: "user", content }] });
  const environment = { ACME_API_KEY: key };
  return {
    adapter: acme,
    context: createContext({ folder: folder.path, baseUrl: server.baseUrl, environment }),
    name: "tiny",
    questions: [question("question-1"), question("question-2")],
    isAnswerTo: ({ text }, { messages }) => text === messages[0]?.content,
    hangingName: "hangs",
    failing: { name: "fails", question: question("question-1") },
    unopenable: { name: "tiny", context: createContext({ environment }) },
    secrets: [key],
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
});

describe("a provider of the AI SDK", () => {
  it.each(["v2", "v3", "v4"])(
    "whose package speaks specification %s answers with key and address given",
    async (version) => {
      await using folder = await createFolder(acmePackage(version));
      await using server = await startServer(() => ({ kind: "answer", body: "twelve" }));
      const context = createContext({
        folder: folder.path,
        baseUrl: server.baseUrl,
        environment: { ACME_API_KEY: key },
      });
      const [model] = await acme.open("tiny/3", context);
      expect(model.id).toBe("acme/tiny/3");
      expect(await model.generate(createRequest({ doNotStore: true }))).toMatchObject({
        text: "twelve",
        finish: { reason: "stop" },
        usage: { inputTokens: 3, outputTokens: 1 },
      });
      expect(server.requests[0]).toMatchObject({
        headers: { authorization: `Bearer ${key}` },
        body: { modelId: "tiny/3", providerOptions: { acme: { keep: false } } },
      });
    },
  );

  it("is the user's own copy of a package that we have as well", async () => {
    const renamed = Object.entries(acmePackage("v4")).map(([file, text]) => [
      file.replace("acme", "openai"),
      text.replaceAll("@ai-sdk/acme", "@ai-sdk/openai"),
    ]);
    await using folder = await createFolder(Object.fromEntries(renamed));
    await using server = await startServer(() => ({ kind: "answer", body: "the user's own" }));
    const context = createContext({ folder: folder.path, baseUrl: server.baseUrl });
    const [model] = await createAiSdkProvider({ id: "openai" }).open("tiny", context);
    expect((await model.generate(createRequest())).text).toBe("the user's own");
  });

  it("whose package is not installed says the exact line that installs it", async () => {
    await using folder = await createFolder({});
    const open = absent.open("large", createContext({ folder: folder.path }));
    await expect(open).rejects.toMatchObject({
      code: "usage",
      message: `the package of nobody-has-this is not installed; run: npm install --prefix ${folder.path} @ai-sdk/nobody-has-this`,
    });
  });

  it("quotes a folder that a shell would take apart", async () => {
    await using folder = await createFolder({ "my work/empty.txt": "" });
    const open = absent.open("large", createContext({ folder: `${folder.path}/my work` }));
    await expect(open).rejects.toThrow(`--prefix '${folder.path}/my work' @ai-sdk/nobody-has-this`);
  });

  it("without its key says which variable is missing", async () => {
    await using folder = await createFolder(acmePackage("v4"));
    await expect(acme.open("tiny", createContext({ folder: folder.path }))).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("acme/tiny needs a key, but ACME_API_KEY is not set"),
    });
  });

  it("whose package holds no language models is a data error", async () => {
    await using folder = await createFolder({
      "node_modules/@ai-sdk/speech/package.json": '{ "name": "@ai-sdk/speech", "main": "index.js" }',
      "node_modules/@ai-sdk/speech/index.js": "exports.createSpeech = () => ({ speak() {} });",
    });
    const speech = createAiSdkProvider({ id: "speech" });
    await expect(speech.open("loud", createContext({ folder: folder.path }))).rejects.toMatchObject({
      code: "data",
      message: expect.stringContaining("@ai-sdk/speech exports no provider of language models"),
    });
  });
});

describe("findInstalledProvider", () => {
  it("finds a package of the user's that we do not list, and takes its key where it is usually kept", async () => {
    await using folder = await createFolder(acmePackage("v4"));
    await using server = await startServer(() => ({ kind: "answer", body: "twelve" }));
    const context = createContext({
      folder: folder.path,
      baseUrl: server.baseUrl,
      environment: { ACME_API_KEY: key },
    });
    const [model] = (await findInstalledProvider("acme", context)?.open("tiny", context)) ?? [];
    expect((await model?.generate(createRequest()))?.text).toBe("twelve");
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });

  it.each(["nobody-has-this", "../openai", "Acme"])("finds nothing for %s", async (id) => {
    expect(findInstalledProvider(id, createContext())).toBeUndefined();
  });
});
