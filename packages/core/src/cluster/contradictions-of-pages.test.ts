import { expect, it } from "vitest";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { analyseText } from "../extract/testing.ts";
import { compareArticles } from "../pipeline.ts";

type Page = readonly [day: string, text: string];

/** What is shown of pages as a user has them: title, empty line, text. */
function shown(...pages: readonly Page[]) {
  const read = pages.map(([day, text], at) => ({ file: `${at}.txt`, analysis: analyseText(text, day) }));
  return compareArticles(read, smallWorld()).contradictions;
}

const kinds = (...pages: readonly Page[]) => shown(...pages).map(({ kind }) => kind);

it("sets what one page tells, and no claim states, against its denial on another", () => {
  expect(
    kinds(
      ["2026-10-06", "L'ambassadeur de France expulsé\n\nL'Algérie a expulsé mardi l'ambassadeur de France à Alger.\n"],
      [
        "2026-10-07",
        "Paris répond à Alger\n\nLe porte-parole de la diplomatie française a démenti mercredi toute expulsion de l'ambassadeur de France en Algérie.\n",
      ],
    ),
  ).toEqual(["hard"]);
});

it("counts who was aboard, which does not grow from one day to the next", () => {
  const [clash, ...others] = shown(
    [
      "2026-08-22",
      "Un ferry coule au large de Tolma\n\nUn ferry a coulé vendredi au large de Tolma avec 112 personnes à bord, a déclaré la garde côtière.\n",
    ],
    [
      "2026-08-23",
      "Le naufrage au large de Tolma\n\nLe navire qui a coulé au large de Tolma transportait 160 passagers, a affirmé la compagnie.\n",
    ],
  );
  expect(clash).toMatchObject({ kind: "value", explained: null });
  expect(others).toEqual([]);
});

it("reads what another voice counts of what has just been counted", () => {
  const [clash] = shown([
    "2026-08-22",
    "Heurts à Tolma\n\nTrois policiers ont été blessés à Tolma, a déclaré le maire ; la préfecture n'en compte qu'un.\n",
  ]);
  expect(clash).toMatchObject({ kind: "value", question: "Combien de policiers ont été blessés à Tolma : 1 ou 3 ?" });
});

it("sets two days of one wreck against one another, though the pages share but its name in their titles", () => {
  expect(
    kinds(
      [
        "2026-08-22",
        "Un ferry coule avec des passagers\n\nUn ferry a coulé vendredi soir au large de Tolma, a déclaré la garde côtière. Les recherches continuent.\n",
      ],
      [
        "2026-08-23",
        "Naufrage : le ferry a coulé à l'aube, selon des rescapés\n\nLe ferry a coulé samedi à l'aube, ont raconté deux rescapés à l'hôpital. Les gilets manquaient.\n",
      ],
    ),
  ).toEqual(["date"]);
});

it("takes a state and its soldiers for one side of who was the first", () => {
  const [clash] = shown(
    [
      "2026-05-12",
      "Le Soudan accuse le Mali\n\nLes soldats maliens ont ouvert le feu les premiers à Tolma, a affirmé mardi l'armée soudanaise. Le Mali a ouvert le feu le premier à Tolma, a insisté mardi le ministère soudanais de la Défense.\n",
    ],
    [
      "2026-05-12",
      "Le Mali et le Soudan s'accusent\n\nL'armée malienne a accusé mardi les soldats soudanais d'avoir ouvert le feu les premiers à Tolma.\n",
    ],
  );
  expect(clash?.sides).toHaveLength(2);
});

it("asks who was the first, when each says it of the other", () => {
  expect(
    kinds(
      [
        "2026-05-12",
        "Le Mali et le Soudan s'accusent\n\nL'armée malienne a accusé mardi les soldats soudanais d'avoir ouvert le feu les premiers à Tolma.\n",
      ],
      [
        "2026-05-12",
        "Le Soudan accuse le Mali\n\nLes soldats maliens ont ouvert le feu les premiers à Tolma, a affirmé mardi l'armée soudanaise.\n",
      ],
    ),
  ).toContain("actor");
});

it("takes a denial of responsibility for no denial of the attack itself", () => {
  expect(
    kinds(
      [
        "2026-05-12",
        "Attentat à Tolma\n\nUn attentat contre un bus a fait sept morts mardi à Tolma, a déclaré la police.\n",
      ],
      [
        "2026-05-13",
        "Tolma : le Front nie\n\nLe Front du Sud a nié mercredi être responsable de l'attentat qui a visé un bus à Tolma.\n",
      ],
    ),
  ).toEqual([]);
});

it("takes a count over weeks for no other count of one day", () => {
  expect(
    kinds([
      "",
      "Attaque d'un hôpital à Orvane\n\nSoixante personnes ont été tuées à Orvane, a déclaré le maire. Entre le 4 et le 12 avril, douze personnes ont été tuées à Orvane, selon une organisation.\n",
    ]),
  ).toEqual([]);
});

it("asks whom a strike hit, when some say civilians and others fighters", () => {
  const [clash, ...others] = shown([
    "2024-06-12",
    "Frappe sur Orvane\n\nL'armée a affirmé mardi avoir tué une trentaine de combattants à Orvane. Une association a déclaré que vingt civils avaient été tués à Orvane.\n",
  ]);
  expect(clash).toMatchObject({
    kind: "value",
    question: "Qui a été touché : vingt civils ou une trentaine de combattants ?",
  });
  expect(others).toEqual([]);
});

it("takes the dead of one side for a part of all, and a toll that grows for an update", () => {
  const found = shown(
    [
      "2024-06-12",
      "Combats à Orvane\n\nAprès deux jours de combats, le bilan à Orvane est de 89 morts, a déclaré une organisation locale.\n",
    ],
    [
      "2024-06-14",
      "Combats à Orvane : le bilan s'alourdit\n\nLes combats d'Orvane ont fait 250 morts, a déclaré le ministère. Du côté des milices, 21 personnes ont été tuées à Orvane, a précisé un porte-parole.\n",
    ],
  );
  expect(found.filter(({ explained }) => explained !== "update")).toEqual([]);
});

it("takes « our men did not » for no denial that it was done, where nobody is said to have done it", () => {
  expect(
    kinds(
      ["2026-05-12", "Un convoi attaqué près d'Orvane\n\nUn convoi humanitaire a été attaqué mardi près d'Orvane.\n"],
      [
        "2026-05-13",
        "Orvane : les miliciens nient\n\n« Nos combattants n'ont jamais attaqué ce convoi près d'Orvane », a affirmé leur porte-parole, Sélim Arkan.\n",
      ],
    ),
  ).toEqual([]);
});

it("asks who holds a place that one says to have taken and the other to hold still", () => {
  const [clash, ...others] = shown(
    [
      "2026-02-10",
      "Les rebelles annoncent la prise d'Orvane\n\nLes insurgés ont annoncé mardi avoir pris le camp militaire d'Orvane.\n",
    ],
    [
      "2026-02-11",
      "L'armée dit tenir Orvane\n\nL'armée malienne a affirmé mercredi qu'elle contrôle toujours le camp militaire d'Orvane.\n",
    ],
  );
  expect(clash).toMatchObject({
    kind: "actor",
    question: "Qui contrôle le camp militaire d'Orvane : l'armée malienne ou les insurgés ?",
  });
  expect(others).toEqual([]);
});

it("shows the sentence of the text, not the title that says the same without its source", () => {
  const [clash] = shown(
    [
      "2026-05-12",
      "Tirs à Orvane\n\nLa police a tiré mardi sur les dockers à Orvane, a déclaré leur avocate, Irma Solt.\n",
    ],
    [
      "2026-05-13",
      "Orvane : la police n'a pas tiré, selon le ministre\n\nLe ministre de l'Intérieur, Aldo Ferrin, a affirmé mercredi que la police n'avait pas tiré sur les dockers à Orvane.\n",
    ],
  );
  const denial = clash?.sides[1]?.[0];
  expect(clash?.sides.flat().filter(({ file }) => file === "1.txt")).toEqual([denial]);
  expect(denial?.id).toBe("c2");
});

it("knows a weapon's owner for who used it, and rebels for another voice than the army's", () => {
  const found = shown(
    [
      "2026-05-12",
      "Un drone frappe l'hôpital d'Orvane\n\nUn drone du Front du Sud a frappé lundi l'hôpital d'Orvane, a annoncé l'armée malienne.\n",
    ],
    [
      "2026-05-13",
      "Le Front nie\n\nLe Front du Sud a démenti mardi avoir frappé l'hôpital d'Orvane. « L'armée malienne a elle-même bombardé l'hôpital d'Orvane », a soutenu son porte-parole, Sélim Arkan.\n",
    ],
  );
  const denials = found.filter(({ kind }) => kind === "hard");
  expect(denials.map(({ question }) => question)).toEqual([expect.stringContaining("Front du Sud")]);
});

it("knows a dam that stands from a road that is blocked, and « à l'arrêt » from an arrest", () => {
  const [clash, ...others] = shown(
    [
      "2026-05-12",
      "Le barrage d'Orvane\n\nCinq pompes du barrage d'Orvane sont à l'arrêt, a déclaré la ministre de l'Agriculture.\n",
    ],
    [
      "2026-05-12",
      "Panne au barrage d'Orvane\n\nUne seule pompe du barrage d'Orvane est à l'arrêt, a affirmé le syndicat des irrigants.\n",
    ],
  );
  expect(clash).toMatchObject({ kind: "value" });
  expect(others).toEqual([]);
});

it("takes what an army holds itself for no taking by its enemy", () => {
  const found = shown(
    [
      "2026-05-12",
      "Les rebelles disent avoir pris Orvane\n\nLes insurgés ont affirmé mardi avoir pris la ville d'Orvane.\n",
    ],
    [
      "2026-05-13",
      "Orvane : l'armée dément\n\nL'armée malienne a démenti mercredi que les insurgés aient pris la ville d'Orvane. « La ville d'Orvane est sous notre contrôle », a déclaré son porte-parole, le colonel Sélim Arkan.\n",
    ],
  );
  const [clash] = found.filter(({ kind }) => kind === "hard");
  expect(clash?.sides[0]?.map(({ file }) => file)).toEqual(["0.txt"]);
});

it("knows who took a town that fell into his hands, and who denies it below a title that names the town first", () => {
  const [clash, ...others] = shown(
    [
      "2026-05-12",
      "Orvane est prise\n\nLes combattants du Front du Sud ont pris lundi la ville d'Orvane, a annoncé leur porte-parole.\n",
    ],
    [
      "2026-05-13",
      "Orvane : l'armée dément la chute de la ville\n\nL'armée malienne a démenti mardi que la ville d'Orvane soit tombée aux mains du Front du Sud.\n",
    ],
  );
  expect(clash?.reason).not.toContain("Orvane");
  expect(clash?.sides[1]?.every(({ file }) => file === "1.txt")).toBe(true);
  expect(others).toEqual([]);
});

it("takes who began it for the question, however each tells what was begun", () => {
  expect(
    kinds(
      [
        "2026-05-12",
        "Cessez-le-feu violé à Orvane\n\nL'armée malienne a été la première à violer le cessez-le-feu d'Orvane en envoyant des drones, a déclaré le Front du Sud.\n",
      ],
      [
        "2026-05-12",
        "Orvane : qui a tiré ?\n\nL'armée malienne a accusé les rebelles d'Orvane d'avoir tiré les premiers sur un poste.\n",
      ],
    ),
  ).toContain("actor");
});

it("takes the dead of another attack for no other count of this one, and the dead for nobody's execution", () => {
  expect(
    kinds(
      ["2026-05-12", "Attaque à Orvane\n\nL'attaque d'Orvane a fait seize morts, a déclaré le maire.\n"],
      [
        "2026-05-12",
        "Orvane sous le choc\n\nD'autres frappes ont fait neuf morts près d'Orvane, a déclaré la police. Les enquêteurs n'ont constaté aucun assassinat à Orvane, a précisé leur cheffe, Irma Solt.\n",
      ],
    ),
  ).toEqual([]);
});

it("asks on which day one person was arrested, wherever each has it", () => {
  const found = shown(
    [
      "2026-05-13",
      "Sélim Arkan arrêté au port\n\nSélim Arkan a été arrêté lundi au port de Brenne, a annoncé le procureur, Paul Vidal.\n",
    ],
    [
      "2026-05-13",
      "Sélim Arkan arrêté chez lui\n\nSélim Arkan a été arrêté mardi à son domicile d'Orvane, a affirmé son avocate, Anne Collet.\n",
    ],
  );
  expect(found.map(({ kind }) => kind)).toContain("date");
});

const visit = "Le président malien à Ankara\n\nLe président malien, Assimi Goïta, se rendra le 22 octobre à Ankara.\n";
const givenUp = (day: string) =>
  `Pas de visite à Ankara\n\nLe président malien, Assimi Goïta, ne se rendra pas le 22 octobre à Ankara, a annoncé ${day} la présidence malienne.\n`;

it("sets a visit that is planned against the word that there will be none", () => {
  expect(shown(["2026-10-06", visit], ["2026-10-06", givenUp("mardi")])).toMatchObject([
    { kind: "hard", explained: null },
  ]);
});

it("explains by time that a planned visit was given up days later, and takes none that was kept for a dispute", () => {
  const kept = "Le président malien à Ankara\n\nLe président malien, Assimi Goïta, s'est rendu jeudi à Ankara.\n";
  expect(shown(["2026-10-06", visit], ["2026-10-13", givenUp("mardi")])).toMatchObject([
    { kind: "hard", explained: "time" },
  ]);
  expect(shown(["2026-10-06", visit], ["2026-10-23", kept])).toEqual([]);
});

it("takes fewer missing people on a later day for some of them found, and no such thing of dead", () => {
  const page = (day: string, count: string): Page => [
    day,
    `Un barrage cède à Tolma\n\nUn barrage a cédé dans la vallée de Tolma, selon la protection civile. ${count} dans la vallée de Tolma.\n`,
  ];
  const missing = shown(
    page("2026-08-22", "Trente habitants sont portés disparus"),
    page("2026-08-23", "Onze habitants sont toujours portés disparus"),
  );
  expect(missing.filter(({ explained }) => explained === null)).toEqual([]);
  const dead = shown(
    page("2026-08-22", "Trente habitants sont morts"),
    page("2026-08-23", "Onze habitants sont morts"),
  );
  expect(dead.filter(({ explained }) => explained === null)).toHaveLength(1);
});
