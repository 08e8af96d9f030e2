import fc from "fast-check";
import { expect, it } from "vitest";
import { createPackedTexts, packedTextsOf } from "#harness/store/packed-texts.ts";
import { encodeTexts } from "#harness/store/text-column.ts";

const of = (...units: readonly string[]) => fc.array(fc.constantFrom(...units)).map((all) => all.join(""));
const texts = fc.oneof(fc.array(fc.string()), fc.array(of("a", "ÿ")), fc.array(of("a", "ÿ", "题", "\ud83d")));

/** A part may be gone once the next is asked for. */
const bytesOf = (parts: Iterable<Buffer>): Buffer => Buffer.concat([...copies(parts)]);

function* copies(parts: Iterable<Buffer>): Generator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

it("lists the texts there are, also when some came after the last list", () => {
  const texts = createPackedTexts();
  texts.add("a");
  expect(texts.all()).toEqual(["a"]);
  expect(texts.all()).toBe(texts.all());
  texts.add("");
  texts.add("题b");
  expect(texts.all()).toEqual(["a", "", "题b"]);
});

it("is written to a record as a list of the same texts is", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const packed = createPackedTexts();
      for (const one of all) packed.add(one);
      const [written, ofList] = [encodeTexts(packed), encodeTexts(all)];
      expect(written.layout).toEqual(ofList.layout);
      expect(bytesOf(written.parts)).toEqual(bytesOf(ofList.parts));
    }),
  );
});

it("is written in another order as a list of the same texts in that order is", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const packed = createPackedTexts();
      for (const one of all) packed.add(one);
      const order = Uint32Array.from(all.keys()).toReversed();
      const [written, ofList] = [encodeTexts(packed.inOrder(order)), encodeTexts(all.toReversed())];
      expect(written.layout).toEqual(ofList.layout);
      expect(bytesOf(written.parts)).toEqual(bytesOf(ofList.parts));
      expect(packed.inOrder(order).all()).toEqual(all.toReversed());
    }),
  );
});

it("is written whole where it takes more than one part", () => {
  const packed = createPackedTexts();
  const all = ["a".repeat(50_000), "b".repeat(200_000), "", "c"];
  for (const one of all) packed.add(one);
  const written = encodeTexts(packed.inOrder(Uint32Array.of(2, 1, 3, 0)));
  const ofList = encodeTexts([2, 1, 3, 0].map((index) => all[index] ?? ""));
  expect(bytesOf(written.parts)).toEqual(bytesOf(ofList.parts));
});

it("is of bytes that lie somewhere already", () => {
  const packed = packedTextsOf(Buffer.from("abcd"), [1, 0, 3]);
  expect([0, 1, 2].map(packed.at)).toEqual(["a", "", "bcd"]);
  expect(packed.all()).toEqual(["a", "", "bcd"]);
});
