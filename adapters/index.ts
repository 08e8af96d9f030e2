export { anthropic, cohere, deepseek, google, groq, mistral, xai } from "./ai-sdk-provider.ts";
export { command } from "./command.ts";
export { openai } from "./openai.ts";
export { llamacpp, lmstudio, ollama, openaiCompatible, vllm } from "./openai-compatible.ts";
export { replay } from "./replay.ts";
