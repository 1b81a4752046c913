import { expect, test } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { candidateKeys, ENOUGH } from "./candidate-keys.ts";
import { prepareDocument } from "./prepare/prepare-document.ts";

interface Named {
  readonly name: string;
  readonly type: "LOC" | "PER" | "ORG";
}

const place = (name: string): Named => ({ name, type: "LOC" });
const person = (name: string): Named => ({ name, type: "PER" });

function article(title: string, sentence: string, named: readonly Named[] = []) {
  const written: AnnotatedArticle = {
    id: title,
    matter: "",
    outlet: title,
    publishedAt: "2026-01-12",
    credits: [],
    title,
    paragraphs: [[sentence]],
    entities: named.map((each) => ({ ...each, aliases: [] })),
    quotes: [],
    events: [],
    claims: [],
  };
  return candidateKeys(prepareDocument(analysisOf(written), smallWorld()));
}

type Keys = ReturnType<typeof article>;

function meet({ sought }: Keys, { stored }: Keys): boolean {
  const filed = new Map(stored.map(({ key, weight }) => [key, weight]));
  return sought.reduce((sum, { key, weight }) => sum + Math.min(weight, filed.get(key) ?? 0), 0) >= ENOUGH;
}

test("articles of few words meet by three rare ones, and by two and a state, whatever it is called by", () => {
  const told = article("Les vannes restent ouvertes", "L'éclusier de l'étiage a laissé le tourbier sous l'eau.");
  const other = article("Une crue sans fin", "Le tourbier est perdu, dit l'éclusier, et l'étiage n'y fait rien.");
  expect([meet(told, other), meet(other, told)]).toEqual([true, true]);

  const [bamako, mali, suva] = (["Bamako", "Mali", "Suva"] as const).map((state) =>
    article(`${state} et le reste`, `L'éclusier du tourbier écrit à ${state}.`, [place(state)]),
  ) as [Keys, Keys, Keys];
  const plea = article("Une requête au Mali", "L'éclusier craint pour son tourbier au Mali.", [place("Mali")]);
  expect(meet(plea, bamako)).toBe(true);
  expect(meet(plea, mali)).toBe(true);
  expect(meet(plea, suva)).toBe(false);
});

test("two states are in half of the news", () => {
  const one = article("Une entente rompue", "Le Mali et Fidji ouvriront un musée.", [place("Mali"), place("Fidji")]);
  const other = article("La coupe revient de loin", "Le stade était plein quand Fidji a battu le Mali.", [
    place("Mali"),
    place("Fidji"),
  ]);
  expect(meet(one, other)).toBe(false);
});

test("a small town is found whatever was taken for its name, or nothing was", () => {
  const bridge = article("Le pont rouvert", "Le pont de Carquelbo est ouvert.", [place("pont de Carquelbo")]);
  const taken = article("Carquelbo sans pont", "On attend toujours.", [person("Carquelbo")]);
  const unread = article("Carquelbo : le pont reste clos", "On attend toujours.");
  expect([meet(bridge, taken), meet(taken, bridge)]).toEqual([true, true]);
  expect([meet(bridge, unread), meet(unread, bridge)]).toEqual([true, true]);
  expect(meet(bridge, article("Riz : le pont des soupirs", "Le riz est cher."))).toBe(false);
});

test("a last name finds the whole name, and two whole names have nothing in common by it", () => {
  const whole = article("Procès d'une poétesse", "Lia Torvalda plaide.", [person("Lia Torvalda")]);
  const last = article("Torvalda au procès", "Elle plaide.", [person("Torvalda")]);
  const other = article("Torvalda au procès", "Jan Torvalda plaide.", [person("Jan Torvalda")]);
  expect([meet(whole, last), meet(last, whole)]).toEqual([true, true]);
  expect([meet(whole, other), meet(other, whole)]).toEqual([false, false]);
});

test("a short word of both titles tells as much as a long one", () => {
  const free = article("Le bus gratuit", "On roulera sans ticket à Carquelbo.", [place("Carquelbo")]);
  const paid = article("Carquelbo et son bus", "On paiera encore.", [place("Carquelbo")]);
  const rise = article("Carquelbo : dix ans et six mois", "On attend.", [place("Carquelbo")]);
  expect([meet(free, paid), meet(paid, free)]).toEqual([true, true]);
  expect(meet(free, rise)).toBe(false);
  expect(meet(article("Dix ans et six mois", "On roule à Carquelbo.", [place("Carquelbo")]), rise)).toBe(false);
});
