const noSpace = 51;

/** Holds the file system in memory to a size. It lies beside the interpreter's memory, whose limit does not see it. */
export function limitFiles(fileSystem: unknown, bytes: number): void {
  const memory = property(property(fileSystem, "filesystems"), "MEMFS");
  const expand = property(memory, "expandFileStorage");
  const ErrnoError = property(fileSystem, "ErrnoError");
  if (typeof expand !== "function" || typeof ErrnoError !== "function")
    throw new Error("the interpreter's file system is not as expected");
  let used = 0;
  Reflect.set(Object(memory), "expandFileStorage", (node: unknown, wanted: number) => {
    const before = lengthOf(node);
    if (used + wanted - before > bytes) throw Reflect.construct(ErrnoError, [noSpace]);
    Reflect.apply(expand, memory, [node, wanted]);
    used += lengthOf(node) - before;
  });
}

function lengthOf(node: unknown): number {
  const length = property(property(node, "contents"), "length");
  return typeof length === "number" ? length : 0;
}

function property(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}
