import { WITH_ETRE } from "../../language/verb-group.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** Words beside the verb that make an act lie ahead: « prévu jeudi », « attendu lundi ». */
const AHEAD = new Set([
  "prévoir",
  "prévu",
  "attendre",
  "attendu",
  "programmer",
  "programmé",
  "planifier",
  "prochain",
  "prochainement",
  "convoquer",
]);
/** Verbs whose present tense plus an infinitive speaks of the future. */
const LEADING_TO_FUTURE = new Set([
  "aller",
  "devoir",
  "compter",
  "envisager",
  "apprêter",
  "pouvoir",
  "espérer",
  "vouloir",
  "souhaiter",
  "prévoir",
]);
/** Verbs whose infinitive is still to come, in whatever tense they stand: « a appelé à manifester vendredi ». */
const ASKING_OR_PROMISING = new Set(
  "appeler inviter exhorter convier promettre menacer engager ordonner exiger sommer jurer projeter préparer proposer".split(
    " ",
  ),
);
/** Verbs whose present tense with a day announces: « le procès s'ouvre jeudi ». Speech in the present reports: « déplore-t-il jeudi ». */
const SCHEDULED = new Set(
  "ouvrir débuter commencer tenir réunir voter recevoir accueillir comparaître célébrer entamer rencontrer examiner retrouver élire jouer reprendre entrer".split(
    " ",
  ),
);
/** A clause border between verb and time counts as this many words. Guessed. */
const BORDER = 6;
const CLAUSE_BORDER = new Set([
  ",",
  ";",
  ":",
  "qui",
  "que",
  "qu'",
  "dont",
  "où",
  "alors",
  "tandis",
  "après",
  "avant",
  "mais",
  "puis",
]);

/** Whether the verb that governs a time reports what was or announces what will be. */
export function directionOf(sentence: Sentence, expression: Span): "past" | "future" {
  const verb = governorOf(sentence, expression);
  if (verb === undefined) return "past";
  return looksAhead(sentence.tokens, behindVerb(sentence.tokens, verb), expression) ? "future" : "past";
}

/** « feront grève le 20 »: what the tagger takes for a finite verb right behind another verb is its noun. */
function behindVerb(tokens: readonly Token[], verb: number): number {
  const finite = tokens[verb]?.features.VerbForm === "Fin";
  return finite && tokens[verb - 1]?.upos === "VERB" ? verb - 1 : verb;
}

/** Index of the verb or planning word that governs a time; undefined when the sentence has none near. */
function governorOf(sentence: Sentence, expression: Span): number | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.end > expression.start);
  return at < 0 ? undefined : (governingVerb(tokens, at) ?? nearestVerb(tokens, at, expression.end));
}

/** The first verb above the expression in the tree; undefined when the sentence is not parsed. */
function governingVerb(tokens: readonly Token[], at: number): number | undefined {
  let index = at;
  for (let steps = 0; steps < tokens.length; steps++) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (isVerb(token) || AHEAD.has(token.lemma)) return index;
    index = token.head;
  }
  return undefined;
}

function nearestVerb(tokens: readonly Token[], at: number, end: number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  let cost = 0;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    cost += CLAUSE_BORDER.has(token.lower) ? BORDER : 1;
    if ((isVerb(token) || AHEAD.has(token.lemma)) && cost < least) [best, least] = [index, cost];
  }
  cost = 0;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.start < end) continue;
    cost += CLAUSE_BORDER.has(token.lower) ? BORDER : 1;
    if ((isVerb(token) || AHEAD.has(token.lemma)) && cost < least) [best, least] = [index, cost];
  }
  return best;
}

function isVerb(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX";
}

function looksAhead(tokens: readonly Token[], verb: number, expression: Span): boolean {
  const token = tokens[verb];
  if (token === undefined) return false;
  if (AHEAD.has(token.lemma) && token.features.VerbForm !== "Inf") return true;
  if (token.features.Tense === "Fut") return true;
  if (isCalledFor(tokens, verb, expression)) return true;
  if (SETS_TERM.has(token.lemma) && isTerm(tokens, expression)) return true;
  if (token.features.VerbForm === "Inf") return leads(tokens, verb) || isAskedFor(tokens, verb, expression);
  const auxiliary = tokens.find((other) => other.head === verb && other.upos === "AUX");
  if (auxiliary) return auxiliary.features.Tense === "Fut" || isFutureInThePast(tokens, verb);
  // « que le pont rouvrirait jeudi »: the future of a past; hearsay takes the compound form.
  if (token.features.Mood === "Cnd") return true;
  if (token.features.Tense !== "Pres") return LEADING_TO_FUTURE.has(token.lemma) && isPresent(token);
  const scheduled = SCHEDULED.has(token.lemma) && token.features.Person === "3";
  return LEADING_TO_FUTURE.has(token.lemma) || scheduled || isTerm(tokens, expression);
}

/** « serait fermé lundi »: a passive in the conditional; « serait arrivé lundi », « se serait produit lundi » are hearsay. */
function isFutureInThePast(tokens: readonly Token[], verb: number): boolean {
  const isReflexive = tokens.some(({ head, lower }) => head === verb && /^(?:se|s')$/u.test(lower));
  if (isReflexive || WITH_ETRE.has(tokens[verb]?.lemma ?? "")) return false;
  return tokens.some((other) => other.head === verb && other.relation === "aux:pass" && other.features.Mood === "Cnd");
}

/** What is done for a time: « a été suspendu jusqu'à vendredi », « a donné jusqu'à vendredi »; what lasted until then is over. */
const SETS_TERM = new Set(
  "suspendre fermer interdire prolonger reporter repousser ajourner donner laisser accorder fixer bloquer annuler".split(
    " ",
  ),
);

/** « jusqu'à vendredi » */
function isTerm(tokens: readonly Token[], expression: Span): boolean {
  const at = tokens.findIndex((token) => token.end > expression.start);
  return tokens.slice(Math.max(0, at - 2), at).some((token) => /^jusqu/iu.test(token.form));
}

/** An infinitive lies ahead when « doit », « va », « devrait » stands shortly before it. */
function leads(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 5), verb);
  if (before.some((token) => AHEAD.has(token.lemma))) return true;
  return before.some(
    (token) =>
      LEADING_TO_FUTURE.has(token.lemma) &&
      (isPresent(token) ||
        token.features.Tense === "Fut" ||
        (token.lemma === "devoir" && token.features.Tense === "Imp" && !cameToNothing(tokens, verb))),
  );
}

/** « appellent à une grève lundi »; « appellent lundi à une grève » tells when they do. */
function isCalledFor(tokens: readonly Token[], verb: number, expression: Span): boolean {
  if (!/^(?:appeler|convier|inviter)$/u.test(tokens[verb]?.lemma ?? "")) return false;
  return tokens.some(
    ({ upos, head, end }, at) =>
      upos === "NOUN" &&
      head === verb &&
      at > verb &&
      end < expression.start &&
      tokens.some((word) => word.head === at && word.relation === "case" && word.lower === "à"),
  );
}

function isAskedFor(tokens: readonly Token[], verb: number, expression: Span): boolean {
  const { head = -1, relation, end = 0 } = tokens[verb] ?? {};
  return relation === "xcomp" && end < expression.start && ASKING_OR_PROMISING.has(tokens[head]?.lemma ?? "");
}

/** « devait libérer mercredi dix marins ; personne n'est sorti »: its day is over. */
function cameToNothing(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(
    ({ lower }, index) =>
      index > verb && /^(?:ne|n')$/u.test(lower) && /^(?:a|ont|est|sont)$/u.test(tokens[index + 1]?.lower ?? ""),
  );
}

function isPresent(token: Token): boolean {
  return token.features.Tense === "Pres" || token.features.Mood === "Cnd";
}
