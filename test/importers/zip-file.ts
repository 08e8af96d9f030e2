import { crc32 } from "node:zlib";

/** A ZIP archive of JSON documents, compressed by any method; names may be there twice, as no library allows. */
export function zipOf(
  entries: readonly (readonly [name: string, value: unknown])[],
  { compress, method }: { readonly compress: (data: Buffer) => Buffer; readonly method: number },
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, value] of entries) {
    const data = Buffer.from(JSON.stringify(value));
    const packed = compress(data);
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(method === 93 ? 63 : 20, 0);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    local.push(Buffer.from("PK\u0003\u0004"), shared, path, packed);
    central.push(Buffer.from("PK\u0001\u0002"), Buffer.from([63, 0]), shared, rest, path);
    offset += 4 + shared.length + path.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
