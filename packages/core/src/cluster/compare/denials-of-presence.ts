import { PEOPLE } from "../prepare/meaning.ts";
import { stemsOfForms } from "../text/synonyms.ts";
import { stemOf, wordsOf } from "../text/words.ts";
import { namesApart } from "./claim-parties.ts";
import type { Told } from "./denials-of-claims.ts";
import { maySay } from "./matched-words.ts";
import { isAct } from "./one-scene.ts";

/**
 * « Aucune vedette n'est intervenue », and « une vedette a tiré sur des pirogues »: who or what is said not to have been there at all is told to have
 * done something there, or to have been hit there. For one article, or two on one matter. Gives the words that meet.
 */
export function presenceDenied(one: Told, other: Told): readonly string[] | undefined {
  const [denial, told] = one.claim.claim.stance === "denies" ? [one, other] : [other, one];
  const heads = absentIn(denial.claim.claim.proposition);
  if (heads.length === 0 || namesApart(one.claim, other.claim)) return undefined;
  const { tokens } = told.claim.meaning;
  const met = heads.filter((head) => tokens.has(head));
  const acts = [...tokens].filter((token) => (met.every((head) => PEOPLE.has(head)) ? HURT.has(token) : isAct(token)));
  if (met.length === 0 || acts.length === 0) return undefined;
  const { meaning } = denial.claim;
  // « … à la réunion »: where they are said not to have been must be where the other saw them.
  const rest = [...meaning.tokens].filter(
    (token) => token !== "" && !heads.includes(token) && !THERE.has(token) && !token.startsWith("="),
  );
  const isTold = (token: string) =>
    tokens.has(token) ||
    [...tokens].some((match) => maySay(token, match)) ||
    (meaning.names.has(token) && told.document.nameWords.has(token));
  return rest.every(isTold) ? [...met, ...acts] : undefined;
}

/** Acts and states by which people were hit. */
const HURT: ReadonlySet<string> = new Set(["#shoot", "#strike", "#abduct", "bless", "soign"]);

const VERBS = String.raw`(?:(?:est|sont|était|étaient|a été|ont été|a|ont|avait|avaient|se|s['’](?:est|était)|se sont) )?(?:présente?s?|intervenue?s?|intervien(?:t|nent)|interv(?:enait|enaient)|trouv(?:ait|aient|e|ent|ée?s?)|exist(?:e|ent|ait|aient|é)|particip(?:e|ent|ait|aient|é)|impliquée?s?|engagée?s?|sur place|sur les lieux)(?!\p{L})`;
const ABSENT = new RegExp(
  String.raw`^(?:il y (?:a|avait|a eu|avait eu) (?<there>[^,;:]{3,60})|(?<subject>(?:une?|des|de l['’]|le moindre|la moindre) [^,;:]{2,50}?) ${VERBS})`,
  "iu",
);

/** Stems of the first words of who or what is said not to be there. */
function absentIn(proposition: string): readonly string[] {
  const { there, subject } = ABSENT.exec(proposition)?.groups ?? {};
  const parts = (there ?? subject ?? "").split(/ (?:et|ou|ni) |, /u);
  return parts.flatMap((part) => {
    const [head] = wordsOf(part.replace(ARTICLE, ""));
    return head === undefined ? [] : [stemOf(head)];
  });
}

const ARTICLE = /^(?:une?|des?|du|d['’]|de l['’]|les?|la|l['’]) ?(?:moindre |seule? )?/iu;

/** Tokens of being there, and of what both are about anyhow. */
const THERE: ReadonlySet<string> = new Set([
  "#present",
  ..."trouvait trouvaient trouve trouvé intervient intervenait existe existait participe participait impliqué engagé place lieux opération eu"
    .split(" ")
    .flatMap((word) => stemsOfForms(word)),
]);
