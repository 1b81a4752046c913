import type { Sentence } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { phraseTokens } from "./phrase.ts";
import { isDateNumber, isPeriodNoun, isTimeWord } from "./time-words.ts";
import { childrenOf, childWith, hasRelation, spanOfTokens, subtreeOf } from "./tree.ts";
import { isPassive, WITH_ETRE } from "./verb-group.ts";

/**
 * How a verb's argument was found: `stated` as the parser says; `inverted` after the verb (« …, a dit le ministre »); `shared` with the verb
 * it is coordinated to; `relative` through qui or a participle on its noun; `controlled` by the verb above (« ajoutant », « a promis de partir »);
 * `agent` after par.
 */
export type ArgumentWay = "stated" | "inverted" | "shared" | "relative" | "controlled" | "agent";

/** A phrase that takes part in what a verb tells. Its span leaves out preposition, relative clause, apposition and time words. */
export interface Argument extends Span {
  /** Token that heads the phrase. */
  readonly head: number;
  readonly way: ArgumentWay;
}

/** Verbs whose infinitive is done by whom they address, not by their subject: « a appelé Kiev à cesser », « accuse X d'avoir menti ». */
const OBJECT_CONTROL = new Set(
  "accuser aider appeler autoriser charger commander conseiller contraindre convaincre convier défendre demander dissuader empêcher encourager enjoindre engager exhorter exiger faire féliciter forcer imposer inciter interdire inviter laisser mandater obliger ordonner permettre persuader poursuivre presser prier proposer reprocher recommander sommer soupçonner suggérer supplier suspecter voir".split(
    " ",
  ),
);

/**
 * Who or what the verb agrees with, one argument for each coordinated member; empty when the text does not say.
 * In the passive this is what undergoes: see `actorsOf`. Relative pronouns are already replaced by their antecedent, other pronouns are not.
 */
export function subjectsOf(sentence: Sentence, verb: number): readonly Argument[] {
  return findSubjects(sentence, verb, new Set());
}

/** What the verb acts on, one argument for each coordinated member: direct objects that are no time and no inverted subject. */
export function objectsOf(sentence: Sentence, verb: number): readonly Argument[] {
  const inverted = invertedSubject(sentence, verb);
  return childrenOf(sentence, verb)
    .filter((child) => hasRelation(sentence.tokens[child], "obj") && child !== inverted)
    .filter((child) => !isTimePhrase(sentence, child) && !isReflexive(sentence, child))
    .flatMap((child) => membersOf(sentence, resolved(sentence, child), "stated"));
}

/** Who does it: the subject, or in the passive the agent after par. Empty when the text does not say. */
export function actorsOf(sentence: Sentence, verb: number): readonly Argument[] {
  if (!isPassive(sentence, verb) && !isPassiveParticiple(sentence, verb)) return subjectsOf(sentence, verb);
  return childrenOf(sentence, verb)
    .filter((child) => sentence.tokens[child]!.relation === "obl:agent" || isByAgent(sentence, child))
    .flatMap((child) => membersOf(sentence, child, "agent"));
}

/** What undergoes it: the objects, or in the passive the subject. */
export function undergoersOf(sentence: Sentence, verb: number): readonly Argument[] {
  const passive = isPassive(sentence, verb) || isPassiveParticiple(sentence, verb);
  return passive ? subjectsOf(sentence, verb) : objectsOf(sentence, verb);
}

/** Complements with a preposition and indirect pronouns: `preposition` in lower case, empty for a pronoun; times are left out. */
export function obliquesOf(sentence: Sentence, verb: number): readonly (Argument & { readonly preposition: string })[] {
  return childrenOf(sentence, verb)
    .filter((child) => hasRelation(sentence.tokens[child], "obl", "iobj") && !isTimePhrase(sentence, child))
    .flatMap((child) => {
      const preposition = prepositionOf(sentence, child);
      return membersOf(sentence, child, "stated").map((argument) => ({ ...argument, preposition }));
    });
}

/** The head verb of the clause that the verb takes as its content (« a déclaré que … », « dit avoir … »), undefined for none. */
export function contentOf(sentence: Sentence, verb: number): number | undefined {
  return childWith(sentence, verb, "ccomp", "xcomp");
}

/** The clause of a verb: all that hangs on it but coordinated verbs, asides and what brings it in. */
export function clauseOf(sentence: Sentence, verb: number): Span {
  const tokens = subtreeOf(sentence, verb, (child, parent) => {
    const token = sentence.tokens[child]!;
    if (hasRelation(token, "parataxis", "dislocated", "vocative", "discourse")) return true;
    if (parent !== verb) return false;
    return /^(?:mark|cc)$/.test(token.relation) || (hasRelation(token, "conj") && /^(?:VERB|AUX)$/.test(token.upos));
  });
  const { start, end } = sentence.tokens[verb]!;
  return spanOfTokens(sentence, tokens) ?? { start, end };
}

/** The noun that a relative pronoun stands for, undefined when the clause hangs on none. */
export function antecedentOf(sentence: Sentence, pronoun: number): number | undefined {
  let at = pronoun;
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    const { relation, head } = sentence.tokens[at]!;
    if (hasRelation(sentence.tokens[at], "acl")) return head >= 0 ? nounAt(sentence, head) : undefined;
    if (relation === "root") break;
    at = head;
  }
  return nearestNounBefore(sentence, pronoun);
}

/** « l'attaque, le 28 juin, qui… »: a date between the noun and its clause is not meant. */
function nounAt(sentence: Sentence, index: number): number {
  const token = sentence.tokens[index]!;
  const isDate = isTimeWord(token) || (isDateNumber(token) && token.upos === "NUM");
  if (!isDate) return ownNoun(sentence, index);
  return token.head >= 0 && /^(?:NOUN|PROPN)$/.test(sentence.tokens[token.head]!.upos) ? token.head : index;
}

/** « l'homme d'affaires, qui… »: a complement without article only says what kind; the noun above it is meant. */
function ownNoun(sentence: Sentence, noun: number): number {
  const { relation, upos, head } = sentence.tokens[noun]!;
  const isKind =
    relation.startsWith("nmod") && upos === "NOUN" && childWith(sentence, noun, "det", "nummod") === undefined;
  return isKind && !/^(?:du|des|au|aux)$/i.test(prepositionOf(sentence, noun)) ? head : noun;
}

/** « le ministre, qui… » where the parser lost the noun: the last noun or name before the pronoun, past a comma at most. */
function nearestNounBefore(sentence: Sentence, pronoun: number): number | undefined {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 3); at--) {
    const { upos, form } = sentence.tokens[at]!;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos)) return ownNoun(sentence, at);
    if (form !== ",") return undefined;
  }
  return undefined;
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

/** « a dénoncé les violences, appelant au calme »: after a comma the participle goes with the verb, not with the noun before it. */
function governorOfAside(sentence: Sentence, verb: number): number | undefined {
  const { features, relation } = sentence.tokens[verb]!;
  const isAside = relation === "acl" && features.Tense === "Pres" && features.VerbForm === "Part";
  if (!isAside || sentence.tokens[verb - 1]?.form !== ",") return undefined;
  let at = sentence.tokens[verb]!.head;
  while (at >= 0 && !isFiniteVerb(sentence, at)) at = sentence.tokens[at]!.head;
  return at >= 0 ? at : undefined;
}

function through(found: readonly Argument[], way: ArgumentWay): readonly Argument[] {
  return found.map((argument) => ({ ...argument, way }));
}

function statedSubject(sentence: Sentence, verb: number): number | undefined {
  const enclitic = childrenOf(sentence, verb).find((child) => isEnclitic(sentence, child));
  const subjects = childrenOf(sentence, verb)
    .filter((child) => hasRelation(sentence.tokens[child], "nsubj") && child !== enclitic)
    // « que » and « où » are never subjects, whatever the parser says.
    .filter((child) => !/^(?:que|qu'|où)$/i.test(sentence.tokens[child]!.form))
    // A noun inside the quotation belongs to what was said: « L'enquête avance », a-t-elle assuré.
    .filter((child) => child > verb || !isInsideQuotation(sentence, child, verb));
  // Beside a noun, an enclitic only repeats it: « Le ministre a-t-il menti ? ».
  const subject = subjects[0] ?? enclitic;
  return subject === undefined || subject < verb ? subject : namedBefore(sentence, verb, subject);
}

function isEnclitic(sentence: Sentence, index: number): boolean {
  return /^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)$/i.test(sentence.tokens[index]!.form);
}

/**
 * Whether speech that holds the word is closed before the verb. A quotation that opens in between (« dit « le Tigre », a… ») is not it, nor is
 * one without a verb: « L'« ennemi » a fui » only keeps its distance from a word.
 */
function isInsideQuotation(sentence: Sentence, index: number, verb: number): boolean {
  const closing = sentence.tokens.findIndex(({ form }, at) => at >= index && at < verb && /^[«»"]$/.test(form));
  const mark = sentence.tokens[closing]?.form;
  if (mark === undefined || mark === "«") return false;
  const opening = mark === "»" ? "«" : '"';
  const marks = sentence.tokens.slice(0, index).filter(({ form }) => form === '"').length;
  if (mark === '"' && marks % 2 === 0) return false;
  // A comma parts what was said from who says it, whatever the tagger made of the words inside.
  if (sentence.tokens[closing + 1]?.form === ",") return true;
  const start = sentence.tokens.slice(0, index + 1).findLastIndex(({ form }) => form === opening);
  return sentence.tokens.slice(start + 1, closing).some(({ features }) => features["VerbForm"] === "Fin");
}

function hasClosingMark(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens.slice(from, to).some(({ form }) => form === "»" || form === '"');
}

/** « a prévenu lundi Hassan Ouedraogo, président de… »: the name, not the function after the comma. */
function namedBefore(sentence: Sentence, verb: number, subject: number): number {
  const comma = subtreeOf(sentence, subject)[0]! - 1;
  if (!/^(?:,|\()$/.test(sentence.tokens[comma]?.form ?? "") && sentence.tokens[comma + 1]?.form !== ",")
    return subject;
  for (let at = verb + 1; at < comma; at++) {
    const { upos, head } = sentence.tokens[at]!;
    if (upos === "PROPN" && sentence.tokens[head]?.upos !== "PROPN" && isBareNoun(sentence, at)) return at;
  }
  return subject;
}

/** « ont pris la ville, ont pillé la banque »: a finite verb after a comma, without subject or quotation, goes on with the last one's. */
function isSecondInSeries(sentence: Sentence, verb: number): boolean {
  const { relation, head } = sentence.tokens[verb]!;
  if (!relation.startsWith("parataxis") || head > verb || !isFiniteVerb(sentence, verb)) return false;
  return (
    isFiniteVerb(sentence, head) && !hasClosingMark(sentence, head, verb) && mayAgreeWithVerb(sentence, head, verb)
  );
}

function mayAgreeWithVerb(sentence: Sentence, left: number, right: number): boolean {
  const [one, other] = [finiteToken(sentence, left), finiteToken(sentence, right)];
  return one?.features["Number"] === other?.features["Number"] && one?.features["Person"] === other?.features["Person"];
}

function withRelative(sentence: Sentence, subject: number): readonly Argument[] {
  const antecedent = resolved(sentence, subject);
  return membersOf(sentence, antecedent, antecedent === subject ? "stated" : "relative");
}

/** The antecedent of a relative pronoun; any other token itself. */
function resolved(sentence: Sentence, index: number): number {
  const { form, upos, relation } = sentence.tokens[index]!;
  if (upos !== "PRON" || !/^(?:qui|que|qu'|lequel|laquelle|lesquels|lesquelles|dont)$/i.test(form)) return index;
  if (relation === "expl:subj") return index;
  return antecedentOf(sentence, index) ?? index;
}

/**
 * The noun after a verb that follows a quotation or stands between commas: « … », a déclaré le ministre. Treebanks hold few of these, so the
 * parser often calls it the object. A clitic or a clause that is already the object shows that the noun is the subject.
 */
function invertedSubject(sentence: Sentence, verb: number): number | undefined {
  if (statedSubject(sentence, verb) !== undefined || !isFiniteVerb(sentence, verb)) return undefined;
  const noun = childrenOf(sentence, verb).find(
    (child) => child > verb && hasRelation(sentence.tokens[child], "obj") && !isTimePhrase(sentence, child),
  );
  if (!followsSpeech(sentence, verb)) return isAfterQue(sentence, verb, noun) ? noun : undefined;
  const found = noun ?? bareNounAfter(sentence, verb);
  if (found === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(sentence.tokens[found]!.upos)) return undefined;
  return mayAgree(sentence, found, verb) ? found : undefined;
}

/** « le texte que soutiennent les syndicats »: que is the object already. */
function isAfterQue(sentence: Sentence, verb: number, noun: number | undefined): noun is number {
  if (noun === undefined || !mayAgree(sentence, noun, verb)) return false;
  return childrenOf(sentence, verb).some(
    (child) =>
      child < verb && /^(?:que|qu')$/i.test(sentence.tokens[child]!.form) && sentence.tokens[child]!.upos === "PRON",
  );
}

/** « a défendu devant les sénateurs la garde des Sceaux »: the first noun below the verb that has no preposition. */
function bareNounAfter(sentence: Sentence, verb: number): number | undefined {
  const clause = subtreeOf(sentence, verb, (child) =>
    hasRelation(sentence.tokens[child], "acl:relcl", "advcl", "ccomp", "xcomp", "conj", "flat"),
  );
  return clause.find(
    (index) =>
      index > verb &&
      isBareNoun(sentence, index) &&
      childWith(sentence, index, "det") !== undefined &&
      sentence.tokens[subtreeOf(sentence, index)[0]! - 1]?.form !== ",",
  );
}

/** Whether the verb group comes right after a closing mark, or after a comma that ends what was said. */
function followsSpeech(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && isBeforeVerb(sentence, at, verb)) at--;
  if (at < 0) return false;
  const mark = sentence.tokens[at]!.form;
  if (mark === "»" || mark === '"') return true;
  if (mark === "?" || mark === "!" || mark === "…") return true;
  // A comma ends what was said only if something was: « Le ministre, pourtant, a… » has no verb before it.
  if (mark === "," && /^[»"?!]$/.test(sentence.tokens[at - 1]?.form ?? "")) return true;
  return mark === "," && sentence.tokens.slice(0, at).some(({ features }) => features.VerbForm === "Fin");
}

function isBeforeVerb(sentence: Sentence, index: number, verb: number): boolean {
  const { head, relation, upos } = sentence.tokens[index]!;
  return head === verb && (/^(?:aux|cop|expl|iobj|obj)/.test(relation) || (upos === "ADV" && relation === "advmod"));
}

/** Number of noun and finite verb; unknown on either side agrees. */
function mayAgree(sentence: Sentence, noun: number, verb: number): boolean {
  const nounNumber = sentence.tokens[noun]!.features["Number"];
  const verbNumber = finiteToken(sentence, verb)?.features["Number"];
  return (
    nounNumber === undefined || verbNumber === undefined || nounNumber === verbNumber || hasConjunct(sentence, noun)
  );
}

function hasConjunct(sentence: Sentence, noun: number): boolean {
  return childWith(sentence, noun, "conj") !== undefined;
}

function finiteToken(sentence: Sentence, verb: number) {
  const group = [
    verb,
    ...childrenOf(sentence, verb).filter((child) => hasRelation(sentence.tokens[child], "aux", "cop")),
  ];
  return group.map((index) => sentence.tokens[index]!).find(({ features }) => features["VerbForm"] === "Fin");
}

function isFiniteVerb(sentence: Sentence, verb: number): boolean {
  return finiteToken(sentence, verb) !== undefined;
}

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
  return findSubjects(sentence, head, seen);
}

function hasInfinitiveAuxiliary(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some(
    (child) => hasRelation(sentence.tokens[child], "aux") && sentence.tokens[child]!.features["VerbForm"] === "Inf",
  );
}

/**
 * « Le maire, cependant, a soutenu… »: an adverb or clause set in between can make the parser leave the noun without a verb.
 * The bare noun that begins the clause, separated from the verb by commas only, is then its subject.
 */
function danglingSubject(sentence: Sentence, verb: number): readonly Argument[] {
  if (!isFiniteVerb(sentence, verb)) return [];
  const { head } = sentence.tokens[verb]!;
  const candidates = [
    ...(head >= 0 && head < verb && isLoose(sentence, verb) ? [head] : []),
    ...childrenOf(sentence, verb).filter(
      (child) =>
        child < verb &&
        hasRelation(sentence.tokens[child], "dislocated", "vocative", "parataxis", "dep", "obl", "advcl", "obj"),
    ),
  ];
  const found = candidates.find((index) => isBareNoun(sentence, index) && mayAgree(sentence, index, verb));
  return found === undefined ? [] : membersOf(sentence, found, "stated");
}

/** A clause that the parser could not place, or hung on the noun as if it explained it. */
function isLoose(sentence: Sentence, verb: number): boolean {
  return (
    /^(?:parataxis|appos|conj|dep|acl$)/.test(sentence.tokens[verb]!.relation) ||
    isRelativeWithoutPronoun(sentence, verb)
  );
}

function isRelativeWithoutPronoun(sentence: Sentence, verb: number): boolean {
  if (sentence.tokens[verb]!.relation !== "acl:relcl") return false;
  return !subtreeOf(sentence, verb).some((index) =>
    /^(?:qui|que|qu'|dont|où|\p{L}*quel(?:le)?s?)$/iu.test(sentence.tokens[index]!.form),
  );
}

function isBareNoun(sentence: Sentence, index: number): boolean {
  const { upos } = sentence.tokens[index]!;
  if (!/^(?:NOUN|PROPN)$/.test(upos) || isTimePhrase(sentence, index)) return false;
  return childWith(sentence, index, "case", "mark", "cop", "nsubj") === undefined;
}

/** A participle on a noun that tells what was done to it: « un accord signé lundi », not « les soldats venus du nord ». */
function isPassiveParticiple(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb]!;
  if (token.features["VerbForm"] !== "Part" || token.features["Tense"] === "Pres" || isFiniteVerb(sentence, verb))
    return false;
  if (childWith(sentence, verb, "aux") !== undefined) return false;
  return hasRelation(token, "acl", "advcl") && !WITH_ETRE.has(token.lemma);
}

function isByAgent(sentence: Sentence, child: number): boolean {
  return hasRelation(sentence.tokens[child], "obl") && prepositionOf(sentence, child) === "par";
}

function prepositionOf(sentence: Sentence, index: number): string {
  const preposition = childWith(sentence, index, "case");
  return preposition === undefined ? "" : sentence.tokens[preposition]!.form.toLowerCase();
}

function isReflexive(sentence: Sentence, index: number): boolean {
  return /^(?:se|s'|-vous)$/i.test(sentence.tokens[index]!.form);
}

/** A weekday, hier or « cette semaine »: never who acts. « La journée » as a subject stays one: only bare complements come here. */
function isTimePhrase(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  if (isTimeWord(token)) return true;
  if (!isPeriodNoun(token)) return false;
  return /^(?:obj|obl|nmod|dislocated|advmod|dep)/.test(token.relation);
}

/** One argument for the head and one for each noun coordinated with it. */
function membersOf(sentence: Sentence, head: number, way: ArgumentWay): readonly Argument[] {
  const heads = [head, ...childrenOf(sentence, head).filter((child) => isNominalConjunct(sentence, child))];
  return heads.flatMap((member) => {
    const span = spanOfTokens(sentence, phraseTokens(sentence, member));
    return span === undefined ? [] : [{ ...span, head: member, way }];
  });
}

function isNominalConjunct(sentence: Sentence, child: number): boolean {
  const token = sentence.tokens[child]!;
  return hasRelation(token, "conj") && /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos);
}
