import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseError } from "../database-error.ts";
import { giveToServer } from "./account.ts";

export interface ServerFolders {
  readonly home: string;
  /** Named after the major version, since a newer server cannot read an older one's files. */
  readonly data: string;
  readonly socket: string;
  readonly log: string;
  /** Exists while `initdb` is under way; a leftover means that the data folder is half made. */
  readonly partial: string;
  readonly lock: string;
}

/** `sun_path` holds 108 bytes on Linux and 104 on macOS and BSD, the closing zero included. */
const LONGEST_SOCKET_PATH_BYTES = 103;
const SOCKET_NAME = "/.s.PGSQL.5432";

/** Makes the data folder, private to this account, and finds a place for the socket. Throws `DatabaseError` when it may not. */
export function prepareFolders(homeFolder: string): ServerFolders {
  const home = resolve(homeFolder);
  makePrivate(home);
  return {
    home,
    data: join(home, "pg18"),
    socket: socketFolder(home),
    log: join(home, "postgres.log"),
    partial: join(home, "init.partial"),
    lock: join(home, "launch.lock"),
  };
}

/** The data folder itself, or a short folder of the temporary directory when its path is too long for a socket. */
function socketFolder(home: string): string {
  if (Buffer.byteLength(home + SOCKET_NAME) <= LONGEST_SOCKET_PATH_BYTES) return home;
  const short = join(tmpdir(), `recoupe-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`);
  makePrivate(short);
  return short;
}

function makePrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    // In a shared temporary directory somebody else may have made the folder first.
    if (!found.isDirectory()) throw new Error(`${folder} n’est pas un dossier`);
    chmodSync(folder, 0o700);
    giveToServer(folder);
  } catch (error) {
    throw new DatabaseError(
      "lacks-rights",
      `Le dossier de données ${folder} n’est pas utilisable par ce compte. Choisissez-en un autre avec RECOUPE_HOME, ou corrigez ses droits.`,
      { cause: error },
    );
  }
}
