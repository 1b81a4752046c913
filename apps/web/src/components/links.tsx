import type { Evidence, PartyView } from "@recoupe/api";
import Link from "next/link";
import type { ReactNode } from "react";

/** The article opened at these words: lit, and scrolled to. */
export function evidenceHref({ source, start, end }: Evidence): string {
  return `/articles/${encodeURIComponent(source.articleId)}?evidence=${start}-${end}#evidence`;
}

/** Where a thing of this id is shown; undefined for what has no page of its own. */
export function hrefOfThing(id: string): string | undefined {
  const folder = FOLDERS[id.split("_", 1)[0] ?? ""];
  return folder && `/${folder}/${encodeURIComponent(id)}`;
}

/** By the prefix of an id. */
const FOLDERS: Readonly<Record<string, string>> = {
  con: "c",
  evt: "events",
  ent: "entities",
  art: "articles",
  sto: "stories",
  dos: "d",
};

/** An entity's name as a link; a description that is no entity stays plain. */
export function Party({ party }: { party: PartyView }) {
  if (party.entityId === null) return <>{party.name}</>;
  return <Link href={`/entities/${encodeURIComponent(party.entityId)}`}>{party.name}</Link>;
}

/** Names in a row, separated by commas; `none` where there is nobody. */
export function Parties({ parties, none = null }: { parties: readonly PartyView[]; none?: ReactNode }) {
  if (parties.length === 0) return none;
  return parties.map((party, index) => (
    <span key={`${party.entityId ?? ""} ${party.name}`}>
      {index > 0 ? ", " : null}
      <Party party={party} />
    </span>
  ));
}
