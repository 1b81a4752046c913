import type { Entity, Party } from "../model/analysis.ts";
import { firstIndex } from "../model/first-index.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { openingName } from "./clause/adjacent-subject.ts";
import { subjectOf } from "./clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, treeOf, wordAt } from "./clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "./clause/verb-groups.ts";
import type { KnownWithQuotes } from "./known.ts";
import { type Agreement, agrees, type Named, namedAt } from "./named-subject.ts";
import { isPersonNoun } from "./participants.ts";
import type { PartyFinder } from "./parties.ts";
import { countsThemAll } from "./party-description.ts";
import { accordingCues } from "./quote/cue/according-cues.ts";
import { reportingUses } from "./quote/cue/reporting-words.ts";

/** A pronoun looks back over this many blocks at most. Guessed: a paragraph often opens with « Il ». */
const MEMORY_BLOCKS = 1;

/** Words that stand alone belong to somebody named within this many characters before. Guessed: two paragraphs. */
const NEAR = 1500;

/** Who was named as subject before, to resolve « il », « elle », « ce dernier » where nothing else has. */
export class Anaphora {
  readonly #named: Named[] = [];
  /** « selon le procureur »: who spoke without being a subject. */
  readonly #sources: Named[] = [];
  /** Of whom the words tell that somebody behind them reports. */
  readonly #told: Named[] = [];
  readonly #finder: PartyFinder;
  readonly #sentences: Reading["sentences"];
  readonly #quoted: readonly Span[];
  readonly #said: readonly Span[];
  /** The subjects that name an entity, by its id and in order of the text. */
  #byEntity: ReadonlyMap<string, readonly Named[]> | undefined;

  /**
   * `quoted` are the passages in quotation marks: whom a speaker speaks of is not who goes on speaking. `said` are quotations in direct speech:
   * whoever tells what stands there is not « ils » inside.
   */
  constructor(reading: Reading, finder: PartyFinder, quoted: readonly Span[] = [], said: readonly Span[] = []) {
    this.#finder = finder;
    this.#sentences = reading.sentences;
    this.#quoted = quoted;
    this.#said = said;
    for (const sentence of reading.sentences) {
      const tree = treeOf(sentence);
      for (const group of verbGroupsOf(tree)) {
        if (group.form !== "finite") continue;
        // A name that opens the sentence is its subject, on whatever clause the parser hung the verb.
        if (!isMainClause(tree, group.main) && openingName(tree, group) === undefined) continue;
        for (const head of [subjectOf(tree, group), agentOf(tree, group)]) {
          const token = tree.tokens[head ?? -1];
          if (head === undefined || token === undefined || isCovered(quoted, token.start)) continue;
          const named = this.#subjectAt(tree, head) ?? this.#metByFirstPerson(tree, group, head);
          if (named)
            this.#named.push({ ...named, isInverted: reports(group) && head > group.main, tells: tells(tree, group) });
        }
      }
      const told = firstSubject(tree);
      const opening = told === undefined ? undefined : namedAt(tree, told, finder);
      if (opening) this.#told.push(opening);
      for (const { speaker } of accordingCues(tree)) {
        const source = speaker === undefined ? undefined : namedAt(tree, speaker, finder);
        if (source) this.#sources.push(source);
      }
    }
    this.#named.sort((a, b) => a.at - b.at);
  }

  /** Who a subject names; « celui-ci » whom the words before named last. */
  #subjectAt(tree: Tree, head: number): Named | undefined {
    const token = tree.tokens[head];
    if (token === undefined || !LATTER.test(wordAt(tree.tokens, head))) return namedAt(tree, head, this.#finder);
    const meant = this.latterBefore(tree, head, () => undefined);
    return meant && { ...meant, at: token.start, block: tree.sentence.block };
  }

  /** « J'ai rencontré le ministre. Il m'a dit… »: who tells it is not « il ». */
  #metByFirstPerson(tree: Tree, group: VerbGroup, subject: number): Named | undefined {
    if (!/^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, subject))) return undefined;
    const [object] = childrenWith(tree, group.main, "obj");
    return object === undefined ? undefined : namedAt(tree, object, this.#finder);
  }

  /** The nearest subject before a third-person pronoun that agrees with it; undefined for other words. */
  referentOf(tree: Tree, index: number): Party | undefined {
    const beside = subjectJoined(tree, index) ?? objectJoined(tree, index);
    return (
      (beside === undefined ? undefined : namedAt(tree, beside, this.#finder)?.party) ??
      this.antecedentOf(tree, index)?.party
    );
  }

  /** The same, with where it was named; nobody named inside the words that the pronoun is said to have spoken. */
  antecedentOf(tree: Tree, index: number, reported?: Span): Pick<Named, "party" | "at" | "tree" | "head"> | undefined {
    const token = tree.tokens[index];
    const word = wordAt(tree.tokens, index).replace(/^-(?:t-)?/u, "");
    const isClitic = token?.upos === "PRON" && /^(?:l'|le|la|les)$/u.test(word);
    const isPronoun = /^(?:ils?|elles?|lui|leur|eux|dernier|dernière|derniers|celui-ci|celle-ci)$/u.test(word);
    const isAll = countsThemAll(tree, index);
    if (token === undefined || !(isPronoun || isClitic || isAll)) return undefined;
    const plural = isAll || /^(?:ils|elles|eux|leur|derniers|les)$/u.test(word);
    const gender =
      isAll || /^(?:l'|les|lui|leur)$/u.test(word)
        ? undefined
        : /^(?:elles?|la|dernière|celle-ci)$/u.test(word)
          ? "f"
          : "m";
    // « la cour l'a condamné »: whoever the pronoun means is not who acts beside it.
    const before = isClitic ? tree.sentence.start : token.start;
    const nearest = this.#nearest(tree, before, { plural, gender }, reported);
    if (reported !== undefined) {
      const source = this.#sources.findLast(({ at }) => at < before);
      const speaksLast = source && agrees(source, { plural, gender }) && source.at > (nearest?.at ?? 0);
      return speaksLast && tree.sentence.block - source.block <= MEMORY_BLOCKS ? source : nearest;
    }
    // « X a été arrêté, a annoncé le parquet. Il est soupçonné… »: X, not who announced it.
    const told = nearest?.isInverted ? this.#told.find((other) => other.tree === nearest.tree) : undefined;
    return told && agrees(told, { plural, gender }) ? told : nearest;
  }

  /** The nearest subject before an offset that agrees with a pronoun. */
  #nearest(tree: Tree, before: number, form: Agreement, reported?: Span): Named | undefined {
    for (let at = this.#firstFrom(before) - 1; at >= 0; at--) {
      const named = this.#named[at];
      if (named === undefined || tree.sentence.block - named.block > MEMORY_BLOCKS) return undefined;
      // « Le maire ment, assure-t-il »: whom the words are about does not say them.
      if (reported && reported.start <= named.at && named.at < reported.end) continue;
      if (form.plural && this.#isOutsideSaid(named, before)) continue;
      if (agrees(named, form)) return named;
    }
    return undefined;
  }

  /**
   * « Les habitants livrent leur version. « Ils ont tiré », accuse l'une d'eux »: inside what somebody says, « ils » are neither those who tell
   * it nor those of whom somebody else speaks.
   */
  #isOutsideSaid(named: Named, pronoun: number): boolean {
    const own = this.#said.find(({ start, end }) => start <= pronoun && pronoun < end);
    if (own === undefined || (own.start <= named.at && named.at < own.end)) return false;
    return named.tells === true || isCovered(this.#said, named.at);
  }

  /** The nearest subject before a word, whatever its gender: who published « le communiqué ». */
  subjectBefore(tree: Tree, index: number): Party | undefined {
    const at = this.#firstFrom(tree.tokens[index]?.start ?? 0) - 1;
    const named = this.#named[at];
    return named && tree.sentence.block - named.block <= MEMORY_BLOCKS ? named.party : undefined;
  }

  /** The last single person who was a subject before an offset, in its block or the one before; a name or what people are called. */
  personBefore(offset: number, block: number): Pick<Named, "party" | "at" | "tree" | "head" | "block"> | undefined {
    for (let at = this.#firstFrom(offset) - 1; at >= 0; at--) {
      const named = this.#named[at];
      if (named === undefined || block - named.block > MEMORY_BLOCKS || offset - named.at > NEAR) return undefined;
      const entity = this.#finder.entityById(named.party.entityId);
      const noun = named.tree.tokens[named.head]?.lemma ?? "";
      if (!named.plural && (entity ? entity.type === "PER" : isPersonNoun(noun))) return named;
    }
    return undefined;
  }

  /** Who has what « son » stands before: the nearest single subject before it that has a name. */
  ownerBefore(tree: Tree, index: number): Party | undefined {
    const before = tree.tokens[index]?.start ?? 0;
    const subject = this.#nearest(tree, before, { plural: false, gender: undefined });
    // « selon la société civile. « … », dit son président »
    const source = this.#sources.findLast(({ at, plural }) => at < before && !plural);
    const isLater = source && source.at > (subject?.at ?? -1) && tree.sentence.block - source.block <= MEMORY_BLOCKS;
    const nearest = isLater ? source : subject;
    if (nearest === undefined || nearest.party.entityId !== null) return nearest?.party;
    const noun = nearest.tree.tokens[nearest.head]?.lemma ?? "";
    return isPersonNoun(noun) ? undefined : nearest.party;
  }

  /** Where the first sentence of a block begins. */
  startOf(block: number): number {
    const first = firstIndex(this.#sentences.length, (at) => (this.#sentences[at]?.block ?? 0) >= block);
    return this.#sentences[first]?.start ?? 0;
  }

  /** The last subject before an offset that is one of some entities. */
  lastSubjectAmong(
    ids: ReadonlySet<string>,
    offset: number,
  ): { readonly party: Party; readonly at: number } | undefined {
    this.#byEntity ??= Map.groupBy(this.#named, ({ party }) => party.entityId ?? "");
    let last: Named | undefined;
    for (const id of ids) {
      const named = this.#byEntity.get(id) ?? [];
      const before = named[firstIndex(named.length, (index) => named[index]!.at >= offset) - 1];
      if (before !== undefined && before.at > (last?.at ?? -1)) last = before;
    }
    return last;
  }

  /** « cette dernière », « celui-ci »: the noun named last that agrees, whatever its part in the sentence. */
  latterBefore(tree: Tree, index: number, genderOf: (entity: Entity) => "m" | "f" | undefined): Named | undefined {
    const word = wordAt(tree.tokens, index);
    const plural = /(?:s|eux|ceux-ci|celles-ci)$/u.test(word);
    const form: Agreement = { plural, gender: /(?:ière|elle)/u.test(word) ? "f" : "m" };
    const before = tree.tokens[index]?.start ?? 0;
    const here = firstIndex(this.#sentences.length, (at) => (this.#sentences[at]?.start ?? 0) >= before);
    const near = this.#sentences
      .slice(Math.max(0, here - NEAR_SENTENCES), here)
      .filter(({ block }) => tree.sentence.block - block <= MEMORY_BLOCKS);
    for (const sentence of near.toReversed()) {
      const other = treeOf(sentence);
      for (let head = other.tokens.length - 1; head >= 0; head--) {
        const token = other.tokens[head];
        if (token === undefined || token.start >= before || isCovered(this.#quoted, token.start)) continue;
        if (token.relation.startsWith("flat") || !/^(?:NOUN|PROPN)$/u.test(token.upos)) continue;
        const named = namedAt(other, officeAbove(other, head), this.#finder);
        const entity = this.#finder.entityById(named?.party.entityId ?? null);
        const gender = named?.gender ?? (entity && genderOf(entity));
        const isSomebody = gender !== undefined || entity?.type === "ORG" || entity?.type === "PER";
        if (named && isSomebody && agrees({ ...named, gender }, form)) return named;
      }
    }
    return undefined;
  }

  /** Index of the first subject at or behind an offset. */
  #firstFrom(offset: number): number {
    return firstIndex(this.#named.length, (index) => (this.#named[index]?.at ?? 0) >= offset);
  }
}

/** Who is named as subject in an article, quotations included: events and claims ask the same. */
export function subjectsIn({
  reading,
  finder,
  quotes,
}: Pick<KnownWithQuotes, "reading" | "finder" | "quotes">): Anaphora {
  const known = SUBJECTS.get(finder);
  if (known) return known;
  const found = new Anaphora(
    reading,
    finder,
    [],
    quotes.filter(({ kind }) => kind === "direct"),
  );
  SUBJECTS.set(finder, found);
  return found;
}

const SUBJECTS = new WeakMap<PartyFinder, Anaphora>();

/** « le chef d'état-major »: the person, not the body. */
function officeAbove(tree: Tree, index: number): number {
  const token = tree.tokens[index];
  const above = tree.tokens[token?.head ?? -1];
  return token?.relation === "nmod" && above?.upos === "NOUN" && isPersonNoun(above.lemma) ? token.head : index;
}

/** The subject of the first verb group that has one. */
function firstSubject(tree: Tree): number | undefined {
  for (const group of verbGroupsOf(tree)) {
    const subject = subjectOf(tree, group);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

const LATTER = /^(?:celui|celle|ceux|celles)-ci$/u;

/** « cette dernière » looks back over this many sentences, its own included. Guessed. */
const NEAR_SENTENCES = 3;

function tells(tree: Tree, group: VerbGroup): boolean {
  return (
    reports(group) ||
    childrenWith(tree, group.main, "obj").some((child) => ACCOUNTS.has(tree.tokens[child]?.lemma ?? ""))
  );
}

const ACCOUNTS = new Set(["version", "récit", "témoignage", "colère", "inquiétude", "peur", "désarroi"]);

function reports({ lemma, reflexive }: VerbGroup): boolean {
  const uses = reportingUses(lemma, reflexive);
  return uses.has("say") || uses.has("incise") || uses.has("deny");
}

/** « que les rebelles reculaient et qu'ils tiraient »: the subject of the clause that the pronoun's clause is joined to. */
function subjectJoined(tree: Tree, index: number): number | undefined {
  const word = wordAt(tree.tokens, index);
  if (!/^(?:ils?|elles?)$/u.test(word)) return undefined;
  const verb = tree.tokens[tree.tokens[index]?.head ?? -1];
  if (verb === undefined || verb.relation !== "conj") return undefined;
  const subject = childrenWith(tree, verb.head, "nsubj").find((child) => child < index);
  const noun = tree.tokens[subject ?? -1];
  if (noun === undefined || (noun.features.Number === "Plur") !== word.endsWith("s")) return undefined;
  const gender = noun.features.Gender;
  const agrees = gender === undefined || gender === (word.startsWith("elle") ? "Fem" : "Masc");
  return word.endsWith("s") || (agrees && noun.upos === "NOUN" && isInClause(tree, verb.head)) ? subject : undefined;
}

/** « n'a jamais vu le préfet et ne l'a pas rencontré »: the object of the verb before, of which the same subject goes on to tell. */
function objectJoined(tree: Tree, index: number): number | undefined {
  const clitic = tree.tokens[index];
  if (clitic?.upos !== "PRON" || !/^(?:l'|le|la|les)$/u.test(clitic.lower)) return undefined;
  const verb = tree.tokens[clitic.head];
  if (verb?.relation !== "conj" || childrenWith(tree, clitic.head, "nsubj").length > 0) return undefined;
  const object = childrenWith(tree, verb.head, "obj").find((child) => child < index);
  const { Number: number, Gender: gender } = tree.tokens[object ?? -1]?.features ?? {};
  const isOther = gender !== undefined && gender === OTHER_GENDERS[clitic.lower];
  const fits = (number === "Plur") === (clitic.lower === "les") && !isOther;
  return object !== undefined && tree.tokens[object]?.upos !== "PRON" && fits ? object : undefined;
}

const OTHER_GENDERS: Readonly<Record<string, string>> = { le: "Fem", la: "Masc" };

/** « a dit que X… et qu'il… »: below « que », where « il » goes on with X. */
const isInClause = (tree: Tree, verb: number): boolean => relationOf(tree.tokens[verb]) === "ccomp";

/** « confirmée par une source militaire »: who acts in a passive. */
function agentOf(tree: Tree, group: VerbGroup): number | undefined {
  return group.passive ? childrenWith(tree, group.main, "obl:agent")[0] : undefined;
}

/** Whether one of the passages, which stand in order, holds an offset. */
function isCovered(passages: readonly Span[], offset: number): boolean {
  const next = firstIndex(passages.length, (index) => (passages[index]?.start ?? 0) > offset);
  return offset < (passages[next - 1]?.end ?? 0);
}

/** Subjects of what somebody is reported to have said are no candidates for who speaks next. */
function isMainClause(tree: Tree, main: number): boolean {
  let at = main;
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0) return true;
    // « celui-ci n'a rien dit ; il a indiqué »: a semicolon parts two main clauses.
    if (hasSemicolon(tree, at, token.head) && childrenWith(tree, at, "mark").length === 0) return true;
    if (!/^(?:conj|aux|cop|parataxis)/u.test(token.relation)) return false;
    at = token.head;
  }
  return false;
}

function hasSemicolon({ tokens }: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.form === ";") return true;
  return false;
}
