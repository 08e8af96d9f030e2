import { fork } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { createFolder } from "./temp-folder.ts";

const opener = new URL("open-user-module.ts", import.meta.url);

async function open(files: Readonly<Record<string, string>>, specification: string) {
  await using folder = await createFolder(files);
  const child = fork(opener, [specification, folder.path], { silent: true });
  let stderr = "";
  child.stderr?.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  const gone = once(child, "exit").then(() => expect.unreachable(`the process ended: ${stderr}`));
  const [report] = await Promise.race([once(child, "message"), gone]);
  child.kill();
  const plain = JSON.stringify(report).replaceAll(folder.path, "<folder>");
  return JSON.parse(plain);
}

const model = (id: string, text: string) =>
  `{ id: "${id}", generate: async () => ({ text: "${text}", finish: { reason: "stop" } }) }`;

const languageModel = (version: string, result: string) => `{
  specificationVersion: "${version}", provider: "acme.chat", modelId: "tiny", supportedUrls: {},
  doGenerate: async ({ prompt }) => (${result}),
  doStream: async () => { throw new Error("not used"); },
}`;

const modern = `{ content: [{ type: "text", text: prompt[0].content[0].text }], warnings: [],
  finishReason: { unified: "stop", raw: "end" },
  usage: { inputTokens: { total: 5 }, outputTokens: { total: 2 } } }`;
const old = `{ content: [{ type: "text", text: prompt[0].content[0].text }], warnings: [],
  finishReason: "stop", usage: { inputTokens: 5, outputTokens: 2, totalTokens: 7 } }`;

describe("a user's module", () => {
  it("that exports a Model is that model", async () => {
    const files = { "my-model.ts": `export const mine = ${model("acme/one", "fine")};` };
    expect(await open(files, "./my-model.ts")).toMatchObject({ ids: ["acme/one"], texts: ["fine"] });
  });

  it("may be JavaScript, export a default, and export several models", async () => {
    const files = {
      "deep/my-model.mjs": `const one = ${model("acme/one", "1")};\nexport const two = ${model("acme/two", "2")};\nexport { one, one as default };`,
    };
    const { ids } = await open(files, "deep/my-model.mjs");
    expect(ids.sort()).toEqual(["acme/one", "acme/two"]);
  });

  it.each([
    ["./lab.ts", "lab"],
    ["./lab.ts#small", "small"],
  ])("%s that exports an adapter opens %s", async (specification, name) => {
    const files = {
      "lab.ts": `import type { ModelAdapter } from "reality-gap";
        export const adapter: ModelAdapter = { id: "lab", description: "the lab's server",
          open: async (name) => [{ id: \`lab/\${name}\`, generate: async () => ({ text: name, finish: { reason: "stop" } }) }] };`,
    };
    expect(await open(files, specification)).toMatchObject({ ids: [`lab/${name}`], texts: [name] });
  });

  it.each([
    ["v4", modern],
    ["v3", modern],
    ["v2", old],
  ])("that exports an AI SDK model of specification %s is bridged", async (version, result) => {
    const files = { "sdk.ts": `export default ${languageModel(version, result)};` };
    expect(await open(files, "./sdk.ts")).toMatchObject({
      ids: ["acme/tiny"],
      answers: [
        {
          text: "What is 3 x 4?",
          finish: { reason: "stop" },
          usage: { inputTokens: 5, outputTokens: 2 },
        },
      ],
    });
  });

  it("reaches this package as reality-gap, and classes are the same ones", async () => {
    const files = {
      "my-model.ts": `import { HarnessError, number } from "reality-gap";
        export const mine = { id: "acme/one", generate: async () => { throw new HarnessError("data", typeof number); } };`,
    };
    expect(await open(files, "./my-model.ts")).toEqual({
      name: "HarnessError",
      code: "data",
      message: "function",
    });
  });

  it("uses an AI SDK provider of ours where the user has none", async () => {
    const files = {
      "my-model.ts": `import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
        const provider = createOpenAICompatible({ name: "acme", baseURL: "http://127.0.0.1:9/v1" });
        export const mine = { id: "acme/one",
          generate: async () => ({ text: provider("tiny").provider, finish: { reason: "stop" } }) };`,
    };
    expect(await open(files, "./my-model.ts")).toMatchObject({ texts: ["acme.chat"] });
  });

  it.each(["node_modules", "models/node_modules"])(
    "prefers an AI SDK provider in the user's %s to ours",
    async (modules) => {
      const files = {
        [`${modules}/@ai-sdk/openai/package.json`]: '{ "name": "@ai-sdk/openai", "main": "index.js" }',
        [`${modules}/@ai-sdk/openai/index.js`]: 'exports.name = "the user\'s own";',
        "models/my-model.ts": `import { name } from "@ai-sdk/openai";
          export const mine = { id: "acme/one", generate: async () => ({ text: name, finish: { reason: "stop" } }) };`,
      };
      expect(await open(files, "./models/my-model.ts")).toMatchObject({ texts: ["the user's own"] });
    },
  );

  it("is read as a module where npm init called the folder commonjs", async () => {
    const files = {
      "package.json": '{ "name": "mine", "type": "commonjs" }',
      "my-model.ts": `import { text } from "./text.ts";\nimport { sep } from "./old.js";
        export const mine = { id: "acme/one", generate: async (): Promise<object> => ({ text: text + sep, finish: { reason: "stop" } }) };`,
      "text.ts": 'export const text: string = "fine";',
      "old.js": 'module.exports.sep = require("node:path").posix.sep;',
    };
    expect(await open(files, "./my-model.ts")).toMatchObject({ texts: ["fine/"] });
  });
});

describe("a module that cannot be used", () => {
  it.each([
    ["is not there", {}, "usage", "there is no file <folder>/my-model.ts; check the path"],
    [
      "exports something else",
      { "my-model.ts": "export const suite = { id: 'x' };\nexport const n = 1;" },
      "data",
      "./my-model.ts exports no ModelAdapter, Model or AI SDK LanguageModel; found: n (number), suite (object)",
    ],
    ["exports nothing", { "my-model.ts": "export {};\n" }, "data", "found: nothing"],
    [
      "has a syntax error",
      { "my-model.ts": "export const a = 1;\nexport const b = = 2;\n" },
      "data",
      "<folder>/my-model.ts:2: cannot be loaded: ",
    ],
    [
      "uses syntax that types alone cannot erase",
      { "my-model.ts": "export enum Letter { A }\n" },
      "data",
      "cannot be loaded: SyntaxError: TypeScript enum is not supported",
    ],
    [
      "throws while it is loaded",
      { "my-model.ts": "\nthrow new Error('no licence');\n" },
      "data",
      "<folder>/my-model.ts:2: cannot be loaded: Error: no licence",
    ],
    [
      "needs a package that is not installed",
      { "my-model.ts": 'import "@ai-sdk/nobody";\n' },
      "data",
      "package @ai-sdk/nobody is not installed; run: npm install --prefix <folder> @ai-sdk/nobody",
    ],
    [
      "names its model without a provider",
      { "my-model.ts": `export const mine = ${model("mine", "1")};` },
      "data",
      'gives a model called "mine"; call it provider/name',
    ],
    [
      "has an adapter that opens no models",
      { "my-model.ts": "export const a = { id: 'a', open: async () => [{ id: 'a/b' }] };" },
      "data",
      "opens something without id and generate",
    ],
    [
      "has a model of a specification nobody knows",
      { "my-model.ts": `export const mine = ${languageModel("v1", modern)};` },
      "data",
      "specification v1; known: v2, v3, v4",
    ],
  ])("because it %s is named", async (_why, files, code, message) => {
    expect(await open(files, "./my-model.ts")).toEqual({
      name: "HarnessError",
      code,
      message: expect.stringContaining(message),
    });
  });
});
