import type { KnowledgeRow } from "../../model/knowledge.ts";
import { wordsOf } from "../text/words.ts";

/** Kinds of rows whose country is where they are at home, not whom they speak for. */
const OWN_KINDS: ReadonlySet<string> = new Set(["party", "armed-group", "company", "medium", "agency", "network"]);

/** Beginnings of folded words for groups that speak for themselves, written by hand. */
const OWN_HEADS =
  /^(?:oppos(?:ition|ant)|rebel|insurg|guerill|milic|paramilit|djihad|jihad|islamist|terrorist|separat|independant|mutin|gangs?$|cartel|syndic|intersyndic|confederation|centrale|manifest|grevist|habitant|riverain|villageois|medecin|soignant|hopita|associat|ong$|collectif|ligue|observatoire|parti$|partisan|militant|avocat|barreau|ordre$|etudiant|enseignant|medias?$|presse$|chaine|radio|journal|citoyen|civils?$|refugie|deplace|migrant|paysan|agricult|pecheur|eleveur|mineur|ouvrier|salarie|travailleur|compagnie|societe$|entreprise|famill|rescape|survivant|temoin|eglise|diocese|electeur|colons?$|mouvement|front$)/u;

/** « les Forces armées de … »: filed among armed groups, and the state's own. */
const ARMY = /^(?:armee|forces armees|force armee)(?!\p{L})/u;

/** Whether a group stands apart from the state of its country: « le gouvernement et les rebelles congolais » are two voices. */
export function isApart(name: string, row: KnowledgeRow | undefined): boolean {
  if (row && OWN_KINDS.has(row.kind))
    return ![row.name, ...row.aliases].some((written) => ARMY.test(wordsOf(written).join(" ")));
  const head = wordsOf(name).find((word) => word.length > 2);
  return head !== undefined && OWN_HEADS.test(head);
}
