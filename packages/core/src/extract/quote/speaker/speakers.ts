import type { Party } from "../../../model/analysis.ts";
import type { Token } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { Anaphora } from "../../anaphora.ts";
import type { NameArticles } from "../../claim/wording/name-articles.ts";
import { isLatter } from "../../clause/subject-behind.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import type { Known } from "../../known.ts";
import type { PartyFinder } from "../../parties.ts";
import type { Cue } from "../cue/cue.ts";
import { isOne } from "../cue/said-by-one.ts";
import { authorOf, isDefinite, overPartitive, voiceOf } from "../cue/speaking-phrase.ts";
import { DescribedPersons } from "./described-persons.ts";
import { Introductions } from "./introductions.ts";
import { jointSpeakers } from "./joint-speakers.ts";
import { isOneOfMany, isOther, oneOf, ordinalOfTwo, pronounOfMany, someOfMany } from "./one-of-many.ts";
import { ownerOf, withOwner } from "./owner-of.ts";
import { bodyNamedWith, personNamedWith, personPastMedium } from "./person-named-with.ts";
import { Referents } from "./referents.ts";
import { SpokenBefore } from "./spoken-before.ts";

/** Where a cue stands and which words it reports. */
interface Place {
  readonly tree: Tree;
  readonly block: number;
  readonly reported: Span;
}

/** Text kinds that carry somebody's words: « le message du président affirme », « selon un communiqué de l'armée ». */
const MESSAGES = new Set(
  "message communiqué post poste publication tweet lettre texte vidéo discours billet tribune courriel déclaration note dépêche chiffre bilan donnée constatation information élément témoignage décompte comptage calcul estimation relevé annonce mot résumé bulletin prévision projection statistique recensement évaluation procès-verbal registre".split(
    " ",
  ),
);
/** Remembers who spoke, to resolve pronouns, functions and quotations without cue. */
export class Speakers {
  readonly #finder: PartyFinder;
  readonly #anaphora: Anaphora;
  readonly #introductions: Introductions;
  readonly #articles: NameArticles;
  readonly #spoken: SpokenBefore;
  readonly #referents: Referents;
  /** Who spoke last in a text: « dans un communiqué ». */
  #issuer: Party | undefined;

  constructor(known: Pick<Known, "reading">, finder: PartyFinder, anaphora: Anaphora, articles: NameArticles) {
    this.#articles = articles;
    this.#finder = finder;
    this.#anaphora = anaphora;
    const introductions = new Introductions(known.reading, finder);
    const spoken = new SpokenBefore(finder, introductions);
    const described = new DescribedPersons(known.reading, finder);
    this.#introductions = introductions;
    this.#spoken = spoken;
    this.#referents = new Referents({ finder, anaphora, introductions, described, spoken });
  }

  /** Who a cue gives the reported words to; undefined when the text does not say. */
  of(cue: Cue, tree: Tree, block: number, reported: Span): Party | undefined {
    const party = this.#named(cue, { tree, block, reported });
    const token = tree.tokens[cue.speaker ?? cue.first];
    if (party) this.#spoken.remember(party, token, block);
    if (party && publishes(tree)) this.#issuer = party;
    return party;
  }

  /** Who else says the same: « X et Y ont déclaré ». */
  besides(cue: Cue, tree: Tree, speaker: Party): readonly Party[] {
    return jointSpeakers(cue, tree, this.#finder).filter(
      (party, index, all) => party.name !== speaker.name && all.findIndex(({ name }) => name === party.name) === index,
    );
  }

  /** Who speaks the words of a quotation that stands alone: the last who spoke, or a person whom the paragraph has turned to since. */
  ofFloating(quotation: Span, block: number): Party | undefined {
    const last = this.#spoken.last(block);
    const subject = this.#anaphora.personBefore(quotation.start, block);
    const isNearer = subject !== undefined && subject.block === block && subject.at > (last?.at ?? -1);
    const chosen = isNearer || last === undefined ? subject : last;
    if (chosen === undefined) return undefined;
    const party = subject === chosen ? this.#asTold(subject.tree, subject.head, subject.party, block) : chosen.party;
    if (chosen === subject) this.#spoken.remember(party, subject.tree.tokens[subject.head], block);
    return party;
  }

  /** Whether a quotation that stands alone has anybody to belong to. */
  mayFloat(quotation: Span, block: number): boolean {
    return this.#spoken.last(block) !== undefined || this.#anaphora.personBefore(quotation.start, block) !== undefined;
  }

  /** The last who spoke within the last blocks. */
  previous(block: number): Party | undefined {
    return this.#spoken.previous(block);
  }

  #named(cue: Cue, place: Place): Party | undefined {
    const { tree, block } = place;
    if (cue.speaker === undefined)
      return hasSilentSubject(cue) ? (this.previous(block) ?? this.#actor(cue, place)) : undefined;
    // « …, a-t-on ajouté »: wherever « on » has spoken before.
    if (isOne(tree, cue.speaker)) return this.#spoken.within(block) ?? this.#sameSource(cue, place);
    const ofTwo = this.#ofTwo(tree, cue.speaker);
    if (ofTwo) return ofTwo;
    // « a précisé l'autre »
    if (isOther(tree, cue.speaker)) return this.#spoken.otherOfMany(block);
    const some = someOfMany(tree, cue.speaker);
    if (some !== undefined) return this.#finder.partyAt(tree, some);
    if (!isOneOfMany(tree, cue.speaker)) return this.#namedAt(cue, cue.speaker, place);
    const pronoun = pronounOfMany(tree, cue.speaker);
    const many = pronoun === undefined ? this.#namedAt(cue, cue.speaker, place) : this.#pronoun(pronoun, place);
    return many && oneOf(this.#spoken.toldBefore(many, block, true));
  }

  /** « Le maire a pris la parole, avant d'exiger… »: who does what the main verb tells. */
  #actor(cue: Cue, place: Place): Party | undefined {
    const main = cue.group?.form === "infinitive" ? governingVerb(place.tree, cue.group) : undefined;
    const subject = main && subjectOf(place.tree, main);
    return subject === undefined ? undefined : this.#namedAt(cue, pastAge(place.tree, subject), place);
  }

  /** « ajoute-t-on de même source »: whoever spoke last. */
  #sameSource({ last }: Cue, { tree, block }: Place): Party | undefined {
    const words = [1, 2, 3, 4].map((offset) => wordAt(tree.tokens, last + offset)).join(" ");
    return /^(?:de|selon|auprès de) (?:la )?même source/u.test(words) ? this.previous(block) : undefined;
  }

  #namedAt(cue: Cue, speaker: number, { tree, block, reported }: Place): Party | undefined {
    const head = voiceOf(tree, speaker) ?? overPartitive(tree, speaker);
    const token = tree.tokens[head];
    if (token === undefined) return undefined;
    const ofTwo = this.#ofTwo(tree, head);
    if (ofTwo) return ofTwo;
    if (isPronoun(token)) {
      const told = personNamedWith(tree, head, this.#finder);
      return told === undefined ? this.#pronoun(head, { tree, block, reported }) : this.#finder.partyAt(tree, told);
    }
    // « côté algérien »
    if (token.upos === "ADJ" && wordAt(tree.tokens, head - 1) === "côté")
      return this.#finder.stateOfAdjective(token.form);
    if (MESSAGES.has(token.lemma)) return this.#author(tree, head, block);
    const person = personNamedWith(tree, head, this.#finder);
    if (person !== undefined) return this.#finder.partyAt(tree, person);
    const body =
      bodyNamedWith(tree, head, this.#finder) ??
      (cue.incise ? personPastMedium(tree, head, cue.end, this.#finder) : undefined);
    const party = this.#finder.partyAt(tree, body ?? head);
    return party && this.#asTold(tree, head, party, block);
  }

  /** « le premier », « le second »: one of the two who were named last. */
  #ofTwo(tree: Tree, head: number): Party | undefined {
    const place = ordinalOfTwo(tree, head);
    const entity = place === undefined ? undefined : this.#introductions.lastTwoBefore(tree.sentence.start)?.[place];
    return entity && { name: entity.name, entityId: entity.id };
  }

  /** A party as the article tells it: whom a description refers back to, or whose office it is. */
  #asTold(tree: Tree, head: number, party: Party, block: number): Party {
    if (party.entityId !== null) return party;
    const meant = this.#referents.meant(tree, head, party, block);
    if (meant) return meant;
    const isDefiniteOne = isDefinite(tree, head) && tree.tokens[head]?.features.Number !== "Plur";
    const told = isDefiniteOne ? this.#spoken.toldBefore(party, block, false) : party;
    return told === party ? this.#completed(tree, head, party) : told;
  }

  /** « son porte-parole », « un responsable du mouvement », « À Hem, le maire »: with the words that tell whose. */
  #completed(tree: Tree, head: number, party: Party): Party {
    const owner = ownerOf(tree, head, {
      finder: this.#finder,
      ownerBefore: () => this.#anaphora.ownerBefore(tree, head),
      bodyCalled: (noun, at) => this.#referents.bodyCalled(noun, at),
    });
    return owner === undefined ? party : { ...party, name: withOwner(party.name, owner, this.#articles) };
  }

  /** « le communiqué de l'armée »: the army; « le communiqué » alone: who published it, as far as they were named before. */
  #author(tree: Tree, head: number, block: number): Party | undefined {
    const author = authorOf(tree, head);
    if (author !== undefined) return this.#finder.partyAt(tree, personNamedWith(tree, author, this.#finder) ?? author);
    // « Une publication affirme »: nobody told before.
    const isNew = /^une?$/u.test(wordAt(tree.tokens, head - 1));
    if (isNew) return this.#finder.partyAt(tree, head);
    const subject = this.#anaphora.subjectBefore(tree, head);
    const publisher = this.#issuer ?? (subject && this.#isBody(subject) ? subject : this.previous(block)) ?? subject;
    return publisher ?? this.#finder.partyAt(tree, head);
  }

  /** A body or a state publishes; of a person who was a subject before, the text may tell anything. */
  #isBody({ entityId }: Party): boolean {
    return /^(?:ORG|LOC)$/u.test(this.#finder.entityById(entityId)?.type ?? "");
  }

  #pronoun(head: number, { tree, block, reported }: Place): Party | undefined {
    const word = wordAt(tree.tokens, head).replace(/^-(?:t-)?/u, "");
    if (!POINTING.test(word)) return undefined;
    const plural = /^(?:ils|elles|eux|derniers|dernières|ceux-ci|celles-ci)$/u.test(word);
    const gender = /^(?:elles?|dernières?|celles?-ci)$/u.test(word) ? "f" : "m";
    const speaker = this.#spoken.lastAgreeing(block, { plural, gender });
    const named = this.#anaphora.antecedentOf(tree, head, reported);
    const subject = named && !this.#spoken.isPlace(named.party) ? named : undefined;
    const meant = subject && this.#asTold(subject.tree, subject.head, subject.party, block);
    // Who spoke last speaks on, unless somebody else has become the subject since.
    const latter = isLatter(tree, head)
      ? this.#anaphora.latterBefore(tree, head, (entity) => this.#introductions.genderOf(entity))
      : undefined;
    if (latter) return this.#asTold(latter.tree, latter.head, latter.party, block);
    // « La visite que le président devait faire… « … », a-t-il dit »: whom this paragraph has named before older speakers.
    const start = this.#anaphora.startOf(block);
    const isOlder = (speaker?.at ?? -1) < start && (subject?.at ?? -1) < start;
    const introduced = isOlder && !plural ? this.#lastIntroduced(tree, head, gender, reported, start) : undefined;
    if (introduced) return introduced;
    if (speaker && (subject === undefined || subject.at <= speaker.at)) return speaker.party;
    const other = meant ?? this.#finder.partyAt(tree, head);
    if (other) return other;
    if (plural) return this.#anaphora.latterBefore(tree, head, () => undefined)?.party;
    return this.#lastIntroduced(tree, head, gender, reported) ?? this.#spoken.body(block);
  }

  /** The person named last in the paragraph, where nobody was a subject: « C'est ce qu'a annoncé la maire, X. Elle… ». */
  #lastIntroduced(tree: Tree, head: number, gender: "m" | "f", reported: Span, from = 0): Party | undefined {
    const at = Math.min(tree.tokens[head]?.start ?? 0, reported.start);
    const entity = this.#introductions.lastPersonBefore(at, gender, from);
    return entity && { name: entity.name, entityId: entity.id };
  }
}

/** « dans un communiqué », « via une vidéo »: the sentence says in which text somebody speaks. */
function publishes(tree: Tree): boolean {
  return tree.tokens.some(
    ({ lemma }, index) =>
      MESSAGES.has(lemma) &&
      [index - 1, index - 2, index - 3].some((at) => /^(?:dans|via|par|sur)$/u.test(wordAt(tree.tokens, at))),
  );
}

/** « Awa Diallo, 31 ans, qui maintient »: whose age it is. */
function pastAge({ tokens }: Tree, head: number): number {
  const isAge = tokens[head]?.lemma === "an" && tokens[head - 1]?.upos === "NUM" && tokens[head - 2]?.form === ",";
  return isAge ? head - 3 : head;
}

/** The last finite verb before an infinitive behind « avant de », « pour », « continue de ». */
const governingVerb = (tree: Tree, infinitive: VerbGroup): VerbGroup | undefined =>
  verbGroupsOf(tree).findLast(({ form, last }) => form === "finite" && last < infinitive.first);

/** Pronouns of the third person that may stand for somebody named before. */
const POINTING = /^(?:ils?|elles?|lui|eux|derniers?|dernières?|celui-ci|celle-ci|ceux-ci|celles-ci)$/u;

function isPronoun(token: Token): boolean {
  return token.upos === "PRON" || token.form.startsWith("-") || /^dern(?:ier|ière)s?$/iu.test(token.form);
}

/** « ajoutant que », « avant d'affirmer que », « à l'en croire »: whoever spoke before. */
function hasSilentSubject(cue: Cue): boolean {
  return cue.kind === "according" || cue.group?.form === "gerund" || cue.group?.form === "infinitive";
}
