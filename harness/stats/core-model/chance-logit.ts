/** A score on the scale of chance-corrected log odds, with the slope that carries its error there. */
export interface ChanceLogit {
  readonly value: number;
  /** Standard errors on this scale are those of the score times this. */
  readonly slope: number;
  /** The score had to be moved off the end of the scale (at or below chance, or all right). */
  readonly clipped: boolean;
}

/**
 * Log odds of (score - chance) / (1 - chance): 0 at chance would be minus infinity, so the corrected score is kept within
 * [1 / 2n, 1 - 1 / 2n] (STATISTICS: Taori 2020, https://arxiv.org/abs/2007.00644). Equal distances mean equally much at every
 * height; a score within its error of chance has next to no information here, which its error says.
 */
export function toChanceLogit(options: {
  readonly score: number;
  readonly chance: number;
  readonly n: number;
}): ChanceLogit {
  const { score, chance, n } = options;
  if (!(chance >= 0 && chance < 1)) throw new RangeError(`a chance level lies in [0, 1), got ${chance}`);
  const corrected = (score - chance) / (1 - chance);
  const edge = 0.5 / Math.max(n, 1);
  const kept = Math.min(1 - edge, Math.max(edge, corrected));
  return {
    value: Math.log(kept / (1 - kept)),
    slope: 1 / ((1 - chance) * kept * (1 - kept)),
    clipped: kept !== corrected,
  };
}

/** The score that a value on the scale of chance-corrected log odds stands for. */
export function fromChanceLogit(value: number, chance: number): number {
  return chance + (1 - chance) / (1 + Math.exp(-value));
}
