export { openai } from "./openai.ts";
export { llamacpp, lmstudio, ollama, openaiCompatible, vllm } from "./openai-compatible.ts";
export { replay } from "./replay.ts";
