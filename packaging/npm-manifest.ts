import { optionalPackages } from "#harness/packages/optional-packages.ts";

type Manifest = Readonly<Record<string, unknown>>;

/** What only a checkout needs. */
const ofTheCheckout = ["scripts", "devDependencies", "allowScripts"];

/** The manifest of the package on npm: ours, with the compiled files behind the same names, and lean. */
export function npmManifest(manifest: Manifest): Manifest {
  const kept = Object.entries(manifest).filter(([key]) => !ofTheCheckout.includes(key));
  const ranges = Object.entries(Object(manifest["dependencies"]));
  const isOptional = ([name]: readonly [string, unknown]) => optionalPackages.includes(name);
  return {
    ...Object.fromEntries(kept),
    exports: compiled(manifest["exports"]),
    // For the declarations, which import `#harness/a.ts` and stand beside no source, and for the files that are started.
    imports: compiled(manifest["imports"]),
    dependencies: Object.fromEntries(ranges.filter((range) => !isOptional(range))),
    // npm installs none of them by itself, and says so when one of another major lies beside us.
    peerDependencies: Object.fromEntries(ranges.filter(isOptional)),
    peerDependenciesMeta: Object.fromEntries(
      ranges.filter(isOptional).map(([name]) => [name, { optional: true }]),
    ),
  };
}

function compiled(targets: unknown): Manifest {
  const entries = Object.entries(Object(targets)).map(([name, target]) => {
    const path = String(target);
    return path.endsWith("/*") ? [`${name}.ts`, `${path}.js`] : [name, path.replace(/\.ts$/, ".js")];
  });
  return Object.fromEntries(entries);
}
