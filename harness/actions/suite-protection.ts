/** What opens suites that are kept from view: filled by `cli/`, used when such a suite is read. */
export interface SuiteProtection {
  /** Where seeds of generated suites are kept: the user's own folder, in no repository. */
  readonly seedsFolder: string;
  /** A seed kept in a file of its own. */
  readonly seedFile?: string;
  /** The age identities that open sealed suites. */
  readonly keyFile?: string;
  /** What opens suites that were sealed with a passphrase. */
  readonly passphrase?: string;
}
