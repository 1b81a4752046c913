import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { attitudesOf } from "../status/read-attitudes.ts";

/** Nouns by which an act is proposed or asked for. */
export const DEMANDS: ReadonlySet<string> = new Set(["proposition", "appel", "demande", "offre", "exigence", "idée"]);

/** Words between an offer and what it offers: « une offre de l'Égypte pour un cessez-le-feu ». Guessed. */
const REACH = 7;

/** « l'offre de X pour une trêve »: the offer before what it offers, by the words, since the tree often hangs it to the verb. */
export function offerBefore(tree: Tree, index: number): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tree.tokens[at];
    if (token === undefined || token.upos === "PUNCT" || token.upos === "VERB") return undefined;
    if (token.upos === "NOUN" && DEMANDS.has(token.lemma)) return at;
  }
  return undefined;
}

/** « la trêve proposée par X », « le retrait exigé »: the participle that asks for the act. */
export function proposedIn(tree: Tree, index: number): number | undefined {
  // « l'accord de trêve proposé par X »: hung to the agreement.
  const above = tree.tokens[index]?.head ?? -1;
  const isAgreement = /^(?:accord|plan|projet)$/u.test(tree.tokens[above]?.lemma ?? "");
  return [...childrenWith(tree, index, "acl"), ...(isAgreement ? childrenWith(tree, above, "acl") : [])].find(
    (child) =>
      tree.tokens[child]?.features.VerbForm === "Part" &&
      tree.tokens[child]?.features.Tense !== "Pres" &&
      PROPOSES.has(tree.tokens[child]?.lemma ?? "") &&
      attitudesOf(tree.tokens[child]?.lemma ?? "").has("requested") &&
      wordAt(tree.tokens, child - 1) !== "déjà",
  );
}

const PROPOSES = new Set(["proposer", "demander", "exiger", "réclamer", "suggérer", "solliciter"]);
