import type { Entity, Party } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";
import { onceFor } from "../model/once-for.ts";
import type { Token } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { isMilitant, nounOfBodyTold, nounsOf, wordsBeside } from "./body-meant.ts";
import { coordinatedWith, phraseOf } from "./clause/phrases.ts";
import type { Tree } from "./clause/tree.ts";
import type { Known } from "./known.ts";
import { namedBeside } from "./named-beside.ts";
import { isAgentNoun } from "./participants.ts";
import { describe } from "./party-description.ts";
import { partyOfEntity } from "./party-of-entity.ts";
import { lastPlaceTold } from "./place-told.ts";
import { PlacedMentions } from "./placed-mentions.ts";
import { townInName } from "./town-in-name.ts";

/** « Bruxelles a infligé une amende à un géant du numérique »: capitals by which news mean a union, with the words for their own state. */
const SEATS_OF_UNIONS: ReadonlyMap<string, { readonly union: string; readonly land: RegExp }> = new Map([
  ["Q239", { union: "Q458", land: /Belgique|(?<!\p{L})belges?(?!\p{L})/iu }],
]);

/** Finds who a noun phrase means: an entity of the article, a state a capital stands for, or a description. */
export class PartyFinder {
  readonly #text: string;
  readonly #context: StageContext;
  readonly #mentions: PlacedMentions;
  readonly #entityOfRow = new Map<string, Entity>();
  readonly #rows = new Map<string, KnowledgeRow | undefined>();
  readonly #byId: ReadonlyMap<string, Entity>;
  /** Several stages ask who one phrase means. */
  readonly #parties = new Map<Tree, Map<number, Party | undefined>>();
  readonly #nouns = new Map<Entity, ReadonlySet<string>>();
  readonly #wordsBeside = onceFor((entity: Entity) => wordsBeside(entity, this.#text));
  #mostNamedFirst: readonly Entity[] | undefined;
  #mainPerson: { readonly entity: Entity | undefined } | undefined;
  readonly #places: ReadonlyMap<string, Entity>;
  #countries: ReadonlySet<string> | undefined;

  constructor(known: Pick<Known, "article" | "entities">, context: StageContext) {
    this.#text = known.article.text;
    this.#context = context;
    this.#places = new Map(known.entities.filter(({ type }) => type === "LOC").map((entity) => [entity.name, entity]));
    this.#byId = new Map(known.entities.map((entity) => [entity.id, entity]));
    this.#mentions = new PlacedMentions(known.entities);
    for (const entity of known.entities) {
      for (const key of [entity.knowledgeId, entity.wikidata]) if (key) this.#entityOfRow.set(key, entity);
    }
  }

  /** The parties that a phrase headed by `index` names, one for each coordinated part. */
  partiesAt(tree: Tree, index: number): readonly Party[] {
    // « entre X et Y ou le vote du budget »: what is joined must be somebody too.
    const isSomebody = (head: number) => head === index || this.#couldAct(tree, head);
    return coordinatedWith(tree, index)
      .filter(isSomebody)
      .flatMap((head) => [this.partyAt(tree, head) ?? [], this.#namedWith(tree, head)].flat());
  }

  /** « les conseillers Lise Amar et Luc Dorval »: those named beside the first of several. */
  #namedWith(tree: Tree, index: number): readonly Party[] {
    if (tree.tokens[index]?.features.Number !== "Plur") return [];
    const first = namedBeside(tree, index, phraseOf(tree, index), this.#mentions);
    const at = tree.tokens.findIndex(({ start }) => start === first?.start);
    if (first?.entity.type !== "PER" || at < 0) return [];
    return coordinatedWith(tree, at)
      .slice(1)
      .flatMap((other) => this.#mentions.at(tree.tokens[other] ?? first, ["name"]) ?? [])
      .flatMap(({ entity }) => (entity.type === "PER" ? [this.#partyOf(entity)] : []));
  }

  /** Undefined when the phrase names nobody who could act: a thing, a pronoun without referent. */
  partyAt(tree: Tree, index: number): Party | undefined {
    const known = this.#parties.get(tree) ?? new Map<number, Party | undefined>();
    if (known.size === 0) this.#parties.set(tree, known);
    if (!known.has(index)) known.set(index, this.#findParty(tree, index));
    return known.get(index);
  }

  #findParty(tree: Tree, index: number): Party | undefined {
    const token = tree.tokens[index];
    if (token === undefined) return undefined;
    const phrase = phraseOf(tree, index);
    const own = this.#mentions.at(token, ["name", "pronoun", "nominal"]);
    if (own && own.level === "name") return this.#partyOf(own.entity);
    const named = namedBeside(tree, index, phrase, this.#mentions);
    if (named) return this.#partyOf(named.entity);
    if (own) return this.#partyOf(own.entity);
    if (token.upos === "PRON" || token.form.startsWith("-")) return undefined;
    const meant = this.#bodyMeant(tree, index);
    if (meant) return this.#partyOf(meant);
    const concerned =
      isConcerned(token) && !isDescribedBefore(tree, index) ? this.lastPersonBefore(token.start) : undefined;
    if (concerned) return concerned;
    const described = describe(tree, index, phrase, this.#text);
    // « les Palestiniens », in capitals as the text writes them.
    const isPeople = /^\p{Lu}/u.test(token.form) && this.stateOfAdjective(token.form) !== undefined;
    return described && isPeople ? { ...described, name: capitalised(described.name) } : described;
  }

  /** « le parti », « l'ONG »: the body named last that the text calls so. */
  #bodyMeant(tree: Tree, index: number): Entity | undefined {
    const noun = nounOfBodyTold(tree, index);
    const isCalled = (entity: Entity) => entity.type === "ORG" && this.#nounsFor(entity).has(noun ?? "");
    return noun === undefined ? undefined : this.lastNameAmong(isCalled, tree.tokens[index]?.start ?? 0);
  }

  /** Worked out once for each body: every « parti » of a text is held against all bodies before it. */
  #nounsFor(entity: Entity): ReadonlySet<string> {
    const nouns = this.#nouns.get(entity) ?? nounsOf(entity, this.kindOf(entity), this.#text);
    this.#nouns.set(entity, nouns);
    return nouns;
  }

  #couldAct(tree: Tree, index: number): boolean {
    const token = tree.tokens[index];
    if (token === undefined) return false;
    return (
      token.upos !== "NOUN" || isAgentNoun(token.lemma) || this.#mentions.at(token, ["name", "nominal"]) !== undefined
    );
  }

  /** The entity itself, or the state it stands for when it is a capital. */
  #partyOf(entity: Entity): Party {
    const stoodFor = this.#stoodFor(this.#rowOf(entity));
    const state = stoodFor === undefined ? undefined : this.#context.knowledge.get(stoodFor);
    return state && entity.type === "LOC" ? this.partyOfRow(state) : partyOfEntity(entity, this.#text);
  }

  /** Row of the state that a capital stands for; of the union, where its seat is named and nothing of the land. */
  #stoodFor(row: KnowledgeRow | undefined): string | undefined {
    const seat = SEATS_OF_UNIONS.get(row?.id ?? "");
    return seat === undefined || seat.land.test(this.#text) ? row?.standsFor : seat.union;
  }

  /** A country of the knowledge base as a party: the entity of the article where it has one. */
  partyOfRow(row: KnowledgeRow): Party {
    const entity = this.#entityOfRow.get(row.id) ?? this.#entityOfRow.get(row.wikidata ?? "");
    return entity ? { name: entity.name, entityId: entity.id } : { name: row.name, entityId: null };
  }

  /** The state that an adjective points to: « russe », « haïtiennes ». */
  stateOfAdjective(word: string): Party | undefined {
    const { knowledge } = this.#context;
    const row = knowledge.demonym(word);
    return row && this.partyOfRow(row);
  }

  /** The place an entity mention at this token names, without turning capitals into states. */
  placeAt(tree: Tree, index: number): Party | undefined {
    const token = tree.tokens[index];
    const mention = token && this.#mentions.at(token, ["name", "nominal"]);
    if (mention === undefined) return undefined;
    const { name, id, type } = mention.entity;
    return this.townIn(mention.entity) ?? (type === "LOC" ? { name, entityId: id } : undefined);
  }

  /** « le camp militaire de Gao », « le tribunal d'Alger »: the town in the name. */
  townIn(entity: Entity): Party | undefined {
    return townInName(entity, this.#places, this.#context.knowledge);
  }

  /** A country, or a capital or seat that stands for one. */
  isState(entity: Entity): boolean {
    const row = this.#rowOf(entity);
    return row !== undefined && (row.kind === "country" || row.standsFor !== undefined);
  }

  /** « la capitale libanaise »: the town of the article that stands for a state. */
  capitalOf(state: Party): Party | undefined {
    const town = [...this.#places.values()].find(
      (entity) => !this.isCountry(entity) && this.isState(entity) && this.#partyOf(entity).name === state.name,
    );
    return town && { name: town.name, entityId: town.id };
  }

  /** A body that goes by the name of its building: « la Casa Rosada », « Downing Street ». */
  isSeat(entity: Entity): boolean {
    return this.#rowOf(entity)?.kind === "seat";
  }

  /** A country itself, not a town that stands for one. */
  isCountry(entity: Entity): boolean {
    return this.#rowOf(entity)?.kind === "country";
  }

  /** A country that the article names only by its capital: « Khartoum » for « Soudan ». */
  isCountryName(name: string): boolean {
    return this.#context.knowledge.findExact(name).some((row) => row.kind === "country" && row.name === name);
  }

  /** The country of this very name. */
  countryCalled(name: string): Party | undefined {
    const row = this.#context.knowledge.findExact(name).find(({ kind }) => kind === "country");
    return row && this.partyOfRow(row);
  }

  /** What the knowledge base calls an entity: « armed-group », « party »; undefined when it does not know it. */
  kindOf(entity: Entity): string | undefined {
    return this.#rowOf(entity)?.kind;
  }

  /** The bodies of the article that are no media. */
  bodies(): readonly Entity[] {
    return [...this.#byId.values()].filter((entity) => entity.type === "ORG" && !this.isMedium(entity));
  }

  /** A medium, an agency or a network. */
  isMedium(entity: Entity): boolean {
    return isMediumRow(this.#rowOf(entity));
  }

  /** Name of the medium, agency or network at a word; undefined when it names none. */
  mediumAt(token: Token): string | undefined {
    const entity = this.#mentions.at(token, ["name"])?.entity;
    if (entity) return this.isMedium(entity) ? entity.name : undefined;
    // « le monde », « la croix » are also common nouns.
    if (token.upos !== "PROPN" && !/^\p{Lu}/u.test(token.form)) return undefined;
    return this.#context.knowledge.findExact(token.form).find(isMediumRow)?.name;
  }

  entityAt(span: Span): Entity | undefined {
    return this.#mentions.at(span, ["name", "nominal", "pronoun"])?.entity;
  }

  /** The entity named right here, by name only. */
  namedAt(span: Span): Entity | undefined {
    return this.#mentions.at(span, ["name"])?.entity;
  }

  /** The name that stands here with its words and place, by name only. */
  nameAt(span: Span): (Span & { readonly entity: Entity; readonly text: string }) | undefined {
    const mention = this.#mentions.at(span, ["name"]);
    return mention && { ...mention, text: this.#text.slice(mention.start, mention.end) };
  }

  /** The person named last before an offset: « ce dernier ». */
  lastPersonBefore(offset: number): Party | undefined {
    const found = this.#mentions.lastName(offset, ({ type }) => type === "PER");
    return found && this.#partyOf(found.entity);
  }

  /** The one of some entities that was named last before an offset. */
  lastNamedAmong(ids: ReadonlySet<string>, offset: number): Entity | undefined {
    return this.#mentions.lastName(offset, ({ id }) => ids.has(id))?.entity;
  }

  /** The entity named last before an offset that fits. */
  lastNameAmong(fits: (entity: Entity) => boolean, offset: number): Entity | undefined {
    return this.#mentions.lastName(offset, fits)?.entity;
  }

  /** The place named last before an offset that fits and that one noun can take up. */
  lastPlaceAmong(fits: (entity: Entity) => boolean, offset: number): Entity | undefined {
    return lastPlaceTold(this.#mentions.namesBefore(offset), this.#text, fits);
  }

  /** Whether the text says one of some nouns of an entity, beside its name. */
  isCalled(entity: Entity, nouns: ReadonlySet<string>): boolean {
    return this.#wordsBeside(entity).some((word) => nouns.has(word));
  }

  /** Whether the text says of it that it fights or serves a side: « le groupe prorusse X ». */
  isMilitant(entity: Entity): boolean {
    return this.#wordsBeside(entity).some(isMilitant);
  }

  /** The state named last before an offset, by itself or by its capital, whose name is one of some. */
  lastStateAmong(names: ReadonlySet<string>, offset: number): Party | undefined {
    const isOne = (entity: Entity) => entity.type === "LOC" && names.has(this.#partyOf(entity).name);
    const found = this.lastNameAmong(isOne, offset);
    return found && this.#partyOf(found);
  }

  /** Ids of the countries of the article. */
  countries(): ReadonlySet<string> {
    const countries = () => [...this.#byId.values()].filter((entity) => this.isCountry(entity));
    this.#countries ??= new Set(countries().map(({ id }) => id));
    return this.#countries;
  }

  /** Where an entity was last named before an offset. */
  lastNameOf(entity: Entity, offset: number): Span | undefined {
    return this.#mentions.lastName(offset, ({ id }) => id === entity.id);
  }

  /** The person whom the article names most, of two the one named first; undefined when it names none. */
  mainPerson(): Entity | undefined {
    this.#mainPerson ??= { entity: this.mostNamed(({ type }) => type === "PER") };
    return this.#mainPerson.entity;
  }

  /** The one person of the article who heads a body by the base: « le chef de l'ONU ». */
  headInBase(body: Entity): Entity | undefined {
    const of = this.#rowOf(body)?.id;
    const heads = [...this.#byId.values()].filter(
      (entity) =>
        entity.type === "PER" &&
        this.#rowOf(entity)?.offices?.some(
          (office) => office.of === of && office.to === null && HEADS.test(office.title),
        ),
    );
    return of !== undefined && heads.length === 1 ? heads[0] : undefined;
  }

  /** The entity of those that fit that the article names most, of two the one named first. */
  mostNamed(fits: (entity: Entity) => boolean): Entity | undefined {
    this.#mostNamedFirst ??= mostNamedFirst([...this.#byId.values()]);
    return this.#mostNamedFirst.find(fits);
  }

  entityById(id: string | null): Entity | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  #rowOf(entity: Entity): KnowledgeRow | undefined {
    if (!this.#rows.has(entity.id)) {
      const { knowledge } = this.#context;
      this.#rows.set(
        entity.id,
        entity.knowledgeId ? knowledge.get(entity.knowledgeId) : knowledge.find(entity.name)[0],
      );
    }
    return this.#rows.get(entity.id);
  }
}

/** « a fait écrouer un juge, ce que l'intéressé récuse »: somebody without a name. */
const isDescribedBefore = ({ tokens }: Tree, end: number): boolean =>
  tokens.some(
    ({ lemma }, index) =>
      index > 0 && index < end && isAgentNoun(lemma) && /^une?$/u.test(tokens[index - 1]?.lower ?? ""),
  );

/** « l'intéressé nie », « l'intéressée »: of whom was spoken last. */
const isConcerned = ({ upos, lemma, features }: Token): boolean =>
  upos === "NOUN" && /^intéressée?$/u.test(lemma) && features.Number !== "Plur";

/** By how often an article names them, of two the one named first. */
function mostNamedFirst(entities: readonly Entity[]): readonly Entity[] {
  const counted = entities.map((entity) => {
    const names = entity.mentions.filter(({ level = "name" }) => level === "name");
    return { entity, count: names.length, first: names[0]?.start ?? 0 };
  });
  return counted.sort((a, b) => b.count - a.count || a.first - b.first).map(({ entity }) => entity);
}

const HEADS = /^(?:secrétaire général|président|directeur général|directeur|chef|dirigeant|haut-commissaire)$/u;

function isMediumRow(row: KnowledgeRow | undefined): boolean {
  return row !== undefined && /^(?:medium|agency|network)$/u.test(row.kind);
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
