import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import envPaths from "env-paths";
import { z } from "zod";
import { exitCode } from "./exit-codes.ts";
import { Failure, systemCode } from "./failure.ts";

const schema = z.strictObject({
  server: z.url({ protocol: /^https?$/, error: "doit être une adresse http://…" }).optional(),
  author: z.string().trim().min(1, "ne peut pas être vide").max(100, "a plus de 100 signes").optional(),
  accessible: z.boolean({ error: "doit être true ou false" }).optional(),
});

/** What an account keeps from one command to the next. Variables and options go before it. */
export type Settings = Readonly<z.infer<typeof schema>>;
export const settingNames = ["server", "author", "accessible"] as const satisfies readonly (keyof Settings)[];
export type SettingName = (typeof settingNames)[number];

/** Where the settings of this account lie: RECOUPE_CONFIG, else XDG on Linux, the usual folders elsewhere. The file need not exist. */
export function settingsPath(variables: Readonly<Record<string, string | undefined>>): string {
  return variables.RECOUPE_CONFIG || join(envPaths("recoupe", { suffix: "" }).config, "config.json");
}

/** No file is no setting; throws a `Failure` that names the file when it is there and cannot be used. */
export function readSettings(path: string): Settings {
  const text = readText(path);
  if (text === undefined) return {};
  const read = schema.safeParse(parseJson(text, path));
  if (read.success) return read.data;
  throw refused(path, read.error);
}

/** Writes one setting as a person typed it, or takes it away when `value` is undefined; throws a `Failure` for a bad value. */
export function writeSetting(path: string, name: SettingName, value: string | undefined): void {
  const { [name]: _before, ...others } = readSettings(path);
  const typed = name === "accessible" && (value === "true" || value === "false") ? value === "true" : value;
  const read = schema.safeParse({ ...others, ...(typed === undefined ? {} : { [name]: typed }) });
  if (!read.success) throw refused(path, read.error);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(read.data, undefined, 2)}\n`);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw new Failure(`Les réglages ${path} n'ont pas pu être lus : ${systemCode(error) ?? String(error)}.`, {
      cause: error,
    });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`Les réglages ${path} ne sont pas du JSON.`, {
      exitCode: exitCode.usage,
      advice: "Corrigez ou effacez ce fichier, puis « recoupe config set ».",
      cause: error,
    });
  }
}

function refused(path: string, error: z.ZodError): Failure {
  const problems = error.issues.map(({ code, path: at, message }) =>
    code === "unrecognized_keys" ? message : `${at.join(".")} : ${message}`,
  );
  return new Failure(`Réglage refusé (${path}) :\n${problems.join("\n")}`, {
    exitCode: exitCode.usage,
    advice: `Les réglages sont : ${settingNames.join(", ")}.`,
  });
}
