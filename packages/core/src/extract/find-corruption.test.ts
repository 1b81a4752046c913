import { describe, expect, test } from "vitest";
import { readFrench } from "../language/read-french.ts";
import { shippedFrench } from "../language/testing.ts";
import { Trace } from "../model/context.ts";
import { parseArticle } from "../parse/parse-article.ts";
import { findCorruption } from "./find-corruption.ts";
import { judgeTranslation } from "./judge-translation.ts";
import { NO_KNOWLEDGE } from "./testing.ts";

/** Made-up clean news sentences: nothing in them may be marked. */
const CLEAN = [
  "La ministre de l'Agriculture a présenté mercredi un plan de soutien aux éleveurs, qui manifestent depuis deux semaines devant les préfectures.",
  "« Nous avons entendu la colère », a-t-elle déclaré à la sortie du Conseil, avant de promettre une aide de 200 millions d'euros.",
  "Les syndicats, reçus dans la soirée, ont jugé ces annonces insuffisantes et ont demandé aux agriculteurs de poursuivre le mouvement.",
  "Selon la préfecture, quelque 1 200 personnes se sont rassemblées à Rennes ; les organisateurs en ont compté le double.",
  "Le président du syndicat a rappelé que les prix payés aux producteurs avaient baissé de 12 % en un an.",
  "Une nouvelle réunion doit se tenir lundi à Paris, en présence du Premier ministre et des représentants de la grande distribution.",
];

function corruptionOf(paragraphs: readonly string[]) {
  const context = { french: shippedFrench(), knowledge: NO_KNOWLEDGE, trace: new Trace() };
  const article = parseArticle({ content: paragraphs.join("\n\n") }, context);
  const reading = readFrench(article, context);
  const issues = findCorruption(article, reading, context);
  const marked = issues.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
  return { issues, marked, translated: judgeTranslation(article, reading, issues) };
}

/** The clean text with one of its paragraphs replaced. */
function damaged(at: number, paragraph: string): readonly string[] {
  return CLEAN.map((clean, index) => (index === at ? paragraph : clean));
}

describe("clean French", () => {
  test("is not marked, and not taken for a translation", () => {
    const { marked, translated } = corruptionOf(CLEAN);
    expect(marked).toEqual([]);
    expect(translated.machineTranslated).toBe("no");
  });
});

describe("names", () => {
  test("in capitals and with a hyphen are no foreign words", () => {
    const dateline = damaged(4, "La réunion de BOBO-DIOULASSO a été reportée à lundi par le président du syndicat.");
    expect(corruptionOf(dateline).marked).toEqual([]);
  });
});

describe("slips of the hand", () => {
  test.each([
    ["Le gouvernemnet a promis une réponse aux éleveurs avant la fin de la semaine.", "garble: gouvernemnet"],
    ["La responsabilté de l'État est engagée, a jugé le président du syndicat.", "garble: responsabilté"],
    ["Les ventes vers l'Allemgne ont reculé de moitié, selon la chambre d'agriculture.", "name-error: Allemgne"],
  ])("%s", (paragraph, wanted) => {
    expect(corruptionOf(damaged(4, paragraph)).marked).toContain(wanted);
  });

  test("families spell their names as they like, and a trade has its terms", () => {
    const paragraph =
      "Paul Allemgne et le vétérinaire Duvallon ont soigné des ovins atteints de piétin et de clavelée.";
    expect(corruptionOf(damaged(4, paragraph)).marked).toEqual([]);
  });
});

describe("words that only look spoiled", () => {
  test.each([
    "Le syndicat a choisi un modèle ultraléger, que le ministre kenyan a jugé antiproductif devant la presse.",
    "Un homme de la sécurité a dit au quotidien que l'un des trois accords, dans d'autres pays, était mort-né.",
    "Les éleveurs protestent et bon nombre de maires les soutiennent, tandis que la préfecture attend et seule la police agit.",
    "Il y a boire et manger dans ce plan, que la ministre a ensuite à défendre ; elle l'avait longuement préparé.",
    "Il y a une paix à conclure, a-t-il dit, et des deux côtés de la frontière on en est encore loin, y compris par les armes.",
  ])("are left alone: %s", (sentence) => {
    expect(corruptionOf(damaged(4, sentence)).marked).toEqual([]);
  });
});

describe("quotation marks that are sound", () => {
  test.each([
    ["„Les prix payés ont baissé de moitié“, a dit le président du syndicat des producteurs de lait de la région."],
    ['Le président du syndicat a montré les prix sur un écran de 24" posé devant la préfecture de la région.'],
    ["Le président a écrit sur X. Le directeur de la laiterie lui a répondu mardi devant les producteurs réunis."],
  ])("%s", (sentence) => {
    expect(corruptionOf(damaged(4, sentence)).marked).toEqual([]);
  });

  test("a quotation that is opened in one paragraph and closed in a later one", () => {
    const paragraphs = [
      ...CLEAN,
      "Le président a conclu : « Les prix payés aux producteurs ont baissé depuis un an.",
      "Les éleveurs ne peuvent plus vivre de leur travail et la région doit les aider. »",
    ];
    expect(corruptionOf(paragraphs).marked).toEqual([]);
  });
});

describe("damage", () => {
  test.each([
    [
      "glued-words",
      damaged(
        4,
        "Le président duSyndicat a rappelé que les prix payés aux producteurs avaient baissé de 12 % en un an.",
      ),
      "duSyndicat",
    ],
    [
      "code-leak",
      damaged(
        4,
        "Le président du syndicat a rappelé index_prix.html que les prix payés avaient baissé de 12 % en un an.",
      ),
      "index_prix.html",
    ],
    [
      "dropped-words",
      damaged(4, "Un camion de la avait bloqué la route de Rennes avant le départ des éleveurs de la région."),
      "de la avait",
    ],
    [
      "garble",
      damaged(4, "Le président du syndicat avait déjà annoncer la réunion aux éleveurs de toute la région."),
      "avait déjà annoncer",
    ],
    [
      "dropped-words",
      damaged(4, "Le président du syndicat a terminé la réunion selon a expliqué la préfecture de la région."),
      "selon a expliqué",
    ],
    [
      "garble",
      damaged(4, "Le président du syndicat avait lundi a rappelé que les prix payés aux producteurs baissaient."),
      "avait lundi a rappelé",
    ],
    [
      "garble",
      damaged(
        4,
        "Le président a ouvert une réunion de Les producteurs pour parler des prix payés en magasin depuis un an.",
      ),
      "de Les producteurs",
    ],
    [
      "garble",
      damaged(
        4,
        "Les prix payés aux producteurs ont baissé de moitié en un an dans toute la région. marge. Les éleveurs s'inquiètent.",
      ),
      "marge",
    ],
    [
      "unclosed-quote",
      damaged(
        4,
        'Le président du syndicat a rappelé que les prix étaient "au plus bas depuis la création de la filière laitière.',
      ),
      '"au plus bas',
    ],
    [
      "broken-paragraph",
      damaged(4, "Après une longue réunion avec les représentants de la grande distribution, les propos du"),
      "propos du",
    ],
    [
      "encoding",
      damaged(
        4,
        "Le pr\uFFFDsident du syndicat a rappelé que les prix payés aux producteurs avaient baissé de 12 % en un an.",
      ),
      "pr\uFFFDsident",
    ],
    [
      "garble",
      damaged(4, "Le président du syndicat a rappelé que les rebelles UN-backed tenaient encore la ville de Sikasso."),
      "UN-backed",
    ],
    [
      "garble",
      damaged(
        4,
        "Le président du syndicat a promis de chercher les moyens pour complètement libre la ville de Rennes.",
      ),
      "pour complètement libre la",
    ],
    [
      "dropped-words",
      damaged(4, "Le président du syndicat a rappelé que les de la région avaient baissé de 12 % en un an."),
      "les de",
    ],
    [
      "garble",
      damaged(4, "Le président du syndicat a du et les de prix pour rappelé les producteurs en un an."),
      "du et les de",
    ],
    [
      "glued-words",
      damaged(4, "Le président du syndicat a rappelé lesproducteurs et leurs prix, qui ont baissé de 12 % en un an."),
      "lesproducteurs",
    ],
    [
      "encoding",
      damaged(
        4,
        "Le syndicat a rappelé que la securite des producteurs et leur interet étaient les mêmes dans toute la région.",
      ),
      "securite",
    ],
    [
      "garble",
      damaged(4, "Le président du syndicat a rappelé que les prix baissent because les magasins ne paient plus."),
      "because",
    ],
    [
      "garble",
      damaged(
        4,
        "Les producteurs demandent et suffisante une aide pour les élevages qui perdent de l'argent depuis un an.",
      ),
      "demandent et suffisante une",
    ],
    [
      "garble",
      damaged(4, "Les responsables des élevages refusent ou bon prix de la viande depuis un an dans toute la région."),
      "refusent ou bon prix de",
    ],
    [
      "dropped-words",
      damaged(4, "Le syndicat a rappelé que la Norvège avait Islande depuis un an, malgré la baisse des prix."),
      "avait Islande",
    ],
    [
      "garble",
      damaged(4, "Les éleveurs s'étant réunis et ont voté la grève, la préfecture de la région a pris peur."),
      "étant réunis et",
    ],
    [
      "mistranslation",
      damaged(4, "Le président du syndicat a réclamé une aide sans pas de délai pour les producteurs de la région."),
      "sans pas de délai",
    ],
    [
      "garble",
      damaged(
        4,
        "Le maire Paul Dubois attend. Les éleveurs saluent Paul Dubois Rapport de la banque sur les prix payés.",
      ),
      "Dubois Rapport de la",
    ],
    [
      "glued-words",
      damaged(4, "Selon des responsables syndicaux , les prix payés aux producteurs ont baissé de 12 % en un an."),
      "syndicaux ,",
    ],
    [
      "name-error",
      damaged(4, "Selon un reportage de AFPS, les prix payés aux producteurs ont baissé de 12 % en un an."),
      "AFPS",
    ],
    [
      "garble",
      damaged(4, "Le président du syndicat a reçu une délégation de nous Senators pour parler des prix de la viande."),
      "nous Senators",
    ],
    [
      "code-leak",
      damaged(4, "Le président du syndicat a rappelé wp-content que les prix payés avaient baissé de 12 % en un an."),
      "wp-content",
    ],
  ])("%s is found, narrowly", (kind, paragraphs, words) => {
    const { issues, marked } = corruptionOf(paragraphs);
    expect(marked.filter((mark) => mark.startsWith(`${kind}: `) && mark.includes(words))).toHaveLength(1);
    expect(issues.every(({ start, end }) => end - start <= 120)).toBe(true);
  });

  test("a sentence that repeats itself is a machine's loop", () => {
    const loop =
      "Le président a dit que les prix de la viande ont monté parce que les prix de la viande ont monté dans la région.";
    expect(corruptionOf(damaged(4, loop)).marked.join()).toContain("les prix de la viande ont");
  });

  test("an unknown word counts beside other damage, not alone", () => {
    const alone = damaged(
      4,
      "Le président du syndicat a rappelé que la zoonitude des élevages avait baissé de 12 % en un an.",
    );
    expect(corruptionOf(alone).marked).toEqual([]);
    const beside = [
      ...alone.slice(0, 5),
      "Une nouvelle réunion doit se tenir selon a annoncé la préfecture lundi à Paris.",
    ];
    expect(corruptionOf(beside).marked.join()).toContain("zoonitude");
  });

  test("two damaged passages make a translation sure, with the passages as evidence", () => {
    const two = damaged(
      4,
      "Le syndicat avait lundi a rappelé une série de Les baisses que subissent les producteurs depuis un an.",
    );
    const { translated } = corruptionOf(two);
    expect(translated.machineTranslated).toBe("yes");
    expect(translated.machineTranslationEvidence?.length).toBeGreaterThanOrEqual(2);
  });

  test("a quotation that goes on over paragraphs is not unclosed", () => {
    const long = [
      ...CLEAN.slice(0, 2),
      "« Nous demandons une loi, a-t-il ajouté, parce que la situation des éleveurs ne peut plus durer.",
      "« Nous la demandons maintenant, et nous reviendrons tant que nous ne l'aurons pas obtenue. »",
      ...CLEAN.slice(2),
    ];
    expect(corruptionOf(long).marked).toEqual([]);
  });
});
