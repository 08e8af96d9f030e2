/** Which of several scores of one answer is taken. */
export interface ReadChoice {
  readonly metric?: string | undefined;
  readonly filter?: string | undefined;
  readonly scorer?: string | undefined;
  /** What a perfect score is written as. */
  readonly scale?: number | undefined;
  /** Fields of the sample's own data that say which samples hang together. */
  readonly cluster?: string | undefined;
  readonly stratum?: string | undefined;
  readonly problem?: string | undefined;
}
