import type { SearchResult } from "@recoupe/api";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { hrefOf } from "./pager.tsx";

/** Entities named, each with its names. Guessed: more would push the answers down. */
const MOST_ENTITIES = 3;

/** A filter, a phrase, « -sauf », « or »; « Saint-Denis » and « Côte d'Or » have none of these. */
const HAS_SIGNS = /[:"“”«»]|(?:^|\s)(?:-|or(?=\s|$))/iu;

interface OtherSpellingsProps {
  readonly entities: SearchResult["entities"];
  readonly query: string;
  readonly words: Words;
}

/**
 * « Oblast de Koursk s'écrit aussi Kursk »: words are searched as they are typed, and papers write names in several ways. Nothing where the
 * query has filters or signs of its own, or where every name holds what was typed.
 */
export function OtherSpellings({ entities, query, words }: OtherSpellingsProps) {
  if (HAS_SIGNS.test(query)) return null;
  const typed = folded(query);
  const others = entities.slice(0, MOST_ENTITIES).flatMap((entity) => {
    const missed = [entity.name, ...entity.aliases].filter((name) => !folded(name).includes(typed));
    return missed.length === 0 ? [] : [{ ...entity, missed }];
  });
  if (others.length === 0) return null;
  return (
    <p className="muted spellings">
      {others.map(({ id, name, missed }) => (
        <span key={id}>{words.search.alsoWritten(name, missed)} </span>
      ))}
      <Link href={hrefOf("/search", { q: `entity:"${query}"` })}>{words.search.allSpellings}</Link>
    </p>
  );
}

/** In small letters without accents, as names are compared. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
