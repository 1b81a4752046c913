import type { Party } from "../../model/analysis.ts";
import type { Tree } from "../clause/tree.ts";
import { DEED } from "../denial/bare-denials.ts";
import type { ArticleWording, ClaimDraft } from "./claims-of-quotes.ts";
import { indefiniteOf } from "./wording/name-articles.ts";
import { presentOf } from "./wording/present-tense.ts";
import { wordProposition } from "./wording/word-proposition.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;

/** « les accusations d'attaque portées par X »: what follows is said of the accusations. */
const HANDED_ON = /^(?:portée?s?|lancée?s?|formulée?s?|émises?|émis|diffusée?s?|relayée?s?|publiée?s?|concernant)$/iu;
/** What belongs to the thing denied, and is no circumstance of the denial. */
const BELONGS = /^(?:d'|(?:de|du|des|dans|à|au|aux|avec|sur|entre|contre|en) )/u;

/** What who denies a deed would have done: the verb, and what follows it, with + for the ending of a participle. */
const DEED_WORDINGS: Readonly<Record<string, readonly [verb: string, rest: string]>> = {
  responsabilité: ["être", "responsable"],
  implication: ["être", "impliqué+"],
  participation: ["participer", ""],
};

/** « nie toute implication dans l'attaque » → « X est impliqué dans l'attaque »; « conteste toute pression » → « il y a une pression ». */
export function deniedThing(denier: Party, at: number, tree: Tree, context: ArticleWording): ClaimDraft {
  const deed = tree.tokens[at]?.lemma ?? "";
  const proposition = [wordDeed(denier, at, tree, context), ...restOf(at, tree, context)].join(" ");
  return {
    proposition,
    holder: denier,
    stance: "denies",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    subject: DEED.has(deed) ? denier : null,
    predicate: deed,
    rule: { name: "claim/denied-deed", version: VERSION, words: [deed, denier.name] },
  };
}

function wordDeed(denier: Party, at: number, tree: Tree, { articles, french }: ArticleWording): string {
  const noun = tree.tokens[at];
  const deed = noun?.lemma ?? "";
  if (!DEED.has(deed)) return `il y a ${indefiniteOf(noun)} ${noun?.form}`;
  const [verb, rest] = DEED_WORDINGS[deed] ?? ["avoir", `un lien : ${deed}`];
  const present = presentOf(verb, articles.of(denier) === "les", french) ?? verb;
  return `${articles.asSubject(denier)} ${present} ${rest.replace("+", articles.agreementOf(denier))}`.trim();
}

/** The words behind the thing that say which it is; none when they say something else. */
function restOf(at: number, tree: Tree, context: ArticleWording): readonly string[] {
  const end = tree.tokens.findIndex(
    ({ form }, index) => index > at && (/^[,.;:!?]$/u.test(form) || HANDED_ON.test(form)),
  );
  const wording = { ...context, tree, speaker: null, opensWithSpeaker: false };
  const rest = wordProposition(at + 1, end < 0 ? tree.tokens.length : end, wording)?.text;
  const isDescribed = tree.tokens[at + 1]?.upos === "ADJ";
  return rest !== undefined && (isDescribed || BELONGS.test(rest)) ? [rest] : [];
}
