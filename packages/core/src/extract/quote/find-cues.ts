import type { Token } from "../../model/reading.ts";
import { governedByPreposition, isTimeWord, subjectBehind, subjectOf } from "../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { isAgentNoun } from "../participants.ts";
import { accordingCues } from "./according-cues.ts";
import { CLOSING_MARK, type Complement, type Cue, MARK } from "./cue.ts";
import { isCarrier } from "./find-channel.ts";
import { isDirectlyBehindMarks, isOpenIncise, sourceLearnedFrom } from "./incises.ts";
import { type ReportingUse, reportingUses, secondWords } from "./reporting-words.ts";

/** What stands between a verb and its « que » is no longer than this many words. Guessed: names with long titles. */
const REACH = 30;
const QUE = /^(?:que|qu')$/u;
/** « alors que », « bien que »… are no reported clause. */
const BEFORE_OTHER_QUE = new Set(
  "alors tandis bien afin avant après depuis pendant dès tant ainsi plus moins autant tel telle tels telles parce sauf sans pour jusqu'à aussi encore outre lors mieux pire même".split(
    " ",
  ),
);

export function findCues(tree: Tree): readonly Cue[] {
  const groups = verbGroupsOf(tree);
  const cues = groups.flatMap((group) => verbCue(tree, group, groups) ?? []);
  return withInherited(
    [...cues, ...accordingCues(tree)].sort((a, b) => a.first - b.first),
    tree,
  );
}

/** « …, a déclaré X, ajoutant que … », « X a dit que … et souligne que … »: the same speaker. */
function withInherited(cues: readonly Cue[], tree: Tree): readonly Cue[] {
  const found: Cue[] = [];
  for (const cue of cues) {
    const before = found.findLast(
      (other) => other.speaker !== undefined && other.group?.form === "finite" && !isReportedBy(found, other),
    );
    const own = cue.group !== undefined && documentSaying(tree, cue.group) !== undefined;
    found.push(before && !own && goesOnFrom(before, cue, tree) ? { ...cue, speaker: before.speaker } : cue);
  }
  return found;
}

/** « a dit que la Russie prévoyait de…, notant que »: a verb inside what somebody says is not who says the next thing. */
function isReportedBy(cues: readonly Cue[], cue: Cue): boolean {
  return cues.some(
    ({ complement, group, uses }) =>
      complement?.kind === "que" &&
      group?.form === "finite" &&
      uses.has("say") &&
      complement.start <= cue.first &&
      cue.complement === undefined,
  );
}

function goesOnFrom(before: Cue, cue: Cue, tree: Tree): boolean {
  if (cue.group?.form === "gerund") return true;
  if (cue.group?.form !== "finite" || cue.incise || cue.group.inverted !== undefined) return false;
  const joined = /^(?:et|puis|mais)$/u.test(wordAt(tree.tokens, cue.first - 1));
  // A subject inside the words reported is not who says the next thing: both verbs stand in one tense.
  return (
    joined &&
    before.complement?.kind === "que" &&
    cue.complement !== undefined &&
    before.group?.tense === cue.group.tense
  );
}

function verbCue(tree: Tree, group: VerbGroup, groups: readonly VerbGroup[]): Cue | undefined {
  const learned = sourceLearnedFrom(tree, group);
  if (learned !== undefined) return inciseOf(tree, group, new Set(["say"]), learned);
  // « n'a ni confirmé ni démenti »
  if (wordAt(tree.tokens, group.main - 1) === "ni") return undefined;
  const known = usesOf(tree, group);
  // « le plan proposé » reports nothing; « une annonce jugée "insuffisante" par… » does.
  if (group.form === "participle") return known.has("describe") ? describedBy(tree, group, known) : undefined;
  const uses = isOpenIncise(tree, group) ? new Set<ReportingUse>([...known, "incise"]) : known;
  if (uses.size === 0 || (group.negated && !uses.has("deny") && group.inverted === undefined)) return undefined;
  // Right behind quoted words a « que » belongs to something else: « …, a dit X lors d'un débat qu'il animait ».
  const behindMarks = isDirectlyBehindMarks(tree, group) && isIncise(tree, group, uses);
  const complement = behindMarks ? undefined : complementOf(tree, group, groups, uses);
  if (complement === undefined && (behindMarks || isIncise(tree, group, uses)))
    return inciseOf(tree, group, uses, agentBehind(tree, group) ?? subjectOf(tree, group));
  const translated = complement === undefined ? speakerBehindMarks(tree, group, uses) : undefined;
  if (translated !== undefined)
    return { ...inciseOf(tree, group, uses, translated.speaker), first: translated.first, end: group.last };
  return {
    kind: "verb",
    first: group.first,
    last: lastOfGroup(tree, group),
    lemma: group.lemma,
    uses,
    group,
    speaker: spokenBy(tree, group, complement),
    complement,
    incise: false,
    end: group.last,
    relay: wordAt(tree.tokens, group.first - 1) === "comme",
  };
}

/** « "Nous partons", le ministre a dit lundi. »: English order, as translations leave it: who speaks stands between marks and verb. */
function speakerBehindMarks(
  tree: Tree,
  group: VerbGroup,
  uses: ReadonlySet<ReportingUse>,
): { readonly speaker: number; readonly first: number } | undefined {
  if (!uses.has("say") || group.form !== "finite" || group.passive || group.inverted !== undefined) return undefined;
  const speaker = subjectOf(tree, group);
  if (speaker === undefined || speaker > group.first) return undefined;
  let first = speaker;
  while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tree.tokens[first - 1]?.upos ?? "")) first -= 1;
  const [before, comma] = [wordAt(tree.tokens, first - 1), wordAt(tree.tokens, first - 2)];
  const isBehindMarks =
    first > 2 &&
    ((CLOSING_MARK.test(before) && /^[,!?]$/u.test(comma)) || (before === "," && CLOSING_MARK.test(comma)));
  return isBehindMarks ? { speaker, first } : undefined;
}

/** Who speaks, but of « a été accusé de "fraude" » only whom « par » names, and of « l'engagement à reconnaître » nobody. */
function spokenBy(tree: Tree, group: VerbGroup, complement: Complement | undefined): number | undefined {
  if (group.passive && group.form === "finite" && complement === undefined)
    return childrenWith(tree, group.main, "obl:agent")[0];
  const head = agentBefore(tree, speakerHead(tree, group, complement), group);
  const token = tree.tokens[head ?? -1];
  const isThing = group.form === "infinitive" && token?.upos === "NOUN" && !isAgentNoun(token.lemma);
  return isThing ? undefined : head;
}

function inciseOf(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>, speaker: number | undefined): Cue {
  return {
    kind: "verb",
    first: group.first,
    last: lastOfGroup(tree, group),
    lemma: group.lemma,
    uses,
    group,
    speaker,
    complement: undefined,
    incise: true,
    end: endOfIncise(tree, group, speaker),
    relay: wordAt(tree.tokens, group.first - 1) === "comme",
  };
}

/** The subject behind a verb, past a time that the parser took for it: « a dit lundi Mario Rossi ». */
function agentBehind(tree: Tree, group: VerbGroup): number | undefined {
  const head = subjectBehind(tree, group);
  if (head === undefined || !isTimeWord(tree.tokens[head]?.lemma ?? "")) return head;
  return tree.tokens
    .map((_, index) => index)
    .slice(head + 1, head + REACH_BEHIND_TIME)
    .find((index) => mayAct(tree, index));
}

/** Who speaks stands within this many words behind a time. Guessed. */
const REACH_BEHIND_TIME = 8;

/**
 * The subject, or where the parser found none or a day, the nearest noun before the verb that can act:
 * « Samedi dernier, lors d'un débat à Lomé, le maire a dit que… ».
 */
function agentBefore(tree: Tree, head: number | undefined, group: VerbGroup): number | undefined {
  if (head !== undefined && !isTimeWord(tree.tokens[head]?.lemma ?? "")) return head;
  if (group.form !== "finite") return undefined;
  for (let index = group.first - 1; index > (head ?? -1); index--) {
    const token = tree.tokens[index];
    if (token === undefined || /^[;:]$/u.test(token.form) || token.features.VerbForm === "Fin") return undefined;
    if (/^(?:que|qu'|qui|on|je|j'|nous|vous|tu|il|elle|ce|c'|cela)$/u.test(wordAt(tree.tokens, index)))
      return undefined;
    if (mayAct(tree, index)) return index;
  }
  return undefined;
}

function mayAct(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const acts = token?.upos === "PROPN" || (token?.upos === "NOUN" && isAgentNoun(token.lemma));
  return acts && !governedByPreposition(tree, index);
}

function describedBy(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>): Cue | undefined {
  const speaker = childrenWith(tree, group.main, "obl:agent", "obl").find((child) =>
    childrenWith(tree, child, "case").some((at) => wordAt(tree.tokens, at) === "par"),
  );
  return {
    kind: "verb",
    first: group.first,
    last: group.last,
    lemma: group.lemma,
    uses: new Set([...uses].filter((use) => use === "describe")),
    group,
    speaker,
    complement: undefined,
    incise: false,
    end: group.last,
    relay: false,
  };
}

/** « fait savoir » reports where « fait » alone does not; the parser takes either word for the main one. */
function usesOf(tree: Tree, group: VerbGroup): ReadonlySet<ReportingUse> {
  if (secondWords(group.lemma)) return secondWordOf(tree, group) === undefined ? new Set() : TWO_WORDS;
  const helper = tree.tokens.slice(group.first, group.main).find((token) => secondWords(token.lemma)?.has(group.lemma));
  if (helper) return group.form === "infinitive" ? new Set() : TWO_WORDS;
  const above = tree.tokens[group.main - 1];
  if (group.form === "infinitive" && above && secondWords(above.lemma)?.has(group.lemma)) return new Set();
  return reportingUses(group.lemma, group.reflexive);
}

const TWO_WORDS: ReadonlySet<ReportingUse> = new Set<ReportingUse>(["say", "incise", "name"]);

function secondWordOf(tree: Tree, group: VerbGroup): number | undefined {
  const second = secondWords(group.lemma);
  const at = tree.tokens.findIndex(
    (token, index) => index > group.last && index < group.last + 3 && second?.has(token.lemma.toLowerCase()),
  );
  return at < 0 ? undefined : at;
}

function lastOfGroup(tree: Tree, group: VerbGroup): number {
  return secondWordOf(tree, group) ?? group.last;
}

/** In « qu'a déclaré X » and « ce qu'annonce X » the subject follows. */
function speakerHead(tree: Tree, group: VerbGroup, complement: Complement | undefined): number | undefined {
  // « …, ajoutant que »: said by whom the main clause speaks of.
  if (group.form === "gerund") return documentSaying(tree, group) ?? mainSubject(tree);
  if (wordAt(tree.tokens, group.first - 1) === "qui")
    return relativeSubject(tree, group.first - 1) ?? subjectOf(tree, group);
  if (/^(?:que|qu')$/u.test(wordAt(tree.tokens, group.first - 1)) && complement === undefined) {
    const behind = agentBehind(tree, group);
    if (behind !== undefined) return behind;
  }
  const before = subjectOf(tree, group);
  if (before !== undefined && before !== group.main && before < (complement?.start ?? Number.POSITIVE_INFINITY))
    return before;
  return complement === undefined ? undefined : subjectBehindBefore(tree, group, complement.start);
}

/** Texts that say something, whoever the sentence speaks of. */
const DOCUMENTS = new Set("rapport document enquête étude information rumeur dépêche article note".split(" "));

/** « après un rapport de l'ONU affirmant que »: what the participle describes, with no comma before it, says so. */
function documentSaying(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form !== "gerund") return undefined;
  const near = tree.tokens
    .slice(0, group.first)
    .findLastIndex(({ upos, form }) => !IN_PHRASE.has(upos) || form === ",");
  const { head, relation } = tree.tokens[group.main] ?? { head: -1, relation: "" };
  const noun = tree.tokens.findIndex(({ upos, lemma }, index) => {
    const isDescribed = index === head && relation.startsWith("acl");
    const isNominal = upos === "NOUN" || upos === "PROPN";
    return index > near && index < group.first && isNominal && (isDescribed || DOCUMENTS.has(lemma));
  });
  return noun < 0 ? undefined : noun;
}

/** What a noun and its complements are made of: « un rapport récent des Nations unies ». */
const IN_PHRASE = new Set(["NOUN", "PROPN", "ADJ", "DET", "ADP", "ADP_DET", "NUM"]);

/** « …, selon une source, qui précise que »: the nearest noun before « qui » that can act and no « de » governs. */
function relativeSubject(tree: Tree, relative: number): number | undefined {
  const { tokens } = tree;
  for (let index = relative - 1; index >= Math.max(0, relative - REACH_TO_ANTECEDENT); index--) {
    const token = tokens[index];
    if (token === undefined || /^[;:.]$/u.test(token.form) || token.features.VerbForm === "Fin") return undefined;
    const acts = token.upos === "PROPN" || (token.upos === "NOUN" && isAgentNoun(token.lemma));
    // « selon une source, qui » and « le chef du groupe lié à X, qui »: only « selon » and « par » bring in who speaks.
    const governed = [index - 1, index - 2].some((at) =>
      /^(?:de|d'|du|des|à|au|aux|en|dans|avec)$/u.test(wordAt(tokens, at)),
    );
    if (acts && !governed && relationOf(token) !== "flat") return index;
  }
  return undefined;
}

/** A relative pronoun stands within this many words of what it stands for. Guessed: a name with its title. */
const REACH_TO_ANTECEDENT = 10;

function mainSubject(tree: Tree): number | undefined {
  const root = tree.tokens.findIndex((token) => token.head < 0);
  const finite = verbGroupsOf(tree).filter((candidate) => candidate.form === "finite");
  const main = finite.find((candidate) => candidate.main === root);
  const subject = main && (subjectOf(tree, main) ?? subjectBehind(tree, main));
  if (subject !== undefined) return subject;
  return finite.map((candidate) => subjectOf(tree, candidate)).find((head) => head !== undefined && mayAct(tree, head));
}

function subjectBehindBefore(tree: Tree, group: VerbGroup, limit: number): number | undefined {
  const behind = subjectBehind(tree, group);
  return behind !== undefined && behind < limit && !governedByPreposition(tree, behind) ? behind : undefined;
}

function complementOf(
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
    if (word === ":") return { kind: "colon", start: index + 1 };
    if (MARK.test(word)) return idle ? { kind: "marks", start: index } : undefined;
    if (/^(?:laquelle|lesquelles|lesquels)$/u.test(word) && wordAt(tokens, index - 1) === "selon") {
      const denies = uses.has("deny") || uses.has("dismiss");
      if (!denies && !uses.has("say")) return undefined;
      return { kind: "que", start: denies ? behindTime(tree, group.last + 1) : index + 1 };
    }
    if (QUE.test(word)) {
      const owner = ownerOf(tree, index);
      const other = owner !== undefined && owner < group.first && groups.some((candidate) => candidate.main === owner);
      return isReportedQue(tokens, index, tree) && !other ? { kind: "que", start: index + 1 } : undefined;
    }
    const other = groups.find((candidate) => candidate.first <= index && index <= candidate.main);
    if (token.features.VerbForm === "Inf") {
      const first = withNegation(tree, other?.first ?? index);
      const direct = idle && !/^(?:à|de|d'|pour|par|sans)$/u.test(wordAt(tokens, first - 1));
      return direct && (uses.has("say") || uses.has("deny")) && !uses.has("no-infinitive")
        ? { kind: "infinitive", start: first }
        : undefined;
    }
    if (other && other !== group && (other.form === "finite" || other.form === "gerund"))
      return index === other.first ? saidInObject(tree, group, other, uses) : undefined;
    if (!isIdle(token) && !isAside(tree, index)) idle = false;
  }
  return undefined;
}

/** « a rejeté les rapports affirmant que … »: what the object says is what is denied. */
function saidInObject(
  tree: Tree,
  group: VerbGroup,
  other: VerbGroup,
  uses: ReadonlySet<ReportingUse>,
): Complement | undefined {
  const denies = uses.has("deny") || uses.has("dismiss");
  const document = denies ? documentSaying(tree, other) : undefined;
  const isObject = document !== undefined && childrenWith(tree, group.main, "obj").includes(document);
  const says = reportingUses(other.lemma, other.reflexive).has("say");
  return isObject && says && QUE.test(wordAt(tree.tokens, other.last + 1))
    ? { kind: "que", start: other.last + 2 }
    : undefined;
}

/** « ne pas pouvoir »: an infinitive is negated in front of it. */
function withNegation(tree: Tree, first: number): number {
  const negated = /^(?:pas|plus|jamais|rien)$/u.test(wordAt(tree.tokens, first - 1));
  return negated && /^(?:ne|n')$/u.test(wordAt(tree.tokens, first - 2)) ? first - 2 : first;
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

function isAside(tree: Tree, index: number): boolean {
  return ASIDES.some((words) =>
    words.some(
      (_, offset) =>
        words.every((word, at) => wordAt(tree.tokens, index - offset + at) === word) && index - offset >= 0,
    ),
  );
}

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
    /^(?:ne|n'|se|s'|y|en|le|la|l')$/iu.test(token.form)
  );
}

function isReportedQue(tokens: readonly Token[], index: number, tree: Tree): boolean {
  const before = wordAt(tokens, index - 1);
  if (BEFORE_OTHER_QUE.has(before) || before === "ce") return false;
  const token = tokens[index];
  // « balaie les critiques, qu'il qualifie de… »
  const isObject = token?.upos === "PRON" || relationOf(token) === "obj";
  if (isObject && before === "," && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[index - 2]?.upos ?? "")) return false;
  if (token?.upos !== "PRON" || isSetPhrase(tokens, index - 1)) return true;
  // Read as a relative pronoun: believed only when it hangs in a clause that describes the noun right before it.
  const clause = tree.tokens[token.head];
  const describes = clause !== undefined && relationOf(clause) === "acl" && clause.head === index - 1;
  return !describes || isSaidInside(tree, index - 1, token.head);
}

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

/** « …, a-t-il dit », « …, dit le maire », « …, confie-t-elle ». */
function isIncise(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>): boolean {
  if (group.form !== "finite" || group.passive) return false;
  if (!["say", "incise", "deny", "ask"].some((use) => uses.has(use as ReportingUse))) return false;
  const before = wordAt(tree.tokens, group.first - 1);
  if (
    group.inverted === undefined &&
    (subjectBeforeMarks(tree, group) || cutsName(tree, group) || closesRelative(tree, group))
  )
    return false;
  const opened =
    group.first === 0 ||
    before === "," ||
    before === "comme" ||
    before === "—" ||
    before === "–" ||
    CLOSING_MARK.test(before);
  if (!opened) return false;
  if (group.inverted !== undefined) return /^-(?:t-)?(?:ils?|elles?|on)$/u.test(wordAt(tree.tokens, group.inverted));
  const behind = subjectBehind(tree, group);
  const token = tree.tokens[behind ?? -1];
  if (token !== undefined && closesApposition(tree, group, token)) return false;
  // « … » avaient lancé des attaques: verbs that do not tell by themselves need somebody behind them.
  const tells = ["say", "deny", "ask"].some((use) => uses.has(use as ReportingUse));
  return token !== undefined && (tells || token.upos !== "NOUN" || isAgentNoun(token.lemma) || isText(token.lemma));
}

/** « L'alliance, dont il est membre depuis 2020, a annoncé le retrait de ses forces »: what is announced does not announce. */
function closesApposition(tree: Tree, group: VerbGroup, behind: Token): boolean {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.first);
  const isObject = relationOf(behind) === "obj" && behind.upos === "NOUN" && !isAgentNoun(behind.lemma);
  return isObject && subject !== undefined;
}

/** « s'indigne le communiqué » */
function isText(lemma: string): boolean {
  return isCarrier(lemma) || /^(?:texte|rapport|étude|enquête|document|source|chaîne|proverbe)$/u.test(lemma);
}

/** « Khalifa Sall, candidat, a appelé »: a comma without a clause before it closes an apposition. */
function cutsName(tree: Tree, group: VerbGroup): boolean {
  if (wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const before = tree.tokens.slice(0, group.first);
  // Inside marks that are still open the words around the incise may be no clause: « Nous, dit l'imam, … ».
  if (before.length <= 1 || before.some((token) => token.features.VerbForm === "Fin" || MARK.test(token.form)))
    return false;
  return !cutsClause(tree, group);
}

/** « Le maire, qui se présente, a accusé l'État »: the comma closes what is told of the subject. */
function closesRelative(tree: Tree, group: VerbGroup): boolean {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.first);
  if (subject === undefined || wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const opening = tree.tokens.findIndex(({ form }, index) => index > subject && form === ",");
  if (tree.tokens.slice(subject, group.first).some(({ form }) => MARK.test(form))) return false;
  return opening < group.first - 1 && /^(?:qui|dont|où)$/u.test(wordAt(tree.tokens, opening + 1));
}

/** « Les marchés, note le rapport, sont vides »: behind the incise the verb of the clause that it cuts follows at once. */
function cutsClause(tree: Tree, group: VerbGroup): boolean {
  const { tokens } = tree;
  const behind = tokens.findIndex((token, index) => index > group.last && token.form === ",");
  if (behind < 0 || tokens.slice(group.last + 1, behind).some((token) => token.features.VerbForm === "Fin"))
    return false;
  const next = tokens.slice(behind + 1, behind + 5);
  const verb = next.findIndex((token) => token.features.VerbForm === "Fin");
  return verb >= 0 && next.slice(0, verb).every((token) => token.upos === "PRON" || token.upos === "ADV");
}

/** « Chérizier, alias "Barbecue", a nié… »: a subject before the marks opens no incise. */
function subjectBeforeMarks(tree: Tree, group: VerbGroup): boolean {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.first);
  if (subject === undefined) return false;
  return tree.tokens.slice(subject, group.first).some((token) => /^[«“]$/u.test(token.form));
}

/** An incise runs to the comma or stop behind its subject. */
function endOfIncise(tree: Tree, group: VerbGroup, speaker: number | undefined): number {
  const { tokens } = tree;
  let index = Math.max(group.last, speaker ?? group.last);
  while (index + 1 < tokens.length) {
    const word = wordAt(tokens, index + 1);
    if (/^[.;:!?]$/u.test(word) || MARK.test(word)) break;
    if (word === "," && !isApposition(tree, index + 1)) break;
    index += 1;
  }
  return index;
}

/** A comma that opens « …, ministre de la Défense » or « …, Mme X », not one that goes on with the words reported. */
function isApposition(tree: Tree, comma: number): boolean {
  const next = tree.tokens[comma + 1];
  return (
    next !== undefined &&
    (next.upos === "NOUN" || next.upos === "PROPN") &&
    !tree.tokens.slice(comma + 1, comma + 6).some((token) => token.features.VerbForm === "Fin")
  );
}
