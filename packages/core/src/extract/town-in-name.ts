import type { Entity, Party } from "../model/analysis.ts";
import type { KnowledgeBase } from "../model/knowledge.ts";

const SITE_OF_TOWN =
  /^(?:camp|base|commissariat|poste|caserne|garnison|gendarmerie|brigade|mairie)(?: \p{Ll}+)* (?:de |d['’]|du )(\p{Lu}.*)$/u;
const COURT_OF_TOWN = /^(?:tribunal|cour)(?: (?:d['’])?\p{Ll}+)* (?:de |d['’])(\p{Lu}.*)$/u;

/**
 * « le camp militaire de Gao », « le tribunal de Gao »: the town where a site or a court is. That of a site is one that the article names besides,
 * that of a court may be known from elsewhere.
 */
export function townInName(
  { name, type }: Entity,
  places: ReadonlyMap<string, Entity>,
  knowledge: KnowledgeBase,
): Party | undefined {
  const ofCourt = type === "ORG" ? COURT_OF_TOWN.exec(name)?.[1] : undefined;
  const town = ofCourt ?? SITE_OF_TOWN.exec(name)?.[1];
  const told = town === undefined ? undefined : places.get(town);
  if (told !== undefined) return { name: told.name, entityId: told.id };
  const row =
    ofCourt === undefined
      ? undefined
      : knowledge.findExact(ofCourt).find(({ kind }) => /^(?:town|capital)$/u.test(kind));
  return row && { name: row.name, entityId: null };
}
