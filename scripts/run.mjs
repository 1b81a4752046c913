// Every root script: prepares the toolchain, then runs the command that was asked for.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { childEnvironment, install, modernNode, pnpm, root, run } from "./toolchain.mjs";

const [command = "help", ...args] = process.argv.slice(2);
const node = modernNode();
const env = childEnvironment(node);

const commands = { start, dev, worker, operate, test, recoupe, score, bench, fix, verify, pnpm: inPackage };

if (!(command in commands)) {
  console.error(`Unknown command « ${command} ». Known: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}
// Ctrl-C reaches the children by themselves; this process only waits for them to leave in order.
process.on("SIGINT", () => undefined);
install(env);
process.exit(await commands[command]());

function start() {
  build("@recoupe/web", "@recoupe/cli");
  return serve(args);
}

function dev() {
  return serve(["--dev", ...args]);
}

function serve(serverArgs) {
  return attend(["src/serve.ts", ...serverArgs], { cwd: join(root, "apps/server") });
}

/**
 * Runs a process until it leaves. Signals that reach only this process are handed on, and should this process be killed,
 * the closed channel tells the other one to leave.
 */
function attend(nodeArgs, { cwd, extra = {} }) {
  const attended = spawn(node, nodeArgs, {
    cwd,
    env: { INIT_CWD: process.cwd(), ...env, ...extra },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => attended.kill(signal));
  return new Promise((resolve) => {
    attended.once("error", (error) => {
      console.error(`${nodeArgs[0]} n’a pas pu être lancé : ${error.message}`);
      resolve(1);
    });
    attended.once("exit", (status) => resolve(status ?? 130));
  });
}

/** One more worker over the database that the settings name; see `apps/worker/src/fork-worker.ts` for the flags. */
function worker() {
  const lean = JSON.parse(readFileSync(join(root, "apps/worker/lean-process.json"), "utf8"));
  return attend([...lean.flags, "src/main.ts", ...args], { cwd: join(root, "apps/worker"), extra: lean.environment });
}

/** What looks after an installation: jobs, replay, reanalyse, backup, restore, doctor. */
function operate() {
  return run(node, [join(root, "apps/server/src/operate.ts"), ...args], { env: { INIT_CWD: process.cwd(), ...env } });
}

function recoupe() {
  build("@recoupe/cli");
  // Pages are read one after the other and forgotten: a small young heap keeps 190 MB instead of 370, at no cost in time.
  const lean = args[0] === "parse" ? ["--max-semi-space-size=8", "--heap-growing-percent=50"] : [];
  return run(node, [...lean, join(root, "apps/cli/dist/main.js"), ...args], {
    env,
    cwd: process.env.INIT_CWD ?? root,
  });
}

function score() {
  build("@recoupe/cli");
  return run(node, ["scripts/score.mjs", ...args], { env });
}

/** `npm run bench -- NAME` runs `bench/src/NAME.ts`. */
function bench() {
  const [name, ...rest] = args;
  const names = readdirSync(join(root, "bench/src"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(".ts", ""));
  if (!names.includes(name)) {
    console.error(`npm run bench -- ${names.join(" | ")}`);
    return 2;
  }
  return run(node, ["--max-old-space-size=8000", `src/${name}.ts`, ...rest], { env, cwd: join(root, "bench") });
}

/** `npm run -s pnpm -- --filter PACKAGE SCRIPT` runs a package's script with the tools of the root, pnpm being nowhere else. */
function inPackage() {
  return pnpm(env, args);
}

function fix() {
  return pnpm(env, ["exec", "biome", "check", "--write", "."]);
}

/** Builds what is missing or older than its sources; turbo's own cache decides the rest. */
function build(...packages) {
  const stale = packages.filter((name) => isStale(name.replace("@recoupe/", "")));
  if (stale.length === 0) return;
  console.error("Construction…");
  const filters = stale.map((name) => `--filter=${name}`);
  const status = pnpm(env, ["exec", "turbo", "run", "build", ...filters, "--output-logs=errors-only"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status);
}

function isStale(app) {
  const folder = join(root, "apps", app);
  const built = join(folder, app === "web" ? ".next/BUILD_ID" : "dist/main.js");
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const sources = [
    join(folder, "src"),
    ...(app === "web"
      ? [
          join(root, "packages/api/src"),
          join(root, "packages/db/src"),
          join(root, "packages/ingest/src"),
          join(root, "packages/core/src"),
        ]
      : []),
  ];
  return sources.some((source) => newestChange(source) > builtAt);
}

function newestChange(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

/** Format, lint, layer boundaries, paths named in documents, types: seconds, no database. */
function verify() {
  const checks = [
    ["biome", () => pnpm(env, ["exec", "biome", "check", "."])],
    ["doc paths", () => run(node, ["scripts/check-doc-paths.mjs"], { env })],
    ["layers", () => run(node, ["scripts/check-layers.mjs"], { env })],
    ["boundaries", () => pnpm(env, ["exec", "turbo", "boundaries"])],
    ["types", () => pnpm(env, ["exec", "turbo", "run", "typecheck", "--output-logs=errors-only"])],
  ];
  const failed = checks.filter(([, check]) => check() !== 0).map(([name]) => name);
  if (failed.length > 0) console.error(`verify failed: ${failed.join(", ")}`);
  return failed.length === 0 ? 0 : 1;
}

/** Every package's tests, then one closing line that adds them up. */
function test() {
  const reports = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name, "test-report.json")),
  );
  for (const report of reports) rmSync(report, { force: true });
  const status = pnpm(env, [
    "exec",
    "turbo",
    "run",
    "test",
    "--concurrency=2",
    "--continue",
    "--output-logs=full",
    ...args,
  ]);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports.filter((path) => existsSync(path))) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    total.passed += numPassedTests;
    total.failed += numFailedTests || (numFailedTestSuites > 0 ? 1 : 0);
    total.skipped += numPendingTests + numTodoTests;
  }
  if (status !== 0 && total.failed === 0) total.failed = 1;
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return status !== 0 || total.failed > 0 || total.passed === 0 ? 1 : 0;
}
