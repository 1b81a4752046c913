import type { Detail, Page, Place } from "../../views/view.ts";

export type SectionId =
  | "review"
  | "events"
  | "quotes"
  | "entities"
  | "articles"
  | "sources"
  | "search"
  | "views"
  | "stories";

/** One section of the interface: asks the server one thing and says how it reads. */
export interface Screen {
  readonly id: SectionId;
  /** One page of its rows. */
  list(cursor: string | undefined): Promise<Page>;
  open(id: string): Promise<Detail>;
}

export interface Screens {
  readonly sections: readonly Screen[];
  /** A contradiction, an event, a statement by its id, wherever it was met. */
  openThing(id: string): Promise<Detail>;
  /** The article of a piece of evidence, its sentence lit. */
  openArticle(place: Place): Promise<Detail>;
}
