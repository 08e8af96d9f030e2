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
    digest: "44770c6f30af0d2bb78a52035fa17c60770f5c7be5bf4afd60bdeda5f595cb82",
  },
  {
    exam: orderSchedulingExam,
    work: orderSchedulingWork,
    version: 2,
    digest: "639a3cb5e768767fea8605f30a4e50860bda053420099f684ce973790ba8755e",
  },
  {
    exam: orderExtractionExam,
    work: orderExtractionWork,
    version: 2,
    digest: "43dcc867ef2b8c6755c503fd2c5e627e9286b9a5bf83e4266806079d5512d0d8",
  },
  {
    exam: logDiagnosisExam,
    work: logDiagnosisWork,
    version: 1,
    digest: "749147574a40d38f40dcdc1ff7a4312db5826399382eb35ec6b9bdcf268e0303",
  },
  {
    exam: policyApplicationExam,
    work: policyApplicationWork,
    version: 1,
    digest: "1070b3c712ed8b5d00899657253923292f78dc768ec7b5c6106df6f6f741fe22",
  },
  {
    exam: unitConversionExam,
    work: unitConversionWork,
    version: 1,
    digest: "a42da07c8d93c75e729e4c57c72889dc46d11bc497e99b3a52bae3de27a76100",
  },
  {
    exam: tableLookupExam,
    work: tableLookupWork,
    version: 1,
    digest: "22e0d5ba1665a574d3803ba4b2d96cd9a87a2bbcfcd4a06cc851342ab5196ceb",
  },
  {
    exam: messageClassificationExam,
    work: messageClassificationWork,
    version: 1,
    digest: "f206acb0e8f6519b500875474fb6b314a7a3cce6523747d4fd5d60679ffdf9b4",
  },
  {
    exam: instructionCompositionExam,
    work: instructionCompositionWork,
    version: 1,
    digest: "ccd60769cb9ec86527bdaa40fa381a44deb7b4d66128cf56c5da19e46f5b484f",
  },
  {
    exam: textToSqlExam,
    work: textToSqlWork,
    version: 1,
    digest: "69b35cd944fe83a51f22553965cb3d633065b0321e4d9787b4f7968c1fba1c08",
  },
  {
    exam: constrainedRewritingExam,
    work: constrainedRewritingWork,
    version: 1,
    digest: "806e977ee87b5857f2e3da1c930c17e8de4e989f3f1f2c7caf12fb04dfb173c1",
  },
  {
    exam: codeRepairExam,
    work: codeRepairWork,
    version: 1,
    digest: "87a87f3bcdd9d1e76111a83a4de06613c04b1b9268bd8ad76317051baea95a20",
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
