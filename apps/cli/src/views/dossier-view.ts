import type { DossierRow } from "@recoupe/api";
import { presentCount, presentMoment } from "@recoupe/api/present";
import { addresses } from "./addresses.ts";
import type { Row } from "./view.ts";

export function dossierRow({ id, title, author, createdAt, itemCount }: DossierRow): Row {
  return {
    id,
    title,
    facts: [presentCount(itemCount, "sentence", "fr"), author, presentMoment(createdAt, "fr")].join(" · "),
    path: addresses.dossier(id),
  };
}
