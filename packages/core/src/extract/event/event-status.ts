import type { Party, Quote } from "../../model/analysis.ts";
import type { EventStatus } from "../../model/plover.ts";
import { contains } from "../../model/span.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import { eventEntries } from "./event-lexicon.ts";
import type { Trigger } from "./find-triggers.ts";
import { type Attitude, attitudesOf } from "./read-attitudes.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** How an event is presented, by whom, and the words that say so. */
export interface Presentation {
  readonly status: EventStatus;
  readonly attributedTo: Party | null;
  /** Set when the words tell of no event: it is avoided, only a purpose, or what a demand is about. */
  readonly dropped: string | undefined;
  readonly words: readonly string[];
}

const AHEAD_ADJECTIVES = new Set([
  "prévu",
  "prévoir",
  "prochain",
  "imminent",
  "futur",
  "programmé",
  "programmer",
  "annoncer",
  "planifier",
  "attendu",
  "attendre",
  "envisager",
  "projeter",
]);
const DOUBTFUL_ADJECTIVES = new Set(["éventuel", "possible", "hypothétique", "potentiel", "probable"]);
const ALLEGED_ADJECTIVES = new Set(["prétendu", "soi-disant"]);
const NO_NOUN = new Set([
  "fin",
  "arrêt",
  "risque",
  "menace",
  "crainte",
  "absence",
  "lieu",
  "cas",
  "prévention",
  "victime",
  "otage",
  "anniversaire",
  "condition",
  "possibilité",
  "perspective",
  "éventualité",
  "espoir",
  "hypothèse",
]);
const PLAN_NOUNS = new Set(["projet", "plan", "intention", "préparatif", "objectif", "but", "préparation"]);
const REQUEST_NOUNS = new Set(["proposition", "appel", "demande", "offre", "exigence", "idée"]);

export interface StatusContext {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  readonly quotes: readonly Quote[];
}

/** Status and source of what a trigger tells, from its own verb form and from everything that governs it. */
export function presentationOf(trigger: Trigger, context: StatusContext): Presentation {
  const { tree } = context;
  const reading = new Reading(trigger, context);
  if (trigger.group) reading.ownForm(trigger.group);
  else reading.nominal(trigger);
  reading.climb(trigger);
  reading.quoted();
  if (isConditional(tree, trigger.index)) reading.note("hypothetical", "si");
  return reading.done();
}

/** Gathers what the words around a trigger say about it; the innermost denial or doubt wins. */
class Reading {
  #status: EventStatus = "asserted";
  #attributedTo: Party | null = null;
  #dropped: string | undefined;
  readonly #words: string[] = [];
  readonly #trigger: Trigger;
  readonly #context: StatusContext;

  constructor(trigger: Trigger, context: StatusContext) {
    this.#trigger = trigger;
    this.#context = context;
  }

  note(status: EventStatus, word: string): void {
    this.#words.push(word);
    if (status === "denied") this.#status = this.#status === "denied" ? "asserted" : "denied";
    else if (this.#status === "asserted") this.#status = status;
  }

  drop(reason: string): void {
    this.#dropped ??= reason;
  }

  done(): Presentation {
    return { status: this.#status, attributedTo: this.#attributedTo, dropped: this.#dropped, words: this.#words };
  }

  /** Tense, mood and negation of the verb itself. */
  ownForm(group: VerbGroup): void {
    if (group.negated) this.note("denied", "ne … pas");
    // « est attendu à Ankara »: who is awaited has not come yet.
    if (group.lemma === "attendre") this.note("planned", "attendre");
    if (group.tense === "future") this.note("planned", "futur");
    if (group.tense === "conditional" && !VERBAL_TYPES.has(this.#trigger.entry.type))
      this.note(this.#underReport() ? "planned" : "hypothetical", "conditionnel");
    if (group.tense === "past-conditional" && !this.#underReport()) this.note("hypothetical", "conditionnel passé");
    if (group.form === "infinitive") this.#preposition(group);
  }

  #underReport(): boolean {
    return this.#context.quotes.some((quote) => contains(quote, this.#span()));
  }

  #span() {
    const token = this.#context.tree.tokens[this.#trigger.index];
    return { start: token?.start ?? 0, end: token?.end ?? 1 };
  }

  /** « pour attaquer », « afin de », « sans attaquer », « avant d'attaquer ». */
  #preposition(group: VerbGroup): void {
    const words = [1, 2, 3].map((back) => wordAt(this.#context.tree.tokens, group.first - back));
    if (words[0] === "pour" || (words[0] && /^(?:de|d')$/u.test(words[0]) && words[1] === "afin"))
      this.drop("only a purpose");
    if (words[0] === "sans") this.note("denied", "sans");
  }

  /** Adjectives and nouns around a nominal trigger: « une éventuelle trêve », « la fin des combats », « aucune attaque ». */
  nominal(trigger: Trigger): void {
    const { tree } = this.#context;
    const beside = childrenWith(tree, trigger.index, "amod", "acl", "det", "advmod").map((child) => tree.tokens[child]);
    for (const token of beside) {
      const lemma = token?.lemma.toLowerCase() ?? "";
      if (AHEAD_ADJECTIVES.has(lemma)) this.note("planned", lemma);
      if (DOUBTFUL_ADJECTIVES.has(lemma)) this.note("hypothetical", lemma);
      if (ALLEGED_ADJECTIVES.has(lemma)) this.note("denied", lemma);
      if (/^aucune?$/u.test(token?.form.toLowerCase() ?? "")) this.note("denied", "aucun");
    }
    const above = tree.tokens[tree.tokens[trigger.index]?.head ?? -1];
    if (relationOf(tree.tokens[trigger.index]) !== "nmod" || above === undefined) return;
    const lemma = above.lemma.toLowerCase();
    if (NO_NOUN.has(lemma)) this.#noNoun(above.head, lemma);
    if (PLAN_NOUNS.has(lemma)) this.note("planned", lemma);
    if (REQUEST_NOUNS.has(lemma)) this.note("requested", lemma);
  }

  /** « aucune menace d'encerclement » denies; « la fin des combats » tells of none. */
  #noNoun(_head: number, lemma: string): void {
    const { tree } = this.#context;
    const at = tree.tokens[this.#trigger.index]?.head ?? -1;
    const denied = childrenWith(tree, at, "det").some((child) => /^aucune?$/u.test(wordAt(tree.tokens, child)));
    if (denied) this.note("denied", `aucun ${lemma}`);
    else this.drop(`only the ${lemma} of it is spoken of`);
  }

  /** Everything above the trigger in the tree: modals, attitudes, reporting verbs. */
  climb(trigger: Trigger): void {
    const { tree, finder } = this.#context;
    const groups = verbGroupsOf(tree);
    let below = trigger.index;
    let at = tree.tokens[below]?.head ?? -1;
    for (let steps = 0; steps < 8 && at >= 0; steps++) {
      const group = groups.find((candidate) => candidate.main === at);
      if (group && !this.#passes(below, at)) return;
      if (group) this.#govern(group, below, subjectOf(tree, group), finder);
      below = at;
      at = tree.tokens[at]?.head ?? -1;
    }
  }

  /** Whether a verb governs what hangs below it: subjects, adverbial clauses and coordinated verbs are not governed. */
  #passes(below: number, above: number): boolean {
    const { tree } = this.#context;
    const relation = relationOf(tree.tokens[below]);
    if (relation === "xcomp" || relation === "ccomp" || relation === "obj" || relation === "iobj") return true;
    const link = tree.tokens[below]?.relation ?? "";
    if (relation === "nsubj") return link === "nsubj:pass";
    const word = wordAt(tree.tokens, below - 1);
    return (
      (relation === "obl" || relation === "nmod" || relation === "advcl" || relation === "conj") &&
      below > above &&
      /^(?:à|au|aux|de|d'|du|des|une|un|la|le|l'|les)$/u.test(word) &&
      relation !== "conj"
    );
  }

  #govern(group: VerbGroup, below: number, subject: number | undefined, finder: PartyFinder): void {
    const { tree } = this.#context;
    const attitudes = attitudesOf(group.lemma);
    const uses = reportingUses(group.lemma, group.reflexive);
    const clause = relationOf(tree.tokens[below]) === "ccomp";
    if (attitudes.has("denied") && !group.negated) {
      this.note("denied", group.lemma);
      this.#source(subject, finder);
    } else if (attitudes.has("claimed") || (clause && uses.has("say"))) {
      if (!group.negated && !VERBAL_CLAIMS.has(group.lemma)) this.#source(subject, finder);
      if (group.tense === "future") this.note("planned", group.lemma);
    }
    this.#modality(group, attitudes, below);
  }

  #modality(group: VerbGroup, attitudes: ReadonlySet<Attitude>, below: number): void {
    const speechAct = eventEntries(group.lemma, "verb").some(
      (entry) => VERBAL_TYPES.has(entry.type) && entry.further.length === 0,
    );
    if (group.negated && (group.lemma === "pouvoir" || group.lemma === "devoir"))
      this.drop(`${group.lemma} is denied, not the act`);
    else if (WISHES.has(group.lemma)) this.drop(`${group.lemma}: only wished for`);
    else if (attitudes.has("requested") && speechAct) this.#requested(group);
    else if (attitudes.has("blocked")) this.drop(`${group.lemma}: it does not come about`);
    else if (group.lemma === "menacer" || (speechAct && this.#isInfinitive(below)))
      this.drop(`content of ${group.lemma}`);
    else if (attitudes.has("planned") && !attitudes.has("through")) this.note(this.#planOrForm(group), group.lemma);
    else if (attitudes.has("hypothetical")) this.note("hypothetical", group.lemma);
    if (attitudes.has("through") || attitudes.has("planned") || attitudes.has("hypothetical")) {
      if (group.negated) this.note("denied", `ne … pas ${group.lemma}`);
      if (group.tense === "future") this.note("planned", "futur");
      if (group.tense === "conditional") this.note("hypothetical", "conditionnel");
    }
  }

  /** « a dû se replier » happened; « doit se replier » lies ahead. */
  #planOrForm(group: VerbGroup): EventStatus {
    return group.lemma === "devoir" && group.tense === "past" ? "asserted" : "planned";
  }

  #requested(group: VerbGroup): void {
    this.note("requested", group.lemma);
  }

  #isInfinitive(below: number): boolean {
    return this.#context.tree.tokens[below]?.features.VerbForm === "Inf";
  }

  #source(subject: number | undefined, finder: PartyFinder): void {
    if (subject === undefined || this.#attributedTo !== null) return;
    this.#attributedTo = finder.partyAt(this.#context.tree, subject) ?? null;
  }

  /** Words that somebody is quoted with are told by them. */
  quoted(): void {
    const span = this.#span();
    const quote = this.#context.quotes.find((candidate) => contains(candidate, span));
    if (!quote) return;
    this.#attributedTo = quote.speaker;
    const denies = quote.rule?.words.some((word) => reportingUses(word, false).has("deny"));
    if (denies && this.#status !== "denied") this.note("denied", quote.cue ?? "démentir");
  }
}

/** What somebody would like is a claim about them, no plan. */
const WISHES = new Set(["vouloir", "souhaiter", "espérer", "désirer", "rêver", "aimer"]);

/** Verbs that judge what they name without vouching for it. */
const VERBAL_CLAIMS = new Set([
  "condamner",
  "dénoncer",
  "déplorer",
  "saluer",
  "évoquer",
  "mentionner",
  "accuser",
  "reprocher",
  "soupçonner",
  "célébrer",
  "fêter",
]);

/** Below « si »: the clause is a condition. */
function isConditional(tree: Tree, index: number): boolean {
  let at = index;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const marks = childrenWith(tree, at, "mark").map((child) => wordAt(tree.tokens, child));
    if (marks.some((word) => word === "si" || word === "s'")) return true;
    const relation = relationOf(tree.tokens[at]);
    if (
      relation !== "xcomp" &&
      relation !== "conj" &&
      relation !== "aux" &&
      relation !== "obj" &&
      relation !== "obl" &&
      relation !== "nmod"
    )
      return false;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}
