type Manifest = Readonly<Record<string, unknown>>;

/** What only a checkout needs. */
const ofTheCheckout = ["scripts", "devDependencies", "allowScripts"];

/** The manifest of the package on npm: ours, with the compiled files behind the same names. */
export function npmManifest(manifest: Manifest): Manifest {
  const kept = Object.entries(manifest).filter(([key]) => !ofTheCheckout.includes(key));
  return {
    ...Object.fromEntries(kept),
    exports: compiled(manifest["exports"]),
    // What is imported as `#harness/a.ts` is `a.js` here. No bundler: the files stay the files.
    imports: compiled(manifest["imports"]),
  };
}

function compiled(targets: unknown): Manifest {
  const entries = Object.entries(Object(targets)).map(([name, target]) => {
    const path = String(target);
    return path.endsWith("/*") ? [`${name}.ts`, `${path}.js`] : [name, path.replace(/\.ts$/, ".js")];
  });
  return Object.fromEntries(entries);
}
