import { DOUBT } from "../../extract/denial/untrue-words.ts";
import type { Analysis, Claim, Event } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { CALENDAR } from "../text/days.ts";
import { wordsOf } from "../text/words.ts";
import { OFFER, oppositeOf } from "./opposites.ts";
import { toldActIn } from "./told-acts.ts";

/**
 * A claim that no record states, because the words stand in an accusation or a doubt, or because they say the opposite; it is shown by the
 * record it was read from.
 */
export interface ImpliedClaim {
  readonly claim: Claim;
  readonly shownBy: "claim" | "event";
  /** Worded by us as the opposite of what was said: fit for comparing, not for showing. */
  readonly turned?: boolean;
  /** What was said where the claim is its opposite. */
  readonly said?: string;
}

/** What accusations say was done, what is called untrue in passing, and what cannot be so if something else is. */
export function impliedClaims(analysis: Analysis): readonly ImpliedClaim[] {
  const { events, claims, text } = analysis;
  return [
    ...events.flatMap(
      (event) =>
        accusationIn(event, text) ??
        answerIn(event, text) ??
        responsibilityIn(event, text) ??
        actIn(event, analysis) ??
        [],
    ),
    ...claims.flatMap((claim) => doubtIn(claim) ?? safetyIn(claim) ?? oppositeIn(claim) ?? []),
    ...claims.flatMap((claim) => victoryIn(claim, analysis) ?? []),
  ];
}

function actIn(event: Event, analysis: Analysis): ImpliedClaim | undefined {
  const claim = toldActIn(event, analysis);
  // Cut out by marks, its words may be no sentence.
  return claim && { claim, shownBy: "event", turned: true };
}

/** « Les neuf otages sont tous sains et saufs »: that one of them was killed is denied. */
const ALL_SAFE =
  /^(?:tous |toutes )?(?:l['’]ensemble des |la totalité des |les |ces )(?:[\d\p{L}-]+ )??(?<whom>\p{Ll}{4,}s)(?!\p{L})(?=.*(?:saine?s et sau(?:fs|ves)|indemnes|vivante?s|en vie)(?!\p{L}))(?=.*(?<!\p{L})(?:tous|toutes|ensemble|totalité)(?!\p{L}))/iu;

function safetyIn(claim: Claim): ImpliedClaim | undefined {
  const whom = claim.stance === "asserts" ? ALL_SAFE.exec(claim.proposition)?.groups?.whom : undefined;
  if (whom === undefined) return undefined;
  const proposition = `il y a eu un ${whom} tué`;
  return {
    claim: { ...claim, proposition, stance: "denies" },
    shownBy: "claim",
    turned: true,
    said: claim.proposition,
  };
}

function oppositeIn(claim: Claim): ImpliedClaim | undefined {
  const proposition = claim.stance === "asserts" ? oppositeOf(claim.proposition) : undefined;
  return proposition === undefined
    ? undefined
    : { claim: { ...claim, proposition, stance: "denies" }, shownBy: "claim", turned: true, said: claim.proposition };
}

/** « La commission a proclamé lundi la victoire de X à l'élection », « a déclaré X vainqueur de l'élection »: it says that X won. */
const PROCLAIMED =
  /^(?<who>[^,;:]{3,80}?) (?:a|ont) (?:\p{L}+ )?(?:proclam|confirm|valid|annonc|déclar)é(?: \p{L}+di)?(?: (?:la (?:victoire|réélection)|l['’]élection) (?:de |d['’])(?<winner>NAME)| (?<elected>NAME) (?:vainqueur|élue?|réélue?))(?<rest>(?: (?:à |au |aux |de |du )[^,;]{3,80})?)/u;

function victoryIn(claim: Claim, { entities }: Analysis): ImpliedClaim | undefined {
  const { who, winner, elected, rest = "" } = VICTORY.exec(claim.proposition)?.groups ?? {};
  const name = winner ?? elected;
  if (claim.stance !== "asserts" || who === undefined || name === undefined) return undefined;
  const known = entities.find((entity) => who.endsWith(entity.name));
  const holder = known ? { name: known.name, entityId: known.id } : { name: who, entityId: null };
  const contest = rest.replace(/^ (?:à |au |aux |de |du )/u, " ");
  const proposition = `${name} a gagné${contest}`;
  return { claim: { ...claim, proposition, holder: claim.holder ?? holder }, shownBy: "claim", turned: true };
}

const VICTORY = new RegExp(PROCLAIMED.source.replaceAll("NAME", String.raw`(?:\p{Lu}[\p{L}'’-]+ ?){1,4}(?<! )`), "u");

/** « a accepté », « a rejeté la proposition »: what the outlet tells of an answer is so, or is not so. */
const ANSWER =
  /(?:(?<yes>(?:a|ont|avait|avaient) (?:\p{L}+ ){0,2}(?:accepté|approuvé))|(?:a|ont|avait|avaient) (?:\p{L}+ ){0,2}(?:refusé|rejeté|décliné)) (?<what>[^,;:.«»"“”]{4,})/u;
const OFFERED = new RegExp(`^${OFFER}`, "u");

function answerIn(event: Event, text: string): ImpliedClaim | undefined {
  if ((event.type !== "AGREE" && event.type !== "REJECT") || event.status !== "asserted") return undefined;
  const { yes, what } = ANSWER.exec(text.slice(event.evidence.start, event.evidence.end))?.groups ?? {};
  const [who] = event.actors;
  if (what === undefined || !OFFERED.test(what) || !who || (yes === undefined) !== (event.type === "REJECT"))
    return undefined;
  const claim = {
    proposition: `${who.name} a accepté ${what}`,
    holder: event.attributedTo,
    stance: yes === undefined ? ("denies" as const) : ("asserts" as const),
  };
  return { claim: { id: event.id, ...claim, ...placeOf(event) }, shownBy: "event" };
}

/** « X a revendiqué l'attentat »: X says that he is responsible. */
const CLAIMED =
  /(?<!n['’])(?:a|ont|avait|avaient) (?:\p{L}+ )?revendiqué (?:la responsabilité (?:de |du |des |d['’]))?(?<what>(?:la |le |les |l['’]|cette |cet |une? |des |deux |trois )?(?:double |triple )?(?:attaque|attentat|explosion|assassinat|meurtre|frappe|tir|enlèvement|sabotage|raid|embuscade|massacre|tuerie)[^,;:.«»"“”]*)/u;

function responsibilityIn(event: Event, text: string): ImpliedClaim | undefined {
  const [who] = event.actors;
  if (event.type !== "ASSAULT" || event.status !== "asserted" || !who) return undefined;
  const what = CLAIMED.exec(text.slice(event.evidence.start, event.evidence.end))?.groups?.what;
  if (what === undefined) return undefined;
  const claim = { proposition: `${who.name} est responsable de ${what}`, holder: who, stance: "asserts" as const };
  return { claim: { id: event.id, ...claim, ...placeOf(event), rule: ACCUSING }, shownBy: "event" };
}

/** « accuse A d'avoir fait P », « reproche à A de faire P »: the accuser asserts P of A. */
const ACCUSATION =
  /(?:accus\p{L}*|reproch\p{L}*|soupçonn\p{L}*)\s+(?:\p{L}+\s+){0,2}?(?:à |aux? |contre )?(?<accused>(?:l['’]|les? |la |une? |des? |du |ses? |leurs? )?[^,;:«»"“”]{2,80}?)\s+(?:(?<past>d['’](?:avoir|être))|d['’](?!avoir|être)|de)\s*(?<act>[^;:.«»"“”]{4,})/iu;

/** « Des mines ont été posées par A, accuse B » */
const INCISE =
  /^[«“"\s]*(?<act>[^«»“”"]{12,}?)(?:\s?[»”"])?,\s(?:a |ont )?(?:accus(?:é|e|ent)|s['’]insurge(?:nt)?|fustige(?:nt)?)\s(?!d['’]|de\s)/u;

/** As of the claims that accusations are read as. */
const ACCUSING = { name: "claim/accusation", version: 1, words: [] };

/** What follows an act is told of the telling, not of the act. */
const AFTERWARDS = /,\s(?:a|ont|selon|d['’]après|alors|tandis|après|ce qu|dénon|lors|en réponse).*$/iu;

function accusationIn(event: Event, text: string): ImpliedClaim | undefined {
  if (event.type !== "ACCUSE" || event.status !== "asserted" || event.mode === "disapprove") return undefined;
  const sentence = text.slice(event.evidence.start, event.evidence.end);
  const aside = INCISE.exec(sentence)?.groups?.act;
  const [accuser] = event.actors;
  if (aside !== undefined && accuser) {
    const claim = { proposition: aside, holder: accuser, stance: "asserts" as const };
    return { claim: { id: event.id, ...claim, ...placeOfAct(event, aside), rule: ACCUSING }, shownBy: "event" };
  }
  const { accused, past, act } = ACCUSATION.exec(sentence)?.groups ?? {};
  if (accused === undefined || act === undefined) return undefined;
  // Without « avoir », only an infinitive makes what follows an act: « accuse A de mensonge » names none.
  if (past === undefined && !/^(?:ne pas )?\p{L}+(?:er|ir|re)(?!\p{L})/u.test(act)) return undefined;
  const done = past === undefined ? act : `${/être/u.test(past) ? "est" : "a"} ${act}`;
  const holder = event.attributedTo ?? event.actors[0] ?? null;
  if (!holder) return undefined;
  const claim = { proposition: `${accused} ${done}`.replace(AFTERWARDS, ""), holder, stance: "asserts" as const };
  return { claim: { id: event.id, ...claim, ...placeOfAct(event, act), rule: ACCUSING }, shownBy: "event" };
}

/** « a accusé mercredi A d'avoir fait P »: the day is that of the accusation, unless what was done names one. */
function placeOfAct(event: Event, act: string) {
  return wordsOf(act).some((word) => CALENDAR.has(word)) ? placeOf(event) : { evidence: event.evidence };
}

function placeOf({ evidence, date }: { readonly evidence: Span; readonly date?: Claim["date"] }) {
  return { evidence, ...(date ? { date } : {}) };
}

/** « la prétendue attaque de P », « de fausses informations sur la fermeture de P »: whoever says so denies what is named. */
const DOUBTED = new RegExp(
  String.raw`(?:${DOUBT})\s+(?:la |le |les |l['’]|une? |des? |du )?(?<named>[^,;:.«»"“”]{6,})`,
  "iu",
);

function doubtIn(claim: Claim): ImpliedClaim | undefined {
  if (claim.stance !== "asserts" || !claim.holder) return undefined;
  const named = DOUBTED.exec(claim.proposition)?.groups?.named;
  if (named === undefined) return undefined;
  // « des rumeurs sur la prétendue attaque »: the innermost word is what is doubted.
  const inner = DOUBTED.exec(named)?.groups?.named ?? named;
  return { claim: { ...claim, proposition: inner, stance: "denies" }, shownBy: "claim" };
}
