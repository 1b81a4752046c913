// The tools the project runs with, from nothing but Node 20 and npm: pnpm through npx, Node 24 when the running Node is too old.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";
const PNPM = "pnpm@12.21.0";
/** Without it npx asks the registry first, which takes 70 s when the network is cut. */
const NPX = ["--yes", "--prefer-offline"];

/** Node ≥ 22.18 runs TypeScript sources as they are; an older one fetches Node 24 through npm, once, into npm's own cache. */
export function modernNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath;
  const memo = join(root, "node_modules", ".recoupe-node");
  if (existsSync(memo)) {
    const known = readFileSync(memo, "utf8");
    if (existsSync(known)) return known;
  }
  const platform = windows ? "win" : process.platform;
  const name = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  const found = spawnSync(
    "npx",
    [...NPX, "-p", `${name}-${platform}-${process.arch}@24`, "-c", "node -p process.execPath"],
    { cwd: root, encoding: "utf8", shell: windows },
  );
  const path = found.stdout?.trim().split("\n").pop();
  if (found.status !== 0 || !path) {
    console.error(`Node ${process.version} is too old for Recoupe and Node 24 could not be fetched.`);
    console.error(`Install Node 22.18 or newer, or check the network and try again.\n${found.stderr ?? ""}`);
    process.exit(1);
  }
  return path;
}

/**
 * The environment every child gets: the right Node first on the path, no telemetry, and a place to keep compiled sources:
 * without it each thread of each process holds the TypeScript stripper, 10 MB, and starts half a second later.
 */
export function childEnvironment(node) {
  return {
    NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "node"),
    ...process.env,
    PATH: dirname(node) + delimiter + process.env.PATH,
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

/** Runs a command in the checkout and gives its exit status; 130 when it was interrupted. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: windows, ...options });
  if (done.error) {
    console.error(`${command} could not be started: ${done.error.message}`);
    return 1;
  }
  return done.status ?? 130;
}

export function pnpm(env, args, options = {}) {
  return run("npx", [...NPX, PNPM, ...args], { env, ...options });
}

/** Installs when the lockfile has changed since the last install; otherwise touches nothing, so it works without a network. */
export function install(env, { quiet = false } = {}) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".recoupe-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const started = Date.now();
  console.error("Installation des dépendances…");
  // Standard output belongs to the command that was asked for, so the installer's goes to standard error.
  const status = pnpm(env, ["install", "--frozen-lockfile", "--reporter=append-only"], {
    stdio: quiet ? ["ignore", "ignore", 2] : ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
  writeFileSync(join(root, "node_modules", ".recoupe-node"), modernNode());
  console.error(`Dépendances installées en ${Math.round((Date.now() - started) / 1000)} s.`);
}
