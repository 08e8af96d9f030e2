import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageFolder, peersFolder } from "./peers-work.ts";

/** Builds this harness and installs it as npm does for anybody, anew each time. */
export function installPackage(): void {
  const project = dirname(dirname(packageFolder));
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  const root = join(import.meta.dirname, "..");
  succeed(process.execPath, [join(root, "packaging/build.ts")], root);
  succeed("npm", ["install", ...quietly, "--install-links", join(root, "dist")], project);
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
    succeed("npm", ["install", ...quietly], folder);
  }
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8"));
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}

const quietly = ["--no-audit", "--no-fund", "--no-package-lock"];

function succeed(command: string, argv: readonly string[], folder: string): void {
  const { status } = spawnSync(command, argv, {
    cwd: folder,
    env: { ...process.env, ...headers() },
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (status !== 0) throw new Error(`${command} ${argv[0]} ended with ${status} in ${folder}`);
}

/** evalite's database is compiled where no ready-made one can be had: for the Node that runs this, with its headers. */
function headers(): Readonly<Record<string, string>> {
  const { execPath, platform, arch } = process;
  const installed = dirname(dirname(realpathSync(execPath)));
  const pinned = join(installed, "node_modules", `node-${platform}-${arch}`);
  const folder = [pinned, installed].find((candidate) => existsSync(join(candidate, "include", "node")));
  return folder === undefined ? {} : { npm_config_nodedir: folder };
}
