import { type Tree, wordAt } from "../../clause/tree.ts";
import { isPersonNoun, participantKind } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import { MARK } from "../cue/cue.ts";
import { isCarrier } from "../find-channel.ts";

/** A title is no longer than this many words: « ministre de la Communication et des Médias de la République du Congo ». Guessed. */
const LONGEST_TITLE = 18;
const IN_TITLE = new Set(["NOUN", "ADJ", "ADP", "ADP_DET", "DET", "PROPN", "CCONJ", "NUM"]);

/**
 * The token that begins the name of the person whose title `head` heads: « le député LFI Éric Coquerel »,
 * « le ministre de l'Intérieur, Jean Dupont, ». Read from the words, since long titles often lose the parser.
 */
export function personNamedWith(tree: Tree, head: number, finder: PartyFinder): number | undefined {
  const token = tree.tokens[head];
  // « celui qui dirige la coopérative, Omar Diallo »
  if (/^(?:celui|celle)$/u.test(wordAt(tree.tokens, head)) && wordAt(tree.tokens, head + 1) === "qui")
    return nameBehindRelative(tree, head + 1, finder);
  if (token?.upos !== "NOUN" || /^(?:body|site|weapon|force)$/u.test(participantKind(token.lemma) ?? ""))
    return undefined;
  return nameBehind(tree, head, finder) ?? nameBefore(tree, head, finder);
}

function nameBehind(tree: Tree, head: number, finder: PartyFinder): number | undefined {
  const { tokens } = tree;
  for (let index = head + 1; index < Math.min(tokens.length, head + LONGEST_TITLE); index++) {
    const next = tokens[index];
    if (next === undefined) return undefined;
    if (next.form === ",") return nameInCommas(tree, behindMedium(tree, index, finder), finder);
    // « du Parti de la mer (PM), Awa Diallo »
    if (next.form === "(") {
      const closing = tokens.findIndex(({ form }, at) => at > index && form === ")");
      if (closing < 0 || closing - index > LONGEST_BRACKET) return undefined;
      index = closing;
      continue;
    }
    if (/^(?:qui|que|qu'|dont)$/u.test(wordAt(tokens, index))) return nameBehindRelative(tree, index, finder);
    if (isPerson(tree, index, finder)) {
      // « le porte-parole du ministre Jean Roux, Awa Diallo, »: past the name of another.
      if (isNameOfAnother(tree, head, index) || isGenitiveOfCivility(tree, index)) continue;
      // « le chef de cabinet de Lula », « l'avocat et Lula »: somebody else.
      return /^(?:ADP|ADP_DET|CCONJ|DET)$/u.test(tokens[index - 1]?.upos ?? "") ? undefined : index;
    }
    // « le porte-parole du commandement « Est » Jean Dupont »
    if (MARK.test(next.form) && isShortName(tree, index)) {
      index += 2;
      continue;
    }
    // « le président élu Jean Dupont »
    if (!IN_TITLE.has(next.upos) && next.features.VerbForm !== "Part" && !/^adjointe?$/u.test(next.form))
      return undefined;
  }
  return undefined;
}

/** « l'avocat de Mme Diallo » */
const isGenitiveOfCivility = ({ tokens }: Tree, name: number): boolean =>
  /^(?:MM?\.?|Mmes?|Mlle|Me|Monsieur|Madame)$/u.test(tokens[name - 1]?.form ?? "") &&
  /^(?:de|d'|du)$/u.test(tokens[name - 2]?.lower ?? "");

/** « l'avocat de l'ex-président Jean Roux »: the name of the one person whose noun stands right before it, behind « de ». */
function isNameOfAnother({ tokens }: Tree, head: number, name: number): boolean {
  let noun = name - 1;
  while (noun > head && /^(?:ADJ|PROPN)$/u.test(tokens[noun]?.upos ?? "")) noun -= 1;
  const { upos, lemma = "", features = {} } = tokens[noun] ?? {};
  const isOne =
    noun > head && upos === "NOUN" && isPersonNoun(lemma.replace(/^ex-/u, "")) && features.Number !== "Plur";
  const words = isOne ? tokens.slice(head + 1, noun) : [];
  const link = words.findLast(({ upos: word }) => word !== "DET" && word !== "ADJ");
  return link !== undefined && /^(?:de|d'|du)$/u.test(link.lower);
}

/** « (AK Parti) », « (premier syndicat de l'entreprise) »: words in brackets behind the body of a title. Guessed. */
const LONGEST_BRACKET = 8;

/** « le porte-parole du syndicat, à Radio Vallée, Omar Diallo »: the comma behind the medium that hears it. */
function behindMedium({ tokens }: Tree, comma: number, finder: PartyFinder): number {
  const next = tokens.findIndex(({ form }, index) => index > comma && form === ",");
  const inside = tokens.slice(comma + 1, next < 0 ? comma + 1 : next);
  const isHeard = /^(?:à|au|sur)$/u.test(inside[0]?.lower ?? "") && inside.some((token) => finder.mediumAt(token));
  return isHeard ? next : comma;
}

/** A mark that opens one word in a capital. */
function isShortName({ tokens }: Tree, mark: number): boolean {
  return MARK.test(tokens[mark + 2]?.form ?? "") && /^\p{Lu}/u.test(tokens[mark + 1]?.form ?? "");
}

/** « le journaliste qui l'a filmée, Radu Stan, confirme » */
function nameBehindRelative(tree: Tree, relative: number, finder: PartyFinder): number | undefined {
  const comma = tree.tokens.findIndex(({ form }, index) => index > relative && /^[,.;:«“"]$/u.test(form));
  return wordAt(tree.tokens, comma) === "," ? nameInCommas(tree, comma, finder) : undefined;
}

/** « Rémy Heitz, procureur de Paris a rappelé »: the name right before the comma that opens the title. */
function nameBefore(tree: Tree, head: number, finder: PartyFinder): number | undefined {
  const comma = [head - 1, head - 2].find((at) => wordAt(tree.tokens, at) === ",");
  if (comma === undefined || !isPerson(tree, comma - 1, finder)) return undefined;
  // « X, premier vice-président du parti »
  if (comma !== head - 1 && !/^(?:DET|ADJ|NUM)$/u.test(tree.tokens[head - 1]?.upos ?? "")) return undefined;
  // « X condamnée, ses avocats crient », « X, leur avocate, »: others.
  if (/^(?:son|sa|ses|leurs?)$/u.test(wordAt(tree.tokens, head - 1)) || tree.tokens[head]?.features.Number === "Plur")
    return undefined;
  let first = comma - 1;
  while (isPerson(tree, first - 1, finder)) first -= 1;
  // « Après les propos de M. Sall, un diplomate a dit »: another person.
  const governed = [first - 1, first - 2].some((at) => tree.tokens[at]?.upos.startsWith("ADP"));
  return governed ? undefined : first;
}

/** A name that fills what two commas cut off, or that a comma and the verb enclose. */
function nameInCommas(tree: Tree, comma: number, finder: PartyFinder): number | undefined {
  const at = titleEnd(tree, comma + 1, finder);
  if (at === undefined) return undefined;
  let end = at;
  while (tree.tokens[end + 1] && isPerson(tree, end + 1, finder)) end += 1;
  const behind = tree.tokens[end + 1];
  if (behind === undefined || behind.upos === "PUNCT" || behind.upos === "AUX" || behind.upos === "VERB") return at;
  return wordAt(tree.tokens, end + 1) === "et" ? undefined : at;
}

/** Where a person's name begins behind « M. », « le colonel », « Son Excellence Monsieur »; undefined where none does. */
function titleEnd(tree: Tree, from: number, finder: PartyFinder): number | undefined {
  for (let index = from; index <= from + LONGEST_RANK; index++) {
    if (isPerson(tree, index, finder)) return index;
    if (!/^(?:DET|NOUN|ADJ|PROPN|X)$/u.test(tree.tokens[index]?.upos ?? "")) return undefined;
  }
  return undefined;
}

/** « , le général de brigade X » and « , Son Excellence Monsieur X »: words before the name. Guessed. */
const LONGEST_RANK = 3;

/** Nouns of many people under one name. */
const COLLECTIVES = new Set(
  "groupe organisation ONG ong association collectif société entreprise banque milice gang cartel coalition fédération confédération ligue réseau think-tank institut ".split(
    " ",
  ),
);

/** « l'agence officielle KCNA », « la radio RTL »: the token that begins the name of the body that `head` describes. */
export function bodyNamedWith(tree: Tree, head: number, finder: PartyFinder): number | undefined {
  const { tokens } = tree;
  const token = tokens[head];
  if (token?.upos !== "NOUN" || finder.namedAt(token)) return undefined;
  // « le sénateur LR » is a person: only nouns of bodies carry the body's name.
  const isBody = participantKind(token.lemma) === "body" || COLLECTIVES.has(token.lemma) || isCarrier(token.lemma);
  if (!isBody) return AUTHORS.has(token.lemma) ? projectOf(tree, head, finder) : undefined;
  const before = bodyBefore(tree, head, finder);
  if (before !== undefined) return before;
  for (let index = head + 1; index < Math.min(tokens.length, head + LONGEST_TITLE); index++) {
    const next = tokens[index];
    if (next === undefined || !/^(?:NOUN|ADJ|ADP|ADP_DET|DET|PROPN|X)$/u.test(next.upos)) return undefined;
    // « le service de presse à l'agence VPV »: who hears it.
    if (/^(?:à|au|aux|sur|dans|via)$/u.test(next.lower)) return undefined;
    if (finder.namedAt(next)?.type !== "ORG") continue;
    // « le journal d'État l'Essor »
    const governor = tokens[index - 1]?.upos ?? "";
    const isGoverned = governor.startsWith("ADP") || (governor === "DET" && !isCarrier(token.lemma));
    return isGoverned ? undefined : index;
  }
  return undefined;
}

/** Those who write for a project, which speaks through them. */
const AUTHORS = new Set("analyste observateur expert auteur équipe chercheur administrateur".split(" "));

/** « les analystes du projet Vigie Crue », « les observateurs associés au site Oryx »: the project. */
function projectOf({ tokens }: Tree, head: number, finder: PartyFinder): number | undefined {
  const near = tokens.slice(head + 1, head + REACH_TO_PROJECT);
  const project = near.findIndex(({ lemma }) => /^(?:projet|site|compte|chaîne|blog)$/u.test(lemma));
  if (
    project < 0 ||
    near.slice(0, project).some(({ upos, features }) => upos === "PUNCT" || features.VerbForm === "Fin")
  )
    return undefined;
  const at = head + 1 + project + 1;
  return tokens[at] && finder.namedAt(tokens[at]) ? at : undefined;
}

/** « experts du climat associés au projet »: words between them and the project. Guessed. */
const REACH_TO_PROJECT = 7;

/** « la Dirpa, le service de communication de l'armée, qui évoque »: the name right before the comma. */
function bodyBefore(tree: Tree, head: number, finder: PartyFinder): number | undefined {
  const isCut = wordAt(tree.tokens, head - 2) === "," && tree.tokens[head - 1]?.upos === "DET";
  const token = tree.tokens[head - 3];
  return isCut && token && finder.namedAt(token)?.type === "ORG" ? head - 3 : undefined;
}

/** « a réagi sur Europe 1 Édouard Philippe »: the person behind the medium that was taken for the subject. */
export function personPastMedium(tree: Tree, head: number, end: number, finder: PartyFinder): number | undefined {
  const token = tree.tokens[head];
  const entity = token && finder.entityAt(token);
  const governed = [head - 1, head - 2].some((at) => tree.tokens[at]?.upos.startsWith("ADP"));
  if (!entity || entity.type === "PER" || !(governed || finder.isMedium(entity))) return undefined;
  for (let index = head + 1; index <= end; index++) {
    const person = tree.tokens[index];
    if (person && finder.namedAt(person)?.type === "PER" && !tree.tokens[index - 1]?.upos.startsWith("ADP"))
      return index;
  }
  return undefined;
}

function isPerson(tree: Tree, index: number, finder: PartyFinder): boolean {
  const token = tree.tokens[index];
  return token !== undefined && finder.namedAt(token)?.type === "PER";
}
