/** How a template says when the job starts. */
export interface OpeningWords {
  /** Without production. */
  start(fact: {
    readonly first: string;
    readonly time: string;
    readonly day: string;
    readonly place: string;
  }): string;
  /** Production, then the first stage on its last day. */
  production(fact: {
    readonly days: string;
    readonly day: string;
    readonly first: string;
    readonly time: string;
    readonly place: string;
  }): string;
  closed(fact: { readonly day: string }): string;
}

/** How a template says each stage. */
export interface StageWords {
  once(fact: { readonly activity: string; readonly label: string; readonly duration: string }): string;
  repeated(fact: {
    readonly activity: string;
    readonly label: string;
    readonly count: string;
    readonly item: string;
    readonly items: string;
    readonly duration: string;
  }): string;
}

/** How a template says what else happens. */
export interface TwistWords {
  late(fact: { readonly duration: string; readonly first: string }): string;
  pause(fact: { readonly duration: string; readonly after: string; readonly before: string }): string;
  beside(fact: { readonly activity: string; readonly duration: string; readonly stage: string }): string;
  /** `relation` is "2 h ahead of" or "2 h behind". */
  zone(fact: { readonly place: string; readonly origin: string; readonly relation: string }): string;
}

/** How a template puts each question; `there` is "" or " (local time in Velmont)". */
export interface AskWords {
  time(fact: { readonly there: string; readonly last: string }): string;
  date(fact: { readonly there: string; readonly last: string }): string;
  duration(fact: { readonly first: string; readonly last: string }): string;
  slack(fact: { readonly time: string; readonly there: string; readonly last: string }): string;
  connection(fact: {
    readonly first: string;
    readonly every: string;
    readonly there: string;
    readonly last: string;
  }): string;
}
