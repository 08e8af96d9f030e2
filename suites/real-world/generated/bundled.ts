/**
 * The seed of the samples that come with the package. It never changes within a version of a suite: samples,
 * ids and digests stay what they are. Being in the repository, it makes these suites public.
 */
export const bundled = { seed: "bundled-1", count: 150 } as const;
