import { render } from "ink-testing-library";
import stringWidth from "string-width";
import { afterEach, expect, test, vi } from "vitest";
import { sampleServices } from "../testing/sample-services.ts";
import type { Page, Row } from "../views/view.ts";
import { App } from "./app.tsx";

let running: ReturnType<typeof render> | undefined;
afterEach(() => running?.unmount());

/** The app in a window of some size, with ways to type and to look. */
async function start(columns: number, rows: number, sample = sampleServices()) {
  const app = render(<App services={sample.services} />);
  running = app;
  Object.defineProperty(app.stdout, "columns", { value: columns, configurable: true });
  Object.defineProperty(app.stdout, "rows", { value: rows, configurable: true });
  app.stdout.emit("resize");
  const shows = (text: string) => vi.waitFor(() => expect(app.lastFrame()).toContain(text), { timeout: 5000 });
  await shows(columns >= 40 && rows >= 12 ? "direct" : "Fenêtre trop petite");
  return { ...sample, shows, frame: () => app.lastFrame() ?? "", type: (keys: string) => app.stdin.write(keys) };
}

test("at 120 columns: list, text and evidence side by side, each line within the window", async () => {
  const { shows, frame } = await start(120, 20);
  await shows("La préfecture compte");
  await shows("Phrase 1 sur 2");
  const lines = frame().split("\n");
  expect(lines.length).toBeLessThanOrEqual(20);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(120);
  expect(frame()).toContain("≠ Combien de blessés");
});

test("at 100 columns: list and text; the evidence takes the list's place when it has the keys", async () => {
  const { shows, frame, type } = await start(100, 20);
  await shows("La préfecture compte");
  expect(frame()).not.toContain("Phrase 1 sur 2");
  type("ll");
  await shows("Phrase 1 sur 2");
  expect(frame()).not.toContain("Qui a signé");
});

test("at 60 columns: one pane, Enter goes in and Escape comes back", async () => {
  const { shows, frame, type } = await start(60, 20);
  await shows("Qui a signé");
  expect(frame()).not.toContain("La préfecture compte");
  type("\r");
  await shows("La préfecture compte");
  type("\r");
  await shows("Phrase 1 sur 2");
  type("n");
  await shows("Phrase 2 sur 2");
  type("\u001B");
  await vi.waitFor(() => expect(frame()).not.toContain("Phrase 2 sur 2"));
  type("h");
  await shows("Qui a signé");
});

test("at 60 columns, Enter before there is anything to open leaves what is said of the list", async () => {
  const sample = sampleServices();
  const sections = sample.services.screens.sections.map((screen) => ({
    ...screen,
    list: async () => ({ rows: [], next: undefined, total: 0 }),
  }));
  const services = { ...sample.services, screens: { ...sample.services.screens, sections } };
  const { shows, frame, type } = await start(60, 20, { ...sample, services });
  await shows("Rien ici pour l'instant.");
  type("\r");
  type("?");
  await shows("aide");
  type("\u001B");
  await vi.waitFor(() => expect(frame()).toContain("Rien ici pour l'instant."));
});

test("at 40 columns help and the way out stay in the last line; what is opened begins at its top", async () => {
  const { shows, frame, type } = await start(40, 14);
  await shows("Qui a signé");
  const last = frame().trimEnd().split("\n").at(-1) ?? "";
  expect(last).toContain("? aide");
  expect(last).toContain("q quitter");
  expect(stringWidth(last)).toBeLessThanOrEqual(40);
  type("\r");
  await shows("La préfecture compte");
  expect(frame()).toContain("Combien de blessés au stade ?");
});

test("a sentence opens its article, scrolled to it, and back returns to the sentence", async () => {
  const { shows, frame, type } = await start(120, 20);
  await shows("La préfecture compte");
  type("ll\r");
  await shows("La phrase lue dans son article.");
  expect(frame()).not.toContain("§ 1 ");
  type("s");
  await shows("Choisissez (n) la phrase d'un événement");
  type("h");
  await shows("« Aucun blessé »");
});

test("keys that arrive in one chunk act in order", async () => {
  const { shows, asked, type } = await start(120, 20);
  await shows("La préfecture compte");
  type("jy");
  await vi.waitFor(() => expect(asked).toEqual(["copy http://127.0.0.1:3000/c/k2"]));
});

test("the filter narrows the list without accents or case and Escape clears it", async () => {
  const { shows, frame, type } = await start(60, 20);
  await shows("Qui a signé");
  type("/BLESSES");
  await shows("1 sur 2");
  expect(frame()).not.toContain("Qui a signé");
  type("\u001B");
  await shows("Qui a signé");
});

test("Escape and the next key in one chunk are two keys", async () => {
  const { shows, frame, type } = await start(60, 20);
  await shows("Qui a signé");
  type("/bless");
  await shows("1 sur 2");
  type("\u001B2");
  await shows("Rien ici pour l'instant.");
  expect(frame()).not.toContain("/bless");
});

test("e asks for a reason, decides with it, and u takes it back", async () => {
  const { shows, asked, type } = await start(120, 20);
  await shows("La préfecture compte");
  type("e");
  await shows("Raison : ▏");
  type("\r");
  await shows("Il faut une raison");
  type("deux jours\r");
  await shows("décidé. u annule.");
  expect(asked).toEqual(["dismiss con_k1 deux jours"]);
  type("u");
  await shows("Annulé : Combien de blessés");
});

test("v ticks off an announcement and a passage, and no contradiction", async () => {
  const announced = {
    id: "announcements:evt_1",
    thing: "evt_1",
    title: "Une visite samedi",
    facts: "annoncé",
    path: "/events/evt_1",
  };
  const passage = { id: "altered:a1", thing: "iss_7", title: "motcollé", facts: "texte altéré", path: "/articles/a1" };
  const { shows, asked, type } = await start(120, 24, sampleServices(undefined, [announced, passage]));
  await shows("La préfecture compte");
  type("v");
  await shows("ne se coche pas");
  type("jjv");
  await shows("décidé. u annule.");
  type("jv");
  await vi.waitFor(() => expect(asked).toEqual(["dismiss evt_1 vérifié", "dismiss iss_7 vérifié"]));
});

test("e says of an event that it is none, and v ticks off no event", async () => {
  const event = { id: "evt_5", title: "La bataille du budget", facts: "Attaque", path: "/events/evt_5" };
  const { shows, asked, type } = await start(120, 24, sampleServices(undefined, [event]));
  await shows("La préfecture compte");
  type("jjv");
  await shows("Un événement ne se coche pas");
  type("e");
  await shows("Raison : ▏");
  type("une métaphore\r");
  await shows("décidé. u annule.");
  expect(asked).toEqual(["dismiss evt_5 as no-event une métaphore"]);
});

test("v confirms the day that an event is presumed to be of", async () => {
  const event = { id: "evt_6", title: "Une marche", facts: "Manifestation", path: "/events/evt_6" };
  const presumedDay = { from: "2025-03-12", to: "2025-03-12", presumed: true };
  const { shows, asked, type } = await start(120, 24, sampleServices(undefined, [{ ...event, presumedDay }]));
  await shows("La préfecture compte");
  type("jjv");
  await shows("Confirmer le jour de « Une marche » : décidé. u annule.");
  expect(asked).toEqual(["confirm-day evt_6 vérifié"]);
});

test("e takes an article out, with a reason, and v brings one back that was taken out", async () => {
  const there = { id: "art_1", title: "Le quai fermé", facts: "Le Phare", path: "/articles/art_1" };
  const out = { ...there, id: "art_2", title: "Le pont fermé", takenOutBy: 7 };
  const { shows, asked, type } = await start(120, 24, sampleServices(undefined, [there, out]));
  await shows("La préfecture compte");
  type("jjv");
  await shows("e le retire, avec la raison");
  type("e");
  await shows("Raison : ▏");
  type("un doublon\r");
  await shows("Retirer « Le quai fermé » : décidé. u annule.");
  type("je");
  await shows("déjà retiré ; v le remet");
  type("v");
  await shows("« Le pont fermé » : il est de nouveau là.");
  expect(asked).toEqual(["take-out art_1 un doublon", "bring-back 7 "]);
});

test("a sentence that stands for something opens it first; a decision is then about that, and back leads home", async () => {
  const sample = sampleServices();
  const event = { id: "evt_9", title: "Le stade évacué", facts: "Évacuation", path: "/events/evt_9" };
  const asked = sample.services.screens.sections.map((screen) => ({
    ...screen,
    open: async (id: string) => {
      const detail = await screen.open(id);
      return { ...detail, evidence: detail.evidence.map((each) => ({ ...each, thing: event })) };
    },
  }));
  const services = { ...sample.services, screens: { ...sample.services.screens, sections: asked } };
  const { shows, frame, type, ...rest } = await start(60, 20, { ...sample, services });
  await shows("Combien de blessés");
  type("ll");
  await shows("Entrée ouvre : Le stade évacué");
  type("\r");
  await vi.waitFor(() => expect(frame()).not.toContain("Entrée ouvre"));
  await shows("La préfecture compte");
  type("e");
  await shows("Raison : ▏");
  type("une image\r");
  await shows("décidé. u annule.");
  expect(rest.asked).toEqual(["dismiss evt_9 as no-event une image"]);
  type("h");
  await shows("Phrase 1 sur 2");
  type("hh");
  await shows("Qui a signé");
});

test("a name of an entity is parted by the sentence where it was met", async () => {
  const sample = sampleServices();
  const row = { id: "ent_1", title: "Awa Diallo", facts: "Personne", path: "/entities/ent_1" };
  const sections = sample.services.screens.sections.map((screen) =>
    screen.id !== "entities"
      ? screen
      : {
          ...screen,
          list: async () => ({ rows: [row], next: undefined, total: 1 }),
          open: async () => {
            const detail = await screen.open("k1");
            return { ...detail, evidence: detail.evidence.map((each) => ({ ...each, memberIds: ["nam_1", "nam_2"] })) };
          },
        },
  );
  const services = { ...sample.services, screens: { ...sample.services.screens, sections } };
  const { shows, asked, type } = await start(120, 20, { ...sample, services });
  type("4");
  await shows("Phrase 1 sur 2");
  type("s");
  await shows("Raison : ▏");
  type("une autre\r");
  await vi.waitFor(() => expect(asked).toEqual(["split ent_1 une autre"]));
});

test("what the last line says is told to its end in a narrow window, and the panes give way", async () => {
  const { shows, frame, type } = await start(40, 14);
  await shows("Qui a signé");
  type("v");
  await shows("avec la raison.");
  const lines = frame().trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(14);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  type("e");
  await shows("Raison : ▏");
  expect(frame()).toContain("Écarter « Combien de blessés");
  type(`${"très ".repeat(30)}longue`);
  await shows("longue▏");
});

test("a list says where its choice stands, a text how much of it was shown", async () => {
  const { shows, type } = await start(60, 20);
  await shows(" 1 sur 2 ");
  type("j");
  await shows(" 2 sur 2 ");
  type("k\r");
  await shows("La préfecture compte");
  type("l\r");
  await shows(" % ");
  type("G");
  await shows(" 100 % ");
});

test("an answer that comes after something else was asked for is not shown for it", async () => {
  const sample = sampleServices();
  const answers: ((rows: readonly Row[]) => void)[] = [];
  const row = (title: string): Row => ({ id: title, title, facts: "", path: "/" });
  const sections = sample.services.screens.sections.map((screen) =>
    screen.id !== "events"
      ? screen
      : {
          ...screen,
          list: () =>
            new Promise<Page>((resolve) => {
              answers.push((rows) => resolve({ rows, next: undefined, total: rows.length }));
            }),
        },
  );
  const services = { ...sample.services, screens: { ...sample.services.screens, sections } };
  const { shows, frame, type } = await start(120, 20, { ...sample, services });
  type("2");
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  type("fMorel\r");
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.([row("Morel à Caen")]);
  await shows("Morel à Caen");
  answers[0]?.([row("Tout le reste")]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(frame()).toContain("Morel à Caen");
  expect(frame()).not.toContain("Tout le reste");
});

test("7 asks for a query and shows what answers; a follows an address and says what became of it", async () => {
  const { shows, asked, type } = await start(120, 20);
  await shows("La préfecture compte");
  type("7");
  await shows("Chercher : ▏");
  type("status:denied pont\r");
  await shows("Combien de blessés");
  expect(asked).toContain("search status:denied pont");
  type("a");
  await shows("Adresse d'un flux");
  type("exemple.org\r");
  await shows("Suivi : exemple.org");
});

test("8 shows the kept searches: v has seen one, p stops and d forgets it; w keeps the search that was made", async () => {
  const { shows, asked, type } = await start(120, 20);
  await shows("La préfecture compte");
  type("w");
  await shows("Cherchez d'abord");
  type("8");
  await shows("2 nouveautés · blessés stade");
  type("v");
  await shows("Fait : seen wat_1");
  type("p");
  await shows("Fait : pause wat_1");
  type("d");
  await shows("Fait : remove wat_1");
  type("7");
  await shows("Chercher : ▏");
  type("pont\rw");
  await shows("Nom de la vue : ▏");
  type("Ponts\r");
  await shows("Gardée : Ponts.");
  expect(asked).toEqual(["seen wat_1", "pause wat_1", "remove wat_1", "search pont"]);
});

test("the palette runs a command by its word", async () => {
  const { shows, type } = await start(100, 20);
  type(":decl");
  await shows("déclarations");
  type("\r");
  await shows("Rien ici pour l'instant.");
});

test("help lists every group of commands and any section key leaves it", async () => {
  const { shows, type } = await start(100, 48);
  type("?");
  for (const group of ["Se déplacer", "Lire", "Chercher", "Emporter", "Juger"]) await shows(group);
  type("2");
  await shows("Rien ici pour l'instant.");
});

test("help that is longer than the window says so until its end is shown", async () => {
  const { shows, type, frame } = await start(100, 16);
  type("?");
  await shows("j montre la suite");
  for (let line = 0; line < 80; line += 1) type("j");
  await shows(":quitter");
  expect(frame()).not.toContain("j montre la suite");
});

test("a window that is too small says so and recovers", async () => {
  const { frame } = await start(30, 8);
  expect(frame()).toContain("40×12");
});

test("control and direction characters of an article never reach the terminal", async () => {
  const hostile = "Titre\u001B[2J\u009B31m\u202Eà l'envers\u0007";
  const { shows, frame } = await start(100, 20, sampleServices([hostile]));
  await shows("Titre");
  const bytes = Buffer.from(frame(), "utf8");
  expect(frame()).toContain("Titreà l'envers");
  expect(frame()).not.toContain("\u202E");
  expect(bytes.includes(Buffer.from("\u001B[2J"))).toBe(false);
  expect(bytes.includes(Buffer.from("\u009B"))).toBe(false);
  expect(bytes.includes(0x07)).toBe(false);
});
