import type { Analysis } from "../../src/model/analysis.ts";
import type { ArticleInput } from "../../src/model/article.ts";
import type { Comparison, Pointer } from "../../src/model/comparison.ts";
import type { Span } from "../../src/model/span.ts";
import { dice, stemsOf } from "../../src/cluster/text/words.ts";
import { type AnnotatedArticle, analysisOf, layOut, type RecoupingSet } from "./read-set.ts";

/** What was read out of an article, by the annotators' names: an item that they do not have, or that was not found, has none. */
interface Matched {
  readonly events: ReadonlyMap<string, string>;
  readonly quotes: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, string>;
}

/**
 * A comparison of analyses that the project made itself, in the annotators' names, with the set cut down to what was found: the joining is
 * measured on what there was to join. Contradictions are measured whole: a side that was not read out of its text is missed.
 */
export function inAnnotatorsNames(
  set: RecoupingSet,
  comparison: Comparison,
): { readonly set: RecoupingSet; readonly comparison: Comparison } {
  const matched = new Map<string, Matched | undefined>(
    set.articles.map((article) => {
      const read = comparison.documents.find(({ file }) => file === `${article.id}.txt`);
      return [`${article.id}.txt`, read ? match(article, read.analysis) : undefined] as const;
    }),
  );
  const named = (kind: keyof Matched, file: string, id: string) => matched.get(file)?.[kind].get(id);
  const rename = (pointer: Pointer): Pointer => {
    const kind = pointer.kind === "event" ? "events" : pointer.kind === "quote" ? "quotes" : "claims";
    // An event may show what the annotators took for a claim: its sentence tells.
    const id = named("claims", pointer.file, `${kind}:${pointer.id}`) ?? named(kind, pointer.file, pointer.id);
    return { ...pointer, id: id ?? "not annotated" };
  };
  return {
    set: { ...set, articles: set.articles.map((article) => onlyFound(article, matched.get(`${article.id}.txt`))) },
    comparison: {
      ...comparison,
      documents: set.articles.map(analysisOf),
      events: comparison.events.map((event) => ({
        ...event,
        members: event.members.flatMap(({ file, eventId }) => {
          const id = named("events", file, eventId);
          return id === undefined ? [] : [{ file, eventId: id }];
        }),
      })),
      utterances: comparison.utterances.map((utterance) => ({
        ...utterance,
        members: utterance.members.flatMap(({ file, quoteId }) => {
          const id = named("quotes", file, quoteId);
          return id === undefined ? [] : [{ file, quoteId: id }];
        }),
      })),
      entities: comparison.entities.map((entity) => ({
        ...entity,
        members: entity.members.flatMap(({ file, entityId }) => {
          const id = named("entities", file, entityId);
          return id === undefined ? [] : [{ file, entityId: id }];
        }),
      })),
      contradictions: comparison.contradictions.map((each) => ({
        ...each,
        sides: each.sides.map((side) => side.map(rename)),
      })),
    },
  };
}

function match(article: AnnotatedArticle, read: Analysis): Matched {
  const gold = analysisOf(article).analysis;
  const { sentences } = layOut(article);
  const sentenceOf = ({ start }: Span) => sentences.findLastIndex((sentence) => sentence.start <= start);
  const taken = new Set<string>();
  const events = read.events.flatMap((event) => {
    const fitting = gold.events.find(
      ({ id, type, evidence }) =>
        !taken.has(id) && type === event.type && sentenceOf(evidence) === sentenceOf(event.evidence),
    );
    if (!fitting) return [];
    taken.add(fitting.id);
    return [[event.id, fitting.id] as const];
  });
  const quotes = read.quotes.flatMap((quote) => {
    const fitting = gold.quotes.find((other) => share(quote, other) >= SAME_WORDS);
    return fitting ? [[quote.id, fitting.id] as const] : [];
  });
  const entities = read.entities.flatMap(({ id, mentions }) => {
    const fitting = gold.entities.find((other) =>
      other.mentions.some((one) => mentions.some(({ start, end }) => start === one.start && end === one.end)),
    );
    return fitting ? [[id, fitting.id] as const] : [];
  });
  // « La grève se poursuit » asserts what the annotators put as a denial that it is over: where no claim of the sentence has the stance,
  // one that its holder makes there will do.
  const claimsIn = (place: Span, words: string, told: { readonly stance?: string; readonly holder: string | undefined }) => {
    const inSentence = gold.claims.filter((claim) => sentenceOf(claim.evidence) === sentenceOf(place));
    const alike = inSentence.filter(({ stance }) => told.stance === undefined || stance === told.stance);
    const own = alike.length > 0 ? alike : inSentence.filter(({ holder }) => holder !== null && isNamedLike(holder.name, told.holder));
    const likeness = (proposition: string) => dice(new Set(stemsOf(words)), new Set(stemsOf(proposition)));
    return own.toSorted((one, other) => likeness(other.proposition) - likeness(one.proposition))[0]?.id;
  };
  const claims = [
    ...read.claims.map((claim) => [`claims:${claim.id}`, claimsIn(claim.evidence, claim.proposition, { stance: claim.stance, holder: claim.holder?.name })] as const),
    ...read.events.map(
      (event) =>
        [
          `events:${event.id}`,
          claimsIn(event.evidence, read.text.slice(event.evidence.start, event.evidence.end), {
            holder: event.attributedTo?.name,
          }),
        ] as const,
    ),
  ].flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const]));
  return { events: new Map(events), quotes: new Map(quotes), entities: new Map(entities), claims: new Map(claims) };
}

function isNamedLike(name: string, other: string | undefined): boolean {
  return other !== undefined && dice(new Set(stemsOf(name)), new Set(stemsOf(other))) > 0;
}

/** Share of the longer of two spans that both cover, from which they are one quotation: as in the annotation guide's scorer. */
const SAME_WORDS = 0.3;

function share(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both / Math.max(one.end - one.start, other.end - other.start);
}

/** The article with the items alone that were read out of it; entities keep their numbers, which name them. */
function onlyFound(article: AnnotatedArticle, matched: Matched | undefined): AnnotatedArticle {
  const found = (kind: "events" | "quotes") => new Set(matched?.[kind].values());
  const [events, quotes, entities] = [found("events"), found("quotes"), new Set(matched?.entities.values())];
  return {
    ...article,
    events: article.events.filter(({ id }) => events.has(id)),
    quotes: article.quotes.filter(({ id }) => quotes.has(id)),
    // A name of its own pairs with nothing.
    entities: article.entities.map((entity, at) =>
      entities.has(`n${at + 1}`) ? entity : { ...entity, name: `${article.id} ${at} not found` },
    ),
  };
}

/** The article as it would be fetched: its text, the address that its outlet publishes it under, and the day. */
export function asInput(article: AnnotatedArticle): ArticleInput & { readonly file: string } {
  const { id, outlet, publishedAt } = article;
  const host = outlet.normalize("NFD").replace(/[^a-z]/giu, "").toLowerCase();
  return {
    file: `${id}.txt`,
    content: layOut(article).text,
    url: `https://www.${host}.example/${id}`,
    ...(publishedAt === null ? {} : { publishedAt }),
  };
}
