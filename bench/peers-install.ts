import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageFolder, peersFolder } from "./peers-work.ts";

/** This harness as npm brings it, anew each time: others are measured as npm brings them. */
export function buildPackage(): void {
  const { status } = spawnSync(process.execPath, [join(packageFolder, "../packaging/build.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`the package could not be built: its build ended with ${status}`);
}

/** Brings the peers in the versions that the manifests of `bench/peers` name, where they are not there yet. */
export function installPeers(): void {
  const versions = [peersFolder, join(peersFolder, "beta")].flatMap(installIn);
  console.log(`Node ${process.versions.node}; ${versions.join(", ")}`);
}

function installIn(folder: string): readonly string[] {
  const manifest = join(folder, "package.json");
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(manifest).mtimeMs) {
    console.error(`installing the peers into ${folder}; minutes, and about 2 GB in all`);
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
      cwd: folder,
      env: { ...process.env, ...headers() },
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 0) throw new Error(`npm install ended with ${status} in ${folder}`);
  }
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}

/** evalite's database is compiled where no ready-made one can be had: for the Node that runs this, with its headers. */
function headers(): Readonly<Record<string, string>> {
  const { execPath, platform, arch } = process;
  const installed = dirname(dirname(realpathSync(execPath)));
  const pinned = join(installed, "node_modules", `node-${platform}-${arch}`);
  const folder = [pinned, installed].find((candidate) => existsSync(join(candidate, "include", "node")));
  return folder === undefined ? {} : { npm_config_nodedir: folder };
}
