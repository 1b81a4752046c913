import type {
  AlteredArticlePage,
  ArticleRow,
  ArticleVerification,
  ArticleView,
  ContradictionPage,
  ContradictionView,
  Digest,
  DossierRow,
  DossierView,
  EntityRow,
  EntityView,
  EventRow,
  EventView,
  FlaggedPassage,
  JudgementRow,
  Page,
  PlaceRow,
  QuoteStatement,
  SavedViewPage,
  SavedViewRow,
  SearchResult,
  Sources,
  Status,
  StoryEpisode,
  StoryRow,
  TakenOutArticle,
  VersionRow,
} from "@recoupe/db/read";
import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "../router/index.ts";

/** What each procedure of the read API answers: `answer-schemas.json` is written from this (`npm run schemas`). */
export interface Answers {
  status: Status;
  "article.list": Page<ArticleRow>;
  "article.takenOut": Page<TakenOutArticle>;
  "article.get": ArticleView;
  "article.versions": readonly VersionRow[];
  "article.verify": ArticleVerification;
  "contradiction.list": Page<ContradictionView>;
  "contradiction.get": ContradictionPage;
  "event.list": Page<EventRow>;
  "event.get": EventView;
  "event.places": readonly PlaceRow[];
  "quote.list": Page<QuoteStatement>;
  "entity.list": Page<EntityRow>;
  "entity.get": EntityView;
  "story.list": Page<StoryRow>;
  "story.get": StoryRow;
  "story.episodes": Page<StoryEpisode>;
  "source.list": Sources;
  "check.passages": Page<FlaggedPassage>;
  "check.altered": AlteredArticlePage;
  "check.announcements": Page<EventRow>;
  "judgement.list": Page<JudgementRow>;
  "dossier.list": readonly DossierRow[];
  "dossier.get": DossierView;
  "view.list": readonly SavedViewRow[];
  "view.get": SavedViewPage;
  "view.digest": Digest;
  search: SearchResult;
}

type Outputs = inferRouterOutputs<AppRouter>;

/** What the router gives under a name such as `event.list`. */
type OutputOf<Name extends string> = Name extends `${infer Group}.${infer Procedure}`
  ? Group extends keyof Outputs
    ? Procedure extends keyof Outputs[Group]
      ? Outputs[Group][Procedure]
      : never
    : never
  : Name extends keyof Outputs
    ? Outputs[Name]
    : never;

/** Compiles only while every procedure answers as it is written above: a document that lies does not build. */
type Kept<Table extends { readonly [Name in keyof Answers]: OutputOf<Name> }> = Table;
export type CheckedAnswers = Kept<Answers>;
