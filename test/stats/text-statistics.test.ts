import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compressionRatio } from "#harness/stats/compression-ratio.ts";
import { distinctN } from "#harness/stats/distinct-n.ts";
import { ngramIndex, ngramOverlap } from "#harness/stats/ngram-overlap.ts";
import { selfBleu } from "#harness/stats/self-bleu.ts";
import { symmetricEigenvalues } from "#harness/stats/symmetric-eigenvalues.ts";
import { textVendiScore, vendiScore } from "#harness/stats/vendi-score.ts";
import {
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  pointOf,
  sharedCases,
  sharedQuestions,
  textbookCase,
  toList,
  toNumber,
  toNumbers,
  toRecord,
} from "./goldens.ts";

const ratioOf = (texts: readonly string[]) =>
  compressionRatio({ texts, compress: (bytes) => deflateSync(bytes, { level: 6 }) });

const same = ["the cat sat on the mat", "the cat sat on the mat", "the cat sat on the mat"];
const different = ["alpha beta gamma delta", "one two three four", "red green blue black"];

describe("the diversity of texts", () => {
  it("is least for one text three times and most for three texts without a common word", () => {
    expectAllClose([distinctN(same, 1), selfBleu(same), textVendiScore(same, 1)].map(pointOf), [
      5 / 18,
      1,
      1,
    ]);
    expectAllClose(
      [distinctN(different, 1), selfBleu(different), textVendiScore(different, 1)].map(pointOf),
      [1, 0, 3],
    );
    expect(pointOf(ratioOf(same))).toBeGreaterThan(pointOf(ratioOf(different)));
  });

  it("does not depend on the order of the texts", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const turned = texts.toReversed();
        const all = (list: readonly string[]) =>
          [distinctN(list, 1), selfBleu(list), textVendiScore(list, 1)].map(pointOf);
        expectAllClose(all(turned), all(texts), 1e-10);
      }),
    );
  });

  it("is undetermined without tokens", () => {
    expect(distinctN(["", "…"], 1)).toEqual({ kind: "undetermined", reason: "no text has 1 tokens", n: 2 });
    expect(selfBleu(["one text"])).toMatchObject({ reason: "self-BLEU requires two texts, got 1" });
    expect(textVendiScore([], 1)).toMatchObject({ kind: "undetermined" });
    expect(ratioOf([])).toMatchObject({ kind: "undetermined" });
  });

  it.skipIf(!hasSharedGoldens)("has the worked values of published solutions (needs ../shared)", () => {
    const cases = sharedCases("text", "diversity").filter(({ input }) => input["texts"] !== undefined);
    expect(cases).toHaveLength(3);
    for (const { input, expected } of cases) {
      const texts = toList(input["texts"]).map(String);
      expectClose(pointOf(distinctN(texts, 1)), expected["distinct1"]);
      expectClose(pointOf(distinctN(texts, 2)), expected["distinct2"]);
      expectClose(pointOf(selfBleu(texts)), expected["self_bleu4_nltk_method1"]);
      expectClose(pointOf(textVendiScore(texts, 1)), expected["vendi_unigram_cosine"]);
      expectClose(pointOf(textVendiScore(texts, 2)), expected["vendi_bigram_cosine"]);
      const ratio = toNumber(expected["compression_ratio_debian"]);
      expect(pointOf(ratioOf(texts)) / ratio).toBeGreaterThan(0.97);
      expect(pointOf(ratioOf(texts)) / ratio).toBeLessThan(1.03);
    }
  });
});

describe("vendiScore", () => {
  it("has its closed forms", () => {
    const { input, expected } = textbookCase("vendi");
    const matrices = toList(input["K"]).map((matrix) => toList(matrix).map(toNumbers));
    expectAllClose(
      matrices.map((matrix) => pointOf(vendiScore(matrix))),
      expected["score"],
    );
  });
});

describe("symmetricEigenvalues", () => {
  it("adds up to the trace and to the squared entries", () => {
    const entries = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(entries, (list) => {
        const at = (row: number, column: number) =>
          list[(Math.max(row, column) * (Math.max(row, column) + 1)) / 2 + Math.min(row, column)] ?? 0;
        const matrix = [0, 1, 2, 3, 4].map((row) =>
          Float64Array.from([0, 1, 2, 3, 4], (column) => at(row, column)),
        );
        const values = symmetricEigenvalues(matrix);
        const squares = matrix.reduce(
          (sum, row) => sum + row.reduce((part, value) => part + value ** 2, 0),
          0,
        );
        expectClose(
          values.reduce((sum, value) => sum + value, 0),
          matrix.reduce((sum, row, place) => sum + (row[place] ?? 0), 0),
          1e-10,
        );
        expectClose(
          values.reduce((sum, value) => sum + value ** 2, 0),
          squares,
          1e-10,
        );
      }),
    );
  });
});

describe("ngramOverlap", () => {
  it("counts the n-grams of a text that the corpus holds", () => {
    const index = ngramIndex(["The cat sat on the mat."], 3);
    expect(ngramOverlap({ text: "the CAT sat on a mat", index, n: 3 })).toEqual({ hits: 2, total: 4 });
    expect(ngramOverlap({ text: "a cat", index, n: 3 })).toEqual({ hits: 0, total: 0 });
  });

  it.skipIf(!hasSharedGoldens)("has the worked counts (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("text", "ngramOverlap").filter(
      ({ input }) => input["corpus"],
    )) {
      for (const [n, wanted] of Object.entries(expected)) {
        const index = ngramIndex(toList(input["corpus"]).map(String), Number(n));
        expect(ngramOverlap({ text: String(input["candidate"]), index, n: Number(n) })).toEqual(
          toRecord(wanted),
        );
      }
    }
  });

  it.skipIf(!hasSharedGoldens)(
    "finds what GSM8K's test set shares with its training set (needs ../shared)",
    () => {
      const [test, train] = [sharedQuestions("test"), sharedQuestions("train")];
      for (const { input, expected } of sharedCases("text", "ngramOverlap").filter(
        ({ input }) => input["n"],
      )) {
        const n = toNumber(input["n"]);
        const wanted = toRecord(expected["gsm8k_test vs gsm8k_train"]);
        const index = ngramIndex(train, n);
        const overlaps = test.map((text) => ngramOverlap({ text, index, n }));
        expect(overlaps).toHaveLength(toNumber(wanted["items"]));
        expect(overlaps.filter(({ hits }) => hits > 0)).toHaveLength(
          toNumber(wanted["items_with_any_overlap"]),
        );
        const shares = overlaps.map(({ hits, total }) => (total === 0 ? 0 : hits / total));
        expectClose(shares.reduce((sum, share) => sum + share, 0) / shares.length, wanted["mean_fraction"]);
      }
    },
  );
});
