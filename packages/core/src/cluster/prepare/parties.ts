import type { Entity, Party } from "../../model/analysis.ts";
import type { KnowledgeBase, KnowledgeRow } from "../../model/knowledge.ts";
import type { Point } from "../text/distance.ts";
import { nameKey } from "../text/name-keys.ts";
import { stemsOf, wordsOf } from "../text/words.ts";
import { isApart } from "./apart.ts";

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
  /** Whether it is a group of that country which does not speak for the state: a party, a union, rebels. */
  readonly apart: boolean;
  /** Knowledge row of the country a place lies in, or of the country itself. */
  readonly country: string | undefined;
  /** A town that can stand for a state. */
  readonly capital: boolean;
  /** Whether the base knows it as a town or what is called after one, and whether its name may be told for what lies around it. */
  readonly town: boolean;
  readonly large: boolean;
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
      apart: kind !== "person" && kind !== "place" && isApart(party.name, row),
      country: row?.kind === "country" ? row.id : row?.country,
      capital: row?.standsFor !== undefined,
      town: row !== undefined && TOWNS.has(row.kind),
      large: row?.kind !== "town" || (row.population ?? 0) >= LARGE_TOWN,
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

/** What one may be « à »: a region is often called after its town. */
const TOWNS: ReadonlySet<string> = new Set(["town", "division", "region"]);
/** Inhabitants. Guessed. */
const LARGE_TOWN = 200_000;

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
