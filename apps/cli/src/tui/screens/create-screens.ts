import { apiFailure } from "../../api-failure.ts";
import type { ApiClient } from "../../client.ts";
import { openById } from "../../commands/show.ts";
import type { SeenViews } from "../../seen-views.ts";
import { articleDetail } from "../../views/article-view.ts";
import type { ListFilters, NarrowedSection } from "../narrowing.ts";
import { articlesScreen } from "./articles-screen.ts";
import { entitiesScreen } from "./entities-screen.ts";
import { eventsScreen } from "./events-screen.ts";
import { quotesScreen } from "./quotes-screen.ts";
import { reviewScreen } from "./review-screen.ts";
import type { Screen, Screens } from "./screen.ts";
import { searchScreen } from "./search-screen.ts";
import { sourcesScreen } from "./sources-screen.ts";
import { storiesScreen } from "./stories-screen.ts";
import { viewsScreen } from "./views-screen.ts";

export interface ScreenContext {
  readonly server: string;
  /** What was searched for last. */
  readonly queryNow: () => string;
  /** What of a section is asked for. */
  readonly filtersOf: (section: NarrowedSection) => ListFilters;
  readonly seen: SeenViews;
}

/** The nine sections over one server. */
export function createScreens(client: ApiClient, { server, queryNow, filtersOf, seen }: ScreenContext): Screens {
  const sections = [
    reviewScreen,
    (each: ApiClient) => eventsScreen(each, () => filtersOf("events")),
    (each: ApiClient) => quotesScreen(each, () => filtersOf("quotes")),
    (each: ApiClient) => entitiesScreen(each, () => filtersOf("entities")),
    (each: ApiClient) => articlesScreen(each, () => filtersOf("articles")),
    sourcesScreen,
    (each: ApiClient) => searchScreen(each, queryNow),
    (each: ApiClient) => viewsScreen(each, seen),
    storiesScreen,
  ];
  const explain = (error: unknown) => Promise.reject(apiFailure(server, error));
  return {
    sections: sections.map((create) => explaining(create(client), explain)),
    openThing: (id) => openById(client, id).catch(explain),
    openArticle: (place) =>
      client.article.get.query({ id: place.articleId }).then((article) => articleDetail(article, place), explain),
  };
}

/** The same screen, whose errors say what happened in words for a reader. */
function explaining(screen: Screen, explain: (error: unknown) => Promise<never>): Screen {
  return {
    id: screen.id,
    list: (cursor) => screen.list(cursor).catch(explain),
    open: (id) => screen.open(id).catch(explain),
  };
}
