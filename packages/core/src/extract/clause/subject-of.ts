import { subjectsOf } from "../../language/arguments/find-subjects.ts";
import { isAgentNoun } from "../participants.ts";
import { adjacentSubject } from "./adjacent-subject.ts";
import { childrenWith, datelineEnd, isBelow, relationOf, type Tree, wordAt } from "./tree.ts";
import type { VerbGroup } from "./verb-groups.ts";

const CLAUSE_LINKS = new Set(["conj", "xcomp", "advcl", "aux"]);
const RELATIVE = new Set(["qui", "lequel", "laquelle", "lesquels", "lesquelles"]);
export const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "X"]);
/** A subject behind its verb stands within this many words: « a déclaré mardi à Genève le porte-parole ». Guessed. */
const REACH_BEHIND = 12;

/**
 * The token that heads the subject of a verb group; undefined when the sentence names none.
 * A relative pronoun is replaced by what it stands for, and a verb without subject takes that of the verb it continues.
 */
export function subjectOf(tree: Tree, group: VerbGroup): number | undefined {
  const known = SUBJECTS.get(group);
  if (known !== undefined) return known < 0 ? undefined : known;
  const subject = findSubject(tree, group);
  SUBJECTS.set(group, subject ?? -1);
  return subject;
}

/** Several stages ask for the subject of the same group, which belongs to one sentence; -1 for none. */
const SUBJECTS = new WeakMap<VerbGroup, number>();

function findSubject(tree: Tree, group: VerbGroup): number | undefined {
  if (group.inverted !== undefined) return group.inverted;
  const found =
    subjectBehindDetached(tree, group) ??
    adjacentSubject(tree, group) ??
    detachedAuxiliarySubject(tree, group) ??
    subjectBehindOpening(tree, group) ??
    subjectBehindRelative(tree, group) ??
    subjectBySyntax(tree, group);
  if (found !== undefined && isClitic(tree, found, group)) return openingNoun(tree, found);
  const isPronoun = found !== undefined && RELATIVE.has(wordAt(tree.tokens, found));
  if (found !== undefined && isSource(tree, found)) return beforeSource(tree, found);
  const counted = found === undefined ? undefined : countedBefore(tree, found);
  if (counted !== undefined) return counted;
  const meant = isPronoun ? nounBefore(tree, found) : found === undefined ? undefined : overSide(tree, found);
  const bySyntax = meant === undefined ? undefined : behindPlace(tree, agreeing(tree, meant, group));
  const fits = bySyntax !== undefined && NOMINAL.has(tree.tokens[bySyntax]?.upos ?? "");
  const whole = fits ? beforeDont(tree, bySyntax) : undefined;
  if (whole !== undefined) return whole;
  if (fits) return ownerOfPurpose(tree, group, bySyntax) ?? overStressed(tree, bySyntax);
  const byWords = group.form === "infinitive" ? undefined : subjectByWords(tree, group);
  return byWords !== undefined && isSource(tree, byWords) ? beforeSource(tree, byWords) : byWords;
}

/** « Le ministre, Jean Roux, nous explique »: who is told, where the verb does not agree with it. */
function isClitic({ tokens }: Tree, index: number, group: VerbGroup): boolean {
  const isVerbThird = tokens
    .slice(group.first, group.main + 1)
    .some(({ features }) => features.Person === "3" && features.VerbForm === "Fin");
  return isVerbThird && index === group.first && /^(?:nous|vous)$/u.test(tokens[index]?.lower ?? "");
}

/** The noun that opens the sentence without a preposition, where no verb stands before `end`. */
function openingNoun(tree: Tree, end: number): number | undefined {
  const before = tree.tokens.slice(0, end);
  if (before.some(({ features }) => features.VerbForm === "Fin")) return undefined;
  const noun = before.findIndex(({ upos }) => upos === "NOUN" || upos === "PROPN");
  return noun < 0 || governedByPreposition(tree, noun) ? undefined : noun;
}

/**
 * « Signe d'une forte insécurité, MSF suspend… », « Joint au téléphone, le maire a… », « Dimanche matin, des médias ont… »: bare words that a
 * comma cuts off at the start are not who acts; the noun phrase that follows is.
 */
function subjectBehindDetached(tree: Tree, group: VerbGroup): number | undefined {
  const { tokens } = tree;
  const comma = behindApposition(
    tree,
    tokens.findIndex(({ form }) => form === ","),
  );
  // « Me Awa Sow, son avocate, a dit »: a title and its name are who acts.
  const isTitle = tokens[1]?.upos === "PROPN";
  const isBare = (/^(?:NOUN|ADJ)$/u.test(tokens[0]?.upos ?? "") && !isTitle) || tokens[0]?.features.VerbForm === "Part";
  if (group.form !== "finite" || !isBare || comma < 1 || group.first <= comma) return undefined;
  if (tokens.slice(0, group.first).some(({ features }) => features.VerbForm === "Fin")) return undefined;
  const next = tokens[comma + 1];
  const opens = next?.upos === "PROPN" || (next?.upos === "DET" && next.form !== ",") || next?.upos === "NUM";
  const head = tokens.findIndex(
    ({ upos }, index) => index > comma && index < group.first && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  const isCut = tokens.slice(0, Math.max(head, 0)).some(({ form }) => /^[:«“"]$/u.test(form));
  const isNear = head >= 0 && head - comma <= LONGEST_DETERMINED && !isTimeWord(tokens[head]?.lemma ?? "");
  return opens && isNear && !isCut ? head : undefined;
}

/** « Reçus par le ministre, Jean Roux, ses dirigeants disent »: the comma behind the name that belongs to the opening. */
function behindApposition(tree: Tree, comma: number): number {
  const next = tree.tokens[comma + 1];
  const isName = comma > 0 && next?.upos === "PROPN" && relationOf(next) === "appos" && next.head < comma;
  const closing = tree.tokens.findIndex(({ form }, index) => index > comma && form === ",");
  return isName && closing > 0 ? closing : comma;
}

/** « , le nouveau président », « , deux des principaux chefs »: words before the head. Guessed. */
const LONGEST_DETERMINED = 4;

/** « L'Iran a de son côté fustigé »: the parser takes « a » for a verb of its own, with the subject. */
function detachedAuxiliarySubject(tree: Tree, group: VerbGroup): number | undefined {
  const auxiliary = tree.tokens.findIndex(
    (token, index) => index >= group.first && index < group.main && token.upos === "VERB" && token.lemma === "avoir",
  );
  if (auxiliary < 0 || isBelow(tree, auxiliary, group.main)) return undefined;
  return subjectsOf(tree.sentence, auxiliary).find(({ head }) => mayBeSubject(tree, head, group))?.head;
}

/** « À Lima, le porte-parole du gouvernement, Pablo Vidal, a dénoncé »: joined by the parser to the place that opens the sentence. */
function subjectBehindOpening(tree: Tree, group: VerbGroup): number | undefined {
  const comma = tree.tokens.findIndex(({ form }) => form === ",");
  const isPlace =
    /^(?:à|a|en|au|aux|dans|depuis|lors|après|avant|sur|devant)$/u.test(wordAt(tree.tokens, 0)) &&
    comma <= LONGEST_OPENING;
  // « Arrivé jeudi à Lima, le directeur… »
  const opens = comma > 0 && (isPlace || tree.tokens[0]?.features.VerbForm === "Part");
  if (!opens || group.form !== "finite" || group.first < comma || childrenWith(tree, group.main, "nsubj").length > 0)
    return undefined;
  const before = tree.tokens.slice(0, group.first);
  if (before.some(({ features }) => features.VerbForm === "Fin")) return undefined;
  const head = before.findIndex(({ upos }, index) => index > comma && NOMINAL.has(upos));
  const token = tree.tokens[head];
  return relationOf(token) === "appos" && (token?.head ?? comma) < comma ? head : undefined;
}

/** « À Port-au-Prince, », « Dans un message rendu public et repris par la radio, »: words before the comma. Guessed. */
const LONGEST_OPENING = 14;

/** « 130 000 personnes, selon le ministère, et 400 000, selon X, ont manifesté »: those before the source, who is no subject. */
function beforeSource(tree: Tree, source: number): number | undefined {
  const according = tree.tokens.findLastIndex(({ lower }, index) => index < source && lower === "selon");
  const noun = tree.tokens.findLastIndex(({ upos }, index) => index < according && upos === "NOUN");
  return noun < 0 ? undefined : noun;
}

/** « 130 000 personnes, selon le ministère, et 400 000, selon X, ont manifesté »: a figure alone counts what the one before it counts. */
function countedBefore(tree: Tree, figure: number): number | undefined {
  if (tree.tokens[figure]?.upos !== "NUM" || wordAt(tree.tokens, figure - 1) !== "et") return undefined;
  const noun = tree.tokens.findLastIndex(
    ({ upos }, index) => index < figure && upos === "NOUN" && childrenWith(tree, index, "nummod").length > 0,
  );
  return noun < 0 ? undefined : noun;
}

const isSource = (tree: Tree, index: number): boolean =>
  childrenWith(tree, index, "case").some((child) => wordAt(tree.tokens, child) === "selon");

/** « Le Togo a de son côté commencé à retirer »: the parser takes the side for the subject, and « a » for the verb. */
function overSide(tree: Tree, found: number): number {
  const isSide = tree.tokens[found]?.lemma === "côté" && /^(?:son|leur)$/u.test(wordAt(tree.tokens, found - 1));
  return (isSide ? subjectsOf(tree.sentence, tree.tokens[found]?.head ?? -1)[0]?.head : undefined) ?? found;
}

/** « X, qui avait dissous la chambre, a dénoncé… »: joined by the parser to the verb of the relative clause, without « et ». */
function subjectBehindRelative(tree: Tree, group: VerbGroup): number | undefined {
  const token = tree.tokens[group.main];
  const above = tree.tokens[token?.head ?? -1];
  if (relationOf(token) !== "conj" || above?.relation !== "acl:relcl" || above.head < 0) return undefined;
  if (wordAt(tree.tokens, group.first - 1) !== "," || childrenWith(tree, group.main, "cc", "nsubj").length > 0)
    return undefined;
  return above.head;
}

/** Not the dateline, and no time: « ce mois-ci, le Togo a voté ». */
function mayBeSubject(tree: Tree, head: number, group: VerbGroup): boolean {
  return head >= datelineEnd(tree) && !isTimeWord(tree.tokens[head]?.lemma ?? "") && !isTopic(tree, head, group.first);
}

/** « Gaza : le Hamas nie »: what stands before a colon does nothing behind it. */
function isTopic(tree: Tree, head: number, verb: number): boolean {
  return tree.tokens.slice(head + 1, Math.max(head + 1, verb)).some(({ form }) => form === ":");
}

/** « dix otages, dont deux femmes, ont été libérés »: the whole, not the part. */
function beforeDont(tree: Tree, subject: number): number | undefined {
  const dont = tree.tokens.findLastIndex((token, index) => index < subject && token.lower === "dont");
  const between = tree.tokens.slice(dont, subject);
  if (dont < 2 || wordAt(tree.tokens, dont - 1) !== "," || between.some((token) => token.features.VerbForm))
    return undefined;
  const noun = tree.tokens.findLastIndex(
    (token, index) => index < dont && NOMINAL.has(token.upos) && token.head !== index,
  );
  return noun < 0 ? undefined : headOfName(tree, noun, -1);
}

/** An infinitive has no subject behind it: what the parser takes for one is its object, and the verb above says who acts. */
function subjectBySyntax(tree: Tree, group: VerbGroup): number | undefined {
  const found = subjectsOf(tree.sentence, group.main).find(({ head }) => mayBeSubject(tree, head, group))?.head;
  const pronoun = childrenWith(tree, group.main, "nsubj").find((child) => RELATIVE.has(wordAt(tree.tokens, child)));
  if (found !== undefined && pronoun !== undefined && found < pronoun) return likelierAntecedent(tree, found, pronoun);
  if (group.form !== "infinitive" || found === undefined || found < group.main) return found;
  const controller = controllerOf(tree, group);
  if (controller !== undefined) return controller;
  return subjectsOf(tree.sentence, tree.tokens[group.main]?.head ?? -1)[0]?.head;
}

/** « accuse l'armée d'avoir attaqué »: who is accused, asked or kept from it acts; who promises or threatens acts himself. */
function controllerOf(tree: Tree, group: VerbGroup): number | undefined {
  const above = tree.tokens[group.main]?.head ?? -1;
  if (relationOf(tree.tokens[group.main]) !== "xcomp" || SUBJECT_CONTROL.has(tree.tokens[above]?.lemma ?? ""))
    return undefined;
  return childrenWith(tree, above, "obj").find(
    (child) => child < group.first && NOMINAL.has(tree.tokens[child]?.upos ?? ""),
  );
}

const SUBJECT_CONTROL = new Set(["promettre", "menacer", "jurer"]);

const TEXTS = new Set(
  "arrêté ordonnance circulaire résolution communiqué déclaration lettre texte motion message tribune pétition loi décret".split(
    " ",
  ),
);

/**
 * « la tentation de partir », « la possibilité de frapper », « sur le point d'attaquer »: the noun does nothing itself.
 * Whoever has it does: the subject of the verb whose object it is, or the one of whom it is said.
 */
function ownerOfPurpose(tree: Tree, group: VerbGroup, noun: number): number | undefined {
  const token = tree.tokens[noun];
  // « adopte une résolution exigeant une trêve »: who adopts it asks.
  if (group.form === "gerund" && TEXTS.has(token?.lemma ?? "") && relationOf(token) === "obj")
    return subjectsOf(tree.sentence, token?.head ?? -1)[0]?.head;
  const describes = tree.tokens[group.main]?.head === noun && relationOf(tree.tokens[group.main]) === "acl";
  if (
    group.form !== "infinitive" ||
    !describes ||
    token === undefined ||
    token.upos === "PROPN" ||
    isAgentNoun(token.lemma)
  )
    return undefined;
  if (childrenWith(tree, noun, "nmod").some((child) => child < group.first)) return undefined;
  if (childrenWith(tree, noun, "cop").length > 0) return childrenWith(tree, noun, "nsubj")[0];
  const above = tree.tokens[token.head];
  if (above?.upos !== "VERB" || !["obj", "obl"].includes(relationOf(token))) return undefined;
  return subjectsOf(tree.sentence, token.head)[0]?.head;
}

/** Where the tree gives no subject: the words before the verb. */
function subjectByWords(tree: Tree, group: VerbGroup, depth = 0): number | undefined {
  const own = ownSubject(tree, group.main);
  if (own !== undefined) return antecedentOf(tree, own, group.main) ?? own;
  const noun = describedNoun(tree, group) ?? announcedSubject(tree, group);
  if (noun !== undefined) return noun;
  const above = tree.tokens[group.main]?.head ?? -1;
  if (above >= 0 && depth < 6 && CLAUSE_LINKS.has(relationOf(tree.tokens[group.main]))) {
    const inherited = subjectByWords(tree, { ...group, main: above, inverted: undefined, form: "finite" }, depth + 1);
    if (inherited !== undefined && inherited !== group.main) return inherited;
  }
  return group.form === "finite" ? nearestBefore(tree, group.first) : undefined;
}

function ownSubject(tree: Tree, main: number): number | undefined {
  const subjects = childrenWith(tree, main, "nsubj")
    .filter((index) => !/^(?:ce|c'|il y)$/u.test(wordAt(tree.tokens, index)))
    .flatMap((index) => (isTimeWord(tree.tokens[index]?.lemma ?? "") ? besideTime(tree, index) : [index]));
  const behind = datelineEnd(tree);
  const own = subjects
    .map((index) => behindRemark(tree, index, main))
    .filter((index) => index >= behind && !isTopic(tree, index, main) && !isPrepositional(tree, index));
  const chosen = own.find((index) => index < main) ?? own[0];
  return chosen === undefined ? undefined : overStressed(tree, chosen);
}

/** « Face à la crise, le président a… » */
const isPrepositional = (tree: Tree, index: number): boolean =>
  /^(?:face|grâce|suite|quant)$/u.test(wordAt(tree.tokens, index)) &&
  /^(?:à|au|aux)$/u.test(wordAt(tree.tokens, index + 1));

/** « Signe de tension, l'organisation a… », « Fait rare, le roi a… »: a remark without article, and who acts behind its comma. */
function behindRemark(tree: Tree, index: number, main: number): number {
  const isRemark = index === 0 && tree.tokens[0]?.upos === "NOUN" && REMARKS.has(tree.tokens[0].lemma.toLowerCase());
  if (!isRemark) return index;
  const comma = tree.tokens.findIndex(({ form }) => form === ",");
  if (comma < 0 || comma > main) return index;
  const noun = tree.tokens.findIndex(
    ({ upos }, at) => at > comma && at < main && (upos === "NOUN" || upos === "PROPN"),
  );
  return noun < 0 ? index : noun;
}

const REMARKS = new Set("signe fait conséquence preuve résultat symbole hasard coïncidence première".split(" "));

/** « Ce mardi, un policier a… »: the parser takes the day for the subject and who acts for its apposition. */
function besideTime(tree: Tree, time: number): readonly number[] {
  return childrenWith(tree, time, "appos").filter((child) => NOMINAL.has(tree.tokens[child]?.upos ?? ""));
}

/** « Le Mali, lui, a refusé »: the name before the stressed pronoun. */
function overStressed(tree: Tree, index: number): number {
  if (
    !/^(?:lui|elle|eux|elles)$/u.test(wordAt(tree.tokens, index)) ||
    wordAt(tree.tokens, index - 1) !== "," ||
    wordAt(tree.tokens, index + 1) !== ","
  )
    return index;
  return nearestBefore(tree, index - 1) ?? index;
}

/** « qui » → the noun its clause describes. */
function antecedentOf(tree: Tree, subject: number, verb: number): number | undefined {
  if (!RELATIVE.has(wordAt(tree.tokens, subject))) return undefined;
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) break;
    if (relationOf(token) === "acl" && token.head < subject) return likelierAntecedent(tree, token.head, subject);
    at = token.head;
  }
  return nearestBefore(tree, subject);
}

/** « …, a dit le porte-parole, qui accuse »: the parser sometimes goes back too far for one who acts. */
function likelierAntecedent(tree: Tree, head: number, relative: number): number {
  const acts = (index: number) => tree.tokens[index]?.upos === "PROPN" || isAgentNoun(tree.tokens[index]?.lemma ?? "");
  if (acts(head)) return head;
  // « le rival du député X, qui a déposé »: the name right before the comma.
  const name = wordAt(tree.tokens, relative - 1) === "," ? tree.tokens[relative - 2] : undefined;
  const isName = name?.upos === "PROPN";
  const ofName = /^(?:appos|flat)/u.test(name?.relation ?? "") ? (name?.head ?? -1) : relative - 2;
  const near = isName ? ofName : nearestBefore(tree, relative);
  return near !== undefined && near > head && acts(near) ? near : head;
}

/** A participle that describes a noun: « des soldats encerclés », « le groupe opposé ». */
function describedNoun(tree: Tree, group: VerbGroup): number | undefined {
  const token = tree.tokens[group.main];
  if (token === undefined || relationOf(token) !== "acl" || token.head < 0) return undefined;
  return group.form === "participle" || group.form === "gerund" ? token.head : undefined;
}

/** « le parquet antiterroriste (Pnat), qui a ouvert »: what a relative pronoun without clause of its own stands behind. */
function nounBefore(tree: Tree, pronoun: number): number | undefined {
  const near = tree.tokens.findLastIndex((token, index) => index < pronoun && ["NOUN", "PROPN"].includes(token.upos));
  const noun = tree.tokens[near];
  if (noun === undefined) return undefined;
  return /^(?:appos|flat)/u.test(noun.relation) && noun.head < near ? noun.head : headOfName(tree, near, -1);
}

/** « À Tokyo, le ministre Untel, qui…, a… »: hung to the place as its apposition. */
function behindPlace(tree: Tree, noun: number): number {
  const isPlace = childrenWith(tree, noun, "case").some((child) =>
    /^(?:à|a|au|aux|en|dans|depuis)$/u.test(wordAt(tree.tokens, child)),
  );
  if (!isPlace) return noun;
  const beside = [...childrenWith(tree, noun, "appos"), ...ungovernedSubjects(tree, noun)];
  const acts = beside.find((child) => isAgentNoun(tree.tokens[child]?.lemma ?? ""));
  // « À Tokyo, un jardin et des immeubles ont été touchés »
  return acts ?? beside.find((child) => childrenWith(tree, child, "det").length > 0) ?? noun;
}

/** « Au Chili, des centaines d'élèves ont défilé »: the parser makes both subjects. */
function ungovernedSubjects(tree: Tree, noun: number): readonly number[] {
  if (!relationOf(tree.tokens[noun]).startsWith("nsubj")) return [];
  const verb = tree.tokens[noun]?.head ?? -1;
  return childrenWith(tree, verb, "nsubj").filter((child) => child < verb && !governedByPreposition(tree, child));
}

/** « les avocats du député Untel, condamné à… »: the name before the comma, where the noun that the parser chose does not agree. */
function agreeing(tree: Tree, noun: number, group: VerbGroup): number {
  if (group.form !== "participle" || relationOf(tree.tokens[group.main]) !== "acl") return noun;
  const number = (at: number) => tree.tokens[at]?.features.Number;
  const near = group.first - 2;
  const differs = number(noun) !== undefined && number(group.main) !== undefined && number(noun) !== number(group.main);
  const isBeside =
    wordAt(tree.tokens, group.first - 1) === "," && near > noun && NOMINAL.has(tree.tokens[near]?.upos ?? "");
  return differs && isBeside ? near : noun;
}

/** « Réunis jeudi à Bruxelles, les dirigeants ont… »: the subject of the verb that follows. */
function announcedSubject(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form !== "participle" || group.first > 1) return undefined;
  const comma = tree.tokens.findIndex((token, index) => index > group.last && token.form === ",");
  const next = tree.tokens.findIndex(
    (token, index) =>
      comma >= 0 && index > comma && token.upos === "VERB" && subjectsOf(tree.sentence, index).length > 0,
  );
  return next < 0 ? undefined : subjectsOf(tree.sentence, next)[0]?.head;
}

/** The nearest noun before a verb that no preposition governs and no comma cuts off. */
function nearestBefore(tree: Tree, before: number): number | undefined {
  for (let index = overRelative(tree, before) - 1; index >= 0; index--) {
    const token = tree.tokens[index];
    if (token === undefined || /^[;:.!?]$/u.test(token.form)) return undefined;
    if (token.upos === "VERB" && token.features.VerbForm === "Fin") return undefined;
    if (!NOMINAL.has(token.upos) || ["nmod", "obl", "flat", "amod", "obj", "appos"].includes(relationOf(token)))
      continue;
    if (relationOf(token) === "conj" && token.head >= 0) return token.head;
    return index;
  }
  return undefined;
}

/** Steps back over « , qui était présent, » right before a verb: to the comma that opens it. */
function overRelative(tree: Tree, before: number): number {
  if (wordAt(tree.tokens, before - 1) !== ",") return before;
  for (let index = before - 2; index > 0; index--) {
    if (wordAt(tree.tokens, index) !== ",") continue;
    if (/^(?:qui|dont|où|lequel|laquelle|auquel)$/u.test(wordAt(tree.tokens, index + 1))) return index;
  }
  return before;
}

/**
 * A subject that follows its verb, as beside quoted words: « …, a déclaré le ministre ».
 * The parser often takes it for an object, so the first noun behind the group that no preposition governs is taken.
 */
export function subjectBehind(tree: Tree, group: VerbGroup): number | undefined {
  if (group.inverted !== undefined) return group.inverted;
  const { tokens } = tree;
  for (let index = group.last + 1; index < Math.min(tokens.length, group.last + REACH_BEHIND); index++) {
    const token = tokens[index];
    if (token === undefined || /^[.;:!?«»"“”]$/u.test(token.form)) return undefined;
    if (token.upos === "VERB" && token.features.VerbForm === "Fin") return undefined;
    // « ont indiqué un de ses avocats et un porte-parole »
    if (
      /^(?:une?|deux|trois|quatre|plusieurs|certaine?s)$/u.test(wordAt(tokens, index)) &&
      /^(?:de|d')$/u.test(wordAt(tokens, index + 1))
    )
      return index;
    // « assure cette dernière »
    if (isLatter(tree, index)) return index;
    if (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "PRON") continue;
    // « a assuré un peu plus tard un responsable »
    if (wordAt(tokens, index) === "peu") continue;
    if (isIndefinite(tree, index, group)) return index;
    if (governedByPreposition(tree, index, group.last) || isTimeWord(token.lemma)) continue;
    if (tellsWhoHears(tree, index)) continue;
    const head = headOfName(tree, index, group.main);
    // « a déclaré à la presse Awa Diallo »: hung to the word before, which the preposition governs.
    return head < index && governedByPreposition(tree, head) ? index : head;
  }
  return undefined;
}

/** « a indiqué à l'agence officielle, APS, le porte-parole »: the name between commas is that of who is told. */
function tellsWhoHears(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const isCut = wordAt(tree.tokens, index - 1) === "," && wordAt(tree.tokens, index + 1) === ",";
  return isCut && relationOf(token) === "appos" && governedByPreposition(tree, token?.head ?? -1);
}

/** « ce dernier », « ces dernières »: with no noun behind. */
export function isLatter(tree: Tree, index: number): boolean {
  return (
    /^derni(?:er|ère)s?$/u.test(wordAt(tree.tokens, index)) &&
    /^(?:ce|cette|ces)$/u.test(wordAt(tree.tokens, index - 1)) &&
    tree.tokens[index + 1]?.upos !== "NOUN"
  );
}

/** « ont indiqué à l'AFP des témoins », « … deux sources »: behind a verb in the plural « des » is an article, not « de » and « les ». */
function isIndefinite(tree: Tree, index: number, group: VerbGroup): boolean {
  const { tokens } = tree;
  const plural = tokens
    .slice(group.first, group.last + 1)
    .some(({ features: { Person, Number: number } }) => Person && number === "Plur");
  const article = [index - 1, index - 2].find((at) =>
    /^(?:des|deux|trois|quatre|plusieurs)$/u.test(wordAt(tokens, at)),
  );
  return plural && article !== undefined && isAgentNoun(tokens[index]?.lemma ?? "");
}

/** « ministre » in « le ministre Jean Dupont »: the top of the noun phrase that `index` stands in, below the verb. */
function headOfName(tree: Tree, index: number, verb: number): number {
  let at = index;
  for (let steps = 0; steps < 5; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0 || token.head === verb) return at;
    if (!["flat", "amod", "nmod", "appos", "det"].includes(relationOf(token)) || token.head > at + 3) return at;
    at = token.head;
    if (tree.tokens[at]?.upos === "VERB") return index;
  }
  return index;
}

/** « à ACTUALITE.CD Innocent Bahati »: a name begins right behind another. */
function followsName(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const begins = tree.sentence.names.some(({ start }) => start === token?.start);
  return begins && token?.upos === "PROPN" && tree.tokens[index - 1]?.upos === "PROPN";
}

/** Whether a preposition stands before a noun, seen back to `after`: « se veut rassurant le maire » has none there. */
export function governedByPreposition(tree: Tree, index: number, after = -1): boolean {
  if (followsName(tree, index)) return false;
  if (childrenWith(tree, index, "case").some((child) => child > after && child < index)) return true;
  let isDetermined = false;
  for (let at = index - 1; at >= Math.max(after + 1, index - 4); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return false;
    if (token.upos.startsWith("ADP")) return true;
    if (!["DET", "ADJ", "NUM", "PROPN"].includes(token.upos)) return false;
    // « a dit à Reuters le ministre »: what stands before the determiner is another phrase.
    if (isDetermined && token.upos !== "DET") return false;
    isDetermined ||= token.upos === "DET";
  }
  return false;
}

const TIME_WORDS = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre soir matin après-midi matinée soirée week-end journée jour semaine mois an année nuit hier heure début fin midi minuit mi-journée aube veille lendemain surlendemain été hiver printemps automne trimestre semestre quinzaine".split(
    " ",
  ),
);

export function isTimeWord(lemma: string): boolean {
  return TIME_WORDS.has(lemma.toLowerCase());
}

export { isBelow };
