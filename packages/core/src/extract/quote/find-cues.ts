import type { Token } from "../../model/reading.ts";
import { governedByPreposition, isTimeWord, subjectBehind, subjectOf } from "../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { ACCORDING_TO, type ReportingUse, reportingUses, secondWords } from "./reporting-words.ts";

/** Words that announce speech, and where what they announce begins. Indices are token indices of one sentence. */
export interface Cue {
  readonly kind: "verb" | "according";
  readonly first: number;
  readonly last: number;
  /** The reporting word's lemma, or « selon ». */
  readonly lemma: string;
  readonly uses: ReadonlySet<ReportingUse>;
  readonly group: VerbGroup | undefined;
  /** Head of the phrase that says who speaks. */
  readonly speaker: number | undefined;
  readonly complement: Complement | undefined;
  /** « …, a-t-il dit » and « …, a dit X »: the words reported stand around the cue. */
  readonly incise: boolean;
  /** Index of the last token of the incise or of the phrase after « selon ». */
  readonly end: number;
  /** « comme l'a rapporté l'agence »: whose relay, not whose words. */
  readonly relay: boolean;
}

export interface Complement {
  readonly kind: "que" | "infinitive" | "colon" | "marks";
  /** First token of what is reported. */
  readonly start: number;
}

/** What stands between a verb and its « que » is no longer than this many words. Guessed: names with long titles. */
const REACH = 30;
const MARKS = /^[«»"“”‹›„]$/u;
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
  return withInherited([...cues, ...accordingCues(tree)].sort((a, b) => a.first - b.first));
}

/** « …, a déclaré X, ajoutant que … »: the same speaker. */
function withInherited(cues: readonly Cue[]): readonly Cue[] {
  return cues.map((cue, index) => {
    if (cue.group?.form !== "gerund") return cue;
    const before = cues
      .slice(0, index)
      .findLast((other) => other.speaker !== undefined && other.group?.form === "finite");
    return before ? { ...cue, speaker: before.speaker } : cue;
  });
}

function verbCue(tree: Tree, group: VerbGroup, groups: readonly VerbGroup[]): Cue | undefined {
  const uses = usesOf(tree, group);
  // « le plan proposé » reports nothing; « une annonce jugée "insuffisante" par… » does.
  if (group.form === "participle") return uses.has("describe") ? describedBy(tree, group, uses) : undefined;
  if (uses.size === 0 || (group.negated && !uses.has("deny") && group.inverted === undefined)) return undefined;
  const complement = complementOf(tree, group, groups, uses);
  const incise = complement === undefined && isIncise(tree, group, uses);
  const speaker = incise
    ? (subjectBehind(tree, group) ?? subjectOf(tree, group))
    : speakerHead(tree, group, complement);
  return {
    kind: "verb",
    first: group.first,
    last: lastOfGroup(tree, group),
    lemma: group.lemma,
    uses,
    group,
    speaker,
    complement,
    incise,
    end: incise ? endOfIncise(tree, group, speaker) : group.last,
    relay: wordAt(tree.tokens, group.first - 1) === "comme",
  };
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

/** « fait savoir » reports where « fait » alone does not. */
function usesOf(tree: Tree, group: VerbGroup): ReadonlySet<ReportingUse> {
  const second = secondWords(group.lemma);
  if (second) {
    const next = tree.tokens
      .slice(group.last + 1, group.last + 3)
      .find((token) => second.has(token.lemma.toLowerCase()));
    return next ? new Set<ReportingUse>(["say", "incise", "name"]) : new Set();
  }
  const above = tree.tokens[group.main - 1];
  if (group.form === "infinitive" && above && secondWords(above.lemma)?.has(group.lemma)) return new Set();
  return reportingUses(group.lemma, group.reflexive);
}

function lastOfGroup(tree: Tree, group: VerbGroup): number {
  const second = secondWords(group.lemma);
  const at = second
    ? tree.tokens.findIndex((token, index) => index > group.last && index < group.last + 3 && second.has(token.lemma))
    : -1;
  return at < 0 ? group.last : at;
}

/** In « qu'a déclaré X » and « ce qu'annonce X » the subject follows. */
function speakerHead(tree: Tree, group: VerbGroup, complement: Complement | undefined): number | undefined {
  // « …, ajoutant que »: said by whom the main clause speaks of.
  if (group.form === "gerund") return mainSubject(tree);
  const before = subjectOf(tree, group);
  if (before !== undefined && before !== group.main && before < (complement?.start ?? Number.POSITIVE_INFINITY))
    return before;
  return complement === undefined ? undefined : subjectBehindBefore(tree, group, complement.start);
}

function mainSubject(tree: Tree): number | undefined {
  const root = tree.tokens.findIndex((token) => token.head < 0);
  const main = verbGroupsOf(tree).find((candidate) => candidate.main === root && candidate.form === "finite");
  if (main === undefined) return undefined;
  const subject = subjectOf(tree, main);
  return subject === undefined ? subjectBehind(tree, main) : subject;
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
  let idle = true;
  for (let index = lastOfGroup(tree, group) + 1; index < Math.min(tokens.length, group.last + REACH); index++) {
    const token = tokens[index];
    const word = wordAt(tokens, index);
    if (token === undefined || /^[.;!?…]$/u.test(word)) return undefined;
    if (word === ":") return { kind: "colon", start: index + 1 };
    if (MARKS.test(word)) return idle ? { kind: "marks", start: index } : undefined;
    if (/^(?:laquelle|lesquelles|lesquels)$/u.test(word) && wordAt(tokens, index - 1) === "selon") {
      return uses.has("deny") || uses.has("say")
        ? { kind: "que", start: uses.has("deny") ? group.last + 1 : index + 1 }
        : undefined;
    }
    if (QUE.test(word)) return isReportedQue(tokens, index, tree) ? { kind: "que", start: index + 1 } : undefined;
    const other = groups.find((candidate) => candidate.first === index || candidate.main === index);
    if (token.features.VerbForm === "Inf") {
      const first = other?.first ?? index;
      const direct = idle && !/^(?:à|de|d'|pour|par|sans)$/u.test(wordAt(tokens, first - 1));
      return direct && (uses.has("say") || uses.has("deny")) && !uses.has("no-infinitive")
        ? { kind: "infinitive", start: first }
        : undefined;
    }
    if (other && other !== group && (other.form === "finite" || other.form === "gerund")) return undefined;
    if (!isIdle(token)) idle = false;
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
  if (token?.upos !== "PRON") return true;
  // Read as a relative pronoun: believed only when it hangs in a clause that describes the noun right before it.
  const clause = tree.tokens[token.head];
  return !(clause && relationOf(clause) === "acl" && clause.head === index - 1);
}

/** « …, a-t-il dit », « …, dit le maire », « …, confie-t-elle ». */
function isIncise(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>): boolean {
  if (group.form !== "finite" || group.passive) return false;
  if (!["say", "incise", "deny", "ask"].some((use) => uses.has(use as ReportingUse))) return false;
  const before = wordAt(tree.tokens, group.first - 1);
  if (group.inverted === undefined && (subjectBeforeMarks(tree, group) || cutsName(tree, group))) return false;
  const opened =
    group.first === 0 ||
    before === "," ||
    before === "comme" ||
    before === "—" ||
    before === "–" ||
    /^[»”"›]$/u.test(before);
  if (!opened) return false;
  if (group.inverted !== undefined) return /^-(?:t-)?(?:ils?|elles?|on)$/u.test(wordAt(tree.tokens, group.inverted));
  return subjectBehind(tree, group) !== undefined;
}

/** « Khalifa Sall, candidat, a appelé »: a comma without a clause before it closes an apposition. */
function cutsName(tree: Tree, group: VerbGroup): boolean {
  if (wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const before = tree.tokens.slice(0, group.first);
  return (
    !before.some((token) => token.features.VerbForm === "Fin" || /^[»”"›]$/u.test(token.form)) && before.length > 1
  );
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
    if (/^[.;:!?]$/u.test(word) || MARKS.test(word)) break;
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

function accordingCues(tree: Tree): Cue[] {
  const cues: Cue[] = [];
  const words = tree.tokens.map((_, index) => wordAt(tree.tokens, index));
  for (let index = 0; index < words.length; index++) {
    const pattern = ACCORDING_TO.find((parts) => parts.every((part, offset) => words[index + offset] === part));
    if (!pattern) continue;
    const cue = accordingCue(tree, index, index + pattern.length - 1);
    if (cue) cues.push(cue);
  }
  return cues;
}

const NOT_SOURCES = new Set(
  "règle norme loi plan calendrier méthode cas modèle principe critère terme ordre besoin moyen goût envie choix saison région âge lieu type article protocole accord".split(
    " ",
  ),
);

function accordingCue(tree: Tree, first: number, last: number): Cue | undefined {
  const { tokens } = tree;
  const next = wordAt(tokens, last + 1);
  if (/^(?:que|qu'|lequel|laquelle|lesquels|lesquelles|si)$/u.test(next)) return undefined;
  const speaker = headAfter(tree, last + 1);
  if (speaker === undefined || NOT_SOURCES.has(tokens[speaker]?.lemma ?? "")) return undefined;
  let end = speaker;
  while (
    end + 1 < tokens.length &&
    !/^[,.;:!?]$/u.test(wordAt(tokens, end + 1)) &&
    !MARKS.test(wordAt(tokens, end + 1))
  )
    end += 1;
  // « selon X, son porte-parole, … »: what stands between two commas still names X.
  return {
    kind: "according",
    first,
    last,
    lemma: wordAt(tokens, first),
    uses: new Set(["say"]),
    group: undefined,
    speaker,
    complement: undefined,
    incise: true,
    end,
    relay: false,
  };
}

/** Head of the noun phrase that begins at `from`. */
function headAfter(tree: Tree, from: number): number | undefined {
  for (let index = from; index < Math.min(tree.tokens.length, from + 6); index++) {
    const token = tree.tokens[index];
    if (token && ["NOUN", "PROPN", "PRON"].includes(token.upos)) return index;
    if (token?.upos === "VERB" || token?.upos === "PUNCT") return undefined;
  }
  return undefined;
}
