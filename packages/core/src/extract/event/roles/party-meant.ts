import type { Party } from "../../../model/analysis.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { STATES_BY_FORM } from "../../states-by-form.ts";
import type { RoleContext } from "./role-context.ts";

/** « L'ancien ministre a accusé l'armée. Il a demandé… »: a description told after the person that the pronoun was given to. */
export function subjectNearer(head: number, { tree, finder, anaphora }: RoleContext): Party | undefined {
  const token = tree.tokens[head];
  if (token === undefined || !/^(?:il|elle)$/iu.test(token.form)) return undefined;
  const telling = whoTells(head, tree);
  if (telling !== undefined && finder.entityAt(tree.tokens[telling] ?? token) === undefined)
    return finder.partyAt(tree, telling);
  const near = anaphora.antecedentOf(tree, head);
  const isHere = near !== undefined && near.tree.sentence.block === tree.sentence.block && near.tree !== tree;
  const given = finder.entityAt(token);
  if (!isHere || near.party.entityId !== null || given === undefined) return undefined;
  return (finder.lastNameOf(given, token.start)?.start ?? -1) < near.at ? near.party : undefined;
}

/** « le bloc a déclaré qu'il suspendait… »: the subject of the telling, where it agrees. */
function whoTells(pronoun: number, tree: Tree): number | undefined {
  const verb = tree.tokens[pronoun]?.head ?? -1;
  if (tree.tokens[verb]?.relation !== "ccomp") return undefined;
  const above = tree.tokens[verb]?.head ?? -1;
  const subject = childrenWith(tree, above, "nsubj").find((child) => child < above);
  const noun = tree.tokens[subject ?? -1];
  const gender = wordAt(tree.tokens, pronoun) === "elle" ? "Fem" : "Masc";
  return noun?.upos === "NOUN" && noun.features.Number !== "Plur" && noun.features.Gender === gender
    ? subject
    : undefined;
}

/** « Le pays a fermé ses frontières »: the country that was told to act before. « Le royaume »: the one named last that is one. */
export function countryMeant(head: number, { tree, finder, anaphora }: RoleContext): Party | undefined {
  const token = tree.tokens[head];
  const isBare = childrenWith(tree, head, "amod", "nmod", "acl").length === 0;
  if (token === undefined || !isBare || !/^(?:l[ea]|l'|ce|cet|cette)$/u.test(wordAt(tree.tokens, head - 1)))
    return undefined;
  const ofForm = STATES_BY_FORM.get(token.lemma);
  if (ofForm !== undefined) return finder.lastStateAmong(ofForm, token.start);
  if (token.form !== "pays") return undefined;
  // « le gouvernement chilien a annoncé que des hommes étaient entrés dans le pays »
  const governed = tree.tokens.slice(0, head).findLastIndex(({ lemma }) => RULERS.has(lemma));
  const own = governed < 0 ? undefined : finder.stateOfAdjective(tree.tokens[governed + 1]?.form ?? "");
  if (own !== undefined) return own;
  return anaphora.lastSubjectAmong(finder.countries(), token.start)?.party;
}

const RULERS = new Set(
  "gouvernement président présidente autorité ministère ministre armée police parquet parlement état-major".split(" "),
);

export const OWN_FORCES = new Set("homme troupe soldat force combattant unité armée".split(" "));

/** « le ministère assure que ses hommes ont repoussé l'attaque »: whose men they are, in the clause above or before. */
export function ownerOfForces(head: number, { tree, finder, anaphora, speaker }: RoleContext): Party | undefined {
  if (!OWN_FORCES.has(tree.tokens[head]?.lemma ?? "")) return undefined;
  const determiner = childrenWith(tree, head, "det").map((at) => wordAt(tree.tokens, at))[0] ?? "";
  if (/^(?:nos|notre)$/u.test(determiner)) return speaker;
  if (!/^(?:ses|leurs|son|sa|leur)$/u.test(determiner)) return undefined;
  for (let at = tree.tokens[head]?.head ?? -1, steps = 0; at >= 0 && steps < 4; steps++) {
    const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
    const subject = group && subjectOf(tree, group);
    if (subject !== undefined && subject !== head)
      return finder.partyAt(tree, subject) ?? anaphora.referentOf(tree, subject);
    at = tree.tokens[at]?.head ?? -1;
  }
  return anaphora.subjectBefore(tree, head);
}

/** Nouns whose infinitive is done by whom they belong to: « la décision du président de lancer… ». */
export const RESOLVES = new Set(
  "décision volonté intention refus promesse tentative projet plan menace ordre droit désir choix ambition engagement souhait idée".split(
    " ",
  ),
);
