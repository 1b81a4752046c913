import { foundAt } from "../../../model/found-at.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { isCarrier } from "../find-channel.ts";
import { isRemark } from "../marks/remarks.ts";
import { accordingCues } from "./according-cues.ts";
import type { Cue } from "./cue.ts";
import { complementOf } from "./cue-complement.ts";
import { agentBehind, agentBehindMarks, documentSaying, spokenBy } from "./cue-speaker.ts";
import { speakerInEnglishOrder } from "./english-order.ts";
import { isDirectlyBehindMarks, isOpenIncise, sourceLearnedFrom, writtenBehindMarks } from "./incises.ts";
import { endOfIncise, isIncise } from "./is-incise.ts";
import { lastOfGroup, TWO_WORDS, usesOf } from "./reporting-verb.ts";
import { type ReportingUse, reportingUses } from "./reporting-words.ts";
import { isOne, placeOfOne } from "./said-by-one.ts";
import { speechPhrase } from "./speech-phrases.ts";

/** What a verb does that reports only together with other words. */
const SAYS: ReadonlySet<ReportingUse> = new Set(["say"]);

export function findCues(tree: Tree): readonly Cue[] {
  const groups = verbGroupsOf(tree);
  const cues = foundAt(groups, (group) => verbCue(tree, group, groups));
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
  const cue = cueOfVerb(tree, group, groups);
  return cue && isOne(tree, cue.speaker) ? { ...cue, speaker: placeOfOne(tree, group) ?? cue.speaker } : cue;
}

function cueOfVerb(tree: Tree, group: VerbGroup, groups: readonly VerbGroup[]): Cue | undefined {
  const learned = sourceLearnedFrom(tree, group);
  if (learned !== undefined) return inciseOf(tree, group, SAYS, learned);
  // « n'a ni confirmé ni démenti »
  if (wordAt(tree.tokens, group.main - 1) === "ni") return undefined;
  const known = isLearnedByOne(tree, group) ? SAYS : usesOf(tree, group);
  // « le plan proposé » reports nothing; « une annonce jugée "insuffisante" par… » does.
  if (group.form === "participle" && known === TWO_WORDS) return goingOn(tree, group, groups);
  if (group.form === "participle") return known.has("describe") ? describedBy(tree, group, known) : undefined;
  if (isToldToReaders(tree, group) || isRemark(tree, group)) return undefined;
  const written = writtenBehindMarks(tree, group);
  if (written !== undefined) return inciseOf(tree, group, SAYS, written);
  const phrase = speechPhrase(tree, group, groups);
  if (phrase && isIncise(tree, phrase, SAYS)) return inciseOf(tree, phrase, SAYS, agentBehind(tree, phrase));
  const uses = isOpenIncise(tree, group) ? new Set<ReportingUse>([...known, "incise"]) : known;
  if (uses.size === 0 || (group.negated && !uses.has("deny") && group.inverted === undefined)) return undefined;
  // Right behind quoted words a « que » belongs to something else: « …, a dit X lors d'un débat qu'il animait ».
  const behindMarks = isDirectlyBehindMarks(tree, group) && isIncise(tree, group, uses);
  const complement = behindMarks ? undefined : complementOf(tree, group, groups, uses);
  if (complement === undefined && (behindMarks || isIncise(tree, group, uses)))
    return inciseOf(tree, group, uses, agentBehind(tree, group) ?? subjectOf(tree, group));
  // « jure de poursuivre »: words that stand beside speech report nothing as an infinitive.
  if (group.form === "infinitive" && complement === undefined && [...uses].every((use) => use === "incise"))
    return undefined;
  const translated = complement === undefined ? speakerInEnglishOrder(tree, group, uses) : undefined;
  if (translated !== undefined)
    return { ...inciseOf(tree, group, uses, translated.speaker), first: translated.first, end: group.last };
  return {
    kind: "verb",
    first: group.first,
    last: lastOfGroup(tree, group),
    lemma: group.lemma,
    uses: complement?.kind === "que" ? withClause(tree, group, uses) : uses,
    group,
    speaker: spokenBy(tree, group, complement),
    complement,
    incise: false,
    end: group.last,
    relay: wordAt(tree.tokens, group.first - 1) === "comme",
  };
}

/**
 * « glisse que », « s'étonne que »: what stands beside speech reports a clause as well, where it asks for nothing and has no object;
 * « on se souvient que » is the narrator's.
 */
function withClause(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>): ReadonlySet<ReportingUse> {
  const next = tree.tokens[group.last + 1];
  const isObject = next !== undefined && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/u.test(next.upos) && !isTimeWord(next.lemma);
  const reports = uses.has("incise") && !uses.has("ask") && !isObject && !isOne(tree, subjectOf(tree, group));
  return reports ? new Set<ReportingUse>([...uses, "say"]) : uses;
}

/** « De source policière, on apprend que »: whoever « on » learns it from says it. */
function isLearnedByOne(tree: Tree, group: VerbGroup): boolean {
  const subject = group.lemma === "apprendre" && group.form === "finite" ? subjectOf(tree, group) : undefined;
  return isOne(tree, subject) && placeOfOne(tree, group) !== undefined;
}

/** « Rappelons, en août l'armée… »: the outlet speaks to its readers. */
function isToldToReaders(tree: Tree, group: VerbGroup): boolean {
  const { Person, Mood } = tree.tokens[group.first]?.features ?? {};
  return (
    group.form === "finite" && group.first === 0 && (Person === "1" || Mood === "Imp") && group.inverted === undefined
  );
}

/** « a salué « un climat serein » et laissé entendre que »: who is the subject of the verb before, on whose auxiliary it lives. */
function goingOn(tree: Tree, group: VerbGroup, groups: readonly VerbGroup[]): Cue | undefined {
  const before = groups.findLast(({ form, last }) => form === "finite" && last < group.first);
  const complement = complementOf(tree, group, groups, TWO_WORDS);
  const isJoined = /^(?:et|puis|mais)$/u.test(wordAt(tree.tokens, group.first - 1));
  if (!isJoined || before === undefined || complement === undefined) return undefined;
  const cue = inciseOf(tree, group, TWO_WORDS, subjectOf(tree, before));
  return { ...cue, complement, incise: false, end: group.last };
}

/** « …, comme l'a dit X »; but « Comme l'a rappelé le préfet, … » says at once whose words follow, unless a medium only carries them. */
function isRelay(tree: Tree, group: VerbGroup, speaker: number | undefined): boolean {
  if (wordAt(tree.tokens, group.first - 1) !== "comme") return false;
  const token = tree.tokens[speaker ?? -1];
  const isBody = tree.sentence.names.some(
    ({ type, start, end }) => type === "ORG" && token && start <= token.start && token.end <= end,
  );
  return group.first > 1 || token === undefined || isBody || isCarrier(token.lemma);
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
    relay: isRelay(tree, group, speaker),
  };
}

/** « Alger en impute la faute à M. X, qualifié de « barbouze » »: whoever speaks of him in a verb that judges. */
function whoSpeaksOf(tree: Tree, group: VerbGroup): number | undefined {
  const described = tree.tokens[group.main]?.head ?? -1;
  const main = verbGroupsOf(tree).find(
    ({ form, last, lemma, reflexive }) =>
      form === "finite" && last < group.first && reportingUses(lemma, reflexive).size > 0,
  );
  const subject = main && subjectOf(tree, main);
  const isCutOff = wordAt(tree.tokens, group.first - 1) === ",";
  return isCutOff && subject !== described ? subject : undefined;
}

function describedBy(tree: Tree, group: VerbGroup, uses: ReadonlySet<ReportingUse>): Cue | undefined {
  const speaker =
    childrenWith(tree, group.main, "obl:agent", "obl").find((child) =>
      childrenWith(tree, child, "case").some((at) => wordAt(tree.tokens, at) === "par"),
    ) ??
    agentBehindMarks(tree, group) ??
    whoSpeaksOf(tree, group);
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
