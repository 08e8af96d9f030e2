import type { Importer } from "#harness/core/importer.ts";

/** A process of its own, whose memory is limited: imports and forgets each message. */
const [, , path = "", name = "", request = "{}"] = process.argv;
const module: Readonly<Record<string, Importer>> = await import(path);
const { signal } = new AbortController();
for await (const _message of module[name]?.messages({ ...JSON.parse(request), signal }) ?? []);
