/**
 * Gives the memory of an array back at once; it has no cell left after that. What nobody refers to any longer would
 * stay until garbage is next collected, and of a large run that is many megabytes.
 */
export function release({ buffer }: { readonly buffer: ArrayBuffer }): void {
  buffer.transfer(0);
}
