import "server-only";
import type { ContradictionView } from "@recoupe/api";
import {
  contradictionKindLabel,
  contradictionTitle,
  eventKindLine,
  eventTitle,
  explainReason,
  explanationLabel,
  explanationLine,
  knowledgeLines,
  presentMoment,
  presentOrigins,
  presentRange,
} from "@recoupe/api/present";
import { inOrderOfDate, sideTitle } from "../reader/contradiction-sides.ts";
import { call } from "../server/api.ts";
import { fr } from "../words/fr.ts";
import { type Citation, citationOf } from "./citations.ts";
import { citedDigest } from "./digest.ts";

/** Something with its sentences, as a person takes it along. */
export interface CitedWork {
  /** Without ending; safe in every file system. */
  readonly fileName: string;
  readonly title: string;
  /** What is to be known of the whole, a line each. */
  readonly facts: readonly string[];
  readonly address: string;
  readonly parts: readonly CitedPart[];
}

export interface CitedPart {
  readonly heading: string | null;
  readonly citations: readonly Citation[];
  /** What stands under its sentences, or in their place, and is no words of an article: a line each. */
  readonly notes?: readonly string[];
}

/** What the knowledge base says against the sentences, as the last part. */
export function knowledgePart({ against }: Pick<ContradictionView, "against">): readonly CitedPart[] {
  return against === null
    ? []
    : [{ heading: fr.contradiction.knowledge, citations: [], notes: knowledgeLines(against, "fr") }];
}

/** Reads it: a contradiction, an event, a dossier or what is new in a saved view by the path of its page. Undefined for what has no sentences of its own. */
export async function citedWork(path: readonly string[], asked: Asked): Promise<CitedWork | undefined> {
  const [kind = "", id, ...more] = path;
  return id === undefined || more.length > 0 ? undefined : WORKS[kind]?.(id, asked);
}

interface Asked {
  /** Scheme and host under which the reader knows this server. */
  readonly origin: string;
  /** Of a saved view: only what it has found from then on. */
  readonly since?: string | undefined;
}

const WORKS: Readonly<Record<string, (id: string, asked: Asked) => Promise<CitedWork>>> = {
  c: (id, { origin }) => citedContradiction(id, origin),
  events: (id, { origin }) => citedEvent(id, origin),
  d: (id, { origin }) => citedDossier(id, origin),
  views: (id, { origin, since }) => citedDigest({ id, origin, since }),
};

async function citedContradiction(id: string, origin: string): Promise<CitedWork> {
  const contradiction = await call().contradiction.get({ id });
  const { kind, explained, reason, articleCount, originCount, sides } = contradiction;
  const account = explained ? ` (${explanationLabel(explained, "fr")})` : "";
  return {
    fileName: `contradiction-${fileNamePart(contradiction.id)}`,
    title: contradictionTitle(contradiction, "fr"),
    facts: [
      `${contradictionKindLabel(kind, "fr")}${account} · ${presentOrigins({ articles: articleCount, origins: originCount }, "fr")}`,
      ...(reason
        ? [`Relevé par : ${explanationLine(explainReason(reason, "fr"))} · ${explainReason(reason, "fr").code}`]
        : []),
    ],
    address: `${origin}/c/${encodeURIComponent(contradiction.id)}`,
    parts: [
      ...sides.map((side, index) => ({
        heading: sideTitle(side, index, { sides, words: fr }),
        citations: inOrderOfDate(side).map((statement) => citationOf(statement, origin)),
      })),
      ...knowledgePart(contradiction),
    ],
  };
}

async function citedEvent(id: string, origin: string): Promise<CitedWork> {
  const event = await call().event.get({ id });
  const counts = presentOrigins({ articles: event.articleCount, origins: event.originCount }, "fr");
  return {
    fileName: `evenement-${fileNamePart(event.id)}`,
    title: eventTitle(event),
    facts: [
      [eventKindLine(event, "fr"), presentRange(event.date, "fr"), event.lead.location?.name]
        .filter(Boolean)
        .join(" · "),
      counts,
    ],
    address: `${origin}/events/${encodeURIComponent(event.id)}`,
    parts: [
      {
        heading: null,
        citations: event.tellings.map((telling) => citationOf({ ...telling, by: telling.attributedTo }, origin)),
      },
    ],
  };
}

/** Words whose article is no more keep what was put aside of them. */
async function citedDossier(id: string, origin: string): Promise<CitedWork> {
  const dossier = await call().dossier.get({ id });
  const address = `${origin}/d/${encodeURIComponent(dossier.id)}`;
  return {
    fileName: `dossier-${fileNamePart(dossier.id)}`,
    title: dossier.title,
    facts: [dossier.note, `${dossier.author} · ${presentMoment(dossier.createdAt, "fr")}`].filter(Boolean),
    address,
    parts: [
      {
        heading: null,
        citations: dossier.items.map(({ evidence, exact, ...item }) =>
          evidence ? citationOf({ ...item, evidence }, origin) : lostCitation({ ...item, exact }, address),
        ),
      },
    ],
  };
}

function lostCitation(
  item: { readonly id: string; readonly exact: string; readonly note: string },
  address: string,
): Citation {
  const { id, exact: quote, note } = item;
  const unknown = {
    title: null,
    outlet: null,
    published: null,
    url: null,
    speaker: null,
    paragraph: null,
    status: null,
  };
  return { ...unknown, id, quote, permalink: address, note: note || null };
}

/** Ids go into file names: only what is safe in every file system. */
function fileNamePart(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, "-");
}
