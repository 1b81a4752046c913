import type { Quote } from "../../model/analysis.ts";
import { contains } from "../../model/span.ts";
import { phraseOf } from "../clause/phrases.ts";
import { isTimeWord } from "../clause/time-nouns.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { CALLS_FALSE } from "../denial/untrue-words.ts";
import { MARK } from "../quote/cue/cue.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import { joinWords } from "./wording/join-words.ts";
import { indefiniteOf } from "./wording/name-articles.ts";
import { predicatesOf } from "./wording/predicates.ts";
import { type Proposition, wordProposition } from "./wording/word-proposition.ts";
import type { WordingContext } from "./wording/wording-context.ts";

/** What quoted words inside a clause say of something: that it is so, that it is there, or what it does. */
export function fragmentProposition(quote: Quote, wording: WordingContext): Proposition | undefined {
  const { tree } = wording;
  const first = tree.tokens.findIndex((token) => contains(quote, token));
  const cue = verbGroupsOf(tree)
    .filter((group) => group.last < first)
    .at(-1);
  // « a condamné « toute prise de pouvoir » »: a principle.
  if (/^(?:toute?s?|tous)$/u.test(wordAt(tree.tokens, first))) return undefined;
  if (first < 0 || cue === undefined || !contains(tree.sentence, quote) || namesNoState(cue)) return undefined;
  return clauseWithFragment(quote, first, wording) ?? judgement(quote, first, cue, wording);
}

/** « l'Europe "détourne le regard" »: the quoted verb with its subject. */
function clauseWithFragment(quote: Quote, first: number, wording: WordingContext): Proposition | undefined {
  const { tree } = wording;
  const end = tree.tokens.findLastIndex((token) => contains(quote, token)) + 1;
  const verb = predicatesOf(tree, first, end).find(({ form }) => form === "finite");
  const subject = verb && childrenWith(tree, verb.root, "nsubj").find((child) => child < first);
  if (subject === undefined) return undefined;
  return wordProposition(phraseOf(tree, subject)[0] ?? subject, end, wording);
}

/** « qualifier Y de "Z" », « des pourparlers "productifs" » → « Y est Z »; « déplorer un "recul" » → « il y a un recul ». */
function judgement(quote: Quote, first: number, cue: VerbGroup, wording: WordingContext): Proposition | undefined {
  const { tree, articles, finder } = wording;
  const opening = MARK.test(wordAt(tree.tokens, first - 1)) ? first - 1 : first;
  // « présenté comme un "danger" »
  const determined = tree.tokens[opening - 1]?.upos === "DET" && wordAt(tree.tokens, opening - 2) === "comme";
  const before = wordAt(tree.tokens, opening - 1);
  // « parle d'une "menace" », « le manque de "soutien" » judge nothing.
  const uses = reportingUses(cue.lemma, cue.reflexive);
  const judges = uses.has("describe");
  const judged = determined || (before === "comme" && uses.size > 0) || (judges && /^(?:de|d')$/u.test(before));
  const fragment = joinWords(tree.tokens.filter((token) => contains(quote, token)).map((token) => token.form));
  // « parle d'une "fable" » denies what was said, and says nothing of its own.
  if (!judged && CALLS_FALSE.test(fragment)) return undefined;
  const determiner = tree.tokens.slice(cue.last + 1, first + 1).findLast(({ form }) => /^(?:une?|des)$/iu.test(form));
  const object = judgedAt(tree, cue, judged ? opening - 1 : opening);
  const party = object === undefined ? undefined : finder.partyAt(tree, object);
  if ((judged || isAttribute(tree, first)) && party) {
    const verb = articles.of(party) === "les" ? "sont" : "est";
    const article = judged && determined ? `${tree.tokens[opening - 1]?.form}` : articleOfFragment(tree, first);
    const name = party.name.replace(/\s*(?:d[eu]s?\s*)?[«“"].*$/u, "");
    return {
      text: `${articles.asSubject({ ...party, name })} ${verb} ${article} ${fragment}`.replace(/ {2,}/gu, " "),
      negated: false,
    };
  }
  if (judged || determiner === undefined || !STATES.has(cue.lemma)) return undefined;
  const from = tree.tokens.indexOf(determiner);
  const described = from < opening ? (wordProposition(from, opening, wording)?.text ?? determiner.form) : "";
  return { text: joinWords(["il y a", described, fragment].filter(Boolean)), negated: false };
}

/** « qualifié de "mensonge" » → « un mensonge », « de "fausses nouvelles" » → « de fausses nouvelles »; nothing before an adjective. */
function articleOfFragment(tree: Tree, first: number): string {
  const [token, next] = [tree.tokens[first], tree.tokens[first + 1]];
  if (token?.upos === "NOUN") return indefiniteOf(token);
  if (token?.upos !== "ADJ" || next?.upos !== "NOUN") return "";
  return next.features.Number === "Plur" ? "de" : indefiniteOf(next);
}

/** Verbs whose object is said to be there. */
const STATES = new Set(
  "dénoncer constater déplorer reconnaître admettre regretter saluer fustiger condamner relever souligner observer craindre redouter avoir mentionner pointer critiquer".split(
    " ",
  ),
);

/** Whether quoted words say of the noun before them what it is like. */
function isAttribute(tree: Tree, first: number): boolean {
  const token = tree.tokens[first];
  return token?.upos === "ADJ" || (token?.upos === "ADV" && tree.tokens[first + 1]?.upos === "ADJ");
}

/** What a verb of judging is about: its object before the quoted words, or behind them. */
function judgedAt(tree: Tree, cue: VerbGroup, limit: number): number | undefined {
  const isThing = (at: number) => NOMINAL.has(tree.tokens[at]?.upos ?? "") && !isTimeWord(tree.tokens[at]?.lemma ?? "");
  const objects = childrenWith(tree, cue.main, "obj").filter(isThing);
  if (objects[0] !== undefined) return objects[0];
  const isRelative =
    /^(?:que|qu')$/u.test(wordAt(tree.tokens, cue.first - 1)) || relationOf(tree.tokens[cue.main]) === "acl";
  // « un communiqué qui qualifie de "rumeur" son départ »: who says so is not what is judged.
  if (wordAt(tree.tokens, cue.first - 1) === "qui") return undefined;
  if (cue.form === "participle" || isRelative) return tree.tokens[cue.main]?.head;
  const noun = tree.tokens.findIndex((_, at) => at > cue.last && at < limit && isThing(at));
  return noun < 0 ? undefined : noun;
}

const NOMINAL = new Set(["NOUN", "PROPN"]);

/** « démentant une "fausse information" » says nothing of what it denies. */
function namesNoState({ lemma, reflexive }: VerbGroup): boolean {
  return NO_CLAIM.has(lemma) || reportingUses(lemma, reflexive).has("deny");
}

/** Verbs whose object is a text, a demand or a deed, not something that is said to be so. */
const NO_CLAIM = new Set([
  "publier",
  "diffuser",
  "écrire",
  "lire",
  "demander",
  "réclamer",
  "exiger",
  "promettre",
  "proposer",
  "menacer",
  "accuser",
  "appeler",
]);
