import { isWithin } from "../../model/touching.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { presentOf } from "./wording/present-tense.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import type { ArticleWording } from "./wording/wording-context.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;

/** Nouns for what somebody is after, which an infinitive says: « sa volonté de partir ». */
const INTENTIONS = new Set(
  "volonté intention souhait désir détermination résolution ambition envie disposition disponibilité décision projet objectif espoir".split(
    " ",
  ),
);
/** Verbs by which somebody lets it be known. */
const MAKING_KNOWN = new Set(
  (
    "affirmer réaffirmer exprimer manifester afficher répéter réitérer confirmer annoncer marquer souligner dire redire faire déclarer proclamer signifier maintenir assurer indiquer témoigner " +
    "montrer rappeler marteler cacher dissimuler nier démentir"
  ).split(" "),
);
/** Of these, those by which it is denied; « n'a pas caché son intention » tells it. */
const HIDING = new Set(["cacher", "dissimuler", "nier", "démentir"]);
/** Words from the verb to what is intended: « a fait part mardi à Lima de sa ferme volonté ». Guessed. */
const REACH = 9;

/** « X exprime sa volonté de partir », « X a fait part de son intention de négocier »: X wants to. */
export function* claimsOfIntentions(known: KnownWithEvents, context: ArticleWording): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const group of verbGroupsOf(tree)) {
      const intended = intendedBy(tree, group);
      const subject = intended === undefined ? undefined : subjectOf(tree, group);
      const holder = subject === undefined ? undefined : context.finder.partyAt(tree, subject);
      const token = tree.tokens[group.main];
      if (intended === undefined || holder === undefined || token === undefined) continue;
      if (isWithin(known.quotes, token)) continue;
      const words = wordProposition(intended, endOf(tree, intended), {
        ...context,
        tree,
        speaker: holder,
        opensWithSpeaker: false,
      });
      const wants = presentOf("vouloir", context.articles.of(holder) === "les", context.french);
      if (words === undefined || wants === undefined) continue;
      yield {
        proposition: `${context.articles.asSubject(holder)} ${wants} ${words.text}`,
        holder,
        stance: isDenied(group) === words.negated ? "asserts" : "denies",
        evidence: { start: sentence.start, end: sentence.end },
        subject: holder,
        predicate: tree.tokens[intended]?.lemma ?? "vouloir",
        rule: { name: "claim/intention", version: VERSION, words: [group.lemma, holder.name] },
      };
    }
  }
}

/** « n'exprime pas », « nie »; « n'a pas caché » says it. */
const isDenied = ({ lemma, negated }: VerbGroup): boolean => HIDING.has(lemma) !== negated;

/** The infinitive that says what is intended. */
function intendedBy(tree: Tree, { form, lemma, last, passive }: VerbGroup): number | undefined {
  if (form !== "finite" || passive || !MAKING_KNOWN.has(lemma)) return undefined;
  const noun = tree.tokens.findIndex(
    (token, at) => at > last && at <= last + REACH && INTENTIONS.has(token.lemma) && isOwn(tree, at),
  );
  if (noun < 0) return undefined;
  // Wherever the parser hangs it: « sa ferme volonté de partir ».
  const infinitive = tree.tokens.findIndex(
    ({ features }, at) => at > noun && at <= noun + REACH_TO_INFINITIVE && features.VerbForm === "Inf",
  );
  return /^(?:de|d'|à)$/u.test(wordAt(tree.tokens, noun + 1)) && infinitive > 0 ? infinitive : undefined;
}

/** « de ne pas partir », « de s'en aller »: words between. Guessed. */
const REACH_TO_INFINITIVE = 5;

/** « sa volonté », « sa ferme intention »: of who speaks. */
const isOwn = (tree: Tree, noun: number): boolean =>
  childrenWith(tree, noun, "det").some((at) => /^(?:son|sa|ses|leurs?)$/u.test(wordAt(tree.tokens, at)));

function endOf(tree: Tree, from: number): number {
  const end = tree.tokens.findIndex(({ form }, at) => at > from && /^[,.;:!?»]$/u.test(form));
  return end < 0 ? tree.tokens.length : end;
}
