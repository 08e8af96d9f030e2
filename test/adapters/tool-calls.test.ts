import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anthropic, google } from "#adapters/ai-sdk-provider.ts";
import { command } from "#adapters/command.ts";
import { openai } from "#adapters/openai.ts";
import { llamacpp, lmstudio, ollama, openaiCompatible, vllm } from "#adapters/openai-compatible.ts";
import { replay } from "#adapters/replay.ts";
import { createScripted } from "#adapters/scripted.ts";
import { toolNames, toolNamesWarning, withOwnToolNames } from "#adapters/tool-names.ts";
import type { Generation, ModelAdapter, OpenContext, Tool } from "#harness/core/model.ts";
import { messagesAnswer } from "../loopback/anthropic-replies.ts";
import { contentAnswer } from "../loopback/google-replies.ts";
import { chatAnswer, responsesAnswer } from "../loopback/openai-replies.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";
import { createFolder } from "./temp-folder.ts";

const parameters = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const tools: readonly Tool[] = [{ name: "math.factorial", description: "n!", parameters }];
const asked = createRequest({ tools });
const environment = {
  OPENAI_API_KEY: "sk-test-0123456789abcdef",
  ANTHROPIC_API_KEY: "sk-ant-0123456789abcdef",
  GOOGLE_GENERATIVE_AI_API_KEY: "google-0123456789abcdef",
};

interface Wire {
  readonly adapter: ModelAdapter;
  readonly reply: (input: string) => Reply;
  /** Whether a model can write arguments that are no JSON over this wire. */
  readonly isText: boolean;
}

const call = (input: string) => [{ id: "c1", name: "math_factorial", arguments: input }];
const chat = (input: string) => chatAnswer({ text: null, toolCalls: call(input), finish: "tool_calls" });
const wires: readonly (readonly [string, Wire])[] = [
  [
    "OpenAI's Responses API",
    {
      adapter: openai,
      reply: (input) => responsesAnswer({ content: [], toolCalls: call(input) }),
      isText: true,
    },
  ],
  ["an OpenAI-compatible server", { adapter: openaiCompatible, reply: chat, isText: true }],
  ["Ollama", { adapter: ollama, reply: chat, isText: true }],
  ["LM Studio", { adapter: lmstudio, reply: chat, isText: true }],
  ["vLLM", { adapter: vllm, reply: chat, isText: true }],
  ["llama.cpp", { adapter: llamacpp, reply: chat, isText: true }],
  [
    "Anthropic, through the AI SDK",
    {
      adapter: anthropic,
      reply: (input) =>
        messagesAnswer({
          content: [{ type: "tool_use", id: "c1", name: "math_factorial", input: JSON.parse(input) }],
          stop: "tool_use",
        }),
      isText: false,
    },
  ],
  [
    "Google, through the AI SDK",
    {
      adapter: google,
      reply: (input) =>
        contentAnswer({ parts: [{ functionCall: { name: "math_factorial", args: JSON.parse(input) } }] }),
      isText: false,
    },
  ],
];

async function ask({ adapter }: Pick<Wire, "adapter">, reply: Reply) {
  await using server = await startServer(() => reply);
  const [model] = await adapter.open("some-model", createContext({ baseUrl: server.baseUrl, environment }));
  return { generation: await model.generate(asked), sent: server.requests[0]?.text ?? "" };
}

describe("tools over the network", () => {
  it.each(wires)(
    "are sent to %s and called back under their own names, which is recorded",
    async (_, wire) => {
      const { generation, sent } = await ask(wire, wire.reply('{"n":5}'));
      expect(sent).toContain('"math_factorial"');
      expect(sent).not.toContain("math.factorial");
      expect(generation.toolCalls).toMatchObject([{ name: "math.factorial", arguments: { n: 5 } }]);
      expect(generation.finish.reason).toBe("tool-calls");
      expect(generation.warnings).toContain(toolNamesWarning);
    },
  );

  it.each(wires.filter(([, { isText }]) => isText))(
    "come back from %s as text where the arguments are no JSON",
    async (_, wire) => {
      const { generation } = await ask(wire, wire.reply('{"n": 5'));
      expect(generation.toolCalls).toMatchObject([{ name: "math.factorial", arguments: '{"n": 5' }]);
    },
  );

  it.each([
    ["openai", openai],
    ["vllm", vllm],
  ] as const)("are no tools for %s where there are none", async (_, adapter) => {
    await using server = await startServer(() => (adapter === openai ? responsesAnswer() : chatAnswer()));
    const [model] = await adapter.open("m", createContext({ baseUrl: server.baseUrl, environment }));
    const generation = await model.generate(createRequest({ tools: [] }));
    expect(server.requests[0]?.body).not.toHaveProperty("tools");
    expect(generation).not.toHaveProperty("toolCalls");
    expect(generation).not.toHaveProperty("warnings");
  });

  it("are not called by writing a call into the text", async () => {
    const text = '<tool_call>{"name": "math_factorial", "arguments": {"n": 5}}</tool_call>';
    const { generation } = await ask({ adapter: vllm }, chatAnswer({ text }));
    expect(generation).not.toHaveProperty("toolCalls");
    expect(generation.text).toBe(text);
  });
});

async function fromFiles(
  adapter: ModelAdapter,
  files: Readonly<Record<string, string>>,
  name: string,
): Promise<Generation> {
  await using folder = await createFolder(files);
  const context: OpenContext = createContext({ folder: folder.path });
  const [model] = await adapter.open(name, context);
  return await model.generate(asked);
}

describe("tools of a program and of a recording", () => {
  const program = (reply: string) => `
    import { createInterface } from "node:readline";
    for await (const line of createInterface({ input: process.stdin })) {
      const { id, tools } = JSON.parse(line);
      console.log(JSON.stringify({ id, ...${reply} }));
    }`;

  it.each([
    [
      "under their own names, without saying anything",
      "{ toolCalls: [{ name: tools[0].name, arguments: { n: 5 } }] }",
    ],
    [
      "as a provider was asked for them",
      '{ text: "", toolCalls: [{ id: "c1", name: "math_factorial", arguments: { n: 5 } }] }',
    ],
    [
      "as OpenAI writes them",
      '{ text: null, toolCalls: [{ id: "c1", type: "function", function: { name: "math_factorial", arguments: "{\\"n\\":5}" } }] }',
    ],
  ])("are called by a program %s", async (_, reply) => {
    const generation = await fromFiles(
      command,
      { "answer.mjs": program(reply) },
      `${process.execPath} ./answer.mjs`,
    );
    expect(generation).toMatchObject({
      text: "",
      toolCalls: [{ name: "math.factorial", arguments: { n: 5 } }],
    });
  });

  it.each([
    [
      "JSON lines",
      "out.jsonl",
      '{"sample_id":"sample-1","tool_calls":[{"name":"math.factorial","arguments":{"n":5}}]}',
    ],
    [
      "names as they were sent",
      "out.jsonl",
      '{"sample_id":"sample-1","output":"","tool_calls":[{"id":"c1","name":"math_factorial","arguments":"{\\"n\\":5}"}]}',
    ],
    [
      "a CSV",
      "out.csv",
      'sample_id,output,tool_calls\nsample-1,,"[{""name"":""math.factorial"",""arguments"":{""n"":5}}]"',
    ],
  ])("are replayed from %s", async (_, file, text) => {
    const generation = await fromFiles(replay, { [file]: `${text}\n` }, file);
    expect(generation).toMatchObject({
      text: "",
      toolCalls: [{ name: "math.factorial", arguments: { n: 5 } }],
    });
  });

  it("are replayed with arguments that are no JSON as they were written", async () => {
    const row =
      '{"sample_id":"sample-1","output":"","tool_calls":[{"name":"math.factorial","arguments":"{\\"n\\": "}]}';
    const generation = await fromFiles(replay, { "out.jsonl": `${row}\n` }, "out.jsonl");
    expect(generation.toolCalls).toMatchObject([{ arguments: '{"n": ' }]);
  });

  it("are seen and called by a scripted model", async () => {
    const model = createScripted({
      id: "scripted/caller",
      reply: (request) => ({
        text: "",
        toolCalls: [{ id: "c1", name: request.tools?.[0]?.name ?? "", arguments: { n: 5 } }],
        finish: { reason: "tool-calls" },
      }),
    });
    expect((await model.generate(asked)).toolCalls).toMatchObject([{ name: "math.factorial" }]);
  });
});

const tool = (name: string): Tool => ({ name, parameters: {} });

describe("the names that tools are sent under", () => {
  it("keep a name that is allowed, whatever stands before it", () => {
    const names = toolNames([tool("a.b"), tool("a_b")]);
    expect(names.toSent("a_b")).toBe("a_b");
    expect(names.toSent("a.b")).toBe("a_b_2");
  });

  it("say nothing where nothing is changed", () => {
    expect(toolNames([tool("weather"), tool("get-time_2")]).warnings).toEqual([]);
  });

  it("leave a name alone that the model made up", () => {
    expect(toolNames(tools).toOwn("invented")).toBe("invented");
  });

  it("are restored in a recording only where no tool is called so", () => {
    const generation: Generation = {
      text: "",
      toolCalls: [{ id: "1", name: "a_b", arguments: {} }],
      finish: { reason: "stop" },
    };
    const own = [tool("a.b"), tool("a_b")];
    expect(withOwnToolNames(generation, own).toolCalls).toMatchObject([{ name: "a_b" }]);
    expect(withOwnToolNames(generation, [tool("a.b")]).toolCalls).toMatchObject([{ name: "a.b" }]);
  });

  it("are allowed, differ from each other and lead back to the tool", () => {
    const name = fc.oneof(fc.string({ unit: "grapheme", maxLength: 90 }), fc.stringMatching(/^[ab._]{1,4}$/));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (own) => {
        const names = toolNames(own.map(tool));
        const sent = own.map(names.toSent);
        for (const one of sent) expect(one).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(new Set(sent).size).toBe(own.length);
        expect(sent.map(names.toOwn)).toEqual(own);
      }),
    );
  });
});
