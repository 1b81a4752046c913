import { describe, expect, test } from "vitest";
import { answersIn } from "./answer.ts";
import { excludeAsCauses } from "./causes.ts";
import { excludeAsHours } from "./hours.ts";
import { excludeAsMeans } from "./means.ts";

const answers = (proposition: string) => answersIn(proposition).map(({ asks, value, words }) => [asks, value, words]);

test.each([
  ["un drone a frappé mardi le dépôt de Lirac", "means", "drone", "un drone"],
  ["le dépôt de Lirac a été touché par une roquette", "means", "missile", "une roquette"],
  ["une frappe de drones a touché le pont de Lirac", "means", "drone", "une frappe de drones"],
  ["le candidat a été tué d'un coup de couteau à Lirac", "means", "blade", "d'un coup de couteau"],
  ["le candidat a été tué par balles à Lirac", "means", "bullet", "par balles"],
  ["l'explosion de Lirac a été provoquée par une fuite de gaz", "cause", "technical", "une fuite de gaz"],
  ["l'incendie de Lirac est d'origine criminelle", "cause", "violence", "d'origine criminelle"],
  ["l'hélicoptère a été victime d'une panne de moteur", "cause", "technical", "d'une panne de moteur"],
  ["un hélicoptère a été abattu près de Lirac", "cause", "violence", "abattu près de Lirac"],
  [
    "le détenu est mort d'une crise cardiaque au commissariat",
    "cause",
    "illness",
    "d'une crise cardiaque au commissariat",
  ],
  ["le pont s'est effondré à cause d'une surcharge", "cause", "technical", "à cause d'une surcharge"],
  ["l'explosion s'est produite vers 3 heures du matin", "hour", "180", "vers 3 heures du matin"],
  ["l'explosion s'est produite à 9 heures du soir", "hour", "1260", "à 9 heures du soir"],
  ["l'explosion s'est produite à 21 h 30", "hour", "1290", "à 21 h 30"],
  ["l'explosion s'est produite peu après minuit", "hour", "0", "peu après minuit"],
  ["l'aviation a bombardé mardi une école à Lirac", "site", "civil", "une école"],
  ["le bâtiment visé abritait un dépôt de munitions", "site", "military", "un dépôt de munitions"],
])("« %s » answers: %s", (proposition, asks, value, words) => {
  expect(answers(proposition)).toContainEqual([asks, value, words]);
});

describe("what leaves the question open answers nothing", () => {
  test.each([
    ["means, of many", "des drones et des missiles ont frappé la centrale de Lirac"],
    ["means, of several drones", "des drones ont frappé la centrale de Lirac"],
    ["what was hit itself", "un drone a été abattu au-dessus de Lirac"],
    ["what somebody had", "la police a saisi un couteau"],
    ["a supposition", "l'explosion pourrait être due à une fuite de gaz"],
    ["what was thought first", "l'explosion, d'abord attribuée à une bombe, a blessé deux passants"],
    ["two causes", "l'effondrement est dû au gel et à une surcharge"],
    ["a cause of no class", "le retard est dû à la grève"],
    ["how far it is", "le village se trouve à deux heures de route de Lirac"],
    ["two hours", "l'explosion de 3 heures a été suivie d'une autre, ressentie à 5 heures et vers 7 heures"],
    ["another clock", "l'explosion s'est produite à 3 heures GMT"],
    ["both sites", "l'aviation a bombardé une école et une caserne"],
  ])("%s", (_, proposition) => {
    expect(answers(proposition)).toEqual([]);
  });
});

test("time is linear in the length of what is read", () => {
  const texts = ["avion ", "a coups ", "vers 3 h ", "1", "a frappé ", "x est dû, "].map((part) => part.repeat(50_000));
  const start = performance.now();
  for (const text of texts) answersIn(text);
  // Tenths of a second where it is; a quarter of a minute where one pattern is not.
  expect(performance.now() - start).toBeLessThan(4000);
});

test("only answers that cannot go together exclude one another", () => {
  expect(excludeAsMeans("missile", "drone")).toBe(true);
  // An assault is made with both.
  expect(excludeAsMeans("bullet", "bomb")).toBe(false);
  expect(excludeAsMeans("drone", "drone")).toBe(false);
  expect(excludeAsCauses("technical", "violence")).toBe(true);
  // An accident has its own cause.
  expect(excludeAsCauses("accident", "technical")).toBe(false);
  expect(excludeAsCauses("accident", "violence")).toBe(true);
  expect(excludeAsHours("240", "255")).toBe(false);
  expect(excludeAsHours("180", "1260")).toBe(true);
  // Eleven at night and half past midnight.
  expect(excludeAsHours("1380", "30")).toBe(false);
});
