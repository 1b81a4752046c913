import type { EntityType } from "./analysis.ts";

/** An office somebody holds or held. `to` null: still held when the source was written. */
export interface Office {
  /** In lower-case French without article: `président`, `premier ministre`, `ministre des affaires étrangères`. */
  readonly title: string;
  /** Row of the state or body. */
  readonly of: string;
  /** ISO day, month or year; null when the source does not say. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A tie of family between two persons, as `gendre` of somebody. */
export interface Relation {
  /** In lower-case French: épouse, fils, fille, gendre, frère… */
  readonly word: string;
  /** Row of the other person. */
  readonly of: string;
}

export interface KnowledgeRow {
  /** Wikidata item where the source gives a certain one, else a key of our own that starts with `r:`. */
  readonly id: string;
  readonly wikidata: string | null;
  /** Canonical French name. */
  readonly name: string;
  readonly type: EntityType;
  /** country, division, town, seat, body, agency, medium, party, army, armed-group, company, person, network, war, weapon, work… */
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Row of the country it lies in or belongs to. */
  readonly country?: string | undefined;
  /** For capitals and seats: the row of the state that the name can stand for. */
  readonly standsFor?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Inhabitants; used to prefer the larger of two places of one name. */
  readonly population?: number | undefined;
  readonly gender?: "m" | "f" | undefined;
  readonly offices?: readonly Office[] | undefined;
  readonly relations?: readonly Relation[] | undefined;
  /** Where the row comes from: an entry of the data package's list of sources. */
  readonly source: string;
}

/** What is known of the world. Lookups fold case, accents, apostrophes and hyphens. */
export interface KnowledgeBase {
  /** Rows that bear exactly this name or alias, spelling folded; best first. `find` adds derived spellings to these. */
  findExact(name: string): readonly KnowledgeRow[];
  /**
   * A quick refusal, since most runs of words are no name: bit n is unset where `findExact` surely knows nothing that is made of the
   * word at `first` and the n words behind it. Each word stands as `foldName` gives it; those past the sixteenth are not looked at.
   */
  possibleEnds(words: readonly string[], first: number): number;
  /** Persons with this last name (`Poutine`, `von der Leyen`), derived spellings included; empty when none. */
  findByLastName(lastName: string): readonly KnowledgeRow[];
  /** Rows that bear this name or derive it by transliteration, best first; empty when unknown. */
  find(name: string): readonly KnowledgeRow[];
  get(id: string): KnowledgeRow | undefined;
  /** The country a demonym or adjective points to (`russe`, `Ukrainiennes`), undefined when it is none. */
  demonym(word: string): KnowledgeRow | undefined;
  /** Who held an office of a state or body on a day (ISO); empty when the base does not say. */
  holders(title: string, of: string, day: string): readonly KnowledgeRow[];
}
