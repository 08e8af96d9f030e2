import { crc32, deflateRawSync } from "node:zlib";
import { inspectLog, inspectSample } from "./import-rows.ts";

/** A ZIP with an entry for each sample, as Inspect writes it; beyond 65,535 entries its directory is of 64 bits. */
export function* evalFile(rows: number): Generator<Buffer> {
  const central: Buffer[] = [];
  let offset = 0;
  const entry = function* (name: string, value: object): Generator<Buffer> {
    const data = Buffer.from(JSON.stringify(value));
    const packed = deflateRawSync(data, { level: 1 });
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), shared, rest, path]));
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, path, packed]);
    offset += local.length;
    yield local;
  };
  for (let id = 0; id < rows; id += 1) yield* entry(`samples/${id}_epoch_1.json`, inspectSample(id));
  const { samples: _samples, ...header } = inspectLog([]) as { readonly samples: unknown };
  yield* entry("header.json", header);
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(56 + 20 + 22);
  end.write("PK\u0006\u0006", 0, "latin1");
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(central.length), 24);
  end.writeBigUInt64LE(BigInt(central.length), 32);
  end.writeBigUInt64LE(BigInt(directory.length), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.write("PK\u0006\u0007", 56, "latin1");
  end.writeBigUInt64LE(BigInt(offset + directory.length), 64);
  end.writeUInt32LE(1, 72);
  end.write("PK\u0005\u0006", 76, "latin1");
  end.fill(0xff, 84, 96);
  yield Buffer.concat([directory, end]);
}
