import { deflateSync } from "node:zlib";
import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";

/**
 * Compression ratio: bytes of all texts, one per line, over their bytes after zlib at level 6 (Shaib et al.
 * 2024, https://arxiv.org/abs/2403.00553). Above 1, higher when texts repeat each other. Rises with the total
 * length: compare sets cut to equal length. The size depends on the zlib build by up to 3 %, so differences
 * below that say nothing. `n` counts texts.
 */
export function compressionRatio(texts: readonly string[]): Estimate {
  const bytes = Buffer.from(texts.join("\n"));
  if (bytes.length === 0) return undetermined("no text to compress", texts.length);
  return pointEstimate(
    bytes.length / deflateSync(bytes, { level: 6 }).length,
    "a description of these texts",
    texts.length,
  );
}
