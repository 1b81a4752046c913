import { expect, test } from "vitest";
import { sampleServices } from "../testing/sample-services.ts";
import { createReader } from "./reader.ts";

const announced = {
  id: "announcements:evt_1",
  thing: "evt_1",
  title: "Une visite samedi",
  facts: "annoncé",
  path: "/events/evt_1",
};

test("line by line: the list, both sides, the article, the link, and a decision with its way back", async () => {
  const { services, asked } = sampleServices();
  const reader = createReader(services);
  expect(await reader.start()).toMatch(/^À recouper, 2 sur 2\..*\n1\. Contredit : Combien de blessés/);
  expect(await reader.answer("1")).toContain("2 phrases : « n »");
  expect(await reader.answer("n")).toContain("« Aucun blessé »");
  expect(await reader.answer("ouvrir")).toContain("La phrase lue dans son article.");
  expect(await reader.answer("copier")).toBe("http://127.0.0.1:3000/articles/a2");
  expect(await reader.answer("exporter")).toBe("Enregistré : Article a2.md");
  expect(await reader.answer("ÉCARTER deux jours différents")).toContain("« annuler » revient dessus");
  expect(await reader.answer("u")).toContain("Annulé");
  expect(asked).toEqual(["dismiss con_k1 deux jours différents"]);
  expect(await reader.answer("q")).toBeUndefined();
});

test("a sentence that stands for something opens it, and a decision is then about that", async () => {
  const { services, asked } = sampleServices();
  const event = { id: "evt_9", title: "Le stade évacué", facts: "Évacuation", path: "/events/evt_9" };
  const sections = services.screens.sections.map((screen) => ({
    ...screen,
    open: async (id: string) => {
      const detail = await screen.open(id);
      return { ...detail, evidence: detail.evidence.map((each) => ({ ...each, thing: event })) };
    },
  }));
  const reader = createReader({ ...services, screens: { ...services.screens, sections } });
  await reader.start();
  expect(await reader.answer("1")).toContain("« ouvrir » ouvre ce qu'elle montre ou son article");
  expect(await reader.answer("ouvrir")).toMatch(/« ouvrir » ouvre son article\.$/);
  expect(await reader.answer("écarter une image")).toContain("Écarté : Le stade évacué");
  expect(asked).toEqual(["dismiss evt_9 as no-event une image"]);
  expect(await reader.answer("ouvrir")).toContain("La phrase lue dans son article.");
});

test("an announcement is ticked off by its word or by v, a contradiction is not", async () => {
  const { services, asked } = sampleServices(undefined, [announced]);
  const reader = createReader(services);
  await reader.start();
  expect(await reader.answer("v")).toContain("Ouvrez d'abord");
  await reader.answer("1");
  expect(await reader.answer("vérifié")).toContain("ne se coche pas");
  await reader.answer("3");
  expect(await reader.answer("vérifié")).toContain("Écarté : Une visite samedi");
  expect(asked).toEqual(["dismiss evt_1 vérifié"]);
});

test("what is not understood, and what is done elsewhere, is answered in words", async () => {
  const reader = createReader(sampleServices().services);
  await reader.start();
  expect(await reader.answer("danser")).toContain("Commande inconnue : danser");
  expect(await reader.answer("12")).toBe("Il n'y a pas de ligne 12.");
  expect(await reader.answer("réunir")).toContain("recoupe entities merge");
  expect(await reader.answer("/signé")).toMatch(/1 sur 2/);
});
