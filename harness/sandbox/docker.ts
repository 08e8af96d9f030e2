import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { GuestRole, SandboxDriver } from "./driver.ts";
import { pythonContainer } from "./guest/python-container.ts";
import { type Guest, startGuest } from "./guest-process.ts";
import type { SandboxLimits } from "./limits.ts";

export interface DockerOptions {
  /** Has `python3`, 3.11 or later, and whatever packages the code may use. Never pulled by us. */
  readonly image: string;
  /** The first that answers is used. */
  readonly engines?: readonly string[];
}

/**
 * CPython in a container of Docker or Podman: for code that needs packages with native parts. The code is in one
 * container and its test in another, both without network, rights and files to write.
 */
export function docker({ image, engines = ["docker", "podman"] }: DockerOptions): SandboxDriver {
  return {
    id: "docker",
    language: "python",
    description: "CPython in a container of Docker or Podman",
    async prepare(limits) {
      const engine = await findEngine(engines);
      await requireImage(engine, image);
      return { start: (role) => startContainer({ engine, image, role, limits }) };
    },
  };
}

const answerMs = 30_000;

/** `version` fails where there is a client and nothing that it could speak to. */
async function findEngine(engines: readonly string[]): Promise<string> {
  for (const engine of engines) if (await succeeds(engine, ["version"])) return engine;
  throw new HarnessError(
    "usage",
    `no container engine answers (tried ${engines.join(", ")}); install and start Docker or Podman, or use driver "pyodide"`,
  );
}

async function requireImage(engine: string, image: string): Promise<void> {
  if (await succeeds(engine, ["image", "inspect", image])) return;
  throw new HarnessError("usage", `no image "${image}" here; get it with "${engine} pull ${image}"`);
}

/** Waited for without standing still: an engine that hangs holds up nobody else's trial. */
function succeeds(engine: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(engine, words, {
      env: engineEnvironment(),
      stdio: "ignore",
      timeout: answerMs,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    child.on("error", () => resolve(false));
    child.on("exit", (status) => resolve(status === 0));
  });
}

/** Beside the interpreter's own limit, which comes first and tells the code. */
const besidesBytes = 64 * 2 ** 20;
const processes = 64;
const nobody = "65534:65534";
/** Of running: a container whose client was killed outright ends by this, unless its code sleeps. */
const lifetimeSeconds = 1800;

function startContainer(wanted: {
  readonly engine: string;
  readonly image: string;
  readonly role: GuestRole;
  readonly limits: SandboxLimits;
}): Guest {
  const { engine, image, role, limits } = wanted;
  const name = `reality-gap-${randomUUID()}`;
  const memory = String(limits.memoryBytes + besidesBytes);
  return startGuest({
    file: engine,
    rest: [
      ...["run", "--rm", "--interactive", "--name", name, "--pull", "never"],
      ...[
        "--network",
        "none",
        "--read-only",
        "--tmpfs",
        "/tmp:rw,noexec,nosuid,mode=1777,size=64m",
        "--workdir",
        "/tmp",
      ],
      ...["--memory", memory, "--memory-swap", memory, "--cpus", "1", "--pids-limit", String(processes)],
      ...["--ulimit", `cpu=${lifetimeSeconds}:${lifetimeSeconds}`, "--ulimit", "core=0:0"],
      ...["--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--user", nobody],
      // what it says is for us alone, and not for a log on the host's disk
      ...["--log-driver", "none"],
      ...["--entrypoint", "python3", image, "-I", "-c", pythonContainer, role, String(limits.memoryBytes)],
    ],
    environment: engineEnvironment(),
    speaksOn: "standard streams",
    outputBytes: limits.outputBytes,
    // the process we started is the engine's client; how long the container ran it does not tell
    runTimeOf: () => undefined,
    onKill: () => removeContainer(engine, name),
  });
}

/** The client's end is not the container's. Not waited for: it must work while this process ends, too. */
function removeContainer(engine: string, name: string): void {
  const remover = spawn(engine, ["rm", "--force", name], {
    env: engineEnvironment(),
    stdio: "ignore",
    detached: true,
    windowsHide: true,
  });
  remover.on("error", () => undefined);
  remover.unref();
}

/** What a client needs to find its engine; no key of ours is among it, and none of it reaches the container. */
function engineEnvironment(): Record<string, string> {
  const wanted =
    /^(PATH|HOME|USER|LOGNAME|TMPDIR|SystemRoot|APPDATA|LOCALAPPDATA|USERPROFILE|(DOCKER|CONTAINERS?|PODMAN|XDG)_\w+)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && wanted.test(name) ? [[name, value]] : [],
    ),
  );
}
