import type { Party } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import { DEED } from "../denial/what-was-said.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { joinWords } from "./wording/join-words.ts";
import { indefiniteOf } from "./wording/name-articles.ts";
import { presentOf } from "./wording/present-tense.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { type ArticleWording, inOwnVoice } from "./wording/wording-context.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 2;

/** « les accusations d'attaque portées par X »: what follows is said of the accusations. */
const HANDED_ON = /^(?:portée?s?|lancée?s?|formulée?s?|émises?|émis|diffusée?s?|relayée?s?|publiée?s?|concernant)$/iu;
/** What belongs to the thing denied, and is no circumstance of the denial. */
const BELONGS = /^(?:d'|(?:de|du|des|dans|à|au|aux|avec|sur|entre|contre|en) )/u;

/** What who denies a deed would have done: the verb, and what follows it, with + for the ending of a participle. */
const DEED_WORDINGS: Readonly<Record<string, readonly [verb: string, rest: string]>> = {
  responsabilité: ["être", "responsable"],
  implication: ["être", "impliqué+"],
  participation: ["participer", ""],
  soutien: ["apporter", "un soutien"],
  lien: ["avoir", "un lien"],
  rôle: ["jouer", "un rôle"],
  ingérence: ["commettre", "une ingérence"],
  complicité: ["être", "complice+"],
  connivence: ["être", "de connivence"],
  marchandage: ["mener", "un marchandage"],
};
/** « la participation de civils » is the civilians', « la responsabilité de l'attaque » who denies it. */
const DONE_TO = new Set(["responsabilité", "complicité", "marchandage"]);
/** « l'existence d'un charnier »: the charnel house is what is there. */
const BEING = new Set(["existence", "présence", "idée", "hypothèse", "possibilité", "éventualité"]);

/** « nie toute implication dans l'attaque » → « X est impliqué dans l'attaque »; « conteste toute pression » → « il y a une pression ». */
export function deniedThing(denier: Party, at: number, tree: Tree, context: ArticleWording): ClaimDraft {
  const deed = tree.tokens[at]?.lemma ?? "";
  const isOwn = DEED.has(deed) && (DONE_TO.has(deed) || !/^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, at + 1)));
  const words = isOwn ? wordDeed(denier, deed, context) : wordThing(at, tree);
  const rest = restOf(at, tree, context);
  return {
    proposition:
      BEING.has(deed) && rest
        ? `il y a ${withArticleFor(rest, tree.tokens[at + 2])}`
        : [...words, rest].filter(Boolean).join(" "),
    holder: denier,
    stance: "denies",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    subject: isOwn ? denier : null,
    predicate: deed,
    rule: { name: "claim/denied-deed", version: VERSION, words: [deed, denier.name] },
  };
}

function wordDeed(denier: Party, deed: string, { articles, french }: ArticleWording): readonly string[] {
  const [verb, rest] = DEED_WORDINGS[deed] ?? ["avoir", `un lien : ${deed}`];
  const plural = articles.of(denier) === "les";
  const ending = rest.endsWith("e+") ? (plural ? "s" : "") : articles.agreementOf(denier);
  return [articles.asSubject(denier), presentOf(verb, plural, french) ?? verb, rest.replace("+", ending)];
}

function wordThing(at: number, tree: Tree): readonly string[] {
  const noun = tree.tokens[at];
  return ["il y a", indefiniteOf(noun), noun?.form ?? ""];
}

/** « d'un charnier » → « un charnier », « de civils » → « des civils », « du MNLA » → « le MNLA ». */
function withArticleFor(complement: string, noun: Token | undefined): string {
  if (/^(?:de |d')(?=une?\s|la |l'|les |plusieurs )/u.test(complement)) return complement.replace(/^(?:de |d')/u, "");
  return complement.replace(/^du /u, "le ").replace(/^(?:de |d')/u, `${indefiniteOf(noun)} `);
}

/** The words behind the thing that say which it is; empty when they say something else. */
function restOf(at: number, tree: Tree, context: ArticleWording): string {
  // « nie toute frappe et soutient que… »: who denies goes on.
  const goesOn = verbGroupsOf(tree).find(
    ({ first, form }) => first > at && form !== "infinitive" && /^(?:et|mais)$/u.test(wordAt(tree.tokens, first - 1)),
  );
  const end = tree.tokens.findIndex(
    ({ form }, index) =>
      index > at && (/^[,.;:!?]$/u.test(form) || HANDED_ON.test(form) || index + 1 === goesOn?.first),
  );
  const last = end < 0 ? tree.tokens.length : end;
  const rest =
    wordProposition(at + 1, last, inOwnVoice(tree, context))?.text ??
    joinWords(tree.tokens.slice(at + 1, last).map(({ form }) => form));
  const isDescribed = tree.tokens[at + 1]?.upos === "ADJ";
  return isDescribed || BELONGS.test(rest) ? rest : "";
}
