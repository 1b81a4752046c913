import { VAGUE_COUNTS } from "../../language/number-words.ts";
import { isWithin } from "../../model/touching.ts";
import { givesAccount } from "../clause/gives-account.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import { isAgentNoun } from "../participants.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { type ArticleWording, inOwnVoice } from "./wording/wording-context.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 4;

/** Verbs by which somebody says that a thing is so, with the thing as their object: one that is there or is not, since others are still to come. */
const ANNOUNCING = new Set(["annoncer", "confirmer"]);

/** Things that are there or are not: others deny them. What is announced besides (a plan, a visit) is still to come. */
const THERE = new Set(
  "accord compromis trêve cessez-le-feu armistice mort décès victoire fermeture libération arrestation capture retrait démission rupture suspension".split(
    " ",
  ),
);

/** Verbs by which somebody tells what he has seen or counted: whatever is their object is there. */
const OBSERVING = new Set(
  "signaler rapporter constater observer détecter relever enregistrer recenser dénombrer repérer documenter".split(" "),
);

/** What these verbs say that somebody does, makes or wins, and has not seen: « observer une trêve », « enregistrer un album ». */
const DONE_NOT_SEEN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    observer: "minute silence pause trêve cessez-le-feu jeûne grève sit-in deuil règle",
    enregistrer: "album chanson disque morceau émission message victoire succès",
    relever: "défi gant",
    rapporter: "médaille trophée titre",
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(" "))]),
);

/** Determiners of what nobody has heard of: « des tirs », « de lourdes pertes », « un recul », « plusieurs départs ». */
const NEW = /^(?:une?|des|de|d'|plusieurs|aucune?|quelques)$/u;

/** « A a annoncé un accord sur les salaires », « A signale de lourdes pertes », « A fait état de légers dégâts »: A says that they are there. */
export function* claimsOfAnnouncements(known: KnownWithEvents, context: ArticleWording): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const group of verbGroupsOf(tree)) {
      if (group.form !== "finite" || group.passive || isQuoted(tree, group, known)) continue;
      const thing = thingOf(tree, group);
      if (thing !== undefined && countsPeople(tree, thing)) continue;
      const subject = thing === undefined ? undefined : subjectOf(tree, group);
      const holder = subject === undefined ? undefined : context.finder.partyAt(tree, subject);
      const words = thing === undefined ? undefined : wordsOf(tree, thing, context);
      if (holder === undefined || words === undefined) continue;
      yield {
        proposition: `il y a ${words}`,
        holder,
        stance: group.negated ? "denies" : "asserts",
        evidence: { start: sentence.start, end: sentence.end },
        rule: { name: "claim/announcement", version: VERSION, words: [group.lemma, holder.name] },
      };
    }
  }
}

/** What the verb says is there, as the index of its noun. */
function thingOf(tree: Tree, group: VerbGroup): number | undefined {
  const objects = childrenWith(tree, group.main, "obj");
  if (ANNOUNCING.has(group.lemma)) return objects.find((at) => THERE.has(tree.tokens[at]?.lemma ?? ""));
  if (OBSERVING.has(group.lemma))
    return [...objects, ...behindDe(tree, group)].find(
      (at) => at > group.main && isNew(tree, at) && !isDone(tree, group.lemma, at),
    );
  if (!givesAccount(tree, group.lemma, group.last)) return undefined;
  const state = group.last + 1;
  return tree.tokens.findIndex(({ upos }, at) => at > state && at <= state + REACH_TO_THING && upos === "NOUN");
}

/** « état d'au moins une dizaine de pertes »: words between. Guessed. */
const REACH_TO_THING = 5;

const isDone = (tree: Tree, verb: string, noun: number): boolean =>
  DONE_NOT_SEEN.get(verb)?.has(tree.tokens[noun]?.lemma ?? "") === true;

/** « signale de nouvelles fissures »: none of these verbs is completed by « de », which is the article before an adjective. */
function behindDe(tree: Tree, group: VerbGroup): readonly number[] {
  const at = group.last + 1;
  if (!/^d(?:e|')$/u.test(wordAt(tree.tokens, at)) || tree.tokens[at + 1]?.upos !== "ADJ") return [];
  return childrenWith(tree, group.main, "obl").filter((child) => childrenWith(tree, child, "case").includes(at));
}

function isNew(tree: Tree, noun: number): boolean {
  if (tree.tokens[noun]?.upos !== "NOUN") return false;
  return childrenWith(tree, noun, "det", "nummod", "case").some(
    (at) => NEW.test(wordAt(tree.tokens, at)) || tree.tokens[at]?.upos === "NUM",
  );
}

/** « fait état de douze blessés »: a toll, which is read by itself. */
function countsPeople(tree: Tree, noun: number): boolean {
  const lemma = tree.tokens[noun]?.lemma ?? "";
  const isCounted = childrenWith(tree, noun, "nummod").length > 0 || VAGUE_COUNTS.has(lemma);
  return isCounted && (isAgentNoun(lemma) || VAGUE_COUNTS.has(lemma) || VICTIMS.test(lemma));
}

const VICTIMS = /^(?:mort|décès|tué|blessé|victime|disparu|déplacé|réfugié|personne|civil|otage)$/u;

/** What a quotation says is read with it. */
function isQuoted(tree: Tree, { main }: VerbGroup, { quotes }: KnownWithEvents): boolean {
  const token = tree.tokens[main];
  return token !== undefined && isWithin(quotes, token);
}

function wordsOf(tree: Tree, thing: number, context: ArticleWording): string | undefined {
  let from = thing;
  while (/^(?:DET|ADJ|NUM)$/u.test(tree.tokens[from - 1]?.upos ?? "")) from -= 1;
  let to = thing + 1;
  while (to < tree.tokens.length && !/^(?:[,.;:!?»]|qui|dont|où|selon|mais|et)$/u.test(wordAt(tree.tokens, to)))
    to += 1;
  const words = wordProposition(from, to, inOwnVoice(tree, context))?.text;
  if (words === undefined) return undefined;
  const none = /^aucun(e?) /u.exec(words);
  if (none) return `un${none[1] ?? ""} ${words.slice(none[0].length)}`;
  // « fait état de dégâts », « de légers dégâts »: what « de » has swallowed.
  const before = /^[«"“]$/u.test(wordAt(tree.tokens, from - 1)) ? from - 2 : from - 1;
  const isBare =
    !/^(?:DET|NUM)$/u.test(tree.tokens[from]?.upos ?? "") && /^(?:de|d')$/u.test(wordAt(tree.tokens, before));
  if (!isBare) return words;
  return from < thing ? `de ${words}` : `${tree.tokens[thing]?.features.Number === "Plur" ? "des" : "de"} ${words}`;
}
