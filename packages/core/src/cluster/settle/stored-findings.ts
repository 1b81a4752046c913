import type { NearDuplicate } from "../../model/comparison.ts";
import type { ClaimLink } from "../compare/compare-claims.ts";
import { type Link, NO_FEATURES } from "../compare/link.ts";
import type { Pair } from "../prepare/prepared-document.ts";
import type { Findings } from "./relations.ts";

/** An article by its name and the key that its items bear. */
export interface ArticleName {
  readonly file: string;
  readonly key: string;
}

type Veto = string | null;
type StoredLink = readonly [left: string, right: string, score: number, veto: Veto, ...features: string[]];
type StoredClaims = readonly [left: string, right: string, relation: ClaimLink["relation"], ...features: string[]];

/** What comparing two articles, or one with itself, has found, as it is kept between two steps; each part by itself, and null when there is nothing. */
export interface StoredFindings {
  readonly left: ArticleName;
  readonly right: ArticleName;
  readonly statements: {
    readonly events: readonly StoredLink[];
    readonly claims: readonly StoredClaims[];
    readonly besides: readonly (readonly [left: string, right: string])[];
  } | null;
  readonly quotes: { readonly quotes: readonly StoredLink[]; readonly attributions: readonly StoredLink[] } | null;
  readonly articles: { readonly matters: readonly StoredLink[]; readonly copies: readonly NearDuplicate[] } | null;
}

/** Which part of what is kept; the parts are read one without the other. */
export type LinkKind = "statements" | "quotes" | "articles";
export const LINK_KINDS: readonly LinkKind[] = ["statements", "quotes", "articles"];

export function storeFindings(left: ArticleName, right: ArticleName, found: Findings): StoredFindings {
  const short = shortener(left.key, right.key);
  const link = ({ left: one, right: other, score, veto, features }: Link): StoredLink => [
    short(one),
    short(other),
    score,
    veto ?? null,
    ...features,
  ];
  const { events, claims, besides, quotes, attributions, matters, copies } = found;
  const any = (...lists: readonly (readonly unknown[])[]) => lists.some(({ length }) => length > 0);
  return {
    left: { file: left.file, key: left.key },
    right: { file: right.file, key: right.key },
    statements: any(events, claims, besides)
      ? {
          events: events.map(link),
          claims: claims.map((each) => [short(each.left), short(each.right), each.relation, ...each.features]),
          besides: besides.map((pair) => [short(pair.left), short(pair.right)]),
        }
      : null,
    quotes: any(quotes, attributions) ? { quotes: quotes.map(link), attributions: attributions.map(link) } : null,
    articles: any(matters, copies) ? { matters: matters.map(link), copies } : null,
  };
}

/** The same again, of the parts that are there. */
export function readFindings({ left, right, ...found }: StoredFindings): Findings {
  const whole = lengthener(left.key, right.key);
  const link = ([one, other, score, veto, ...features]: StoredLink): Link => ({
    left: whole(one),
    right: whole(other),
    score,
    veto: veto ?? undefined,
    features: features.length === 0 ? NO_FEATURES : features,
  });
  const { statements, quotes, articles } = found;
  return {
    events: statements?.events.map(link) ?? [],
    claims:
      statements?.claims.map(([one, other, relation, ...features]) => ({
        left: whole(one),
        right: whole(other),
        relation,
        features,
      })) ?? [],
    besides: statements?.besides.map(([one, other]): Pair => ({ left: whole(one), right: whole(other) })) ?? [],
    quotes: quotes?.quotes.map(link) ?? [],
    attributions: quotes?.attributions.map(link) ?? [],
    matters: articles?.matters.map(link) ?? [],
    copies: articles?.copies ?? [],
  };
}

/** Marks of the two articles in what is kept of an item's id, in place of their keys. */
const [LEFT, RIGHT] = ["<", ">"];

function shortener(left: string, right: string) {
  return (id: string) => (id.startsWith(left) ? LEFT + id.slice(left.length) : RIGHT + id.slice(right.length));
}

function lengthener(left: string, right: string) {
  return (id: string) => (id.startsWith(LEFT) ? left : right) + id.slice(1);
}
