import type { Token } from "../../model/reading.ts";
import { type Tree, wordAt } from "./tree.ts";

/** Verbs whose « il » is nobody, whatever follows. */
const ALWAYS = new Set("falloir pleuvoir neiger stipuler valoir importer exister".split(" "));
/** Verbs that do so where « de » or « que » follows: « il lui revient de décider », « il suffit que ». */
const BEFORE_CLAUSE = new Set("revenir appartenir incomber suffire convenir déplaire tarder".split(" "));
/** Verbs that do so right before « que »: « il reste que », but « il reste convaincu que ». */
const RIGHT_BEFORE_CLAUSE = new Set("rester sembler paraître arriver apparaître".split(" "));
/** What « il est » says of a clause; other adjectives tell of somebody: « il est capable de », « il est accusé de ». */
const OF_CLAUSES =
  /^(?:possible|impossible|probable|improbable|nécessaire|indispensable|essentiel|important|crucial|primordial|urgent|difficile|facile|utile|inutile|préférable|souhaitable|juste|injuste|normal|logique|naturel|étonnant|regrettable|grave|clair|évident|vrai|faux|exact|question|hors|interdit|prévu|exclu|convenu|temps|tôt|tard)$/u;
/** The verb stands within this many words of « il ». Guessed: clitics, negation and an adverb. */
const REACH_TO_VERB = 5;
/** The clause of an impersonal « il » begins within this many words behind its verb. Guessed. */
const REACH_TO_CLAUSE = 8;

/** Whether « il » means nobody: « il faut », « y a-t-il », « il s'agit de », « il est trop tôt pour », « il serait juste que ». */
export function isImpersonal(tree: Tree, index: number): boolean {
  const { tokens } = tree;
  const word = wordAt(tokens, index);
  if (!/^(?:-t)?-?il$/u.test(word)) return false;
  const [from, to] = word === "il" ? [index + 1, index + 1 + REACH_TO_VERB] : [index - 2, index + 2];
  const verb = tokens.findIndex(({ features }, at) => at >= from && at < to && features.VerbForm === "Fin");
  if (verb < 0) return false;
  const group = tokens.slice(verb, verb + 3).map(({ lemma }) => lemma);
  const [first, main] = [group[0] ?? "", tokens[tokens[index]?.head ?? -1]?.lemma ?? ""];
  const before = wordAt(tokens, verb - 1);
  if (before === "y" && group.includes("avoir")) return true;
  if (/^s[e']$/u.test(before) && group.includes("agir")) return true;
  // « il a fallu »: the verb is the participle.
  if (ALWAYS.has(first) || ALWAYS.has(main)) return true;
  const behind = tokens.slice(verb + 1, verb + REACH_TO_CLAUSE);
  if (group.includes("être")) return behind.slice(0, 3).some(isOfClauses);
  const clause = behind.findIndex((_, offset) => opensClause(tree, verb + 1 + offset));
  if (clause < 0) return false;
  // « il a convenu que »: somebody did.
  if (BEFORE_CLAUSE.has(first)) return true;
  const isRight = behind.slice(0, clause).every(({ upos }) => upos === "ADV" || upos === "PRON");
  return isRight && RIGHT_BEFORE_CLAUSE.has(first);
}

const isOfClauses = ({ form }: Token): boolean => OF_CLAUSES.test(form.toLowerCase());

function opensClause(tree: Tree, index: number): boolean {
  const word = wordAt(tree.tokens, index);
  if (/^(?:que|qu')$/u.test(word)) return true;
  return /^(?:de|d')$/u.test(word) && tree.tokens[index + 1]?.features.VerbForm === "Inf";
}
