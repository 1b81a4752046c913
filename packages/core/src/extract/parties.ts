import type { Entity, Party } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";
import type { Token } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { coordinatedWith, phraseOf } from "./clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "./clause/tree.ts";
import type { Known } from "./known.ts";
import { isAgentNoun, participantKind } from "./participants.ts";
import { describe } from "./party-description.ts";
import { partyOfEntity } from "./party-of-entity.ts";

interface PlacedMention extends Span {
  readonly entity: Entity;
  readonly level: "name" | "nominal" | "pronoun";
}

/** Finds who a noun phrase means: an entity of the article, a state a capital stands for, or a description. */
export class PartyFinder {
  readonly #text: string;
  readonly #context: StageContext;
  readonly #mentions: readonly PlacedMention[];
  readonly #entityOfRow = new Map<string, Entity>();
  readonly #rows = new Map<string, KnowledgeRow | undefined>();
  readonly #byId: ReadonlyMap<string, Entity>;
  /** Several stages ask who one phrase means. */
  readonly #parties = new Map<Tree, Map<number, Party | undefined>>();
  #mainPerson: { readonly entity: Entity | undefined } | undefined;
  readonly #places: ReadonlyMap<string, Entity>;

  constructor(known: Pick<Known, "article" | "entities">, context: StageContext) {
    this.#text = known.article.text;
    this.#context = context;
    this.#places = new Map(known.entities.filter(({ type }) => type === "LOC").map((entity) => [entity.name, entity]));
    this.#byId = new Map(known.entities.map((entity) => [entity.id, entity]));
    this.#mentions = known.entities
      .flatMap((entity) =>
        entity.mentions.map((mention) => ({
          start: mention.start,
          end: mention.end,
          level: mention.level ?? ("name" as const),
          entity,
        })),
      )
      .sort((a, b) => a.start - b.start);
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
      .flatMap((head) => this.partyAt(tree, head) ?? []);
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
    const own = this.#mentionAt(token, ["name", "pronoun", "nominal"]);
    if (own && own.level === "name") return this.#partyOf(own.entity);
    const named =
      this.#personBeside(tree, index, phrase) ?? this.#bodyBeside(tree, index) ?? this.#bodyOfFighters(tree, index);
    if (named) return this.#partyOf(named.entity);
    if (own) return this.#partyOf(own.entity);
    if (token.upos === "PRON" || token.form.startsWith("-")) return undefined;
    const described = describe(tree, index, phrase, this.#text);
    // « les Palestiniens », in capitals as the text writes them.
    const isPeople = /^\p{Lu}/u.test(token.form) && this.stateOfAdjective(token.form) !== undefined;
    return described && isPeople ? { ...described, name: capitalised(described.name) } : described;
  }

  #couldAct(tree: Tree, index: number): boolean {
    const token = tree.tokens[index];
    if (token === undefined) return false;
    return (
      token.upos !== "NOUN" || isAgentNoun(token.lemma) || this.#mentionAt(token, ["name", "nominal"]) !== undefined
    );
  }

  /** The entity itself, or the state it stands for when it is a capital. */
  #partyOf(entity: Entity): Party {
    const row = this.#rowOf(entity);
    const state = row?.standsFor === undefined ? undefined : this.#context.knowledge.get(row.standsFor);
    return state && entity.type === "LOC" ? this.partyOfRow(state) : partyOfEntity(entity, this.#text);
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
    const mention = token && this.#mentionAt(token, ["name", "nominal"]);
    const entity = mention && (this.townIn(mention.entity) ?? mention.entity);
    return entity?.type === "LOC" ? { name: entity.name, entityId: entity.id } : undefined;
  }

  /** « le camp militaire de Gao », « le commissariat de Gressier »: the town that the article names besides. */
  townIn(entity: Entity): Entity | undefined {
    const town = SITE_OF_TOWN.exec(entity.name)?.[1];
    return town === undefined ? undefined : this.#places.get(town);
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
    const entity = this.#mentionAt(token, ["name"])?.entity;
    if (entity) return this.isMedium(entity) ? entity.name : undefined;
    // « le monde », « la croix » are also common nouns.
    if (token.upos !== "PROPN" && !/^\p{Lu}/u.test(token.form)) return undefined;
    return this.#context.knowledge.findExact(token.form).find(isMediumRow)?.name;
  }

  entityAt(span: Span): Entity | undefined {
    return this.#mentionAt(span, ["name", "nominal", "pronoun"])?.entity;
  }

  /** The entity named right here, by name only. */
  namedAt(span: Span): Entity | undefined {
    return this.#mentionAt(span, ["name"])?.entity;
  }

  /** The name that stands here with its words and place, by name only. */
  nameAt(span: Span): (Span & { readonly entity: Entity; readonly text: string }) | undefined {
    const mention = this.#mentionAt(span, ["name"]);
    return mention && { ...mention, text: this.#text.slice(mention.start, mention.end) };
  }

  /** The person named last before an offset: « ce dernier ». */
  lastPersonBefore(offset: number): Party | undefined {
    const found = this.#mentions.findLast(
      (mention) => mention.end <= offset && mention.level === "name" && mention.entity.type === "PER",
    );
    return found && this.#partyOf(found.entity);
  }

  /** The one of some entities that was named last before an offset. */
  lastNamedAmong(ids: ReadonlySet<string>, offset: number): Entity | undefined {
    return this.#mentions.findLast(({ end, level, entity }) => end <= offset && level === "name" && ids.has(entity.id))
      ?.entity;
  }

  /** Ids of the countries of the article. */
  countries(): ReadonlySet<string> {
    return new Set([...this.#byId.values()].filter((entity) => this.isCountry(entity)).map(({ id }) => id));
  }

  /** Where an entity was last named before an offset. */
  lastNameOf(entity: Entity, offset: number): Span | undefined {
    return this.#mentions.findLast(
      (mention) => mention.entity.id === entity.id && mention.end <= offset && mention.level === "name",
    );
  }

  /** The person whom the article names most, of two the one named first; undefined when it names none. */
  mainPerson(): Entity | undefined {
    this.#mainPerson ??= { entity: this.#mostNamed() };
    return this.#mainPerson.entity;
  }

  #mostNamed(): Entity | undefined {
    const names = (entity: Entity) => entity.mentions.filter(({ level = "name" }) => level === "name");
    const first = (entity: Entity) => names(entity)[0]?.start ?? Number.POSITIVE_INFINITY;
    return [...this.#byId.values()]
      .filter(({ type }) => type === "PER")
      .sort((a, b) => names(b).length - names(a).length || first(a) - first(b))[0];
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

  #mentionAt(span: Span, levels: readonly PlacedMention["level"][]): PlacedMention | undefined {
    for (const level of levels) {
      const found = this.#overlapping(span).find((mention) => mention.level === level);
      if (found) return found;
    }
    return undefined;
  }

  #overlapping(span: Span): readonly PlacedMention[] {
    let low = 0;
    let high = this.#mentions.length;
    // Mentions are short: those that begin more than this before the span cannot reach it.
    const from = span.start - LONGEST_MENTION;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: PlacedMention[] = [];
    for (let index = low; index < this.#mentions.length; index++) {
      const mention = this.#mentions[index];
      if (mention === undefined || mention.start >= span.end) break;
      if (mention.end > span.start) found.push(mention);
    }
    return found;
  }

  /** « le mouvement islamiste Hamas », « la rébellion du M23 », « le groupe Ansar Dine »: the body that the kind is said of. */
  #bodyBeside(tree: Tree, index: number): PlacedMention | undefined {
    if (!NAMED_KINDS.has(tree.tokens[index]?.lemma ?? "")) return undefined;
    const beside = childrenWith(tree, index, "nmod", "appos", "flat").flatMap((at) => [
      at,
      ...childrenWith(tree, at, "flat"),
    ]);
    for (const at of [...beside, index + 1, index + 2, index + 3]) {
      const token = tree.tokens[at];
      const mention = token && token.upos !== "PUNCT" ? this.#mentionAt(token, ["name"]) : undefined;
      if (mention?.entity.type === "ORG") return mention;
    }
    return undefined;
  }

  /** « les combattants du Front », « des hommes de la Brigade »: the armed body they fight for. */
  #bodyOfFighters(tree: Tree, index: number): PlacedMention | undefined {
    if (!FIGHTERS.has(tree.tokens[index]?.lemma ?? "")) return undefined;
    for (const at of childrenWith(tree, index, "nmod")) {
      const isOf = childrenWith(tree, at, "case").some((word) => /^(?:du|de|d'|des)$/u.test(wordAt(tree.tokens, word)));
      const token = tree.tokens[at];
      const mention = token && isOf ? this.#mentionAt(token, ["name"]) : undefined;
      if (mention?.entity.type === "ORG") return mention;
    }
    return undefined;
  }

  /** « la porte-parole du parti, Awa Diallo »: the person named inside or right behind a title. */
  #personBeside(tree: Tree, index: number, phrase: readonly number[]): PlacedMention | undefined {
    const kind = participantKind(tree.tokens[index]?.lemma ?? "");
    const form = tree.tokens[index]?.form ?? "";
    if (kind === "weapon" || kind === "site" || kind === "force" || kind === "body") return undefined;
    const civil = CIVILITY.test(form) ? [index + 1, index + 2] : [];
    const behind = (phrase.at(-1) ?? index) + 1;
    const beside = [
      ...civil,
      ...(tree.tokens[behind]?.upos === "PROPN" && !belongsToAnother(tree, behind, index) ? [behind] : []),
      ...phrase.filter((at) => !isGenitive(tree, at, index)),
      ...childrenWith(tree, index, "appos", "flat"),
      // « lors d'une réunion avec des députés, Lula a souri »: many are not one.
      ...(tree.tokens[index]?.features.Number === "Plur" ? [] : appositionsBehind(tree, phrase)).filter(
        (at) => !actsItself(tree, at, index),
      ),
    ];
    for (const at of beside) {
      const token = tree.tokens[at];
      const mention = token && this.#mentionAt(token, ["name"]);
      if (mention?.entity.type === "PER") return mention;
    }
    return undefined;
  }
}

/** « Renversé par sa garde, le président X a quitté Lomé »: the name behind the comma is the subject, no apposition. */
function actsItself(tree: Tree, name: number, noun: number): boolean {
  const isAgent = tree.tokens[noun]?.relation === "obl:agent";
  return isAgent && tree.tokens[name]?.relation.startsWith("nsubj") === true;
}

const SITE_OF_TOWN =
  /^(?:camp|base|commissariat|poste|caserne|garnison|gendarmerie|brigade|mairie)(?: \p{Ll}+)* (?:de |d['’]|du )(\p{Lu}.*)$/u;

function isMediumRow(row: KnowledgeRow | undefined): boolean {
  return row !== undefined && /^(?:medium|agency|network)$/u.test(row.kind);
}

/** Kinds of bodies that stand in front of their name. */
const NAMED_KINDS = new Set(
  "groupe mouvement milice rébellion organisation parti coalition guérilla agence ONG association gang cartel".split(
    " ",
  ),
);

/** Who fights for a body, where the body itself is meant. */
const FIGHTERS = new Set(
  "combattant élément homme milicien jihadiste djihadiste terroriste rebelle insurgé".split(" "),
);

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Me|Dr\.?|Pr\.?|Mgr|Sir|Lord|Lady|père|sœur|frère)$/u;
/** Longest mention in characters that is looked for; names of bodies run to about a hundred. */
const LONGEST_MENTION = 200;

/** Inside « de X » below the title: « le chef de cabinet de Lula » is not Lula. */
function isGenitive(tree: Tree, at: number, top: number): boolean {
  let index = at;
  for (let steps = 0; steps < tree.tokens.length && index !== top; steps++) {
    const token = tree.tokens[index];
    if (token === undefined || token.head < 0) return false;
    const preposition = childrenWith(tree, index, "case").some((child) =>
      /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, child)),
    );
    if (relationOf(token) === "nmod" && preposition) return true;
    index = token.head;
  }
  return false;
}

/** « les avocats du député Untel »: the name is the deputy's; in « le chef de l'opposition Untel » it is the chief's. */
function belongsToAnother(tree: Tree, at: number, top: number): boolean {
  if (!isGenitive(tree, at, top)) return false;
  const owner = tree.tokens[tree.tokens[at]?.head ?? -1];
  const kind = participantKind(owner?.lemma ?? "");
  const isOnePerson = owner?.features.Number !== "Plur" && (kind === "person" || kind === "group");
  return isOnePerson && !BODIES_TOO.has(owner?.lemma ?? "");
}

/** Words for people that are said of bodies as well. */
const BODIES_TOO = new Set(
  "opposition parti majorité armée police groupe gang front coalition rébellion syndicat".split(" "),
);

/** Words of an apposition are looked through up to here: « , le général de brigade Issa Konaté ». Guessed. */
const LONGEST_APPOSITION = 10;

/** Names between commas right behind a phrase: « …du parti, Awa Diallo, a… », « …, le général Konaté, qui… ». */
function appositionsBehind(tree: Tree, phrase: readonly number[]): readonly number[] {
  const last = phrase.at(-1);
  if (last === undefined || wordAt(tree.tokens, last + 1) !== ",") return [];
  for (let index = last + 2; index < Math.min(tree.tokens.length, last + 2 + LONGEST_APPOSITION); index++) {
    const token = tree.tokens[index];
    if (token?.upos === "PROPN") return [index];
    if (token === undefined || !["DET", "NOUN", "ADJ", "ADP", "ADP_DET", "NUM"].includes(token.upos)) return [];
    // « le maire, rival au président Untel »: somebody else.
    if (token.upos.startsWith("ADP") && !/^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, index))) return [];
  }
  return [];
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
