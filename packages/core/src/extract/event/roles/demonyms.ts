import type { Party } from "../../../model/analysis.ts";
import { childrenWith, type Tree } from "../../clause/tree.ts";
import type { RoleContext } from "./role-context.ts";

/** « russe », « ukrainiennes » beside a noun: the state; « russo-américains » both. */
export function demonymParties(tree: Tree, index: number, { finder }: RoleContext): readonly Party[] | undefined {
  const adjectives = [...childrenWith(tree, index, "amod"), index + 1, index + 2].filter((at) =>
    ["ADJ", "NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? ""),
  );
  for (const at of new Set(adjectives)) {
    const word = tree.tokens[at]?.form ?? "";
    if (at > index + 2 && tree.tokens[at]?.head !== index) continue;
    if (!/^\p{Ll}/u.test(word)) continue;
    const parts = word.split(/[-‑]/u);
    const states =
      parts.length === 2 && SHORT_DEMONYMS.has(parts[0] ?? "")
        ? [finder.stateOfAdjective(SHORT_DEMONYMS.get(parts[0] ?? "") ?? ""), finder.stateOfAdjective(parts[1] ?? "")]
        : [finder.stateOfAdjective(word)];
    const known = states.filter((party): party is Party => party !== undefined);
    if (known.length > 0) return known;
  }
  return undefined;
}

/** First halves of double adjectives: « russo- », « israélo- ». */
const SHORT_DEMONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    russo: "russe",
    israélo: "israélien",
    américano: "américain",
    sino: "chinois",
    franco: "français",
    germano: "allemand",
    irano: "iranien",
    turco: "turc",
    indo: "indien",
    nippo: "japonais",
    anglo: "britannique",
    hispano: "espagnol",
    italo: "italien",
    syro: "syrien",
    libano: "libanais",
    soudano: "soudanais",
    algéro: "algérien",
    maroco: "marocain",
    saoudo: "saoudien",
    ukraino: "ukrainien",
    polono: "polonais",
    serbo: "serbe",
    gréco: "grec",
    congolo: "congolais",
    rwando: "rwandais",
    égypto: "égyptien",
  }),
);
