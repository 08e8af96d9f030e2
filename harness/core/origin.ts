/** Where the scores come from. */
export type Origin =
  | { readonly kind: "measured" }
  | { readonly kind: "rescored"; readonly from: string }
  | ImportedOrigin;

/** Scores that somebody else's tool gave. */
export interface ImportedOrigin {
  readonly kind: "imported";
  readonly format: string;
  readonly source: string;
  /** Of source and run: what was imported before is known by it. */
  readonly digest: string;
  /** The model's name there, where ours is another. */
  readonly spelling?: string;
  /** What the source cannot say, or says otherwise than its rows: a report repeats it. */
  readonly caveats?: readonly string[];
}
