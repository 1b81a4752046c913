import { describe, expect, it } from "vitest";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { analyseText } from "../extract/testing.ts";
import { compareArticles } from "../pipeline.ts";

type Page = readonly [day: string, text: string];

/** What is shown without an explanation of pages as a user has them: title, empty line, text. */
function alarms(...pages: readonly Page[]) {
  const read = pages.map(([day, text], at) => ({ file: `${at}.txt`, analysis: analyseText(text, day) }));
  const { contradictions } = compareArticles(read, smallWorld());
  return contradictions.filter(({ explained }) => explained === null).map(({ question = "" }) => question);
}

const landslide: Page = [
  "2026-04-15",
  "Glissement de terrain à Tolma\n\nUn glissement de terrain a fait 95 morts mardi à Tolma, a annoncé le préfet. Les secours cherchent encore.\n",
];
const another = (sentence: string): Page => [
  "2026-04-16",
  `Le deuil à Tolma après le glissement de terrain\n\nLes habitants de Tolma enterrent leurs proches. ${sentence}\n`,
];

describe("what was counted before, or in another year, is set against nothing", () => {
  it.each([
    "La veille, il était fait état de 12 morts, et les secours comptaient 12 morts.",
    "Mardi soir encore, les autorités parlaient de 12 morts, un chiffre qui était provisoire jusque-là.",
    "Un talus voisin s'était effondré en 2014, faisant 71 morts.",
    "En juin 2014, un éboulement avait fait 71 morts selon la mairie et 90 selon une association de Vierzy.",
  ])("%s", (sentence) => {
    expect(alarms(landslide, another(sentence)).filter((question) => /95/u.test(question))).toEqual([]);
  });

  it("and a count without any of it is", () => {
    expect(alarms(landslide, another("Le glissement a fait 71 morts à Tolma, affirme une association."))).toEqual([
      expect.stringMatching(/: 71 ou 95 \?$/u),
    ]);
  });
});

/** A question is raised by the second telling, and none by the first: what is raised shows that both are read. */
const twins: ReadonlyArray<
  readonly [
    what: string,
    first: readonly [string, string],
    same: readonly [string, string],
    other: readonly [string, string],
  ]
> = [
  [
    "the day of a dateline is none of what is told",
    ["2026-08-29", "Naufrage à Tolma\n\nTOLMA, 29 août – Un bac a chaviré vendredi au large de Tolma.\n"],
    ["2026-08-30", "Le bac de Tolma\n\nLe bac qui a chaviré vendredi au large de Tolma était neuf.\n"],
    ["2026-08-30", "Le bac de Tolma\n\nUn bac a chaviré jeudi au large de Tolma.\n"],
  ],
  [
    "fewer who are still driven out on a later day are no contradiction",
    ["2026-04-15", "Crue à Tolma\n\nLa crue de Tolma a fait 12 000 déplacés, a annoncé le préfet.\n"],
    ["2026-04-18", "Décrue à Tolma\n\nÀ Tolma, 9 000 personnes sont encore déplacées, a annoncé la Croix-Rouge.\n"],
    ["2026-04-15", "Crue à Tolma\n\nLa crue de Tolma a fait 9 000 déplacés, a annoncé la Croix-Rouge.\n"],
  ],
];

describe.each(twins)("%s", (_, first, same, other) => {
  it("raises nothing", () => expect(alarms(first, same)).toEqual([]));
  it("and is raised where it is one", () => expect(alarms(first, other)).not.toEqual([]));
});

describe("denies nothing but what was said by whom it names", () => {
  const told = (rejects: string): readonly [string, string] => [
    "2026-08-20",
    `La mairie dit avoir prévenu les habitants\n\nLa mairie assure avoir prévenu les habitants de Tolma. « Tout a été fait », affirme le maire. ${rejects}\n`,
  ];

  it("somebody else's accusations are not the town hall's words", () =>
    expect(alarms(told("Il rejette les accusations du préfet."))).toEqual([]));
  it("a denial of them is", () =>
    expect(alarms(told("Le préfet dément que la mairie ait prévenu les habitants de Tolma."))).not.toEqual([]));
});

describe("measures of one thing meet", () => {
  it("the magnitude of one shock", () => {
    expect(
      alarms(
        ["2026-05-11", "Séisme à Tolma\n\nUn séisme de magnitude 6,4 a frappé Tolma lundi, a indiqué la préfecture.\n"],
        [
          "2026-05-11",
          "Le séisme de Tolma\n\nUne secousse brève, de magnitude 5,8, a été ressentie jusqu'à la côte, selon un institut de Tolma.\n",
        ],
      ),
    ).toHaveLength(1);
  });

  it("and who was aboard, however that is said", () => {
    expect(
      alarms(
        [
          "2026-08-22",
          "Naufrage à Tolma\n\nUn bac a coulé à Tolma. Selon des rescapés, 130 passagers se trouvaient à bord.\n",
        ],
        [
          "2026-08-23",
          "Le bac de Tolma\n\nLe bac qui a coulé à Tolma transportait 92 passagers, affirme la compagnie.\n",
        ],
      ),
    ).toEqual([expect.stringMatching(/92 ou 130/u)]);
  });
});
