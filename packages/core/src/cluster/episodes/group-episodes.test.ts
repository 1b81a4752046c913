import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../text/days.ts";
import { type CopyPair, groupEpisodes, type StoryArticle } from "./group-episodes.ts";

const DAY = 20_000;

function article(key: string, day: number, opening: string, firstEvents: readonly string[] = []) {
  return { key, publishedAt: isoDay(day), title: `Titre ${key}`, opening, firstEvents } satisfies StoryArticle;
}

const FLOOD = "La crue emporte le pont de Vernaz. Le pont de Vernaz a cédé sous la crue du torrent.";
const VOTE = "Le conseil vote une digue. Le conseil communal a voté la construction d'une digue en amont.";

describe("a story of weeks", () => {
  const articles = [
    article("a", DAY, FLOOD),
    article("b", DAY + 1, "Vernaz : le pont cède sous la crue. Le torrent a emporté le pont."),
    article("c", DAY + 12, VOTE),
    article("d", DAY + 12, "Une digue en amont : le conseil communal a voté."),
  ];

  it("is a list of episodes in order of time, each with the title of its first article and what holds it together", () => {
    expect(groupEpisodes(articles, [])).toEqual([
      { title: "Titre a", articles: ["a", "b"], events: [], reason: expect.stringMatching(/^one-episode@1: .*pont/u) },
      { title: "Titre c", articles: ["c", "d"], events: [], reason: expect.stringMatching(/digue/u) },
    ]);
  });

  it("begins with the article of the earlier hour of a day", () => {
    const hours = articles.map((each) =>
      each.key === "a"
        ? { ...each, publishedAt: `${each.publishedAt}T18:00` }
        : { ...each, publishedAt: `${isoDay(each.key === "b" ? DAY : DAY + 12)}T08:00` },
    );
    expect(groupEpisodes(hours, [])[0]).toMatchObject({ title: "Titre b", articles: ["b", "a"] });
  });

  it("has the title of the first article that has one, null where none has", () => {
    const untitled = articles.map((each) => (each.key === "b" ? each : { ...each, title: null }));
    expect(groupEpisodes(untitled, []).map(({ title }) => title)).toEqual(["Titre b", null]);
  });

  it("joins far articles that both tell one event first, and names the event", () => {
    const late = article("e", DAY + 5, "Le maire chiffre les dégâts à deux millions.", ["evt"]);
    const told = articles.map((each) => (each.key < "c" ? { ...each, firstEvents: ["evt"] } : each));
    expect(groupEpisodes([...told, late], [])[0]).toMatchObject({ articles: ["a", "b", "e"], events: ["evt"] });
    const apart = { ...late, firstEvents: ["other"] };
    expect(groupEpisodes([...told, apart], [])[0]?.articles).toEqual(["a", "b"]);
  });

  it("keeps a copy with what it copies, whenever it came", () => {
    const copy = article("z", DAY + 30, "Rien de commun.");
    expect(groupEpisodes([...articles, copy], [["z", "c"]])[1]?.articles).toEqual(["c", "d", "z"]);
  });
});

it("a story that is told each day in new words is not one episode because of its days", () => {
  const happenings = ["pont digue crue", "procès juge verdict", "grève usine salaire", "scrutin urne maire"];
  const daily = happenings.flatMap((words, day) => [
    article(`${day}a`, DAY + day, `Vernaz : ${words}`),
    article(`${day}b`, DAY + day, `À Vernaz, ${words}`),
  ]);
  expect(groupEpisodes(daily, [])).toHaveLength(4);
});

it("a story of few articles, of one episode, or of nothing in common has none", () => {
  const same = ["a", "b", "c", "d"].map((key) => article(key, DAY, FLOOD));
  expect(groupEpisodes(same.slice(0, 3), [])).toEqual([]);
  expect(groupEpisodes(same, [])).toEqual([]);
  expect(
    groupEpisodes(
      [FLOOD, VOTE, "Un loup", "Des skis"].map((text, at) => article(text, DAY + 20 * at, text)),
      [],
    ),
  ).toEqual([]);
});

const WORDS = ["pont", "crue", "digue", "vote", "juge", "procès", "loup", "berger"];
const anyArticle = fc.record({
  publishedAt: fc.option(fc.integer({ min: DAY, max: DAY + 12 }).map(isoDay), { nil: null }),
  title: fc.option(fc.constantFrom(...WORDS), { nil: null }),
  opening: fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(" ")),
  firstEvents: fc.uniqueArray(fc.constantFrom("e1", "e2", "e3"), { maxLength: 2 }),
});
const anyStory = fc.array(anyArticle, { minLength: 4, maxLength: 14 }).chain((drawn) => {
  const articles: readonly StoryArticle[] = drawn.map((each, at) => ({ ...each, key: `art_${at}` }));
  const keys = fc.constantFrom(...articles.map(({ key }) => key));
  const copies: fc.Arbitrary<readonly CopyPair[]> = fc.array(fc.tuple(keys, keys), { maxLength: 3 });
  return fc.record({
    articles: fc.constant(articles),
    copies,
    shuffled: fc.shuffledSubarray([...articles], { minLength: articles.length, maxLength: articles.length }),
  });
});

it("no order of arrival changes the episodes", () => {
  fc.assert(
    fc.property(anyStory, ({ articles, copies, shuffled }) => {
      const turned = copies.map(([one, other]): CopyPair => [other, one]).toReversed();
      expect(groupEpisodes(shuffled, turned)).toEqual(groupEpisodes(articles, copies));
    }),
  );
});

it("every article is in one episode, in order of time, and every title is that of an article of it", () => {
  fc.assert(
    fc.property(anyStory, ({ articles, copies }) => {
      const episodes = groupEpisodes(articles, copies);
      if (episodes.length === 0) return;
      const byKey = new Map(articles.map((each) => [each.key, each]));
      expect(episodes.flatMap((episode) => episode.articles).toSorted()).toEqual([...byKey.keys()].toSorted());
      for (const episode of episodes) {
        const own = episode.articles.flatMap((key) => byKey.get(key) ?? []);
        const days = own.map(({ publishedAt }) => publishedAt ?? "undated");
        expect(days).toEqual(days.toSorted());
        if (episode.title !== null) expect(own.map(({ title }) => title)).toContain(episode.title);
      }
    }),
  );
});
