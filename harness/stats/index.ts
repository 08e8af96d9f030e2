/**
 * The statistics behind the reports, and those that no report prints: numbers in, estimates out, as `reality-gap/stats`.
 * Each function's own comment gives the method, its source, units, what it assumes and when it misleads.
 */

export { adjustBenjaminiHochberg, adjustHolm } from "./adjust-p.ts";
export { agrestiCoullInterval } from "./agresti-coull-interval.ts";
export { type BenchmarkAgreement, benchmarkAgreement } from "./benchmark-agreement.ts";
export {
  type BenchmarkPrediction,
  type BenchmarkPredictionOptions,
  type NoBenchmarkPrediction,
  predictFromBenchmarks,
} from "./benchmark-prediction.ts";
export { type BetaBinomialFit, fitBetaBinomial, type Stratum, shrunkenRate } from "./beta-binomial.ts";
export {
  type BootstrapReplicates,
  type BootstrapType,
  bootstrapEstimate,
  bootstrapReplicates,
  jackknife,
  replicatesEstimate,
  type Statistic,
} from "./bootstrap.ts";
export { type ChangePoint, findChangePoint } from "./change-point.ts";
export { clopperPearsonInterval } from "./clopper-pearson-interval.ts";
export { type ClusterRobustMean, clusterRobustMean } from "./cluster-robust-mean.ts";
export { cohenKappa } from "./cohen-kappa.ts";
export { type BestComparison, compareWithBest } from "./compare-with-best.ts";
export { compressionRatio } from "./compression-ratio.ts";
export { concordanceCorrelation } from "./concordance-correlation.ts";
export { confidenceSequence } from "./confidence-sequence.ts";
export { type ChanceLogit, fromChanceLogit, toChanceLogit } from "./core-model/chance-logit.ts";
export { type CoreModel, fitCoreModel, type NoCoreModel } from "./core-model/fit-core-model.ts";
export { excessSd, predictNewModel } from "./core-model/predict-new-model.ts";
export type { ScorePanel } from "./core-model/score-panel.ts";
export { type ShrunkenScores, shrunkenScores } from "./core-model/shrunken-scores.ts";
export { trueCorrelation } from "./core-model/true-correlation.ts";
export { type CorrelationPValue, correlationPValue, kendallPValue } from "./correlation-p-value.ts";
export { type CrossedSide, crossedMean } from "./crossed-mean.ts";
export { type CusumResult, cusum } from "./cusum.ts";
export { type DemingLine, demingLine } from "./deming-line.ts";
export {
  type DependentCorrelations,
  dependentCorrelationDifference,
  williamsTest,
} from "./dependent-correlations.ts";
export { type DifferencePeriod, differenceInDifferences } from "./difference-in-differences.ts";
export { distinctN } from "./distinct-n.ts";
export {
  type BetaPoint,
  betaCumulative,
  betaDensity,
  betaQuantile,
  betaUpperTail,
} from "./distributions/beta.ts";
export {
  type BinomialPoint,
  binomialCumulative,
  binomialMass,
  binomialQuantile,
  binomialUpperTail,
} from "./distributions/binomial.ts";
export {
  type ChiSquarePoint,
  chiSquareCumulative,
  chiSquareDensity,
  chiSquareQuantile,
  chiSquareUpperTail,
} from "./distributions/chi-square.ts";
export { type FPoint, fCumulative, fDensity, fQuantile, fUpperTail } from "./distributions/f.ts";
export { normalCumulative, normalDensity, normalQuantile, normalUpperTail } from "./distributions/normal.ts";
export {
  type StudentTPoint,
  studentTCumulative,
  studentTDensity,
  studentTQuantile,
  studentTUpperTail,
} from "./distributions/student-t.ts";
export { equivalenceByInterval, zeroByInterval } from "./equivalence-by-interval.ts";
export { type EquivalenceResult, equivalenceTest } from "./equivalence-test.ts";
export {
  type Covers,
  type Estimate,
  estimate,
  type Interval,
  pointEstimate,
  undetermined,
} from "./estimate.ts";
export { fiellerInterval } from "./fieller-interval.ts";
export { gapOfGaps } from "./gap-of-gaps.ts";
export { type GroupDifference, groupDifference, type NoGroupDifference } from "./group-difference.ts";
export { intervalScore } from "./interval-score.ts";
export {
  type AnswerPattern,
  fitTwoParameter,
  type NoTwoParameterFit,
  type TwoParameterFit,
} from "./irt-two-parameter.ts";
export { type ItemDiscrimination, itemDiscriminations, suspectedLabelErrors } from "./item-discrimination.ts";
export { jamesStein } from "./james-stein.ts";
export { jeffreysInterval } from "./jeffreys-interval.ts";
export { countPairs, kendallCorrelation, type PairCounts, tauB } from "./kendall-correlation.ts";
export { ladder, parameterFreeLadder } from "./ladder.ts";
export { fitLine, type Line, type NoLine, predictAt, slopeEstimate } from "./line-fit.ts";
export { logitDifferenceInDifferences } from "./logit-difference-in-differences.ts";
export { looksBound } from "./looks-bound.ts";
export { type MaxTResult, stepDownMaxT } from "./max-t.ts";
export { type McNemarResult, mcNemarTest } from "./mcnemar-test.ts";
export { meanEstimate } from "./mean-estimate.ts";
export { meanOverModels } from "./mean-over-models.ts";
export { meanSigmaLink, type ScaleLink } from "./mean-sigma-link.ts";
export { newcombePairedInterval, type PairedCounts } from "./newcombe-paired-interval.ts";
export { type NgramIndex, ngramIndex, ngramOverlap } from "./ngram-overlap.ts";
export { pairedDifference } from "./paired-difference.ts";
export { partialCorrelation } from "./partial-correlation.ts";
export { passAtK, passEstimate, passHatK, type TrialCount } from "./pass-at-k.ts";
export { pearsonCorrelation } from "./pearson-correlation.ts";
export { type PermutationResult, permutationTest } from "./permutation-test.ts";
export {
  designEffect,
  type PairedVariation,
  type PowerTarget,
  pairedDetectable,
  pairedSampleSize,
  type UnpairedSide,
  unpairedDetectable,
  unpairedSampleSize,
} from "./power.ts";
export { type LabelledSide, predictionPoweredMean, type UnlabelledSide } from "./prediction-powered-mean.ts";
export { mulberry32, type RandomSource } from "./random.ts";
export { cronbachAlpha, disattenuate, type ScoreTable, splitHalfReliability } from "./reliability.ts";
export { rerunLimits } from "./rerun-limits.ts";
export { type RetainedSide, retainedShare } from "./retained-share.ts";
export { selfBleu } from "./self-bleu.ts";
export { signFlipTest } from "./sign-flip-test.ts";
export { spearmanCorrelation } from "./spearman-correlation.ts";
export { type HoldoutAnswer, laplaceNoise, type ThresholdNoise, thresholdout } from "./thresholdout.ts";
export { twoWayMeanEstimate } from "./two-way-mean.ts";
export { type DifferenceSide, unpairedDifference } from "./unpaired-difference.ts";
export { flipRate, type VarianceComponents, varianceComponents } from "./variance-components.ts";
export { textVendiScore, vendiScore } from "./vendi-score.ts";
export { stratumWeights, weightedMeanEstimate, weightingDesignEffect } from "./weighted-mean.ts";
export { wilsonInterval } from "./wilson-interval.ts";
export { type YorkLine, yorkLine } from "./york-line.ts";
