import type { Entity, Party } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Anaphora } from "../anaphora.ts";
import type { NameArticles } from "../claim/wording/name-articles.ts";
import { isLatter } from "../clause/subject-of.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import type { Known } from "../known.ts";
import { isPersonNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { type BodyNoun, bodyNoun } from "./body-nouns.ts";
import type { Cue } from "./cue.ts";
import { DescribedPersons } from "./described-persons.ts";
import { Introductions } from "./introductions.ts";
import { jointSpeakers } from "./joint-speakers.ts";
import { isOneOfMany, isOther, oneOf, pronounOfMany } from "./one-of-many.ts";
import { ownerOf, withOwner } from "./owner-of.ts";
import { bodyNamedWith, personNamedWith, personPastMedium } from "./person-named-with.ts";
import { isCalledOneOf, isParaphrase, isRole, roleOf } from "./roles.ts";
import { isOne } from "./said-by-one.ts";
import { authorOf, genderOf, isDefinite, isFormer, overPartitive, voiceOf } from "./speaking-phrase.ts";

/** Somebody who spoke, with what the text shows of their gender and number. */
interface Spoken {
  readonly party: Party;
  readonly block: number;
  /** Offset of the words that name them. */
  readonly at: number;
  readonly gender: "m" | "f" | undefined;
  readonly plural: boolean;
}

/** Where a cue stands and which words it reports. */
interface Place {
  readonly tree: Tree;
  readonly block: number;
  readonly reported: Span;
}

/** Text kinds that carry somebody's words: « le message du président affirme », « selon un communiqué de l'armée ». */
const MESSAGES = new Set(
  "message communiqué post poste publication tweet lettre texte vidéo discours billet tribune courriel déclaration note dépêche chiffre bilan donnée constatation information élément témoignage décompte comptage calcul estimation relevé annonce mot".split(
    " ",
  ),
);
/** A floating quotation is given to a speaker of this many blocks before at most. Guessed. */
const MEMORY_BLOCKS = 2;

/** Remembers who spoke, to resolve pronouns, functions and quotations without cue. */
export class Speakers {
  readonly #finder: PartyFinder;
  readonly #anaphora: Anaphora;
  readonly #introductions: Introductions;
  readonly #articles: NameArticles;
  readonly #described: DescribedPersons;
  readonly #bodies = new Map<BodyNoun, readonly Entity[]>();
  readonly #spoken: Spoken[] = [];
  /** Who spoke last in a text: « dans un communiqué ». */
  #issuer: Party | undefined;

  constructor(known: Pick<Known, "reading">, finder: PartyFinder, anaphora: Anaphora, articles: NameArticles) {
    this.#articles = articles;
    this.#described = new DescribedPersons(known.reading, finder);
    this.#finder = finder;
    this.#anaphora = anaphora;
    this.#introductions = new Introductions(known.reading, finder);
  }

  /** Who a cue gives the reported words to; undefined when the text does not say. */
  of(cue: Cue, tree: Tree, block: number, reported: Span): Party | undefined {
    const party = this.#named(cue, { tree, block, reported });
    const token = tree.tokens[cue.speaker ?? cue.first];
    if (party) this.#remember(party, token, block);
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
    const last = this.#last(block);
    const subject = this.#anaphora.personBefore(quotation.start, block);
    const isNearer = subject !== undefined && subject.block === block && subject.at > (last?.at ?? -1);
    const chosen = isNearer || last === undefined ? subject : last;
    if (chosen === undefined) return undefined;
    const party = subject === chosen ? this.#asTold(subject.tree, subject.head, subject.party, block) : chosen.party;
    if (chosen === subject) this.#remember(party, subject.tree.tokens[subject.head], block);
    return party;
  }

  /** Whether a quotation that stands alone has anybody to belong to. */
  mayFloat(quotation: Span, block: number): boolean {
    return this.#last(block) !== undefined || this.#anaphora.personBefore(quotation.start, block) !== undefined;
  }

  /** The last who spoke within the last blocks. */
  previous(block: number): Party | undefined {
    return this.#last(block)?.party;
  }

  #last(block: number): Spoken | undefined {
    const last = this.#spoken.at(-1);
    return last !== undefined && block - last.block <= MEMORY_BLOCKS ? last : undefined;
  }

  #remember(party: Party, token: Token | undefined, block: number): void {
    this.#spoken.push({ party, block, at: token?.start ?? 0, ...this.#agreementOf(party, token) });
  }

  #named(cue: Cue, place: Place): Party | undefined {
    const { tree, block } = place;
    if (cue.speaker === undefined) return hasSilentSubject(cue) ? this.previous(block) : undefined;
    // « …, a-t-on ajouté »: wherever « on » has spoken before.
    if (isOne(tree, cue.speaker)) return this.#spoken.at(-1)?.block === block ? this.previous(block) : undefined;
    // « a précisé l'autre »
    if (isOther(tree, cue.speaker)) return this.#otherOfMany(block);
    if (!isOneOfMany(tree, cue.speaker)) return this.#namedAt(cue, cue.speaker, place);
    const pronoun = pronounOfMany(tree, cue.speaker);
    const many = pronoun === undefined ? this.#namedAt(cue, cue.speaker, place) : this.#pronoun(pronoun, place);
    return many && oneOf(this.#toldBefore(many, block, true));
  }

  /** One more of the many of whom one has spoken. */
  #otherOfMany(block: number): Party | undefined {
    const last = this.#last(block)?.party;
    return last?.entityId === null ? last : undefined;
  }

  /** « ces sources », « l'entourage » are those that spoke before, with all that was said of them. */
  #toldBefore(party: Party, block: number, plural: boolean): Party {
    if (party.name.includes(" ")) return party;
    const before = this.#spoken.findLast(
      (other) =>
        other.plural === plural && other.party.entityId === null && other.party.name.startsWith(`${party.name} `),
    );
    return before && block - before.block <= MEMORY_BLOCKS ? before.party : party;
  }

  #namedAt(cue: Cue, speaker: number, { tree, block, reported }: Place): Party | undefined {
    const head = voiceOf(tree, speaker) ?? overPartitive(tree, speaker);
    const token = tree.tokens[head];
    if (token === undefined) return undefined;
    if (isPronoun(token)) return this.#pronoun(head, { tree, block, reported });
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

  /** A party as the article tells it: whom a description refers back to, or whose office it is. */
  #asTold(tree: Tree, head: number, party: Party, block: number): Party {
    if (party.entityId !== null) return party;
    const meant = this.#meant(tree, head, party, block);
    if (meant) return meant;
    const isDefiniteOne = isDefinite(tree, head) && tree.tokens[head]?.features.Number !== "Plur";
    const told = isDefiniteOne ? this.#toldBefore(party, block, false) : party;
    return told === party ? this.#completed(tree, head, party) : told;
  }

  /** « son porte-parole », « un responsable du mouvement », « À Hem, le maire »: with the words that tell whose. */
  #completed(tree: Tree, head: number, party: Party): Party {
    const owner = ownerOf(tree, head, {
      finder: this.#finder,
      ownerBefore: () => this.#anaphora.ownerBefore(tree, head),
      bodyCalled: (noun, at) => this.#bodyCalled(noun, at),
    });
    return owner === undefined ? party : { ...party, name: withOwner(party.name, owner, this.#articles) };
  }

  /** « l'organisation », « le mouvement »: the body that acted or spoke last of those that may be called so. */
  #bodyCalled(noun: string, at: number): Party | undefined {
    const fits = this.#bodiesCalled(noun);
    if (fits.length === 0) return undefined;
    const ids = new Set(fits.map(({ id }) => id));
    const entity = this.#latestOf(fits, at) ?? this.#finder.lastNamedAmong(ids, at);
    return entity && { name: entity.name, entityId: entity.id };
  }

  /** The bodies of the article that a noun may stand for, by what stands beside their names and by what they are known as. */
  #bodiesCalled(noun: string): readonly Entity[] {
    const known = bodyNoun(noun);
    if (known === undefined) return [];
    const found =
      this.#bodies.get(known) ??
      this.#finder
        .bodies()
        .filter(
          (entity) =>
            known.kinds.has(this.#finder.kindOf(entity) ?? "") ||
            this.#introductions.isCalled(entity, known.introducedBy),
        );
    this.#bodies.set(known, found);
    return found;
  }

  /** « l'officier » after « le commandant de la gendarmerie », « le chef du gouvernement » after « le premier ministre ». */
  #describedBefore(role: string, at: number, gender: "m" | "f" | undefined): Party | undefined {
    const { introducedBy } = roleOf(role);
    const isCalled = (name: string) => isCalledOneOf(name, introducedBy, isParaphrase(role));
    const spoken = this.#spoken.findLast(
      (other) =>
        other.at < at &&
        other.party.entityId === null &&
        !other.plural &&
        (other.gender ?? gender) === (gender ?? other.gender) &&
        isCalled(other.party.name),
    );
    const subject = this.#described.lastCalled(isCalled, at, gender);
    return spoken && spoken.at >= (subject?.at ?? -1) ? spoken.party : subject?.party;
  }

  /** « le communiqué de l'armée »: the army; « le communiqué » alone: who published it, as far as they were named before. */
  #author(tree: Tree, head: number, block: number): Party | undefined {
    const author = authorOf(tree, head);
    if (author !== undefined) return this.#finder.partyAt(tree, personNamedWith(tree, author, this.#finder) ?? author);
    // « Une publication affirme »: nobody told before.
    const isNew = /^une?$/u.test(wordAt(tree.tokens, head - 1));
    const issuer = isNew
      ? undefined
      : (this.#issuer ?? this.#anaphora.subjectBefore(tree, head) ?? this.previous(block));
    return issuer ?? this.#finder.partyAt(tree, head);
  }

  /** « le magistrat », « l'élue », « la même source »: somebody named before; undefined when it is nobody we know. */
  #meant(tree: Tree, head: number, party: Party, block: number): Party | undefined {
    const token = tree.tokens[head];
    if (party.entityId !== null) return party;
    if (token === undefined || !isDefinite(tree, head) || token.features.Number === "Plur") return undefined;
    if (wordAt(tree.tokens, head - 1) === "même") return this.previous(block);
    if (token.lemma === "source") {
      const isSource = (name: string) => name.startsWith("source ");
      const spoken = this.#spoken.findLast((other) => isSource(other.party.name) && !other.plural)?.party;
      return spoken ?? this.#described.lastCalled(isSource, token.start, undefined)?.party;
    }
    // « le ministre de l'Intérieur » says itself who is meant; « le ministre » points back.
    const gender = genderOf(tree, head);
    const titled = this.#introductions.titledLike(token.lemma, party.name, gender);
    const pointed = /^(?:ce|cet|cette)$/u.test(wordAt(tree.tokens, head - 1));
    const pointsBack = pointed || party.name.split(" ").length <= LONGEST_POINTING_BACK || isRole(party.name);
    if (!pointsBack) return titled && { name: titled.name, entityId: titled.id };
    const role = isRole(party.name) ? party.name : token.lemma;
    const known = this.#introductions.referentsOf(role, token.start, gender);
    const untitled = known.length > 0 ? this.#untitledSpeaker(block) : undefined;
    // Of two presidents the one is meant who spoke or acted last; one too well known for a title counts too.
    const entity = this.#latestOf(untitled ? [...known, untitled] : known, token.start) ?? known[0] ?? titled;
    if (entity) return { name: entity.name, entityId: entity.id };
    const body = this.#bodyCalled(token.lemma, token.start);
    if (body) return body;
    const described = this.#describedBefore(role, token.start, gender);
    if (described) return described;
    const isPerson = isPersonNoun(token.lemma);
    // « l'ancien ministre »: whom the article is about, by a title that it has not told yet.
    const main = isPerson && isFormer(tree, head) ? this.#mainPerson() : undefined;
    if (main) return { name: main.name, entityId: main.id };
    // « l'Insoumise », « le Rwandais »
    const isOfLand = /^\p{Lu}/u.test(token.form) && this.#finder.stateOfAdjective(token.form) !== undefined;
    const anybody = roleOf(role).anybody || isOfLand || (isPerson && pointed);
    return anybody ? this.#recentPerson(block, gender ?? genderOfNoun(token)) : undefined;
  }

  /** The person whom the article is about: no lawyer or witness who is named once. */
  #mainPerson(): Entity | undefined {
    const main = this.#finder.mainPerson();
    const names = main?.mentions.filter(({ level = "name" }) => level === "name") ?? [];
    return names.length > 1 ? main : undefined;
  }

  /** The one of them who spoke or was a subject last. */
  #untitledSpeaker(block: number): Entity | undefined {
    const entity = this.#finder.entityById(this.previous(block)?.entityId ?? null);
    return entity?.type === "PER" && !this.#introductions.isTitled(entity) ? entity : undefined;
  }

  /** The one of them who spoke or was a subject last. */
  #latestOf(entities: readonly Entity[], at: number): Entity | undefined {
    const ids = new Set(entities.map(({ id }) => id));
    const spoken = this.#spoken.findLast(({ party }) => ids.has(party.entityId ?? ""));
    const subject = this.#anaphora.lastSubjectAmong(ids, at);
    const last = spoken && subject ? (spoken.at > subject.at ? spoken : subject) : (spoken ?? subject);
    return entities.find(({ id }) => id === last?.party.entityId);
  }

  #recentPerson(block: number, gender: "m" | "f" | undefined): Party | undefined {
    const fits = (spoken: Spoken) =>
      block - spoken.block <= MEMORY_BLOCKS &&
      !spoken.plural &&
      (gender === undefined || spoken.gender === undefined || spoken.gender === gender);
    return this.#spoken.findLast((spoken) => fits(spoken) && this.#isPerson(spoken.party))?.party;
  }

  #pronoun(head: number, { tree, block, reported }: Place): Party | undefined {
    const word = wordAt(tree.tokens, head).replace(/^-(?:t-)?/u, "");
    if (!POINTING.test(word)) return undefined;
    const plural = /^(?:ils|elles|eux|derniers|dernières|ceux-ci|celles-ci)$/u.test(word);
    const gender = /^(?:elles?|dernières?|celles?-ci)$/u.test(word) ? "f" : "m";
    const recent = this.#spoken
      .filter((spoken) => block - spoken.block <= MEMORY_BLOCKS && !this.#isPlace(spoken.party))
      .reverse();
    const speaker = recent.find((spoken) => spoken.plural === plural && (spoken.gender ?? gender) === gender);
    const named = this.#anaphora.antecedentOf(tree, head, reported);
    const subject = named && !this.#isPlace(named.party) ? named : undefined;
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
    return this.#lastIntroduced(tree, head, gender, reported) ?? this.#bodyThatSpoke(block);
  }

  /** The person named last in the paragraph, where nobody was a subject: « C'est ce qu'a annoncé la maire, X. Elle… ». */
  #lastIntroduced(tree: Tree, head: number, gender: "m" | "f", reported: Span, from = 0): Party | undefined {
    const at = Math.min(tree.tokens[head]?.start ?? 0, reported.start);
    const entity = this.#introductions.lastPersonBefore(at, gender, from);
    return entity && { name: entity.name, entityId: entity.id };
  }

  /** « La présidence a annoncé… a-t-il précisé »: translations do not keep the gender of a body. */
  #bodyThatSpoke(block: number): Party | undefined {
    const last = this.#last(block)?.party;
    return this.#finder.entityById(last?.entityId ?? null)?.type === "ORG" ? last : undefined;
  }

  /** A country is no « il » who speaks, nor « elle ». */
  #isPlace(party: Party): boolean {
    return this.#finder.entityById(party.entityId)?.type === "LOC";
  }

  #isPerson(party: Party): boolean {
    const entity = this.#finder.entityById(party.entityId);
    return entity ? entity.type === "PER" : isPersonNoun(party.name.split(" ")[0] ?? "");
  }

  /** Of a person what titles show, since names themselves are no sure sign; of a description what its noun shows. */
  #agreementOf(party: Party, token: Token | undefined): Pick<Spoken, "gender" | "plural"> {
    const entity = this.#finder.entityById(party.entityId);
    if (entity?.type === "PER") return { gender: this.#introductions.genderOf(entity), plural: false };
    const { Gender: gender, Number: number } = token?.features ?? {};
    return { gender: gender === "Fem" ? "f" : gender === "Masc" ? "m" : undefined, plural: number === "Plur" };
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

/** Pronouns of the third person that may stand for somebody named before. */
const POINTING = /^(?:ils?|elles?|lui|eux|derniers?|dernières?|celui-ci|celle-ci|ceux-ci|celles-ci)$/u;

/** A function that points back is told in this many words at most: « haut responsable », « ancien ministre ». */
const LONGEST_POINTING_BACK = 2;

function isPronoun(token: Token): boolean {
  return token.upos === "PRON" || token.form.startsWith("-") || /^dern(?:ier|ière)s?$/iu.test(token.form);
}

function genderOfNoun({ features }: Token): "m" | "f" | undefined {
  return features.Gender === "Fem" ? "f" : features.Gender === "Masc" ? "m" : undefined;
}

/** « ajoutant que », « avant d'affirmer que », « à l'en croire »: whoever spoke before. */
function hasSilentSubject(cue: Cue): boolean {
  return cue.kind === "according" || cue.group?.form === "gerund" || cue.group?.form === "infinitive";
}
