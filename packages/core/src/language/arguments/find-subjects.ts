import type { Sentence } from "../../model/reading.ts";
import { childrenOf, hasRelation } from "../tree.ts";
import { isFiniteVerb, mayAgreeWithVerb } from "./agreement.ts";
import { resolved } from "./antecedent.ts";
import { type Argument, type ArgumentWay, membersOf } from "./argument.ts";
import { objectsOf, obliquesOf } from "./complements.ts";
import { danglingSubject } from "./dangling-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { statedSubject } from "./stated-subject.ts";

/**
 * Who or what the verb agrees with, one argument for each coordinated member; empty when the text does not say.
 * In the passive this is what undergoes: see `actorsOf`. Relative pronouns are already replaced by their antecedent, other pronouns are not.
 */
export function subjectsOf(sentence: Sentence, verb: number): readonly Argument[] {
  return findSubjects(sentence, verb, new Set());
}

function findSubjects(sentence: Sentence, verb: number, seen: Set<number>): readonly Argument[] {
  if (seen.has(verb)) return [];
  seen.add(verb);
  const token = sentence.tokens[verb];
  if (token === undefined) return [];
  const stated = statedSubject(sentence, verb);
  if (stated !== undefined) return withRelative(sentence, stated);
  const inverted = invertedSubject(sentence, verb);
  if (inverted !== undefined) return membersOf(sentence, inverted, "inverted");
  const head = token.head;
  if (head < 0) return danglingSubject(sentence, verb);
  if (isSecondInSeries(sentence, verb)) return through(findSubjects(sentence, head, seen), "shared");
  if (hasRelation(token, "conj")) return through(findSubjects(sentence, head, seen), "shared");
  if (hasRelation(token, "xcomp", "ccomp", "advcl") && !isFiniteVerb(sentence, verb))
    return through(controllers(sentence, verb, seen), "controlled");
  const governor = governorOfAside(sentence, verb);
  if (governor !== undefined) return through(findSubjects(sentence, governor, seen), "controlled");
  if (hasRelation(token, "acl") && !isFiniteVerb(sentence, verb)) return membersOf(sentence, head, "relative");
  return danglingSubject(sentence, verb);
}

function withRelative(sentence: Sentence, subject: number): readonly Argument[] {
  const antecedent = resolved(sentence, subject);
  return membersOf(sentence, antecedent, antecedent === subject ? "stated" : "relative");
}

function through(found: readonly Argument[], way: ArgumentWay): readonly Argument[] {
  return found.map((argument) => ({ ...argument, way }));
}

/** « ont pris la ville, ont pillé la banque »: a finite verb after a comma, without subject or quotation, goes on with the last one's. */
function isSecondInSeries(sentence: Sentence, verb: number): boolean {
  const { relation, head } = sentence.tokens[verb]!;
  if (!relation.startsWith("parataxis") || head > verb || !isFiniteVerb(sentence, verb)) return false;
  return (
    isFiniteVerb(sentence, head) && !hasClosingMark(sentence, head, verb) && mayAgreeWithVerb(sentence, head, verb)
  );
}

function hasClosingMark(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ form }) => form === "»" || form === '"');
}

/** « a dénoncé les violences, appelant au calme »: after a comma the participle goes with the verb, not with the noun before it. */
function governorOfAside(sentence: Sentence, verb: number): number | undefined {
  const { features, relation } = sentence.tokens[verb]!;
  const isAside = relation === "acl" && features.Tense === "Pres" && features.VerbForm === "Part";
  if (!isAside || sentence.tokens[verb - 1]?.form !== ",") return undefined;
  let at = sentence.tokens[verb]!.head;
  while (at >= 0 && !isFiniteVerb(sentence, at)) at = sentence.tokens[at]!.head;
  return at >= 0 ? at : undefined;
}

/** Verbs whose infinitive is done by whom they address, not by their subject: « a appelé Kiev à cesser », « accuse X d'avoir menti ». */
const OBJECT_CONTROL = new Set(
  "accuser aider appeler autoriser charger commander conseiller contraindre convaincre convier défendre demander dissuader empêcher encourager enjoindre engager exhorter exiger faire féliciter forcer imposer inciter interdire inviter laisser mandater obliger ordonner permettre persuader poursuivre presser prier proposer reprocher recommander sommer soupçonner suggérer supplier suspecter voir".split(
    " ",
  ),
);

/** Who does the infinitive or participle: the object of a verb of asking or accusing, else the subject of the verb above. */
function controllers(sentence: Sentence, verb: number, seen: Set<number>): readonly Argument[] {
  const head = sentence.tokens[verb]!.head;
  const infinitive = sentence.tokens[verb]!.features["VerbForm"] === "Inf" || hasInfinitiveAuxiliary(sentence, verb);
  if (infinitive && OBJECT_CONTROL.has(sentence.tokens[head]!.lemma)) {
    const addressed = objectsOf(sentence, head);
    if (addressed.length > 0) return addressed;
    const indirect = obliquesOf(sentence, head).filter(({ preposition }) => /^(?:|à|au|aux)$/.test(preposition));
    if (indirect.length > 0) return indirect;
  }
  return isAddressed(sentence, head) ? membersOf(sentence, head, "stated") : findSubjects(sentence, head, seen);
}

/** « a accusé mardi la garde d'avoir tiré »: the parser hangs the infinitive on whom the verb addresses. */
function isAddressed(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun]!;
  return hasRelation(token, "obj") && OBJECT_CONTROL.has(sentence.tokens[token.head]?.lemma ?? "");
}

function hasInfinitiveAuxiliary(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some(
    (child) => hasRelation(sentence.tokens[child], "aux") && sentence.tokens[child]!.features["VerbForm"] === "Inf",
  );
}
