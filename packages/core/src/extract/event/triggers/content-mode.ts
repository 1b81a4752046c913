import { childrenWith, isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { eventTypeOf } from "./event-lexicon.ts";
import type { Trigger } from "./find-triggers.ts";

/** PLOVER's modes of REQUEST and REJECT, by the type of what is asked for or refused. */
const ASKED_MODES: Readonly<Record<string, string>> = {
  RETREAT: "yield",
  CONCEDE: "yield",
  CONSULT: "meet",
  AID: "assist",
  COOPERATE: "assist",
  SUPPORT: "assist",
};
const THREATENED_MODES: Readonly<Record<string, string>> = {
  ASSAULT: "violence",
  COERCE: "restrict",
  SANCTION: "restrict",
  PROTEST: "protest",
  MOBILIZE: "violence",
};
/** Words of mercy and of ending, which ask to yield though they tell of no event. */
const YIELDING = new Set([
  "épargner",
  "cesser",
  "arrêter",
  "lever",
  "libérer",
  "désescalade",
  "apaisement",
  "retenue",
  "mettre ~ fin",
  "clémence",
  "suspendre",
  "retirer",
  "calme",
  "désescalade",
  "paix",
  "fin",
  "modération",
  "reddition",
  "rouvrir",
]);

/** The mode that the content of a demand, a refusal or a threat gives it; null for other types and where none is said. */
export function contentModeOf(trigger: Trigger, tree: Tree): string | null {
  const { type } = trigger.entry;
  if (type !== "REQUEST" && type !== "REJECT" && type !== "THREATEN") return null;
  const content = contentIndex(trigger, tree);
  if (content === undefined) return type === "REQUEST" ? "change" : null;
  const lemma = tree.tokens[content]?.lemma.toLowerCase() ?? "";
  const told = eventTypeOf(lemma);
  if (type === "THREATEN")
    return told ? (told.mode === "arrest" ? "arrest" : (THREATENED_MODES[told.type] ?? null)) : null;
  if (YIELDING.has(lemma) || surrenders(tree, content)) return "yield";
  return (told && ASKED_MODES[told.type]) ?? "change";
}

/** « appelle les mutins à se rendre »; « refuse de se rendre à Lima » is a journey. */
const surrenders = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]?.lemma === "rendre" &&
  /^(?:se|s')$/u.test(wordAt(tree.tokens, verb - 1)) &&
  !/^(?:à|au|aux|en|dans|chez|sur|auprès|vers)$/u.test(wordAt(tree.tokens, verb + 1));

function speaksOfAct(lemma: string): boolean {
  return YIELDING.has(lemma.toLowerCase()) || eventTypeOf(lemma) !== undefined;
}

/** The first verb or event noun behind the trigger that hangs on it. */
function contentIndex(trigger: Trigger, tree: Tree): number | undefined {
  // « la trêve proposée par X »: the noun it describes.
  if (trigger.group?.form === "participle" && relationOf(tree.tokens[trigger.index]) === "acl")
    return tree.tokens[trigger.index]?.head;
  const direct = childrenWith(tree, trigger.index, "xcomp", "ccomp", "obj", "obl", "advcl", "nmod").filter(
    (child) => child > trigger.index,
  );
  const fitting = direct.find(
    (child) => tree.tokens[child]?.upos === "VERB" || speaksOfAct(tree.tokens[child]?.lemma ?? ""),
  );
  if (fitting !== undefined) return fitting;
  const behind = tree.tokens.findIndex(
    (token, index) =>
      index > trigger.last &&
      isBelow(tree, index, trigger.index) &&
      (token.upos === "VERB" || speaksOfAct(token.lemma)),
  );
  return behind < 0 ? undefined : behind;
}
