/** What can be decided about, with what is known of a request; `#` stands for the number. */
export interface Domain {
  readonly id: string;
  /** "a refund for a parcel". */
  readonly matter: string;
  /** "Refunds". */
  readonly heading: string;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly fact: string;
  readonly over: string;
  readonly under: string;
  /** 0 and 1 where it is yes or no. */
  readonly range: readonly [low: number, high: number];
}

/** `#` stands for the number. */
export const counted = (fact: string, over: string, under: string, low: number, high: number): Attribute => ({
  fact,
  over,
  under,
  range: [low, high],
});
/** Yes, and no. */
export const asked = (yes: string, no: string): Attribute => ({
  fact: "",
  over: yes,
  under: no,
  range: [0, 1],
});

export function isYesOrNo({ range: [low, high] }: Attribute): boolean {
  return low === 0 && high === 1;
}
