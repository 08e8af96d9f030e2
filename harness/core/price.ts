/** US dollars for a million tokens, as they were when the run was made. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** For input the provider had cached; absent: as `input`. */
  readonly cachedInput?: number;
  /** Where the figure is from: `config`, or the table of a date. */
  readonly source: string;
}
