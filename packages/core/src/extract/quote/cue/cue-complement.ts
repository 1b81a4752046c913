import type { Token } from "../../../model/reading.ts";
import { governedByPreposition } from "../../clause/noun-phrase.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { isCarrier } from "../find-channel.ts";
import { type Complement, MARK } from "./cue.ts";
import { documentSaying, isSaidOfNobody } from "./cue-speaker.ts";
import { lastOfGroup } from "./reporting-verb.ts";
import { type ReportingUse, reportingUses } from "./reporting-words.ts";

/** What stands between a verb and its « que » is no longer than this many words. Guessed: names with long titles. */
const REACH = 30;
const QUE = /^(?:que|qu')$/u;
/** « alors que », « bien que »… are no reported clause. */
const BEFORE_OTHER_QUE = new Set(
  "alors tandis bien afin avant après depuis pendant dès tant ainsi plus moins autant tel telle tels telles parce sauf sans pour jusqu'à aussi encore outre lors mieux pire même".split(
    " ",
  ),
);

export function complementOf(
  tree: Tree,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  uses: ReadonlySet<ReportingUse>,
): Complement | undefined {
  const { tokens } = tree;
  const owned = uses.has("say") || uses.has("deny") ? clauseOwnedBy(tree, group.main) : undefined;
  if (owned !== undefined) return { kind: "que", start: owned + 1 };
  let idle = true;
  for (let index = lastOfGroup(tree, group) + 1; index < Math.min(tokens.length, group.last + REACH); index++) {
    const token = tokens[index];
    const word = wordAt(tokens, index);
    if (token === undefined || /^[.;!?…]$/u.test(word)) return undefined;
    const behind = word === "," ? behindAside(tree, index) : undefined;
    if (behind !== undefined) {
      index = behind;
      continue;
    }
    if (word === ":") return { kind: "colon", start: index + 1 };
    if (MARK.test(word)) return idle ? { kind: "marks", start: index } : undefined;
    if (WHICH.test(word) && wordAt(tokens, index - 1) === "selon") {
      if (!denies(uses) && !uses.has("say")) return undefined;
      // « dément l'information, parue lundi, selon laquelle … »: past what is told of it.
      const withObject =
        denies(uses) && wordAt(tokens, index - 2) !== "," && INFORMATION.has(tokens[index - 2]?.lemma ?? "");
      return { kind: "que", start: withObject ? behindTime(tree, group.last + 1) : index + 1 };
    }
    if (QUE.test(word)) {
      if (isSaidOfNobody(tree, group)) return { kind: "que", start: index + 1 };
      const owner = ownerOf(tree, index);
      const other = owner !== undefined && owner < group.first && groups.some((candidate) => candidate.main === owner);
      return isReportedQue(tokens, index, tree) && !other ? { kind: "que", start: index + 1 } : undefined;
    }
    const other = groups.find((candidate) => candidate.first <= index && index <= candidate.main);
    if (token.features.VerbForm === "Inf") {
      const first = withNegation(tree, other?.first ?? index);
      const link = wordAt(tokens, first - 1);
      const isBare = !/^(?:à|de|d'|pour|par|sans)$/u.test(link);
      const direct = idle ? isBare || takesDe(group, link) : isBare && isBehindPhrase(tree, first);
      return direct && (uses.has("say") || uses.has("deny")) && !uses.has("no-infinitive")
        ? { kind: "infinitive", start: first }
        : undefined;
    }
    if (other?.form === "gerund" && denies(uses) && isSaidFurtherOn(tree, index)) continue;
    if (other && other !== group && (other.form === "finite" || other.form === "gerund"))
      return index === other.first ? saidInObject(tree, group, other, uses) : undefined;
    if (!isIdle(token) && !isAside(tree, index) && !takesDe(group, word)) idle = false;
  }
  return undefined;
}

const denies = (uses: ReadonlySet<ReportingUse>): boolean => uses.has("deny") || uses.has("dismiss");

/** « a avoué aux enquêteurs avoir menti »: no infinitive stands bare behind a noun but the one that the verb reports. */
const isBehindPhrase = ({ tokens }: Tree, infinitive: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[infinitive - 1]?.upos ?? "");

/** « dément les informations circulant lundi selon lesquelles »: what is told of them stands between. */
const isSaidFurtherOn = ({ tokens }: Tree, from: number): boolean =>
  tokens
    .slice(from, from + REACH)
    .some(({ lower }, offset) => WHICH.test(lower) && tokens[from + offset - 1]?.lower === "selon");

const WHICH = /^(?:laquelle|lesquelles|lesquels)$/u;

/** « s'est défendu d'avoir », « se vante d'être »: verbs that report an infinitive behind « de ». */
const takesDe = (group: VerbGroup, link: string): boolean =>
  /^(?:de|d')$/u.test(link) && group.reflexive && /^(?:défendre|targuer|vanter|plaindre|féliciter)$/u.test(group.lemma);

/** « soutient, preuves à l'appui, l'avoir prévenu »: the comma that closes an aside right before an infinitive or « que ». */
function behindAside(tree: Tree, comma: number): number | undefined {
  const { tokens } = tree;
  const closing = tokens.findIndex(({ form }, index) => index > comma && form === ",");
  if (closing < 0 || closing - comma > LONGEST_ASIDE + 1) return undefined;
  const isPlain = tokens
    .slice(comma + 1, closing)
    .every(({ form, features }) => features.VerbForm === undefined && !MARK.test(form) && form !== ":");
  const next = tokens.slice(closing + 1, closing + 5);
  const verb = next.findIndex(({ features }) => features.VerbForm === "Inf");
  const opens = verb >= 0 && next.slice(0, verb).every(({ upos }) => upos === "PRON" || upos === "ADV");
  return isPlain && (opens || QUE.test(wordAt(tokens, closing + 1))) ? closing : undefined;
}

/** Words of such an aside. Guessed. */
const LONGEST_ASIDE = 8;

/** « a rejeté les rapports affirmant que … »: what the object says is what is denied. */
function saidInObject(
  tree: Tree,
  group: VerbGroup,
  other: VerbGroup,
  uses: ReadonlySet<ReportingUse>,
): Complement | undefined {
  const document = denies(uses) ? documentSaying(tree, other) : undefined;
  const isObject = document !== undefined && childrenWith(tree, group.main, "obj").includes(document);
  const says = reportingUses(other.lemma, other.reflexive).has("say");
  return isObject && says && QUE.test(wordAt(tree.tokens, other.last + 1))
    ? { kind: "que", start: other.last + 2 }
    : undefined;
}

/** « ne pas pouvoir »: an infinitive is negated in front of it. */
function withNegation(tree: Tree, first: number): number {
  let at = first;
  // « ne plus rien attendre »
  while (/^(?:pas|plus|jamais|rien|guère)$/u.test(wordAt(tree.tokens, at - 1))) at -= 1;
  return at < first && /^(?:ne|n')$/u.test(wordAt(tree.tokens, at - 1)) ? at - 1 : first;
}

/** Words between a verb and what it reports that only set it off: « assure au contraire avoir gagné ». */
const ASIDES = [
  "au contraire",
  "de son côté",
  "de leur côté",
  "pour sa part",
  "pour leur part",
  "à son tour",
  "à l' inverse",
  "par ailleurs",
  "quant à lui",
  "quant à elle",
  "quant à eux",
  "en outre",
  "dans la foulée",
  "sur place",
].map((words) => words.split(" "));

/** The phrases that hold a word, each with its place in them. */
const ASIDES_WITH = Map.groupBy(
  ASIDES.flatMap((words) => words.map((word, offset) => ({ word, words, offset }))),
  ({ word }) => word,
);

function isAside(tree: Tree, index: number): boolean {
  const near = ASIDES_WITH.get(wordAt(tree.tokens, index)) ?? [];
  return near.some(
    ({ words, offset }) =>
      index >= offset && words.every((word, at) => wordAt(tree.tokens, index - offset + at) === word),
  );
}

/** What is denied as a whole; an affirmation or a claim is told by the clause alone. */
const INFORMATION = new Set(["information", "rumeur", "nouvelle", "rapport"]);

/** « a démenti, ce mardi, les informations »: the object, past commas and the time. */
function behindTime(tree: Tree, from: number): number {
  let index = from;
  const isTime = (at: number) =>
    /^(?:,|ce|cet|cette)$/u.test(wordAt(tree.tokens, at)) || isTimeWord(tree.tokens[at]?.lemma ?? "");
  while (index < tree.tokens.length && isTime(index)) index += 1;
  return index < tree.tokens.length ? index : from;
}

/** The verb that the parser hangs a « que » clause on as its object. */
function ownerOf(tree: Tree, que: number): number | undefined {
  const token = tree.tokens[que];
  const clause = tree.tokens[token?.head ?? -1];
  return token?.upos === "SCONJ" && relationOf(clause) === "ccomp" ? clause?.head : undefined;
}

/** « répond à ceux qui jugent cela inutile que… »: the « que » of a verb past the verbs of a relative clause. */
function clauseOwnedBy(tree: Tree, main: number): number | undefined {
  const { tokens } = tree;
  for (let index = main + 1; index < tokens.length; index++) {
    if (/^[.;!?…:]$/u.test(wordAt(tokens, index))) return undefined;
    if (QUE.test(wordAt(tokens, index)) && ownerOf(tree, index) === main && isReportedQue(tokens, index, tree))
      return index;
  }
  return undefined;
}

/** Adverbs, times and clitics may stand between a verb and the words that follow it directly. */
function isIdle(token: Token): boolean {
  return (
    token.upos === "ADV" ||
    token.upos === "PUNCT" ||
    isTimeWord(token.lemma) ||
    token.upos === "NUM" ||
    token.upos === "DET" ||
    /^(?:ne|n'|se|s'|y|en|le|la|l'|rien|lui|elle|eux|elles)$/iu.test(token.form)
  );
}

function isReportedQue(tokens: readonly Token[], index: number, tree: Tree): boolean {
  const before = wordAt(tokens, index - 1);
  // « indique aussi que », « affirme même que »: said besides, compared with nothing.
  const isBesides = /^(?:aussi|encore|même)$/u.test(before) && /^(?:VERB|AUX)$/u.test(tokens[index - 2]?.upos ?? "");
  if ((BEFORE_OTHER_QUE.has(before) && !isBesides) || before === "ce") return false;
  if (isJudgedNoun(tokens, index)) return false;
  // « fait état de trois morts, bilan que le préfet conteste »
  if (tokens[index - 1]?.upos === "NOUN" && wordAt(tokens, index - 2) === ",") return false;
  const token = tokens[index];
  // « balaie les critiques, qu'il qualifie de… »
  const isObject = token?.upos === "PRON" || relationOf(token) === "obj";
  const isTold = tokens.slice(0, index).some(({ lemma }) => TELLING.has(lemma));
  if (isObject && before === "," && !isTold && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[index - 2]?.upos ?? ""))
    return false;
  if (token?.upos !== "PRON" || isSetPhrase(tokens, index - 1) || isAddressed(tree, index - 1)) return true;
  // Read as a relative pronoun: believed only when it hangs in a clause that describes the noun right before it.
  const clause = tree.tokens[token.head];
  const describes = clause !== undefined && relationOf(clause) === "acl" && clause.head === index - 1;
  return !describes || isSaidInside(tree, index - 1, token.head);
}

/** « dénonce le tracé de la route, qu'il juge dangereux »: a relative clause that judges the noun before the comma. */
function isJudgedNoun(tokens: readonly Token[], que: number): boolean {
  const [pronoun, verb, judgement] = [1, 2, 3].map((offset) => tokens[que + offset]);
  const isCutOff = tokens[que - 1]?.form === "," && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[que - 2]?.upos ?? "");
  const isPronoun = /^(?:ils?|elles?|on|l'on)$/u.test(pronoun?.lower ?? "");
  return (
    isCutOff && isPronoun && JUDGING.has(verb?.lemma ?? "") && !/^(?:SCONJ|NOUN|DET)$/u.test(judgement?.upos ?? "")
  );
}

const JUDGING = new Set(["juger", "estimer", "considérer", "trouver", "qualifier", "accuser", "soupçonner", "croire"]);

/** « ont prévenu leurs ressortissants qu'ils devaient partir »: verbs of telling somebody, whom the clause does not describe. */
function isAddressed(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun];
  const verb = tree.tokens[token?.head ?? -1];
  return TELLING.has(verb?.lemma ?? "") && relationOf(token) === "obj" && isAgentNoun(token?.lemma ?? "");
}

const TELLING = new Set(["prévenir", "avertir", "informer", "assurer", "aviser", "alerter", "persuader", "convaincre"]);

/** « a dit dans un communiqué qu'il avait fermé la route »: what carries the words is not what the verb behind closes. */
function isSaidInside(tree: Tree, carrier: number, verb: number): boolean {
  const { tokens } = tree;
  const governed = [carrier - 1, carrier - 2].some((at) => /^(?:dans|sur|lors|par|via)$/u.test(wordAt(tokens, at)));
  if (!governed || !isCarrier(tokens[carrier]?.lemma ?? "")) return false;
  const isReflexive = /^(?:se|s')$/u.test(wordAt(tokens, verb - 1)) || /^(?:s'|se)$/u.test(wordAt(tokens, verb - 2));
  return (
    isReflexive ||
    tokens.some(
      ({ upos, lemma, head }, at) =>
        at > verb &&
        head === verb &&
        /^(?:NOUN|PROPN)$/u.test(upos) &&
        !isTimeWord(lemma) &&
        !governedByPreposition(tree, at),
    )
  );
}

/** « estime pour sa part que », « a dit de son côté que »: no noun that a relative clause describes. */
function isSetPhrase(tokens: readonly Token[], noun: number): boolean {
  return (
    /^(?:part|côté|tour|sujet|égard|propos|passage)$/u.test(wordAt(tokens, noun)) &&
    /^(?:sa|son|leur|ce|cet|au)$/u.test(wordAt(tokens, noun - 1))
  );
}
