import { stemsOf } from "./words.ts";

/** Bodies and offices of which a country or a town has many. Written by hand. */
const BODY =
  /(?<!\p{L})(?<head>syndicats?|fédération|confédération|union|ministère|ministre|tribunal|cour|parquet|club|comité|association|compagnie|conseil|université|banque|chambre|commission|parti) (?:de la |de l['’]|des |du |de |d['’])(?<of>\p{L}{3,})/giu;

/** What each body that a text names is of, by the stem of its noun; the first of a kind. */
export function bodiesIn(text: string): ReadonlyMap<string, string> {
  const told = [...text.matchAll(BODY)].map(({ groups }) => [groups?.head ?? "", groups?.of ?? ""] as const);
  const stems = told.flatMap(([head, of]) => stemsOf(head).map((stem) => [stem, stemsOf(of)[0] ?? of] as const));
  return new Map(stems.reverse());
}

/** « le syndicat du textile », « le syndicat des transports »: two bodies of one kind, each told by what it is of. */
export function areOtherBodies(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  if (other.size === 0) return false;
  return [...one].some(([head, of]) => {
    const match = other.get(head);
    return match !== undefined && match !== of;
  });
}
