import { weightOf } from "../prepare/likeness.ts";
import { type Meaning, PEOPLE } from "../prepare/meaning.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { mayBeOneAct } from "../text/concepts.ts";
import { isGeneralWord, mayBeOneThing } from "../text/kinds-of-things.ts";
import { agentsConflict, nameOneGroup, namesApart, othersNamed } from "./claim-parties.ts";

/**
 * Whether one claim denies what the other asserts, though the one says more than the other: « nous n'avons pas tiré sur des civils » and
 * « l'armée a tiré lundi sur la foule à X ». What the shorter of the two says must be in the longer, and who acts may not be
 * somebody else. Gives the words that the two share; undefined when they do not meet.
 *
 * For one article, or two on one matter: elsewhere so few words meet by chance.
 */
export function denialBetween(one: Told, other: Told): readonly string[] | undefined {
  if (agentsConflict(one.claim, other.claim) || namesApart(one.claim, other.claim)) return undefined;
  if (blames(one) !== blames(other) && !nameOneDoer(one, other)) return undefined;
  if (holdsHisOwn(one, other) || holdsHisOwn(other, one)) return undefined;
  const [less, more] = totalOf(one.claim.meaning) <= totalOf(other.claim.meaning) ? [one, other] : [other, one];
  const [shorter, longer] = [less.claim.meaning, more.claim.meaning];
  // Whom the other article names elsewhere, its sentence need not name again.
  const around = more.document.nameWords;
  const group = nameOneGroup(one.claim, other.claim) ? shorter.agents : NOBODY;
  const others = othersNamed(less.claim);
  const told = substanceOf(shorter).filter(
    (token) =>
      isIn(token, longer) ||
      !(group.has(token) || (shorter.names.has(token) && (around.has(token) || !others.has(token)))),
  );
  const shared = told.filter((token) => isIn(token, longer));
  const weight = sum(shared, shorter);
  const exists = [one, other].some(({ claim }) => EXISTS.test(claim.claim.proposition));
  // « il y a un massacre » against « … tant que les frappes continuent »: what alone is said to be there must be named alike.
  if (exists && !shared.some((token) => longer.tokens.has(token) && !longer.names.has(token))) return undefined;
  if (weight < (exists ? EXISTING_WEIGHT : MINIMAL_WEIGHT) || weight < DENIED_SHARE * sum(told, shorter))
    return undefined;
  // An act, two other words, or a thing and where it is: « la ville » alone is where, not what.
  const acts = shared.filter((token) => token.startsWith("#") && token !== "#forces");
  const words = shared.filter((token) => weightIn(token, shorter) >= 1);
  const there = exists && words.length > 0 && shared.length > 1;
  return acts.length > 0 || words.length > 1 || there ? shared : undefined;
}

/** « n'est pas responsable de l'attaque » denies nothing of the attack but who did it. */
function blames({ claim: { meaning } }: Told): boolean {
  return [...meaning.tokens].some((token) => BLAME.has(token));
}

/** « le camp n'est pas tombé », says the army, and « l'armée tient le camp »: the two agree. */
function holdsHisOwn({ claim: denial }: Told, { claim: told }: Told): boolean {
  const { holder, holderTokens, meaning } = denial;
  if (denial.claim.stance !== "denies" || !holder || !meaning.tokens.has("#take") || meaning.agents.size > 0)
    return false;
  return [...told.meaning.agents].some((token) => holderTokens.has(token) || token === `@${holder.state}`);
}

const BLAME = new Set("respon impliq implic auteur origin".split(" "));

function nameOneDoer({ claim: { meaning: one } }: Told, { claim: { meaning: other } }: Told): boolean {
  return [...one.doer].some((token) => (one.agents.has(token) || one.names.has(token)) && other.doer.has(token));
}

const NOBODY: ReadonlySet<string> = new Set();

/** A claim, and where it stands. */
export interface Told {
  readonly claim: PreparedClaim;
  readonly document: PreparedDocument;
}

/** Share of the shorter claim that the longer must hold, and the weight that the two must share. Set on invented development matters. */
const DENIED_SHARE = 0.7;
const MINIMAL_WEIGHT = 1.4;

/** « il y a un accord »: that there is one is all that is said, and enough. Guessed. */
const EXISTS = /^il y (?:a|aura) /u;
const EXISTING_WEIGHT = 1;

/** Stems of words for where and what, used once an article has named it: they tell nothing of their own. */
const LOOSE = new Set("vill locali villag pay region zone secteu territ endroi lieu proposi fait affair".split(" "));
/** What a loose word is worth. Guessed. */
const LOOSE_WEIGHT = 0.3;

function substanceOf({ tokens }: Meaning): readonly string[] {
  return [...tokens].filter((token) => token !== "" && !token.startsWith("="));
}

function weightIn(token: string, { names }: Meaning): number {
  return LOOSE.has(token) || PEOPLE.has(token) || isGeneralWord(token) ? LOOSE_WEIGHT : weightOf(token, names);
}

function sum(tokens: readonly string[], meaning: Meaning): number {
  return tokens.reduce((total, token) => total + weightIn(token, meaning), 0);
}

function totalOf(meaning: Meaning): number {
  return sum(substanceOf(meaning), meaning);
}

function isIn(token: string, { tokens }: Meaning): boolean {
  if (tokens.has(token) || [...tokens].some((other) => mayBeOneThing(token, other))) return true;
  const act = token.slice(1);
  return (
    token.startsWith("#") && [...tokens].some((other) => other.startsWith("#") && mayBeOneAct(act, other.slice(1)))
  );
}
