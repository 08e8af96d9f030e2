import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Suite } from "#harness/core/suite.ts";
import { codeRepairExam } from "#suites/benchmark/code-repair-exam/suite.ts";
import { constrainedRewritingExam } from "#suites/benchmark/constrained-rewriting-exam/suite.ts";
import { instructionCompositionExam } from "#suites/benchmark/instruction-composition-exam/suite.ts";
import { logDiagnosisExam } from "#suites/benchmark/log-diagnosis-exam/suite.ts";
import { messageClassificationExam } from "#suites/benchmark/message-classification-exam/suite.ts";
import { orderArithmeticExam } from "#suites/benchmark/order-arithmetic-exam/suite.ts";
import { orderExtractionExam } from "#suites/benchmark/order-extraction-exam/suite.ts";
import { orderSchedulingExam } from "#suites/benchmark/order-scheduling-exam/suite.ts";
import { policyApplicationExam } from "#suites/benchmark/policy-application-exam/suite.ts";
import { tableLookupExam } from "#suites/benchmark/table-lookup-exam/suite.ts";
import { textToSqlExam } from "#suites/benchmark/text-to-sql-exam/suite.ts";
import { unitConversionExam } from "#suites/benchmark/unit-conversion-exam/suite.ts";
import { codeRepairWork } from "#suites/real-world/code-repair-work/suite.ts";
import { constrainedRewritingWork } from "#suites/real-world/constrained-rewriting-work/suite.ts";
import { bundled } from "#suites/real-world/generated/bundled.ts";
import { generatedSuite } from "#suites/real-world/generated/index.ts";
import { instructionCompositionWork } from "#suites/real-world/instruction-composition-work/suite.ts";
import { logDiagnosisWork } from "#suites/real-world/log-diagnosis-work/suite.ts";
import { messageClassificationWork } from "#suites/real-world/message-classification-work/suite.ts";
import { orderArithmeticWork } from "#suites/real-world/order-arithmetic-work/suite.ts";
import { orderExtractionWork } from "#suites/real-world/order-extraction-work/suite.ts";
import { orderSchedulingWork } from "#suites/real-world/order-scheduling-work/suite.ts";
import { policyApplicationWork } from "#suites/real-world/policy-application-work/suite.ts";
import { tableLookupWork } from "#suites/real-world/table-lookup-work/suite.ts";
import { textToSqlWork } from "#suites/real-world/text-to-sql-work/suite.ts";
import { unitConversionWork } from "#suites/real-world/unit-conversion-work/suite.ts";
import { samplesOf, suiteContext } from "../suite-context.ts";

/** A digest that changes means that samples changed: then the card's version goes up by one. */
const pairs: readonly {
  readonly exam: Suite;
  readonly work: Suite;
  readonly version: number;
  readonly digest: string;
}[] = [
  {
    exam: orderArithmeticExam,
    work: orderArithmeticWork,
    version: 2,
    digest: "3d89c791da60a8e63424ebd2b62d4b9417bdc90cd572b70ee96b4f5fb4daaa2d",
  },
  {
    exam: orderSchedulingExam,
    work: orderSchedulingWork,
    version: 2,
    digest: "81c81aa16e8bdce445803bc6a56f8ec03c17e7260941cb366300405161e1c283",
  },
  {
    exam: orderExtractionExam,
    work: orderExtractionWork,
    version: 2,
    digest: "5400f9f9cb32222ed1b95e01e0e53a2672e9e68b1cc1da5ca38d37b7c9db0886",
  },
  {
    exam: logDiagnosisExam,
    work: logDiagnosisWork,
    version: 2,
    digest: "14527374bd964a741960ef4eb2c2f2643b7aa0d60aef32a4300f75b1af343dda",
  },
  {
    exam: policyApplicationExam,
    work: policyApplicationWork,
    version: 2,
    digest: "f9a054895420c6dfeae37f438009b087c274fd0d8150c0d84402162f619b28fd",
  },
  {
    exam: unitConversionExam,
    work: unitConversionWork,
    version: 2,
    digest: "2d883cb84ba4acee21a0b399531508e94390d449e71b9e3e718c9c75d4179ded",
  },
  {
    exam: tableLookupExam,
    work: tableLookupWork,
    version: 2,
    digest: "ff8d815182c45cd18bc7814a4087732255c56f3ab0e62237d244a7b1b90bdfa2",
  },
  {
    exam: messageClassificationExam,
    work: messageClassificationWork,
    version: 2,
    digest: "993a8c6dbf2893c3bfc5634938ff4541b01a1bf4a1489b2ca50e5820047825e0",
  },
  {
    exam: instructionCompositionExam,
    work: instructionCompositionWork,
    version: 2,
    digest: "f643c4659b08d3a3486f1167b3d9048f0bb5861c242fca9fd20e86e7f07d92f4",
  },
  {
    exam: textToSqlExam,
    work: textToSqlWork,
    version: 2,
    digest: "ff5d29221f14603c0ca89650a694ba00515e822a7a197664f51d7dc45db86974",
  },
  {
    exam: constrainedRewritingExam,
    work: constrainedRewritingWork,
    version: 2,
    digest: "805f40fdeccf6d01d7bface78a313665d56c43011a5c06157bfd41d4e2211046",
  },
  {
    exam: codeRepairExam,
    work: codeRepairWork,
    version: 2,
    digest: "1fd676af57bee28b7a8f352b6dcde7bdf233bb71ac5926e8684ae93c4a71ed8e",
  },
];

describe.each(pairs)("bundled pair $exam.id", ({ exam, work, version, digest }) => {
  const context = suiteContext("unused");

  test("has the samples of its version, byte by byte", async () => {
    const samples = [await samplesOf(exam, context), await samplesOf(work, context)];
    const found = createHash("sha256").update(JSON.stringify(samples)).digest("hex");

    expect({ versions: [exam.version, work.version], digest: found }).toEqual({
      versions: [version, version],
      digest,
    });
  });

  test("asks 150 problems in two exam templates each, and the same ones in every working form", async () => {
    const questions = Map.groupBy(await samplesOf(exam, context), ({ problemId }) => problemId);
    const work150 = Map.groupBy(await samplesOf(work, context), ({ problemId }) => problemId);

    expect(questions.size).toBe(150);
    expect([...work150.keys()]).toEqual([...questions.keys()]);
    for (const both of questions.values()) {
      expect(both.map(({ form }) => form)).toEqual(["exam-question", "exam-question"]);
      expect(new Set(both.map(({ template }) => template)).size).toBe(2);
    }
    for (const dressed of work150.values())
      expect(new Set(dressed.map(({ form }) => form)).size).toBe(dressed.length);
  });

  test("uses the templates of every working form evenly", async () => {
    const dressed = await samplesOf(work, context);
    for (const samples of Map.groupBy(dressed, ({ form }) => form).values()) {
      const used = [...Map.groupBy(samples, ({ template }) => template).values()];
      const counts = used.map(({ length }) => length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  test("is what its seed gives, of which fewer problems are the first ones", async () => {
    const { capability: family } = exam;
    const fewer = await generatedSuite({ family, setting: "benchmark", seed: bundled.seed, count: 10 });
    const [drawn, whole] = [await samplesOf(fewer, context), await samplesOf(exam, context)];
    expect(drawn).toEqual(whole.slice(0, drawn.length));
  });
});
