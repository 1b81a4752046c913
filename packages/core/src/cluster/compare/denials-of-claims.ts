import { SEEN } from "../prepare/prepare-claim.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { agentsConflict, mayBeOnePerson, nameOneGroup, namesApart, othersNamed } from "./claim-parties.ts";
import { matched, maySay, substanceOf, sum, totalOf, weightIn } from "./matched-words.ts";

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
  if (isInOtherHands(one, other) || isInOtherHands(other, one)) return undefined;
  const [less, more] = totalOf(one.claim.meaning) <= totalOf(other.claim.meaning) ? [one, other] : [other, one];
  const [shorter, longer] = [less.claim.meaning, more.claim.meaning];
  // Whom the other article names elsewhere, its sentence need not name again.
  const around = more.document.nameWords;
  const somebody = mayBeOnePerson(one.claim, other.claim);
  const group = somebody ? shorter.doer : nameOneGroup(one.claim, other.claim) ? shorter.agents : NOBODY;
  const others = othersNamed(less.claim);
  const found = matched(shorter, longer);
  const told = substanceOf(shorter).filter(
    (token) =>
      found.has(token) ||
      !(group.has(token) || (shorter.names.has(token) && (around.has(token) || !others.has(token)))),
  );
  const shared = told.filter((token) => found.has(token));
  const weight = sum(shared, shorter);
  if (saysMore(less, more, [...found.values()])) return undefined;
  const exists = saysThatThereIs(one) || saysThatThereIs(other);
  const heads = [one, other].map(deniedThing).filter((head) => head !== undefined);
  if (heads.some((head) => !found.has(head) && ![...found.values()].includes(head))) return undefined;
  // « il y a un massacre » against « … tant que les frappes continuent »: what alone is said to be there must be named alike.
  if (exists && !shared.some((token) => !token.startsWith("#") || longer.tokens.has(token))) return undefined;
  const little = exists || somebody;
  if (weight < (little ? EXISTING_WEIGHT : MINIMAL_WEIGHT) || weight < DENIED_SHARE * sum(told, shorter))
    return undefined;
  // An act, two other words, what there is, or what one and the same is or does: « la ville » alone is where, not what.
  const acts = shared.filter((token) => token.startsWith("#") && token !== "#forces");
  const words = shared.filter((token) => weightIn(token, shorter) >= 1);
  const ofOne = [...shorter.doer].some((token) => longer.doer.has(token) || maySayOneOf(token, longer.doer));
  const ofHim = somebody && bothName(one, other);
  return acts.length > 0 || words.length > 1 || (words.length > 0 && (exists || ofOne || ofHim)) ? shared : undefined;
}

/** « Irma Solt a été inculpée », « sa cliente n'a pas été inculpée », in an article that names Irma Solt. */
function bothName(one: Told, other: Told): boolean {
  const isNamedIn = ({ claim: { meaning } }: Told, { document }: Told) => {
    const person = [...meaning.doer].filter((token) => meaning.names.has(token));
    return person.length > 1 && person.every((token) => document.nameWords.has(token));
  };
  return isNamedIn(one, other) || isNamedIn(other, one);
}

/** « des ordres de repli ont été donnés »: what is denied to be is the first word, the orders. */
function deniedThing(told: Told): string | undefined {
  const [head] = told.claim.claim.stance === "denies" && saysThatThereIs(told) ? substanceOf(told.claim.meaning) : [];
  return head;
}

function saysThatThereIs({ claim: { claim } }: Told): boolean {
  return SEEN.test(claim.proposition) || EXISTS.test(claim.proposition);
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

/** « aucune exécution », and so many dead: that people died it leaves open. */
export function deniesButMurder({ claim: one }: PreparedClaim, { claim: other }: PreparedClaim): boolean {
  const [denial, told] = one.stance === "denies" ? [one, other] : [other, one];
  return told.stance === "asserts" && MURDER.test(denial.proposition) && !KILLING.test(told.proposition);
}

const MURDER = /(?<!\p{L})(?:exécut|assassin|massacr)/u;
const KILLING = /(?<!\p{L})(?:exécut|assassin|massacr|tu(?:é|er|ant|ent)|abatt|fusill|égorg|lynch)/u;

/** « la ville est sous notre contrôle »: another than the speaker has not taken it. */
function isInOtherHands({ claim: { claim, holderTokens, holder } }: Told, { claim: { meaning } }: Told): boolean {
  if (!holder || !IN_HIS_HANDS.test(claim.proposition) || meaning.agents.size === 0) return false;
  return ![...meaning.agents].some((token) => holderTokens.has(token) || token === `@${holder.state}`);
}

const IN_HIS_HANDS =
  /(?<!\p{L})(?:sous (?:son|notre|leur) (?:plein |entier )?contrôle|(?:entre|dans) (?:ses|nos|leurs) mains)(?!\p{L})/u;

const BLAME = new Set("respon impliq implic auteur origin".split(" "));

function nameOneDoer({ claim: { meaning: one } }: Told, { claim: { meaning: other } }: Told): boolean {
  return [...one.doer].some((token) => (one.agents.has(token) || one.names.has(token)) && other.doer.has(token));
}

function maySayOneOf(token: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => maySay(token, other));
}

const NOBODY: ReadonlySet<string> = new Set();

/** A claim, and where it stands. */
export interface Told {
  readonly claim: PreparedClaim;
  readonly document: PreparedDocument;
}

/** Share of the shorter claim that the longer must hold, and the weight that the two must share. Set on invented development matters. */
const DENIED_SHARE = 0.7;
/** Share of a denial that a shorter assertion must hold: beyond that, the denial is of something else. Guessed. */
const DENIED_MORE = 0.5;
const MINIMAL_WEIGHT = 1.4;

/** « il y a un accord »: that there is one is all that is said, and enough. Guessed. */
const EXISTS =
  /^(?:il y (?:a|aura) |(?:une?|des|de l['’]|quelque|aucune?) .*(?:(?:a|ont|aurait|auraient) (?:eu lieu|été (?:trouvée?s?|conclue?s?|signée?s?|versée?s?|payée?s?|commise?s?|faite?s?|constatée?s?|enregistrée?s?|donnée?s?|prise?s?|utilisée?s?|menée?s?|organisée?s?))|(?:s['’]est|se sont|s['’]était) produite?s?|(?:est|sont|était|étaient) (?:prévue?s?|en cours|envisagée?s?)))/u;
const EXISTING_WEIGHT = 1;

/**
 * « un accord a été signé avec A », « aucun accord n'a été trouvé avec B »: the longer denies what the shorter does not say. To kill is more than
 * to strike.
 */
function saysMore(less: Told, more: Told, found: readonly string[]): boolean {
  const denial = less.claim.claim.stance === "denies" ? less : more;
  const told = (denial === less ? more : less).claim.meaning;
  const { meaning } = denial.claim;
  if (meaning.tokens.has("#shoot") && !told.tokens.has("#shoot") && told.tokens.has("#strike")) return true;
  return denial === more && sum(found, meaning) < DENIED_MORE * totalOf(meaning);
}
