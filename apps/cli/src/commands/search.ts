import { type Command, Option } from "commander";
import { cleanLine, printJson } from "../output/clean-text.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { searchRows } from "../views/search-view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

const KINDS = ["contradictions", "articles", "quotes", "events", "entities"] as const;

interface SearchOptions extends FormatOptions {
  readonly limit: number;
  readonly kind?: (typeof KINDS)[number];
  readonly cursor?: string;
}

export function addSearchCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("search")
    .summary("chercher dans les articles, déclarations, événements et entités")
    .description(
      'Cherche des mots, une "suite exacte", sans un -mot, ou l\'un or l\'autre, et des filtres : status:denied entity:Koursk speaker:Macron type:rencontre date:2025-03-12..2025-03-14 origins:">=2" outlet:rfi.fr.',
    )
    .argument("<mots...>", "ce qu'on cherche")
    .option("--limit <nombre>", "résultats de chaque sorte, 100 au plus", Number, 20)
    .addOption(new Option("--kind <sorte>", "une seule sorte").choices([...KINDS]))
    .option("--cursor <repère>", "la suite, d'après la réponse JSON précédente de cette sorte");
  addFormatOptions(command);
  command.action(async (words: string[], options: SearchOptions) => {
    const format = formatOf(options);
    const query = queryOf(words);
    const { limit, kind, cursor } = options;
    const found = await context.ask((client) => client.search.query({ query, limit, kind, cursor }));
    if (format === "json") {
      context.streams.data(`${printJson({ schemaVersion: 1, query, ...found })}\n`);
      return;
    }
    const rows = searchRows(found);
    const total = KINDS.reduce((sum, each) => sum + found.totals[each], 0);
    context.streams.data(printList(format, { rows, total, nextCursor: null }, (row) => row));
    if (format !== "human") return;
    context.streams.message(`${rows.length} sur ${total} pour « ${cleanLine(query)} »`);
    const near =
      total > 0 ? [] : await context.ask((client) => client.entity.near.query({ typed: query.slice(0, 200) }));
    for (const { name } of near) context.streams.message(`Un nom proche est connu : entity:"${cleanLine(name)}"`);
  });
  withExamples(command, [
    ["recoupe search cessez-le-feu", "lisible"],
    ["recoupe search status:denied entity:Koursk", "ce qui est démenti, où Koursk est en cause"],
    ['recoupe search "couloir humanitaire" -sommet --json', "JSON"],
  ]);
}

/** The shell took the quotation marks away: a filter's value of several words gets them back. */
export function queryOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/^(\p{L}+):(?!["“«])(.*\s.*)$/su, '$1:"$2"')).join(" ");
}
