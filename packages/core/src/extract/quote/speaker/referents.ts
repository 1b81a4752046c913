import type { Entity, Party } from "../../../model/analysis.ts";
import type { Token } from "../../../model/reading.ts";
import type { Anaphora } from "../../anaphora.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { isPersonNoun } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import { genderOf, isDefinite, isFormer } from "../cue/speaking-phrase.ts";
import { type BodyNoun, bodyNoun } from "./body-nouns.ts";
import type { DescribedPersons } from "./described-persons.ts";
import { HEADS, type Introductions } from "./introductions.ts";
import { isCalledOneOf, isParaphrase, isRole, roleOf } from "./roles.ts";
import type { SpokenBefore } from "./spoken-before.ts";

/** What the article has told of persons and bodies so far. */
interface Told {
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
  readonly introductions: Introductions;
  readonly described: DescribedPersons;
  readonly spoken: SpokenBefore;
}

/** A function that points back is told in this many words at most: « haut responsable », « ancien ministre ». */
const LONGEST_POINTING_BACK = 2;

/** What a body does, behind its noun. */
const DOES =
  /^\p{L}+(?: \p{Ll}+)? (?:de|d['’]) ?(?:défense|protection|promotion|lutte|surveillance|soutien|aide|secours|veille|recherche|vérification)(?: \P{Lu}+)?$/u;

/** « ce responsable » looks back over this many characters. Guessed: two sentences. */
const NEAR = 350;

/** Whom a noun refers back to: « le magistrat », « l'organisation », « le chef du gouvernement ». */
export class Referents {
  readonly #finder: PartyFinder;
  readonly #anaphora: Anaphora;
  readonly #introductions: Introductions;
  readonly #described: DescribedPersons;
  readonly #spoken: SpokenBefore;
  readonly #bodies = new Map<BodyNoun, readonly Entity[]>();

  constructor({ finder, anaphora, introductions, described, spoken }: Told) {
    this.#finder = finder;
    this.#anaphora = anaphora;
    this.#introductions = introductions;
    this.#described = described;
    this.#spoken = spoken;
  }

  /** « le magistrat », « l'élue », « la même source »: somebody named before; undefined when it is nobody we know. */
  meant(tree: Tree, head: number, party: Party, block: number): Party | undefined {
    const token = tree.tokens[head];
    if (party.entityId !== null) return party;
    if (token === undefined || !isDefinite(tree, head) || token.features.Number === "Plur") return undefined;
    const isSame = wordAt(tree.tokens, head - 1) === "même";
    const before = isSame ? this.#spoken.previous(block) : undefined;
    if (before || (isSame && token.lemma !== "source")) return before;
    if (token.lemma === "source") {
      const isSource = (name: string) => name.startsWith("source ");
      const spoken = this.#spoken.lastWhere((other) => isSource(other.party.name) && !other.plural)?.party;
      return spoken ?? this.#described.lastCalled(isSource, token.start, undefined)?.party;
    }
    // « le ministre de l'Intérieur » says itself who is meant; « le ministre » points back.
    const gender = genderOf(tree, head);
    const titled =
      this.#introductions.titledLike(token.lemma, party.name, gender) ?? this.#headNamed(tree, head, gender);
    const pointed = /^(?:ce|cet|cette)$/u.test(wordAt(tree.tokens, head - 1));
    const pointsBack = pointed || party.name.split(" ").length <= LONGEST_POINTING_BACK || isRole(party.name);
    // « l'organisation de défense des détenus »: told by what it does, where another would be told by its name.
    const does = pointsBack || !DOES.test(party.name) ? undefined : this.bodyCalled(token.lemma, token.start);
    if (!pointsBack) return does ?? (titled && { name: titled.name, entityId: titled.id });
    const role = isRole(party.name) ? party.name : token.lemma;
    // « ce responsable »: one told without a name by the same noun, right before.
    const near = pointed ? this.#sameNounBefore(token, gender) : undefined;
    if (near) return near;
    const known = this.#introductions.referentsOf(role, token.start, gender);
    const untitled = known.length > 0 ? this.#untitledSpeaker(block) : undefined;
    // Of two presidents the one is meant who spoke or acted last; one too well known for a title counts too.
    const entity = this.#latestOf(untitled ? [...known, untitled] : known, token.start) ?? known[0] ?? titled;
    if (entity) return { name: entity.name, entityId: entity.id };
    const body = this.bodyCalled(token.lemma, token.start);
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
    return anybody ? this.#spoken.recentPerson(block, gender ?? genderOfNoun(token)) : undefined;
  }

  /** « le chef de l'ONU », « le patron de Renault »: who heads the body named behind it. */
  #headNamed(tree: Tree, head: number, gender: "m" | "f" | undefined): Entity | undefined {
    if (!HEADS.has(tree.tokens[head]?.lemma ?? "")) return undefined;
    const body = [head + 2, head + 3]
      .map((at) => tree.tokens[at])
      .find((token) => token && this.#finder.namedAt(token));
    const isOf = /^(?:de|d'|du)$/u.test(wordAt(tree.tokens, head + 1));
    const entity = isOf && body ? this.#finder.namedAt(body) : undefined;
    if (entity === undefined || entity.type === "PER") return undefined;
    return this.#introductions.headOf(entity.id, gender) ?? this.#finder.headInBase(entity);
  }

  /** Who is told by the same noun, without a name, within the last sentences. */
  #sameNounBefore({ start, lemma }: Token, gender: "m" | "f" | undefined): Party | undefined {
    const isSame = (name: string) => name.split(" ").includes(lemma);
    const found = this.#described.lastCalled(isSame, start, gender);
    return found && start - found.at < NEAR ? found.party : undefined;
  }

  /** « l'organisation », « le mouvement »: the body that acted or spoke last of those that may be called so. */
  bodyCalled(noun: string, at: number): Party | undefined {
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
            (this.#introductions.isCalled(entity, known.introducedBy) &&
              !(known.kinds.has("company") && this.#finder.isMilitant(entity))),
        );
    this.#bodies.set(known, found);
    return found;
  }

  /** « l'officier » after « le commandant de la gendarmerie », « le chef du gouvernement » after « le premier ministre ». */
  #describedBefore(role: string, at: number, gender: "m" | "f" | undefined): Party | undefined {
    const { introducedBy } = roleOf(role);
    const isCalled = (name: string) => isCalledOneOf(name, introducedBy, isParaphrase(role));
    const spoken = this.#spoken.lastWhere(
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

  /** The person whom the article is about: no lawyer or witness who is named once. */
  #mainPerson(): Entity | undefined {
    const main = this.#finder.mainPerson();
    const names = main?.mentions.filter(({ level = "name" }) => level === "name") ?? [];
    return names.length > 1 ? main : undefined;
  }

  /** The one of them who spoke or was a subject last. */
  #untitledSpeaker(block: number): Entity | undefined {
    const entity = this.#finder.entityById(this.#spoken.previous(block)?.entityId ?? null);
    return entity?.type === "PER" && !this.#introductions.isTitled(entity) ? entity : undefined;
  }

  /** The one of them who spoke or was a subject last. */
  #latestOf(entities: readonly Entity[], at: number): Entity | undefined {
    const ids = new Set(entities.map(({ id }) => id));
    const spoken = this.#spoken.lastAmong(ids);
    const subject = this.#anaphora.lastSubjectAmong(ids, at);
    const last = spoken && subject ? (spoken.at > subject.at ? spoken : subject) : (spoken ?? subject);
    return entities.find(({ id }) => id === last?.party.entityId);
  }
}

function genderOfNoun({ features }: Token): "m" | "f" | undefined {
  return features.Gender === "Fem" ? "f" : features.Gender === "Masc" ? "m" : undefined;
}
