/** One way to read the record over plain HTTP: `GET /api/v1/…`, answered by a procedure of the router. */
export interface Route {
  /** Under `/api/v1`; `{id}` stands for one part of the address. */
  readonly path: string;
  /** As the router calls it. */
  readonly procedure: string;
  readonly summary: string;
}

/** Reading only: what changes the record is not here. */
export const ROUTES: readonly Route[] = [
  { path: "/status", procedure: "status", summary: "How much was read, and what could not be" },
  { path: "/articles", procedure: "article.list", summary: "Articles, last seen first" },
  {
    path: "/articles/taken-out",
    procedure: "article.takenOut",
    summary: "Articles that a person took out, with who and why",
  },
  { path: "/articles/{id}", procedure: "article.get", summary: "One article with everything read out of it" },
  {
    path: "/articles/{id}/versions",
    procedure: "article.versions",
    summary: "Every text of it, and what each changed",
  },
  { path: "/articles/{id}/verification", procedure: "article.verify", summary: "Hashes and spans, recomputed" },
  { path: "/contradictions", procedure: "contradiction.list", summary: "What cannot both hold, unexplained first" },
  { path: "/contradictions/{id}", procedure: "contradiction.get", summary: "Both sides, word for word" },
  { path: "/events", procedure: "event.list", summary: "Events and who tells them" },
  { path: "/events/{id}", procedure: "event.get", summary: "Every telling, origins, and who is silent" },
  { path: "/quotes", procedure: "quote.list", summary: "Statements, their renderings side by side" },
  { path: "/entities", procedure: "entity.list", summary: "Persons, bodies and places under all their names" },
  { path: "/entities/{id}", procedure: "entity.get", summary: "One entity, its names and mentions" },
  { path: "/stories", procedure: "story.list", summary: "One matter over time" },
  { path: "/stories/{id}", procedure: "story.get", summary: "One story" },
  { path: "/stories/{id}/parts", procedure: "story.parts", summary: "Who tells which part of it, and who does not" },
  { path: "/stories/{id}/episodes", procedure: "story.episodes", summary: "What happened in it, one after the other" },
  { path: "/sources", procedure: "source.list", summary: "What is followed, what failed" },
  { path: "/checks", procedure: "check.passages", summary: "Passages to be checked by hand" },
  {
    path: "/checks/altered",
    procedure: "check.altered",
    summary: "Articles with altered text, the worst passage of each",
  },
  { path: "/decisions", procedure: "judgement.list", summary: "What people decided" },
  { path: "/places", procedure: "event.places", summary: "Where events are said to happen" },
  { path: "/announcements", procedure: "check.announcements", summary: "Announced, without known outcome" },
  { path: "/dossiers", procedure: "dossier.list", summary: "Baskets of evidence" },
  { path: "/dossiers/{id}", procedure: "dossier.get", summary: "One basket: its sentences and notes" },
  { path: "/views", procedure: "view.list", summary: "Saved queries" },
  { path: "/views/{id}", procedure: "view.get", summary: "One saved query, whom it tells and how that goes" },
  {
    path: "/views/{id}/digest",
    procedure: "view.digest",
    summary: "What it has found since a date, with its sentences",
  },
  { path: "/search", procedure: "search", summary: "One query over everything" },
];

/** The route of an address and what its `{id}` stands for; undefined when there is none. */
export function findRoute(path: string): { readonly route: Route; readonly id: string | undefined } | undefined {
  const parts = path.split("/").filter(Boolean);
  for (const route of ROUTES) {
    const pattern = route.path.split("/").filter(Boolean);
    if (pattern.length !== parts.length) continue;
    if (!pattern.every((each, index) => each === "{id}" || each === parts[index])) continue;
    const at = pattern.indexOf("{id}");
    return { route, id: at === -1 ? undefined : decoded(parts[at] ?? "") };
  }
  return undefined;
}

/** A part that is no valid encoding is taken as it is: nothing has such an id. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
