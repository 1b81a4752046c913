import type { Command } from "commander";
import { readArticleFile } from "../input/read-article-file.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

export function addTagCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("tag")
    .summary("phrases, mots, fonctions et noms d'un texte en CoNLL-U (sans serveur)")
    .description("Lit du texte brut, un paragraphe par ligne, et écrit phrases, mots, natures, fonctions et noms.")
    .argument("<fichier...>", "textes en UTF-8")
    .option("--conllu", "au format CoNLL-U (la seule forme)")
    .action((files: string[]) => tag(files, context));
  withExamples(command, [["recoupe tag texte.txt --conllu > texte.conllu", "un texte"]]);
}

async function tag(files: readonly string[], context: CommandContext): Promise<void> {
  const texts = files.map((file) => new TextDecoder().decode(readArticleFile(file)));
  const analyser = await context.analyser();
  for (const text of texts) context.streams.data(analyser.tag(text.toWellFormed()));
}
