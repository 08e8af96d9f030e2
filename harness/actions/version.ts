import manifest from "#package" with { type: "json" };

/** This harness's own version, as recorded in every fingerprint. */
export const harnessVersion: string = manifest.version;
