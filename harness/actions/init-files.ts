/** What `init` writes: each file runs as it is, and says how to make it one's own. */

export const configYaml = `# yaml-language-server: $schema=./reality-gap.config.schema.json
# The config of reality-gap. Flags win over it; every key is optional. Editors know the keys from the schema above.

# Which models are asked. "npx reality-gap list models" shows the providers; keys come from the environment or .env.
models:
  - ./my-model.ts # a model of your own, in TypeScript: a program, a server, anything that answers
  - control/robust # two of the pretend models that come along: it is known what the report must say of them
  - control/narrow
  # - openai/gpt-5-mini
  # - ollama/qwen3
  # - lab/our-model # see providers, below

# On which suites. Those of one capability are compared, benchmarks with their counterparts.
suites:
  - order-arithmetic-exam # a bundled benchmark
  - ./my-suite/ # your own work; a .csv with the columns input and target does as well

limits:
  limit: 50 # problems of each suite; remove it for all
  # epochs: 3 # passes over all samples, to see how much a model varies by itself
  # concurrency: 8 # calls in flight, for each provider
  # rpm: 500 # calls a minute, for each provider
  # timeout: 300 # seconds for one call
  # retries: 5

# Sent to the provider; what is not here is the provider's default.
# settings:
#   temperature: 0
#   maxOutputTokens: 4000

# Servers that speak OpenAI's chat completions: this one gives models lab/<name>.
# providers:
#   lab: { baseUrl: "https://models.example.org/v1", keyVariable: LAB_API_KEY }

# US dollars for a million tokens, where the built-in table knows none or another price.
# prices:
#   lab/our-model: { input: 0.5, output: 1.5 }

# Which suites are compared, where not all of one capability are to be.
# pairs:
#   - { benchmark: order-arithmetic-exam, counterpart: my-suite }

# results: results # folder of run logs
# data: ../data # folder of official data files, for gsm8k and the like
`;

export const modelTs = `// A model of your own: whatever turns messages into text. The config names it; so does --model ./my-model.ts
import { type Model, type ModelAdapter, ModelError } from "reality-gap";

export const mine: ModelAdapter = {
  id: "mine",
  description: "multiplies and adds what it finds in a text; a stand-in for a real model",
  // The name is what follows # in ./my-model.ts#name, else the file's.
  async open(name, _context): Promise<readonly [Model]> {
    return [
      {
        id: \`mine/\${name}\`,
        async generate({ messages, signal }) {
          signal.throwIfAborted();
          return { text: answer(messages.at(-1)?.content ?? ""), finish: { reason: "stop" } };
        },
      },
    ];
  },
};

/** Put your own here: ask your server with \`fetch(url, { signal })\`, or call your program. */
function answer(text: string): string {
  const lines = text.matchAll(/(\\d+)[^\\d.?!]{1,40}?(\\d+\\.\\d{2})/g);
  const total = [...lines].reduce((sum, [, quantity, price]) => sum + Number(quantity) * Number(price), 0);
  // The kind decides what follows: throttled, overloaded, timeout and network are tried again.
  if (!Number.isFinite(total)) throw new ModelError("malformed", "the numbers in the text are too large");
  return \`#### \${total.toFixed(2)}\`;
}
`;

export const envExample = `# Copy this file to .env, which is read from the folder you run in, and fill in what you use.
# Keep .env out of version control. What is set in the environment wins.

# OPENAI_API_KEY=
# ANTHROPIC_API_KEY=
# GOOGLE_GENERATIVE_AI_API_KEY=
# MISTRAL_API_KEY=
# LAB_API_KEY=

# The folder of official data files, instead of --data
# REALITY_GAP_DATA=
`;
