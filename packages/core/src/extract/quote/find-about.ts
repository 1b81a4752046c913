import type { Party } from "../../model/analysis.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import type { PartyFinder } from "../parties.ts";
import type { Cue } from "./cue/cue.ts";

/** Whom the words speak of stands within this many words of the verb that announces them. Guessed: a place or time may come between. */
const REACH = 8;

/** « à propos de Y », « au sujet de Y », « à l'égard de Y », « sur le compte de Y » */
const PHRASES: ReadonlySet<string> = new Set(["propos", "sujet", "égard", "endroit", "compte", "évocation"]);
/** « a-t-il dit, évoquant Y », « en parlant de Y » */
const SPEAKING_OF: ReadonlySet<string> = new Set(["évoquer", "parler", "concerner", "mentionner", "désigner", "viser"]);

/** « a-t-il dit à propos de Y », « a qualifié Y de… »: of whom the words speak; undefined when the words around them do not say. */
export function findAbout(
  cue: Cue,
  tree: Tree,
  outside: (index: number) => boolean,
  finder: PartyFinder,
): Party | undefined {
  return describedIn(cue, tree, finder) ?? namedBehind(cue, tree, outside, finder);
}

/** « X a qualifié Y de « menteur » » */
function describedIn({ uses, group }: Cue, tree: Tree, finder: PartyFinder): Party | undefined {
  if (group === undefined || !uses.has("describe") || uses.has("say") || group.reflexive) return undefined;
  return childrenWith(tree, group.main, "obj")
    .map((object) => someone(object, tree, finder))
    .find((party) => party !== undefined);
}

function namedBehind(
  { last }: Cue,
  tree: Tree,
  outside: (index: number) => boolean,
  finder: PartyFinder,
): Party | undefined {
  for (let at = last + 1; at < Math.min(tree.tokens.length, last + 1 + REACH); at++) {
    const { lemma = "", features } = tree.tokens[at] ?? {};
    const isPhrase =
      PHRASES.has(lemma) &&
      /^(?:à|au|sur|l'|le)$/u.test(wordAt(tree.tokens, at - 1)) &&
      /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, at + 1));
    const isSpeaking = SPEAKING_OF.has(lemma) && features?.VerbForm === "Part" && features.Tense === "Pres";
    if ((!isPhrase && !isSpeaking) || !outside(at)) continue;
    for (const behind of [at + 1, at + 2, at + 3]) {
      const party = outside(behind) ? someone(behind, tree, finder) : undefined;
      if (party) return party;
    }
  }
  return undefined;
}

/** Who stands at a word, where the text names them somewhere. */
function someone(index: number, tree: Tree, finder: PartyFinder): Party | undefined {
  const token = tree.tokens[index];
  const entity = token && finder.entityAt(token);
  if (entity === undefined || entity.type === "MISC") return undefined;
  return finder.partyAt(tree, index);
}
