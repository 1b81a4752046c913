import type { Span } from "../../model/span.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import type { PartyFinder } from "../parties.ts";

/** Nouns of what carries words, with the text kept: « dans un communiqué », « lors d'une conférence de presse ». */
const CARRIERS = new Set(
  "communiqué entretien interview message tweet discours conférence allocution publication lettre vidéo tribune réseau point interpellation presse télévision radio chaîne émission journaliste courriel post billet blog livre déclaration podcast quotidien hebdomadaire magazine journal agence antenne micro".split(
    " ",
  ),
);
const PREPOSITIONS = /^(?:à|au|aux|sur|dans|auprès|lors|devant|via|par|de|du)$/u;
const MEDIA_NAMES =
  /^(?:X|Twitter|Telegram|Facebook|Instagram|Truth|TikTok|YouTube|LinkedIn|Bluesky|Threads|WhatsApp|Weibo)$/u;

/** The relay beside a cue: a medium, a network, a press conference; null when none is named. */
export function findChannel(
  tree: Tree,
  around: { readonly from: number; readonly to: number },
  text: string,
  finder: PartyFinder,
  outside: (span: Span) => boolean,
): string | null {
  const { tokens } = tree;
  for (let index = around.from; index < Math.min(tokens.length - 1, around.to); index++) {
    const token = tokens[index];
    if (token === undefined || !outside(token) || !PREPOSITIONS.test(wordAt(tokens, index))) continue;
    const found = carrierAfter(tree, index + 1, text, finder);
    if (found && wordAt(tokens, index) !== "de" && wordAt(tokens, index) !== "du") return found;
  }
  return null;
}

function carrierAfter(tree: Tree, from: number, text: string, finder: PartyFinder): string | undefined {
  const { tokens } = tree;
  for (let index = from; index < Math.min(tokens.length, from + 5); index++) {
    const token = tokens[index];
    if (token === undefined || token.upos === "VERB" || token.upos === "PUNCT") return undefined;
    if (MEDIA_NAMES.test(token.form)) return finder.entityAt(token)?.name ?? token.form;
    const entity = token.upos === "PROPN" ? finder.entityAt(token) : undefined;
    if (entity) return entity.type === "ORG" || entity.type === "MISC" ? entity.name : undefined;
    if (CARRIERS.has(token.lemma.toLowerCase())) {
      const next = tokens[index + 1];
      const medium = next?.upos === "PROPN" ? finder.entityAt(next) : undefined;
      return medium?.name ?? text.slice(token.start, token.end);
    }
  }
  return undefined;
}
