import type { Entity, Party } from "../../model/analysis.ts";
import type { KnowledgeBase, KnowledgeRow } from "../../model/knowledge.ts";
import { kilometresBetween, type Point } from "../text/distance.ts";
import { nameKey } from "../text/name-keys.ts";
import { dice, fold, stemsOf, wordsOf } from "../text/words.ts";

/** What a party is, as far as the text and the knowledge base tell. */
export type PartyKind = "person" | "state" | "forces" | "officials" | "body" | "place" | "other";

export interface PreparedParty {
  readonly name: string;
  readonly kind: PartyKind;
  /** Knowledge row or Wikidata item, where known. */
  readonly known: string | undefined;
  readonly key: string;
  /** Knowledge row, or folded name, of the state it is or acts for. */
  readonly state: string | undefined;
  /** Knowledge row of the country a place lies in, or of the country itself. */
  readonly country: string | undefined;
  /** A town that can stand for a state. */
  readonly capital: boolean;
  /** Whether a place is a region with towns in it. */
  readonly wide: boolean;
  /** Where a place lies, in degrees; undefined where the base does not say. */
  readonly point: Point | undefined;
  readonly stems: ReadonlySet<string>;
}

const FORCES = new Set(
  "troupe troupes force forces armee armees soldat soldats militaire militaires unite unites combattant combattants brigade brigades etat-major etat major marine aviation garde gardes-cotes gardes defenseurs ministere".split(
    " ",
  ),
);
const OFFICIALS = new Set(
  "gouvernement autorite autorites responsable responsables representant representants officiel officiels negociateur negociateurs delegation diplomate diplomates dirigeant dirigeants pouvoir regime administration presidence ministere ministere emissaire emissaires capitale".split(
    " ",
  ),
);

/** Reads names once per article: the same words resolve to the same party. */
export class PartyReader {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #knowledge: KnowledgeBase;
  readonly #seen = new Map<string, PreparedParty>();

  constructor(entities: readonly Entity[], knowledge: KnowledgeBase) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#knowledge = knowledge;
  }

  read(party: Party): PreparedParty {
    const cacheKey = `${party.entityId ?? ""}|${party.name}`;
    const known = this.#seen.get(cacheKey);
    if (known) return known;
    const read = this.#resolve(party);
    this.#seen.set(cacheKey, read);
    return read;
  }

  #resolve(party: Party): PreparedParty {
    const entity = party.entityId === null ? undefined : this.#entities.get(party.entityId);
    const row = this.#rowOf(party, entity);
    const kind = kindOf(party, entity, row);
    return {
      name: party.name,
      kind,
      known: row?.wikidata ?? row?.id ?? entity?.wikidata ?? undefined,
      key: nameKey(row?.name ?? entity?.name ?? party.name),
      state: this.#stateOf(party, kind, row),
      country: row?.kind === "country" ? row.id : row?.country,
      capital: row?.standsFor !== undefined,
      wide: row?.kind === "region" || (row?.kind === "division" && REGION.test(row.name)),
      point: pointOf(row),
      stems: new Set(stemsOf(party.name)),
    };
  }

  #rowOf(party: Party, entity: Entity | undefined): KnowledgeRow | undefined {
    const linked = entity?.knowledgeId ?? entity?.wikidata ?? undefined;
    const row = linked === undefined ? undefined : this.#knowledge.get(linked);
    if (row) return row;
    const [best] = this.#knowledge.find(entity?.name ?? party.name);
    if (!best || (entity && best.type !== entity.type)) return undefined;
    // An item that the base does not have is somebody else than the namesake that it has.
    return entity?.wikidata && best.wikidata !== null && best.wikidata !== entity.wikidata ? undefined : best;
  }

  #stateOf(party: Party, kind: PartyKind, row: KnowledgeRow | undefined): string | undefined {
    if (row) {
      if (row.kind === "country") return row.id;
      if (row.standsFor) return row.standsFor;
      if (kind !== "place")
        return row.offices?.find((office) => office.to === null)?.of ?? row.offices?.at(-1)?.of ?? row.country;
      return undefined;
    }
    return kind === "person" || kind === "place" ? undefined : this.#stateIn(party.name);
  }

  /** The country that a description points to: « troupes russes », « armée de l'Ukraine ». */
  #stateIn(name: string): string | undefined {
    const words = name.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    for (const word of words) {
      const country = this.#knowledge.demonym(word);
      if (country) return country.id;
    }
    for (let size = Math.min(3, words.length); size > 0; size--) {
      for (let at = 0; at + size <= words.length; at++) {
        const row = this.#knowledge.find(words.slice(at, at + size).join(" "))[0];
        if (row?.kind === "country") return row.id;
        if (row?.standsFor) return row.standsFor;
      }
    }
    return undefined;
  }
}

/** A division of the base is as often called after its town. */
const REGION = /^(?:oblast|province|région|gouvernorat|département|comté|état|district) /iu;

function pointOf(row: KnowledgeRow | undefined): PreparedParty["point"] {
  if (row?.latitude === undefined || row.longitude === undefined || row.kind === "country") return undefined;
  return { latitude: row.latitude, longitude: row.longitude };
}

function kindOf(party: Party, entity: Entity | undefined, row: KnowledgeRow | undefined): PartyKind {
  if (row?.kind === "country" || (row?.standsFor && (entity?.type ?? row.type) === "LOC")) return "state";
  if (row?.kind === "army") return "forces";
  const type = entity?.type ?? row?.type;
  if (type === "PER") return "person";
  if (type === "LOC") return "place";
  const head = wordsOf(party.name).find((word) => word.length > 2);
  if (head && FORCES.has(head) && !/ministere/.test(head)) return "forces";
  if (head && OFFICIALS.has(head)) return "officials";
  return type === "ORG" ? "body" : "other";
}

/** How surely two names mean one party, 0 to 1; `conflict` when they surely do not. */
export interface PartyMatch {
  readonly score: number;
  readonly conflict: boolean;
}

const CONFLICT: PartyMatch = { score: 0, conflict: true };

/** A state may stand for its troops and officials, a last name for the full name. Scores are guessed; see the evaluation. */
export function matchParties(left: PreparedParty, right: PreparedParty): PartyMatch {
  if (left.known !== undefined && left.known === right.known) return { score: 1, conflict: false };
  if (left.key === right.key) return { score: 1, conflict: false };
  if (left.kind === "person" && right.kind === "person") return matchPersons(left, right);
  if (isAcronymOf(left.name, right.name) || isAcronymOf(right.name, left.name)) return { score: 0.95, conflict: false };
  if (left.state !== undefined && right.state !== undefined) {
    if (left.state !== right.state) return CONFLICT;
    return { score: stateScore(left, right), conflict: false };
  }
  const overlap = dice(left.stems, right.stems);
  if (overlap >= CLOSE_DESCRIPTIONS) return { score: 0.8, conflict: false };
  if (endsWithName(left.key, right.key)) return { score: 0.7, conflict: false };
  if (overlap >= 0.5) return { score: 0.5, conflict: false };
  // « Les rebelles » may be any rebels: a description without a country or a name rules nobody out.
  if (isNameless(left) || isNameless(right)) return { score: GENERIC, conflict: false };
  return { score: 0, conflict: namedApart(left, right) };
}

/** Words two descriptions must share to be one; as in the scorer's comparison of parties. */
const CLOSE_DESCRIPTIONS = 2 / 3;

/** « FLN » stands for « Front de libération du Nord »: the first letters of its words, small ones left out. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const letters = stemsOf(long).map((stem) => stem.charAt(0));
  return letters.length > 1 && letters.join("") === fold(short);
}

/** What a nameless description is worth as a match. Guessed. */
export const GENERIC = 0.35;

/** A description that is nobody's name: « les rebelles », « des personnes ». */
export function isNameless(party: PreparedParty): boolean {
  return (
    (party.kind === "other" || party.kind === "forces" || party.kind === "officials") &&
    party.state === undefined &&
    party.known === undefined
  );
}

function matchPersons(left: PreparedParty, right: PreparedParty): PartyMatch {
  if (left.known !== undefined && right.known !== undefined) return CONFLICT;
  return endsWithName(left.key, right.key) ? { score: 0.9, conflict: false } : CONFLICT;
}

function stateScore(left: PreparedParty, right: PreparedParty): number {
  const kinds = [left.kind, right.kind];
  // A head of state acts for the state; his envoys are others than he.
  if (kinds.includes("person")) return kinds.includes("state") ? 0.6 : 0.4;
  if (left.kind === right.kind) return left.kind === "body" ? 0.6 : 0.9;
  return kinds.includes("state") ? 0.8 : 0.6;
}

function endsWithName(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.endsWith(` ${short}`);
}

/** Two persons or bodies with names of their own are two; a body may act for a state. */
function namedApart(left: PreparedParty, right: PreparedParty): boolean {
  const named = (party: PreparedParty) => party.kind === "person" || party.kind === "state" || party.kind === "body";
  return named(left) && named(right);
}

/** Whether two places can be one; the kind of place (« région », « province ») does not tell it apart. */
export function matchPlaces(left: PreparedParty, right: PreparedParty): PartyMatch {
  if (left.known !== undefined && left.known === right.known) return { score: 1, conflict: false };
  const [one, other] = [left.key, right.key].map(placeWords) as [string, string];
  if (one === other) return { score: 1, conflict: false };
  if (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return { score: 0.8, conflict: false };
  // A country and a town in it can be one place told more or less precisely; two towns cannot.
  const countries = [left, right].filter(isCountry).length;
  if (countries === 0 && (liesIn(left, right) || liesIn(right, left))) return { score: CONTAINED, conflict: false };
  if (countries === 2 || countries === 0) return CONFLICT;
  if (left.country === undefined || right.country === undefined) return { score: 0.3, conflict: false };
  return left.country === right.country ? { score: 0.6, conflict: false } : CONFLICT;
}

/** What a town is worth beside its region. Guessed: less than a country and a town in it, since regions lie side by side. */
const CONTAINED = 0.5;
/** Kilometres from the middle of a region within which a town of its country may lie in it; the base has no borders. Guessed. */
const REGION_KM = 100;

/** « Khan Younès » and « la bande de Gaza ». */
function liesIn(town: PreparedParty, region: PreparedParty): boolean {
  if (!region.wide || town.wide || !town.point || !region.point || town.country !== region.country) return false;
  return kilometresBetween(town.point, region.point) <= REGION_KM;
}

function isCountry(party: PreparedParty): boolean {
  return party.kind === "state" && party.country !== undefined && party.country === party.state && !party.capital;
}

const PLACE_KINDS = new Set(
  "oblast region bande province ville distrikt district departement etat komte gouvernorat village viskaia"
    .split(" ")
    .map((word) => nameKey(word)),
);

function placeWords(key: string): string {
  const words = key.split(" ").filter((word) => !PLACE_KINDS.has(word));
  return words.length > 0 ? words.join(" ") : key;
}

export function lastNameOf(party: PreparedParty): string {
  return party.key.split(" ").at(-1) ?? party.key;
}

export function isSameHolder(left: PreparedParty | undefined, right: PreparedParty | undefined): boolean {
  if (!left || !right) return false;
  return matchParties(left, right).score >= SAME_HOLDER;
}

/** A spokesperson and his state are two holders; a state and its army are one side of the table. Guessed. */
const SAME_HOLDER = 0.7;
