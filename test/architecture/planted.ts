/** One file put into a copy of the house, and what must be found in it. */
export interface Planted {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly rules: readonly string[];
}
