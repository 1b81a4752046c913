import type { NearDuplicate } from "../../model/comparison.ts";
import { clashesOfFate } from "../compare/clashes-of-fate.ts";
import { compareAttributions } from "../compare/compare-attributions.ts";
import { type ClaimLink, compareClaims } from "../compare/compare-claims.ts";
import { compareEvents } from "../compare/compare-events.ts";
import { compareMatters } from "../compare/compare-matters.ts";
import { compareQuotes } from "../compare/compare-quotes.ts";
import { compareTexts } from "../compare/compare-texts.ts";
import type { Link } from "../compare/link.ts";
import { haveOtherSubjects } from "../compare/one-scene.ts";
import { areOfOneTime, ofOneTime } from "../compare/one-time.ts";
import type { ArticleCard, Pair, PreparedDocument } from "../prepare/prepared-document.ts";
import { SAME_STORY } from "../thresholds.ts";
import type { Constraints } from "./judgements.ts";

/**
 * What comparing articles two by two has found, before anything is joined. Names are compared apart: they are joined once, when an
 * article comes, while the rest is looked at again with every article that comes near.
 */
export interface Findings {
  readonly copies: readonly NearDuplicate[];
  readonly quotes: readonly Link[];
  /** The same words of two quotations that are given to different speakers. */
  readonly attributions: readonly Link[];
  readonly events: readonly Link[];
  readonly claims: readonly ClaimLink[];
  /** Of one article: what is drawn from the same sentence. */
  readonly besides: readonly Pair[];
  /** Between keys of articles. */
  readonly matters: readonly Link[];
}

/** The articles under comparison, what was found between them, and what people decided. */
export interface Relations extends Findings {
  readonly documents: readonly PreparedDocument[];
  readonly names: readonly Link[];
  /** Of the links between events and between articles, those that join: see `joining-links.ts`. */
  readonly holding: ReadonlySet<Link>;
  readonly judgements: Constraints;
}

/** As much of it as grouping whole articles asks for. */
export interface MatterRelations extends Pick<Relations, "matters" | "copies" | "holding" | "judgements"> {
  readonly documents: readonly ArticleCard[];
}

/** Compares two articles. Depends on these two alone, so that no order of arrival can change it. */
export function relatePair(left: PreparedDocument, right: PreparedDocument): Findings {
  const quotes = compareQuotes(left, right);
  const likened = compareEvents(left, right, quotes);
  const copy = compareTexts(left, right);
  const copied = copy !== undefined;
  const matterBy = (events: readonly Link[]) => compareMatters(left, right, { events, quotes, copied });
  const oneTime = areOfOneTime(left, right, { events: likened, copied });
  const named = ofOneTime(likened, left, right);
  // That both tell of such acts is no sign that they tell of the same.
  const mayMeet = named.length === likened.length || (oneTime && isOneMatter(matterBy([])));
  const events = mayMeet ? likened : named;
  const matter = matterBy(events);
  const oneMatter = isOneMatter(matter);
  const told = { oneMatter: oneMatter && (copied || !haveOtherSubjects(left, right)), oneTime };
  const claims = compareClaims(left, right, told);
  return compact({
    copies: copy ? [copy] : [],
    quotes,
    attributions: compareAttributions(left, right, oneMatter),
    events,
    claims: [...claims, ...clashesOfFate(left, right, claims)],
    besides: [],
    matters: matter ? [matter] : [],
  });
}

function isOneMatter(matter: Link | undefined): boolean {
  return matter !== undefined && matter.score >= SAME_STORY;
}

/** Compares what one article tells with what else it tells. */
export function relateWithin(document: PreparedDocument): Findings {
  const quotes = compareQuotes(document, document);
  return compact({
    copies: [],
    quotes,
    attributions: [],
    events: compareEvents(document, document, quotes),
    claims: compareClaims(document, document, { oneMatter: true, oneTime: true }),
    besides: document.besides,
    matters: [],
  });
}

const NOTHING: readonly never[] = [];

/** Most lists are empty, and there are tens of thousands of pairs: one empty list is enough for all, and no list keeps room to grow. */
function compact({ copies, quotes, attributions, events, claims, besides, matters }: Findings): Findings {
  const fit = <Item>(items: readonly Item[]): readonly Item[] => (items.length === 0 ? NOTHING : items.slice());
  return {
    copies: fit(copies),
    quotes: fit(quotes),
    attributions: fit(attributions),
    events: fit(events),
    claims: fit(claims),
    besides: fit(besides),
    matters: fit(matters),
  };
}

export function gather(findings: readonly Findings[]): Findings {
  return {
    copies: findings.flatMap(({ copies }) => copies),
    quotes: findings.flatMap(({ quotes }) => quotes),
    attributions: findings.flatMap(({ attributions }) => attributions),
    events: findings.flatMap(({ events }) => events),
    claims: findings.flatMap(({ claims }) => claims),
    besides: findings.flatMap(({ besides }) => besides),
    matters: findings.flatMap(({ matters }) => matters),
  };
}
