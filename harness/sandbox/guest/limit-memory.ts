const pageBytes = 65_536;

/** Holds every WebAssembly memory of this process to a size: a program that asks for more is told there is no more. */
export function limitMemory(bytes: number): void {
  const memory: unknown = Reflect.get(Object(Reflect.get(globalThis, "WebAssembly")), "Memory");
  const prototype = Object(Reflect.get(Object(memory), "prototype"));
  const grow: unknown = Reflect.get(prototype, "grow");
  if (typeof grow !== "function") throw new Error("this Node has no WebAssembly");
  Reflect.set(prototype, "grow", function growWithin(this: { readonly buffer: ArrayBuffer }, pages: number) {
    if (this.buffer.byteLength + pages * pageBytes > bytes) throw new RangeError("out of memory");
    return Reflect.apply(grow, this, [pages]);
  });
}
