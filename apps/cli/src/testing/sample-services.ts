import { paragraph, run } from "../text/rich-text.ts";
import type { Screen, SectionId } from "../tui/screens/screen.ts";
import type { Services } from "../tui/services.ts";
import type { Detail, Evidence, Page, Row } from "../views/view.ts";

const sentences = ["La préfecture compte douze blessés.", "« Aucun blessé », assure le club."] as const;

function evidence(index: 0 | 1): Evidence {
  return {
    mark: index === 0 ? "asserted" : "denied",
    who: index === 0 ? null : "le club",
    outlet: index === 0 ? "Le Phare" : "La Rade",
    date: "3 mai 2024",
    before: "Samedi soir. ",
    sentence: sentences[index],
    after: " Le match a repris.",
    notes: ["valeurs différentes pour une même chose"],
    rules: ["value-clash@1"],
    articleId: `a${index + 1}`,
    start: 13,
    end: 40,
    path: `/articles/a${index + 1}`,
  };
}

const disputeDetail: Detail = {
  title: "Combien de blessés au stade ?",
  path: "/c/k1",
  paragraphs: [
    paragraph("Combien de blessés au stade ?", "strong"),
    { segments: [run(sentences[0], "evidence", [0])] },
    { segments: [run(sentences[1], "evidence", [1])] },
  ],
  evidence: [evidence(0), evidence(1)],
};

/** Services over a few rows in memory, to draw frames without a server. What was asked of the world is kept. */
export function sampleServices(
  titles: readonly string[] = ["Combien de blessés au stade ?", "Qui a signé l'accord ?"],
  more: readonly Row[] = [],
) {
  const asked: string[] = [];
  const disputes = titles.map(
    (title, index): Row => ({
      id: `k${index + 1}`,
      thing: `con_k${index + 1}`,
      mark: "contested",
      title,
      facts: "2 articles · 2 origines indépendantes",
      path: `/c/k${index + 1}`,
    }),
  );
  const rows: readonly Row[] = [...disputes, ...more];
  const section = (id: SectionId, page: Page): Screen => ({
    id,
    list: async () => page,
    open: async (rowId) => (rowId === "k1" ? disputeDetail : { ...disputeDetail, title: rowId, evidence: [] }),
  });
  const views: readonly Row[] = [
    { id: "wat_1", title: "Stades", facts: "2 nouveautés · blessés stade", path: "/views/wat_1" },
  ];
  const told = (what: string) => {
    asked.push(what);
    return `Fait : ${what}`;
  };
  const nothing: Page = { rows: [], next: undefined, total: 0 };
  const services: Services = {
    screens: {
      sections: [
        section("review", { rows, next: undefined, total: 2 }),
        section("events", nothing),
        section("quotes", nothing),
        section("entities", nothing),
        section("articles", nothing),
        section("sources", nothing),
        section("search", { rows, next: undefined, total: 2 }),
        section("views", { rows: views, next: undefined, total: views.length }),
        section("stories", nothing),
      ],
      openThing: async (id) => ({ ...disputeDetail, title: id }),
      openArticle: async ({ articleId }) => ({
        title: `Article ${articleId}`,
        path: `/articles/${articleId}`,
        paragraphs: [
          ...Array.from({ length: 60 }, (_, index) => paragraph(`§ ${index + 1}`)),
          { segments: [run("La phrase lue dans son article.", "evidence", [0])] },
        ],
        evidence: [{ ...evidence(0), sentence: "La phrase lue dans son article." }],
        first: 0,
      }),
    },
    addressOf: (path) => `http://127.0.0.1:3000${path}`,
    openInBrowser: (address) => void asked.push(`browse ${address}`),
    copy: (text) => void asked.push(`copy ${text}`),
    exportDetail: async (detail) => `${detail.title}.md`,
    search: (query) => void asked.push(`search ${query}`),
    narrow: (where, typed) => void asked.push(`narrow ${where} ${typed}`),
    following: {
      add: async (address) => `Suivi : ${address}`,
      save: async (name) => `Gardée : ${name}.`,
      remove: async ({ id }) => told(`remove ${id}`),
      pause: async ({ id }) => told(`pause ${id}`),
      seen: async ({ id }) => told(`seen ${id}`),
    },
    judge: async (decision, reason) => {
      const as = "as" in decision ? ` as ${decision.as}` : "";
      const of = decision.kind === "bring-back" ? decision.sequence : decision.id;
      asked.push(`${decision.kind} ${of}${as} ${reason}`);
    },
    undo: async () => "Combien de blessés au stade ?",
    follow: (listener) => {
      listener.onState("live");
      return () => undefined;
    },
    colors: false,
  };
  return { services, asked };
}
