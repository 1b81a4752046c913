import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestApi, type TestApi } from "@recoupe/api/testing";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { runRecoupe } from "../testing/run-recoupe.ts";

const program = join(import.meta.dirname, "..", "..", "dist", "main.js");
const hasTmux = spawnSync("tmux", ["-V"]).status === 0;
const why = hasTmux ? "" : " (skipped: tmux is not installed)";

const article = `Le préfet annonce la réouverture du col du Galibier

Le préfet des Hautes-Alpes Jean Morel a annoncé lundi 5 mai 2025 la réouverture du col du Galibier. « La route est sûre », a déclaré Jean Morel.
`;

describe.skipIf(!hasTmux)(`the full screen in a real terminal${why}`, () => {
  // A terminal of its own for each test: one that is ending takes no new session.
  let opened = 0;
  let socket = "";
  const tmux = (...words: string[]) => execFileSync("tmux", ["-L", socket, ...words], { encoding: "utf8" });
  let api: TestApi;
  let folder: string;

  beforeAll(async () => {
    api = await startTestApi(inject("testServer"));
    folder = mkdtempSync(join(tmpdir(), "recoupe-tui-"));
    writeFileSync(join(folder, "galibier.txt"), article);
    const done = await runRecoupe(["ingest", join(folder, "galibier.txt"), "--server", api.url]);
    expect(done.status).toBe(0);
  });
  afterEach(() => void spawnSync("tmux", ["-L", socket, "kill-server"]));
  afterAll(async () => {
    await api?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (columns: number, rows: number, ...words: string[]) => {
    socket = `recoupe-test-${process.pid}-${++opened}`;
    const command = [process.execPath, program, "--server", api.url, ...words].join(" ");
    tmux(
      "-f",
      "/dev/null",
      "new-session",
      "-d",
      "-x",
      `${columns}`,
      "-y",
      `${rows}`,
      "-c",
      folder,
      `${command}; echo FIN; cat`,
    );
  };
  const screen = () => tmux("capture-pane", "-p");
  const shows = (text: string) =>
    vi.waitFor(() => expect(screen()).toContain(text), { timeout: 20_000, interval: 100 });
  const press = (...keys: string[]) => tmux("send-keys", ...keys);

  test("opens on its own screen, reads, takes a sentence along, and gives the terminal back", async () => {
    open(120, 30);
    await shows("direct");
    expect(tmux("display-message", "-p", "#{alternate_on}").trim()).toBe("1");
    press("3");
    await shows("La route est sûre");
    await shows("Phrase 1 sur 1");
    press("x");
    await shows("Enregistré");
    const [file = ""] = readdirSync(folder).filter((name) => name.endsWith(".md"));
    expect(readFileSync(join(folder, file), "utf8")).toContain("> La route est sûre");
    press("q");
    await shows("FIN");
    expect(tmux("display-message", "-p", "#{alternate_on}").trim()).toBe("0");
  });

  test("what another process hands in appears without a key", async () => {
    open(100, 30);
    await shows("direct");
    press("5");
    await shows("col du Galibier");
    writeFileSync(join(folder, "izoard.txt"), article.replaceAll("Galibier", "Izoard"));
    await runRecoupe(["ingest", join(folder, "izoard.txt"), "--server", api.url]);
    await shows("Izoard");
  });

  test("a decision is taken with its reason and taken back, a query answered", async () => {
    open(120, 30);
    await shows("direct");
    press("7");
    await shows("Chercher :");
    press("type:refus", "Space", "speaker:Morel", "Enter");
    await vi.waitFor(() => expect(screen()).not.toContain("Chercher :"), { timeout: 20_000 });
    press("7");
    await shows("Chercher :");
    press("satut:nié", "Enter");
    await shows("n'est pas un filtre");
    press("4");
    await shows("Jean Morel");
    press("m");
    await shows("allez sur l'autre");
    press("j", "m");
    await shows("Raison :");
    press("essai", "Enter");
    await shows("décidé");
    press("u");
    await shows("Annulé :");
  });

  test("a list is narrowed at the server, says by what, and Escape leads back to all of it", async () => {
    open(80, 24);
    await shows("direct");
    await shows("3 Décl.");
    press("2");
    await shows("col du Galibier");
    press("f");
    await shows("qui:… où:… du:… au:… statut:… type:… origines:…");
    press("qui:morel", "Enter");
    await shows("« qui:morel »");
    await shows("col du Galibier");
    press("f", "C-u");
    await shows("Affiner : ▏");
    press("où:Ouagadougou", "Enter");
    await shows("Rien ne répond à « où:Ouagadougou »");
    press("f", "C-u", "lieu:Gap", "Enter");
    await shows("« lieu: » ne filtre pas cette liste");
    press("f", "C-u", "statut:nimporte", "Enter");
    await shows("« nimporte » ? Au choix : Affirmé, Annoncé, Demandé, Hypothétique, Démenti");
    press("Escape");
    await shows("col du Galibier");
    await vi.waitFor(() => expect(screen()).not.toContain("où:Ouagadougou"), { timeout: 20_000 });
  });

  test("one pane at 60 columns; a resize leaves no remains", async () => {
    open(60, 20);
    await shows("direct");
    press("5");
    await shows("col du Galibier");
    press("Enter");
    await shows("§ 1");
    tmux("resize-window", "-x", "120", "-y", "30");
    await vi.waitFor(() => expect(screen()).toContain("│"), { timeout: 20_000 });
    const headers = screen()
      .split("\n")
      .filter((line) => line.includes("À recouper"));
    expect(headers).toHaveLength(1);
    for (const name of ["Événements", "Déclarations", "Entités", "Sources", "Recherche", "Vues"])
      expect(headers[0]).toContain(name);
  });

  test("the linear mode reads the same without redrawing anything", async () => {
    open(80, 60, "--accessible");
    await shows("À recouper");
    expect(tmux("display-message", "-p", "#{alternate_on}").trim()).toBe("0");
    press("événements", "Enter");
    await shows("Événements, ");
    press("affiner où:Ouagadougou", "Enter");
    await shows("Événements, « où:Ouagadougou », 0 sur 0");
    press("affiner", "Enter");
    press("articles", "Enter");
    await shows("Articles, ");
    press("1", "Enter");
    await shows("lit la suivante");
    press("n", "Enter");
    await shows("Phrase ");
    press("quitter", "Enter");
    await shows("FIN");
    expect(screen()).toContain("À recouper");
  });
});
