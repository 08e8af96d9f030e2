/** What packages are used for that need not be installed; `packages/` knows which they are. */
export type PackageUse = "python" | "javascript" | "sqlite" | "plots" | "redaction" | "sealing";
