import { shippedFrench } from "../language/testing.ts";
import type { Analysis } from "../model/analysis.ts";
import { type StageContext, Trace } from "../model/context.ts";
import type { KnowledgeBase, KnowledgeRow } from "../model/knowledge.ts";
import { analyseArticle } from "../pipeline.ts";
import { soundKeys } from "../resolve/names/index.ts";

/** A base that knows nothing. */
export const NO_KNOWLEDGE: KnowledgeBase = {
  find: () => [],
  findExact: () => [],
  possibleEnds: () => 0,
  findByLastName: () => [],
  get: () => undefined,
  demonym: () => undefined,
  holders: () => [],
};

/** States with capital and demonym, enough for the tests: the shipped base belongs to a package the core may not import. */
const STATES = (
  "Soudan Khartoum soudanais;Mali Bamako malien;Colombie Bogota colombien;Kenya Nairobi kényan;Qatar Doha qatari;" +
  "Liban Beyrouth libanais;Japon Tokyo japonais;Philippines Manille philippin;Éthiopie Addis-Abeba éthiopien;Allemagne Berlin allemand;" +
  "Pologne Varsovie polonais;Brésil Brasilia brésilien;Maroc Rabat marocain;Espagne Madrid espagnol;États-Unis Washington américain;" +
  "Turquie Ankara turc;Irak Bagdad irakien;Pérou Lima péruvien;Chili Santiago chilien;Serbie Belgrade serbe;" +
  "Angola Luanda angolais;Congo Kinshasa congolais;Rwanda Kigali rwandais;Chypre Nicosie chypriote;Égypte Caire égyptien;" +
  "Norvège Oslo norvégien;Russie Moscou russe;Chine Pékin chinois;Cuba Havane cubain;Mexique Mexico mexicain;" +
  "Arménie Erevan arménien;Azerbaïdjan Bakou azerbaïdjanais;Inde Delhi indien;Bangladesh Dacca bangladais;Palestine Ramallah palestinien;" +
  "Iran Téhéran iranien;Syrie Damas syrien;Tunisie Tunis tunisien;Pays-Bas Amsterdam néerlandais;Équateur Quito équatorien;" +
  "Ghana Accra ghanéen;Ukraine Kiev ukrainien;Niger Niamey nigérien;France Paris français;Israël Jérusalem israélien;" +
  "Haïti Port-au-Prince haïtien;Portugal Lisbonne portugais;Venezuela Caracas vénézuélien;Guyana Georgetown guyanien;Algérie Alger algérien;" +
  "Hongrie Budapest hongrois;Moldavie Chisinau moldave;Canada Ottawa canadien;Togo Lomé togolais;Bolivie Sucre bolivien;" +
  "Grèce Athènes grec;Gabon Libreville gabonais;Géorgie Tbilissi géorgien;Estonie Tallinn estonien;Belgique Bruxelles belge;" +
  "Biélorussie Minsk bélarusse;Madagascar Antananarivo malgache;Bénin Cotonou béninois;Djibouti Djibouti-ville djiboutien;Tchad N'Djamena tchadien;" +
  "Népal Katmandou népalais;Nigeria Abuja nigérian;Argentine Buenos-Aires argentin;Australie Canberra australien;" +
  "Danemark Copenhague danois;Suède Stockholm suédois;Finlande Helsinki finlandais;Islande Reykjavik islandais;" +
  "Lettonie Riga letton;Croatie Zagreb croate;Roumanie Bucarest roumain;Bulgarie Sofia bulgare;" +
  "Suisse Berne suisse;Italie Rome italien;Slovénie Ljubljana slovène;Kazakhstan Astana kazakh;" +
  "Jordanie Amman jordanien;Yémen Sanaa yéménite;Libye Tripoli libyen;Oman Mascate omanais;" +
  "Pakistan Islamabad pakistanais;Indonésie Djakarta indonésien;Malaisie Kuala-Lumpur malaisien;Birmanie Naypyidaw birman;" +
  "Thaïlande Bangkok thaïlandais;Cambodge Phnom-Penh cambodgien;Laos Vientiane laotien;Vietnam Hanoï vietnamien;" +
  "Nouvelle-Zélande Wellington néo-zélandais;Fidji Suva fidjien;Tonga Nukualofa tonguien;Vanuatu Port-Vila vanuatuais;" +
  "Uruguay Montevideo uruguayen;Paraguay Assomption paraguayen;Honduras Tegucigalpa hondurien;Guatemala Guatemala-ville guatémaltèque;" +
  "Nicaragua Managua nicaraguayen;Jamaïque Kingston jamaïcain;Zambie Lusaka zambien;Zimbabwe Harare zimbabwéen;" +
  "Mozambique Maputo mozambicain;Namibie Windhoek namibien;Botswana Gaborone botswanais;Ouganda Kampala ougandais;" +
  "Tanzanie Dodoma tanzanien;Burundi Gitega burundais;Somalie Mogadiscio somalien;Érythrée Asmara érythréen;" +
  "Guinée Conakry guinéen;Sénégal Dakar sénégalais;Mauritanie Nouakchott mauritanien;Cameroun Yaoundé camerounais"
)
  .split(";")
  .map((state) => state.split(" ") as [name: string, capital: string, demonym: string])
  .concat([
    ["Corée du Sud", "Séoul", "sud-coréen"],
    ["Corée du Nord", "Pyongyang", "nord-coréen"],
    ["Soudan du Sud", "Djouba", "sud-soudanais"],
    ["Burkina Faso", "Ouagadougou", "burkinabè"],
    ["Arabie saoudite", "Riyad", "saoudien"],
    ["Afrique du Sud", "Pretoria", "sud-africain"],
    ["Royaume-Uni", "Londres", "britannique"],
  ]);

const ENDINGS = ["", "e", "s", "es", "ne", "nes", "que", "ques"];

const ROWS: readonly KnowledgeRow[] = STATES.flatMap(([name, capital]) => [
  { id: `r:${name}`, wikidata: null, name, type: "LOC" as const, kind: "country", aliases: [], source: "test" },
  {
    id: `r:${capital}`,
    wikidata: null,
    name: capital,
    type: "LOC" as const,
    kind: "town",
    aliases: [],
    standsFor: `r:${name}`,
    source: "test",
  },
]);

const NETWORK: KnowledgeRow = {
  id: "r:Facebook",
  wikidata: null,
  name: "Facebook",
  type: "MISC",
  kind: "network",
  aliases: [],
  source: "test",
};

/** The states above, a network and the persons of a test. */
function knowledgeOf(persons: readonly KnowledgeRow[]): KnowledgeBase {
  const rows = [...ROWS, NETWORK, ...persons];
  const namesOf = (row: KnowledgeRow): readonly string[] => [row.name, ...row.aliases];
  const findRows = (name: string): readonly KnowledgeRow[] =>
    rows.filter((row) => namesOf(row).some((own) => own.toLowerCase() === name.toLowerCase()));
  const isNamed = (row: KnowledgeRow, last: string): boolean =>
    namesOf(row).some((name) => soundKeys(name.split(" ").at(-1) ?? "").some((key) => soundKeys(last).includes(key)));
  return {
    find: findRows,
    findExact: findRows,
    possibleEnds: () => -1,
    findByLastName: (last) => persons.filter((row) => isNamed(row, last)),
    get: (id) => rows.find((row) => row.id === id),
    demonym: (word) => {
      const state = STATES.find(([, , demonym]) => ENDINGS.some((ending) => demonym + ending === word.toLowerCase()));
      return state && ROWS.find((row) => row.name === state[0]);
    },
    holders: (title, of) =>
      persons.filter((row) => row.offices?.some((office) => office.title === title && office.of === of)),
  };
}

/**
 * Analyses a text as the product does, with the shipped French model and a small knowledge base: states, and the persons
 * given, whose offices are held at any time. For tests only.
 */
export function analyseText(text: string, publishedAt = "2024-06-12", persons: readonly KnowledgeRow[] = []): Analysis {
  const context: StageContext = { french: shippedFrench(), knowledge: knowledgeOf(persons), trace: new Trace() };
  return analyseArticle({ content: text, publishedAt }, context);
}
