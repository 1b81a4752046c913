import type { Contradiction, EventCluster, NearDuplicate, Origin, Story, Utterance } from "../../model/comparison.ts";
import { findAttributions } from "../find-attributions.ts";
import { findContradictions } from "../find-contradictions.ts";
import { findNearDuplicates } from "../find-near-duplicates.ts";
import { findOrigins } from "../find-origins.ts";
import { groupMatters, groupStories } from "../group-stories.ts";
import { joinUtterances } from "../join-utterances.ts";
import { mergeEvents } from "../merge-events.ts";
import type { ArticleCard, PreparedDocument } from "../prepare/prepared-document.ts";
import { compareText } from "./cluster-links.ts";
import type { Items } from "./items.ts";
import type { Constraints } from "./judgements.ts";
import type { RelationLinks } from "./relation-links.ts";

/** What one change comes to: whole groups, exactly as `compareArticles` would make them of everything. */
export interface Settled {
  /** What was settled anew; whatever of it is in no group stands alone. */
  readonly reached: Items;
  /** The articles that own the statements and quotations that were reached. */
  readonly documents: readonly PreparedDocument[];
  /** The articles that were reached themselves. */
  readonly articles: readonly ArticleCard[];
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly origins: readonly Origin[];
  readonly stories: readonly Story[];
  readonly events: readonly EventCluster[];
  readonly utterances: readonly Utterance[];
  readonly contradictions: readonly Contradiction[];
}

/** Articles by what stands in them, and by their keys. */
export interface Owners {
  readonly documentOf: (id: string) => PreparedDocument | undefined;
  readonly cardOf: (key: string) => ArticleCard | undefined;
}

/** Groups what was reached. Nothing outside is linked to it, so that no other group can change. */
export function settle(
  links: ReturnType<RelationLinks["among"]>,
  reached: Items,
  { documentOf, cardOf }: Owners,
  judgements: Constraints,
): Settled {
  const { statements, quotes } = reached;
  const owners = (ids: Iterable<string>) => inKeyOrder([...ids].flatMap((id) => documentOf(id) ?? []));
  const documents = owners([...statements, ...quotes]);
  const articles = inKeyOrder([...reached.articles].flatMap((key) => cardOf(key) ?? []));
  const found = { ...links, names: [], documents, judgements };
  const whole = { ...found, documents: articles };
  const nearDuplicates = findNearDuplicates(whole);
  const matters = groupMatters(whole);
  const events = mergeEvents(found);
  const told = { ...found, documents: owners(statements) };
  return {
    reached,
    documents,
    articles,
    nearDuplicates,
    origins: findOrigins(whole, nearDuplicates, matters),
    stories: groupStories(whole, matters),
    events,
    utterances: joinUtterances(found),
    contradictions: [
      ...findContradictions(told, events).filter(isWithin(statements, documents)),
      ...findAttributions({ ...found, documents: owners(quotes) }),
    ],
  };
}

function inKeyOrder<Article extends ArticleCard>(articles: readonly Article[]): readonly Article[] {
  return [...new Set(articles)].sort((one, other) => compareText(one.key, other.key));
}

/** Articles tell other things too: a contradiction of which only one end was reached is somebody else's. */
function isWithin(statements: ReadonlySet<string>, documents: readonly PreparedDocument[]) {
  const names = Map.groupBy(
    documents.flatMap(({ file, events, claims }) => [
      ...claims.map(({ id, claim, shownBy }) => ({ name: `${file}#${shownBy}#${claim.id}`, id })),
      ...events.map(({ id, event }) => ({ name: `${file}#event#${event.id}`, id })),
    ]),
    ({ name }) => name,
  );
  return ({ sides }: Contradiction) =>
    sides
      .flat()
      .every(({ file, kind, id }) => (names.get(`${file}#${kind}#${id}`) ?? []).some((one) => statements.has(one.id)));
}
