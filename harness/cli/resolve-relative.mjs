const packageUrl = new URL("../../", import.meta.url).href;
const ourFolders = /^(?:harness|adapters|suites|chunks)\//;

/**
 * A hook for `module.registerHooks`. Of each import Node asks the disk whether the file is there, whether it is a link,
 * and what the manifests above it say: with some hundreds of them a fifth of the time in which a command starts. Of our
 * own files, and of relative ones within an installed package, the answer is known: the file is where it says, for
 * neither we nor a package from npm have links. One that is missing is then missed when it is read. What users write is
 * left to Node.
 * @type {import("node:module").ResolveHookSync}
 */
export function resolveRelative(specifier, context, nextResolve) {
  const isImport = context.conditions.includes("import");
  const url = isImport ? urlOf(specifier, context.parentURL ?? "") : undefined;
  if (url === undefined) return nextResolve(specifier, context);
  const format = isOurs(url) ? { format: url.endsWith(".ts") ? "module-typescript" : "module" } : {};
  return { url, ...format, shortCircuit: true };
}

/**
 * @param {string} specifier
 * @param {string} parentUrl
 * @returns {string | undefined}
 */
function urlOf(specifier, parentUrl) {
  const isOurImport = isOurs(parentUrl);
  // `imports` of the checkout's package.json: what is below # is below it. The package's say something else.
  const isBelowUs = isOurImport && parentUrl.endsWith(".ts") && /^#.+\/.+\.ts$/.test(specifier);
  if (isBelowUs) return new URL(specifier.slice(1), packageUrl).href;
  const isRelative = /^\.\.?\/.+\.(?:ts|js|mjs)$/.test(specifier);
  const isKnown = isOurImport || parentUrl.includes("/node_modules/");
  return isRelative && isKnown ? new URL(specifier, parentUrl).href : undefined;
}

/** @param {string} url */
function isOurs(url) {
  return url.startsWith(packageUrl) && ourFolders.test(url.slice(packageUrl.length));
}
