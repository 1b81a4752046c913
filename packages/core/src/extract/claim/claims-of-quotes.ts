import type { Claim, Party, Quote } from "../../model/analysis.ts";
import { contains, overlapping } from "../../model/span.ts";
import type { Anaphora } from "../anaphora.ts";
import { phraseOf } from "../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { isMereVerdict } from "../denial/untrue-words.ts";
import { eventEntries } from "../event/event-lexicon.ts";
import type { KnownWithEvents } from "../known.ts";
import { MARK } from "../quote/cue.ts";
import { deniesItsWords } from "../quote/denying.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import { structureOf } from "./structure.ts";
import { clausesIn, opensNegated } from "./wording/clauses.ts";
import { joinWords } from "./wording/join-words.ts";
import { indefiniteOf } from "./wording/name-articles.ts";
import { mainPredicate, type Predicate, predicatesOf } from "./wording/predicates.ts";
import { saysI } from "./wording/pronouns.ts";
import { type Proposition, wordInfinitive, wordProposition } from "./wording/word-proposition.ts";
import type { WordingContext } from "./wording/wording-context.ts";

export type ClaimDraft = Omit<Claim, "id">;

/** What wording needs of the whole article. */
export type ArticleWording = Omit<WordingContext, "tree" | "speaker" | "opensWithSpeaker" | "narrated" | "referentOf">;

/** What claims of quotations need besides: whom « il » and « elles » stand for. */
interface QuoteWording extends ArticleWording {
  readonly anaphora: Anaphora;
}

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** What a quotation claims: its clauses, or what a fragment says of the object it judges. */
export function* claimsOfQuote(quote: Quote, known: KnownWithEvents, context: QuoteWording): Generator<ClaimDraft> {
  // Words of nobody known are not the outlet's.
  if (quote.corrupt || quote.speaker === null) return;
  for (const sentence of overlapping(known.reading.sentences, quote)) {
    const tree = treeOf(sentence);
    const narrated = narratedIn(tree, quote);
    const wording = {
      ...context,
      tree,
      narrated,
      referentOf: (index: number) => spokenOf(known.quotes, context.anaphora.referentOf(tree, index)),
      speaker: quote.speaker,
      opensWithSpeaker: quote.kind !== "direct" && quote.rule?.name !== "quote/according-to",
    };
    const drafts = FRAGMENTS.has(quote.rule?.name ?? "")
      ? fragmentClaim(quote, wording)
      : clauseClaims(quote, wording, known);
    for (const draft of drafts) {
      yield draft;
      for (const holder of quote.jointSpeakers ?? []) yield { ...draft, holder };
    }
  }
}

/** Whom others speak of: who speaks says « je », and whoever spoke before may have been told of another. */
const spokenOf = (quotes: readonly Quote[], party: Party | undefined): Party | undefined =>
  quotes.some(({ speaker }) => speaker?.name === party?.name) ? undefined : party;

const FRAGMENTS = new Set(["quote/described-as", "quote/fragment-in-object", "quote/verb-then-fragment"]);

/** « Rien, dit-il, ne justifie cela »: the incise inside the words is the narrator's, with the commas around it. */
function narratedIn(tree: Tree, { cueSpan, ...quote }: Quote): ReadonlySet<number> {
  if (cueSpan === undefined || !contains(quote, cueSpan)) return new Set();
  const first = tree.tokens.findIndex((token) => token.start >= cueSpan.start);
  const comma = tree.tokens.findIndex((token, index) => index > first && token.form === ",");
  const last = comma < 0 ? tree.tokens.length - 1 : comma;
  const before = wordAt(tree.tokens, first - 1) === "," ? first - 1 : first;
  return new Set(tree.tokens.map((_, index) => index).filter((index) => index >= before && index <= last));
}

function* clauseClaims(quote: Quote, wording: WordingContext, known: KnownWithEvents): Generator<ClaimDraft> {
  const { tree } = wording;
  const from = tree.tokens.findIndex((token) => token.end > quote.start);
  let to = from;
  while (to < tree.tokens.length && (tree.tokens[to]?.start ?? quote.end) < quote.end) to += 1;
  const denies = deniesItsWords(quote);
  let subject: string | undefined;
  for (const [start, end] of clausesIn(tree, afterReports(tree, from, to), to)) {
    const predicate = mainPredicate(tree, start, end, wording.narrated);
    const infinitive = quote.rule?.name === "quote/infinitive" || opensWithInfinitive(tree, start);
    if (predicate === undefined || (predicate.form !== "finite" && !infinitive)) continue;
    if (!infinitive && isRelative(tree, start, predicate)) continue;
    if (isVow(tree, predicate) || isMereTime(tree, start, predicate)) continue;
    if (
      isMereVerdict(wordsIn(tree, start, end, known)) ||
      isSpeechAct(predicate) ||
      isQuestion(tree, end) ||
      isSupposed(tree, start, end, predicate)
    )
      continue;
    const proposition = infinitive ? wordInfinitive(start, end, wording) : wordProposition(start, end, wording);
    if (proposition === undefined) continue;
    const isShared = opensNegated(tree, start);
    if (!isShared) subject = subjectWords(predicate, wording);
    if (isShared && subject === undefined) continue;
    const text = isShared ? `${subject} ${proposition.text}` : proposition.text;
    yield {
      ...draft(text, quote, tree, proposition.negated !== denies),
      ...structureOf(start, end, tree, wording.finder, known),
    };
  }
}

/** The subject as the next clause, which has none, is to have it. */
function subjectWords({ root }: Predicate, { tree, finder, articles, speaker }: WordingContext): string | undefined {
  const [subject] = childrenWith(tree, root, "nsubj");
  if (subject === undefined) return undefined;
  const party = saysI(tree, subject) ? speaker : finder.partyAt(tree, subject);
  return party ? articles.asSubject(party) : undefined;
}

/** The words of a clause, without the mark that opens them. */
function wordsIn(tree: Tree, from: number, to: number, { article }: KnownWithEvents): string {
  const words = article.text.slice(tree.tokens[from]?.start ?? 0, tree.tokens[to - 1]?.end ?? 0);
  return words.replace(/^[«"“,\s]+/u, "");
}

/** « les rumeurs selon lesquelles la banque fermerait », « nous précisons que … »: the clause behind. */
function afterReports(tree: Tree, from: number, to: number): number {
  const opening = verbGroupsOf(tree).find((group) => group.main >= from && group.main < Math.min(to, from + 4));
  const says = opening !== undefined && reportingUses(opening.lemma, opening.reflexive).has("say");
  const first = /^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, from + (wordAt(tree.tokens, from) === "«" ? 1 : 0)));
  if (says && first && /^(?:que|qu')$/u.test(wordAt(tree.tokens, opening.last + 1))) return opening.last + 2;
  for (let index = from; index < Math.min(to, from + 8); index++)
    if (/^(?:lesquelles|laquelle|lesquels)$/u.test(wordAt(tree.tokens, index))) return index + 1;
  return from;
}

/** Asking and ordering claim nothing. */
function isSpeechAct({ lemma }: Predicate): boolean {
  return eventEntries(lemma, "verb").some((entry) => entry.type === "REQUEST" && entry.further.length === 0);
}

/** « Nous reconstruirons », « je vais répondre »: what somebody promises is an act of his words, and nobody else's to contradict. */
function isVow(tree: Tree, { first, last }: Predicate): boolean {
  const finite = tree.tokens.slice(first, last + 1).find(({ features }) => features.VerbForm === "Fin");
  const isComing = finite?.features.Tense === "Fut" || finite?.lemma === "aller";
  return isComing && finite?.features.Person === "1";
}

/** « la présidence, qui avait refusé »: a noun with its relative clause, and no verb of its own. */
function isRelative(tree: Tree, start: number, { first }: Predicate): boolean {
  const opening = tree.tokens.findLastIndex(
    (_, index) => index > start + 1 && index < first && RELATIVE.test(wordAt(tree.tokens, index)),
  );
  const others = [...predicatesOf(tree, start, opening), ...predicatesOf(tree, opening, first)];
  const between = tree.tokens.slice(opening + 1, first);
  return (
    opening >= 0 && others.every(({ form }) => form !== "finite") && !between.some(({ upos }) => OWN_WORDS.has(upos))
  );
}

const RELATIVE = /^(?:qui|dont|où|laquelle|lequel|lesquel(?:le)?s)$/u;
/** What stands before a verb that is not the relative pronoun's. */
const OWN_WORDS = new Set(["NOUN", "PROPN", "PUNCT"]);

/** « quelques heures après que Séoul a repris » */
function isMereTime(tree: Tree, start: number, { first }: Predicate): boolean {
  return tree.tokens.some((_, index) => {
    const word = wordAt(tree.tokens, index);
    const isThat =
      /^(?:que|qu')$/u.test(word) && /^(?:après|avant|pendant|dès|depuis)$/u.test(wordAt(tree.tokens, index - 1));
    return index > start && index < first && isThat;
  });
}

function isQuestion(tree: Tree, end: number): boolean {
  return wordAt(tree.tokens, end) === "?" || wordAt(tree.tokens, end - 1) === "?";
}

/** « a affirmé avoir visé un "centre" » */
function opensWithInfinitive(tree: Tree, start: number): boolean {
  const [first] = predicatesOf(tree, start, start + 4).filter(({ form }) => form !== "participle");
  return first?.form === "infinitive" && first.first <= start + 1;
}

/** « si les combats reprenaient », « qu'ils s'en aillent », « partez »: nothing is said to be so. */
function isSupposed(tree: Tree, start: number, end: number, predicate: Predicate): boolean {
  const first = tree.tokens.findIndex(({ upos }, index) => index >= start && upos !== "PUNCT");
  const alone = predicatesOf(tree, start, end).filter(({ form }) => form === "finite").length === 1;
  const supposes = /^(?:si|s'|que|qu'|quels?|quelles?)$/u.test(wordAt(tree.tokens, first));
  return tree.tokens[predicate.last]?.features.Mood === "Imp" || (supposes && alone);
}

/** What quoted words inside a clause say of something: that it is so, that it is there, or what it does. */
function* fragmentClaim(quote: Quote, wording: WordingContext): Generator<ClaimDraft> {
  const { tree } = wording;
  const first = tree.tokens.findIndex((token) => contains(quote, token));
  const cue = verbGroupsOf(tree)
    .filter((group) => group.last < first)
    .at(-1);
  if (first < 0 || cue === undefined || !contains(tree.sentence, quote) || claimsNothing(cue)) return;
  const proposition = clauseWithFragment(quote, first, wording) ?? judgement(quote, first, cue, wording);
  if (proposition) yield draft(proposition.text, quote, tree, proposition.negated);
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
  "dénoncer constater évoquer déplorer reconnaître admettre regretter saluer fustiger condamner relever souligner observer craindre redouter avoir parler mentionner pointer critiquer".split(
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
  const objects = childrenWith(tree, cue.main, "obj").filter((at) => NOMINAL.has(tree.tokens[at]?.upos ?? ""));
  if (objects[0] !== undefined) return objects[0];
  const isRelative =
    /^(?:que|qu')$/u.test(wordAt(tree.tokens, cue.first - 1)) || relationOf(tree.tokens[cue.main]) === "acl";
  if (cue.form === "participle" || isRelative) return tree.tokens[cue.main]?.head;
  const noun = tree.tokens.findIndex((token, at) => at > cue.last && at < limit && NOMINAL.has(token.upos));
  return noun < 0 ? undefined : noun;
}

const NOMINAL = new Set(["NOUN", "PROPN"]);

/** « démentant une "fausse information" » says nothing of what it denies. */
function claimsNothing({ lemma, reflexive }: VerbGroup): boolean {
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

function draft(proposition: string, quote: Quote, tree: Tree, denies: boolean): ClaimDraft {
  return {
    proposition,
    holder: quote.speaker,
    stance: denies ? "denies" : "asserts",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    rule: {
      name: "claim/quotation",
      version: VERSION,
      words: [quote.cue ?? "", quote.speaker?.name ?? ""].filter(Boolean),
    },
  };
}
