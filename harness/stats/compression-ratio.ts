import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";

/**
 * Compression ratio: bytes of all texts, one per line, over their bytes after compression (Shaib et al. 2024,
 * https://arxiv.org/abs/2403.00553). `compress` is given by the caller, zlib at level 6 by custom. Above 1, higher when
 * texts repeat each other. Rises with the total length: compare sets cut to equal length. The size depends on the zlib
 * build by up to 3 %, so differences below that say nothing. `n` counts texts.
 */
export function compressionRatio(options: {
  readonly texts: readonly string[];
  readonly compress: (bytes: Uint8Array) => Uint8Array;
}): Estimate {
  const { texts, compress } = options;
  const bytes = new TextEncoder().encode(texts.join("\n"));
  if (bytes.length === 0) return undetermined("no text to compress", texts.length);
  return pointEstimate(bytes.length / compress(bytes).length, "a description of these texts", texts.length);
}
