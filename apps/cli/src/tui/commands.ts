import type { KeyName } from "./keys.ts";

export type CommandGroup = "Se déplacer" | "Lire" | "Chercher" | "Emporter" | "Juger" | "Recoupe";

export interface TuiCommand {
  readonly id: string;
  /** What is typed after « : » and what the accessible mode reads. */
  readonly word: string;
  readonly does: string;
  readonly group: CommandGroup;
  readonly keys: readonly KeyName[];
  /** How the keys are written for a reader. */
  readonly shown: string;
  /** Short label in the last line of the screen; absent where there is no room for it. */
  readonly hint?: string;
}

/** Everything the full screen can do: keys, palette, help and `docs/terminal.md` are made from this list alone. */
export const COMMANDS = [
  command("down", "bas", "ligne suivante", "Se déplacer", ["j", "down"], "j ↓"),
  command("up", "haut", "ligne précédente", "Se déplacer", ["k", "up"], "k ↑"),
  command("page-down", "page-suivante", "page suivante", "Se déplacer", [" ", "pagedown"], "Espace PgSuiv"),
  command("page-up", "page-précédente", "page précédente", "Se déplacer", ["b", "pageup"], "b PgPréc"),
  command("top", "début", "au début", "Se déplacer", ["g", "home"], "g Début"),
  command("bottom", "fin", "à la fin", "Se déplacer", ["G", "end"], "G Fin"),
  command(
    "open",
    "ouvrir",
    "ouvrir, aller au volet de droite",
    "Lire",
    ["enter", "l", "right"],
    "Entrée l →",
    "ouvrir",
  ),
  command(
    "back",
    "retour",
    "revenir, aller au volet de gauche",
    "Lire",
    ["h", "left", "escape"],
    "Échap h ←",
    "retour",
  ),
  command("next-evidence", "phrase-suivante", "phrase suivante", "Lire", ["n"], "n", "phrase"),
  command("previous-evidence", "phrase-précédente", "phrase précédente", "Lire", ["N"], "N"),
  command("review", "recouper", "À recouper", "Chercher", ["1", "&"], "1 &"),
  command("events", "événements", "Événements", "Chercher", ["2", "é"], "2 é"),
  command("quotes", "déclarations", "Déclarations", "Chercher", ["3", '"'], '3 "'),
  command("entities", "entités", "Entités", "Chercher", ["4", "'"], "4 '"),
  command("articles", "articles", "Articles", "Chercher", ["5", "("], "5 ("),
  command("sources", "sources", "Sources", "Chercher", ["6", "-"], "6 -"),
  command("search", "chercher", "chercher dans tout : mots, status:denied, entity:…", "Chercher", ["7", "è"], "7 è"),
  command(
    "views",
    "vues",
    "Vues : les recherches gardées, et ce qu'elles ont trouvé de nouveau",
    "Chercher",
    ["8", "_"],
    "8 _",
  ),
  command("stories", "histoires", "Histoires : un sujet dans le temps, et ses épisodes", "Chercher", ["9", "ç"], "9 ç"),
  command("save-view", "garder", "garder cette recherche sous un nom : elle devient une vue", "Chercher", ["w"], "w"),
  command(
    "narrow",
    "affiner",
    "ne demander qu'une part de la liste : qui:… où:… du:… ; Échap revient à tout",
    "Chercher",
    ["f"],
    "f",
    "affiner",
  ),
  command("filter", "filtrer", "filtrer les lignes déjà lues ; Échap l'efface", "Chercher", ["/"], "/", "filtrer"),
  command("palette", "commande", "taper une commande", "Chercher", [":", "ctrl-p"], ": Ctrl-P", "commande"),
  command("copy-link", "copier", "copier le lien de ce qui est choisi", "Emporter", ["y"], "y", "lien"),
  command(
    "export",
    "exporter",
    "enregistrer ce qui est ouvert, avec ses citations",
    "Emporter",
    ["x"],
    "x",
    "exporter",
  ),
  command("browse", "navigateur", "ouvrir dans le navigateur", "Emporter", ["o"], "o", "navigateur"),
  command(
    "dismiss",
    "écarter",
    "écarter la contradiction, le passage ou l'annonce ; un événement qui n'en est pas un ; une déclaration mal lue ; retirer un article ; avec la raison",
    "Juger",
    ["e"],
    "e",
    "écarter",
  ),
  command(
    "check",
    "vérifié",
    "passage en ordre, annonce réglée : quitte la liste ; d'une vue : tout est vu ; un article retiré : le remettre ; un jour de parution : c'est le bon",
    "Juger",
    ["v"],
    "v",
  ),
  command("merge", "réunir", "choisir le premier, puis le second : une seule et même chose", "Juger", ["m"], "m"),
  command("split", "séparer", "séparer du reste la phrase choisie, ou ce nom d'une entité", "Juger", ["s"], "s"),
  command("undo", "annuler", "annuler la dernière décision", "Juger", ["u"], "u"),
  command("add-source", "suivre", "suivre un flux ou un site", "Recoupe", ["a"], "a"),
  command(
    "remove",
    "ne-plus-suivre",
    "ne plus suivre la source choisie, oublier la vue choisie ; u la reprend",
    "Recoupe",
    ["d"],
    "d",
  ),
  command(
    "pause",
    "suspendre",
    "suspendre la source ou les messages de la vue choisie, ou reprendre",
    "Recoupe",
    ["p"],
    "p",
  ),
  command("reload", "relire", "relire depuis le serveur", "Recoupe", ["r", "ctrl-r"], "r"),
  command("help", "aide", "cette aide", "Recoupe", ["?"], "?", "aide"),
  command("quit", "quitter", "quitter", "Recoupe", ["q", "ctrl-c"], "q", "quitter"),
] as const;

export type CommandId = (typeof COMMANDS)[number]["id"];

export function commandOfKey(key: KeyName): CommandId | undefined {
  return COMMANDS.find(({ keys }) => (keys as readonly KeyName[]).includes(key))?.id;
}

export function isCommandId(id: string): id is CommandId {
  return COMMANDS.some((each) => each.id === id);
}

/** Commands whose word or description holds what was typed, those that begin with it first; case and accents do not count. */
export function searchCommands(typed: string): readonly TuiCommand[] {
  const wanted = fold(typed);
  const rank = ({ word, does }: TuiCommand) =>
    fold(word).startsWith(wanted) ? 0 : fold(word).includes(wanted) ? 1 : fold(does).includes(wanted) ? 2 : 3;
  return COMMANDS.filter((each) => rank(each) < 3).sort((left, right) => rank(left) - rank(right));
}

/** Lower case without accents, for matching what a person types. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
}

function command<const Id extends string>(
  id: Id,
  word: string,
  does: string,
  group: CommandGroup,
  keys: readonly KeyName[],
  shown: string,
  hint?: string,
): TuiCommand & { readonly id: Id } {
  return { id, word, does, group, keys, shown, ...(hint === undefined ? {} : { hint }) };
}
