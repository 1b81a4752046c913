import type { Analysis, Claim, Event } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";

/** A claim that no record states, because the words stand in an accusation or a doubt; it is shown by the record it was read from. */
export interface ImpliedClaim {
  readonly claim: Claim;
  readonly shownBy: "claim" | "event";
}

/** What accusations say was done, and what is called untrue in passing. */
export function impliedClaims({ events, claims, text }: Analysis): readonly ImpliedClaim[] {
  return [
    ...events.flatMap((event) => accusationIn(event, text) ?? []),
    ...claims.flatMap((claim) => doubtIn(claim) ?? []),
  ];
}

/** « accuse A d'avoir fait P », « reproche à A de faire P »: the accuser asserts P of A. */
const ACCUSATION =
  /(?:accus\p{L}*|reproch\p{L}*|soupçonn\p{L}*)\s+(?:\p{L}+\s+){0,2}?(?:à |aux? |contre )?(?<accused>(?:l['’]|les? |la |une? |des? |du |ses? |leurs? )?[^,;:«»"“”]{2,80}?)\s+(?:(?<past>d['’](?:avoir|être))|d['’]|de)\s*(?<act>[^;:.«»"“”]{8,})/iu;

/** What follows an act is told of the telling, not of the act. */
const AFTERWARDS = /,\s(?:a|ont|selon|d['’]après|alors|tandis|après|ce qu|dénon|lors|en réponse).*$/iu;

function accusationIn(event: Event, text: string): ImpliedClaim | undefined {
  if (event.type !== "ACCUSE" || event.status !== "asserted" || event.mode === "disapprove") return undefined;
  const sentence = text.slice(event.evidence.start, event.evidence.end);
  const { accused, past, act } = ACCUSATION.exec(sentence)?.groups ?? {};
  if (accused === undefined || act === undefined) return undefined;
  // Without « avoir », only an infinitive makes what follows an act: « accuse A de mensonge » names none.
  if (past === undefined && !/^(?:ne pas )?\p{L}+(?:er|ir|re)\b/u.test(act)) return undefined;
  const done = past === undefined ? act : `${/être/u.test(past) ? "est" : "a"} ${act}`;
  const holder = event.attributedTo ?? event.actors[0] ?? null;
  if (!holder) return undefined;
  const claim = { proposition: `${accused} ${done}`.replace(AFTERWARDS, ""), holder, stance: "asserts" as const };
  return { claim: { id: event.id, ...claim, ...placeOf(event) }, shownBy: "event" };
}

function placeOf({ evidence, date }: { readonly evidence: Span; readonly date?: Claim["date"] }) {
  return { evidence, ...(date ? { date } : {}) };
}

/** « la prétendue prise de P », « de fausses informations sur la prise de P »: whoever says so denies what is named. */
const DOUBT =
  /(?:prétendu(?:e|s|es)?|soi-disant|désinformation (?:sur|concernant|à propos de)|(?:fausses?|mensong\p{L}+) (?:informations?|nouvelles?|rumeurs?|allégations?) (?:sur|concernant|selon lesquelles)|rumeurs? (?:sur|de)|propagande sur)\s+(?:la |le |les |l['’]|une? |des? |du )?(?<named>[^,;:.«»"“”]{6,})/iu;

function doubtIn(claim: Claim): ImpliedClaim | undefined {
  if (claim.stance !== "asserts" || !claim.holder) return undefined;
  const named = DOUBT.exec(claim.proposition)?.groups?.named;
  if (named === undefined) return undefined;
  // « la désinformation sur la prétendue prise »: the innermost word is what is doubted.
  const inner = DOUBT.exec(named)?.groups?.named ?? named;
  return { claim: { ...claim, proposition: inner, stance: "denies" }, shownBy: "claim" };
}
