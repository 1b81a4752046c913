import { presentCount, signOf, wordOf } from "@recoupe/api/present";
import { cleanLine } from "../output/clean-text.ts";
import { wrapParagraphs } from "../text/wrap.ts";
import { COMMANDS, type CommandId, commandOfKey, fold, isCommandId, searchCommands } from "../tui/commands.ts";
import { wordsOfDecided } from "../tui/decision.ts";
import { CHECKED_REASON, dismissibleOf, dismissing } from "../tui/dismissible.ts";
import { canNarrow } from "../tui/narrowing.ts";
import { evidenceParagraphs } from "../tui/panes/evidence-paragraphs.ts";
import type { SectionId } from "../tui/screens/screen.ts";
import type { Services } from "../tui/services.ts";
import type { Detail, Row } from "../views/view.ts";

/** Lines are not broken for a screen reader: the width only keeps a runaway text in bounds. */
const UNBROKEN = 10_000;

export interface Reader {
  /** What is said first. */
  start(): Promise<string>;
  /** The answer to a line typed; undefined when the reader leaves. */
  answer(line: string): Promise<string | undefined>;
}

interface Place {
  /** The row that is open. */
  row: Row | undefined;
  section: SectionId;
  rows: readonly Row[];
  detail: Detail | undefined;
  evidence: number;
  filter: string;
  /** What the server was asked for, by section. */
  readonly asked: Map<string, string>;
}

/** The same sections, commands and words as the full screen, one answer for each line typed. */
export function createReader(services: Services): Reader {
  const reading = new Reading(services);
  return {
    start: () => explained(() => reading.list("review")).then((text) => text ?? ""),
    answer: (line) => explained(() => understand(reading, line.trim())),
  };
}

/** Where the reader is, and what can be done from there: each way gives the words of the answer. */
class Reading {
  readonly services: Services;
  readonly place: Place = {
    row: undefined,
    section: "review",
    rows: [],
    detail: undefined,
    evidence: 0,
    filter: "",
    asked: new Map(),
  };

  constructor(services: Services) {
    this.services = services;
  }

  async list(section: SectionId): Promise<string> {
    const screen = this.services.screens.sections.find(({ id }) => id === section);
    if (!screen) return "Section inconnue.";
    const page = await screen.list(undefined);
    Object.assign(this.place, { section, rows: page.rows, row: undefined, detail: undefined, evidence: 0 });
    return describeList(this.place, page.total);
  }

  async open(row: Row): Promise<string> {
    const screen = this.services.screens.sections.find(({ id }) => id === this.place.section);
    this.place.row = row;
    return this.#show(await screen?.open(row.id));
  }

  /** What the sentence stands for, else its article. */
  async openEvidence(): Promise<string> {
    const at = this.place.detail?.evidence[this.place.evidence];
    if (!at) return "Tapez le numéro d'une ligne pour l'ouvrir.";
    if (at.thing) {
      this.place.row = at.thing;
      return this.#show(await this.services.screens.openThing(at.thing.id));
    }
    return this.#show(await this.services.screens.openArticle(at));
  }

  step(by: number): string {
    const { detail, evidence } = this.place;
    const count = detail?.evidence.length ?? 0;
    if (!detail || count === 0) return "Aucune phrase à montrer ici.";
    this.place.evidence = (evidence + by + count) % count;
    return describeEvidence(detail, this.place.evidence);
  }

  filter(words: string): string {
    this.place.filter = words;
    return describeList(this.place, this.place.rows.length);
  }

  async dismiss(reason: string): Promise<string> {
    const { row } = this.place;
    const found = dismissibleOf(row);
    if (!row || !found)
      return "Ouvrez d'abord une contradiction, un passage à vérifier, une annonce, un événement, une déclaration ou un article.";
    if (["contradiction", "event", "statement", "article"].includes(found.kind) && reason === CHECKED_REASON)
      return "Cela ne se coche pas : écarter RAISON.";
    await this.services.judge(dismissing(row, found), reason);
    return `${found.kind === "article" ? "Retiré" : "Écarté"} : ${cleanLine(row.title)}. « annuler » revient dessus.`;
  }

  /** A view is seen; a passage or an announcement is in order; an article that was taken out is brought back. */
  async check(): Promise<string> {
    const { row } = this.place;
    if (row?.takenOutBy !== undefined) {
      const decision = { kind: "bring-back", sequence: row.takenOutBy, label: cleanLine(row.title) } as const;
      await this.services.judge(decision, "");
      return wordsOfDecided(decision);
    }
    return row?.id.startsWith("wat_") ? this.services.following.seen(row) : this.dismiss(CHECKED_REASON);
  }

  onFollowed(what: "pause" | "remove"): Promise<string> | string {
    const { row } = this.place;
    if (!row || !/^(?:src|wat)_/.test(row.id)) return "Ouvrez d'abord une source suivie ou une vue.";
    return this.services.following[what](row);
  }

  link(): string {
    const { detail } = this.place;
    return detail ? this.services.addressOf(detail.path) : "Rien n'est ouvert.";
  }

  browse(): string {
    const { detail } = this.place;
    if (detail) this.services.openInBrowser(this.services.addressOf(detail.path));
    return detail ? `Ouvert : ${this.link()}` : this.link();
  }

  async export(): Promise<string> {
    const { detail } = this.place;
    return detail ? `Enregistré : ${await this.services.exportDetail(detail)}` : "Rien n'est ouvert.";
  }

  search(query: string): Promise<string> {
    this.services.search(query);
    this.place.asked.set("search", query);
    return this.list("search");
  }

  /** Nothing typed is all of the section. */
  narrow(typed: string): Promise<string> | string {
    const { section } = this.place;
    if (!canNarrow(section)) return "Les événements, déclarations, entités et articles s'affinent.";
    this.services.narrow(section, typed);
    this.place.asked.set(section, typed);
    return this.list(section);
  }

  #show(detail: Detail | undefined): string {
    this.place.detail = detail;
    this.place.evidence = detail?.first ?? 0;
    return detail ? describeDetail(detail) : "Rien à ouvrir.";
  }
}

/** What a line asks for: a number, a filter, a command with what it is about, or a command alone. */
async function understand(reading: Reading, typed: string): Promise<string | undefined> {
  const { place, services } = reading;
  if (typed === "") return describeList(place, place.rows.length);
  if (typed.startsWith("/")) return reading.filter(typed.slice(1).trim());
  if (/^\d+$/.test(typed)) {
    const row = filtered(place)[Number(typed) - 1];
    return row ? reading.open(row) : `Il n'y a pas de ligne ${typed}.`;
  }
  const [, word = "", about = ""] = /^:?(\S+)\s+(.+)$/su.exec(typed) ?? [];
  if (about !== "" && fold(word) === "ecarter") return reading.dismiss(about);
  if (about !== "" && fold(word) === "chercher") return reading.search(about);
  if (about !== "" && fold(word) === "affiner") return reading.narrow(about);
  if (about !== "" && fold(word) === "suivre") return services.following.add(about);
  if (about !== "" && fold(word) === "garder") return services.following.save(about);
  const [command] = searchCommands(typed.replace(/^:/, ""));
  const id = commandOfKey(typed) ?? command?.id;
  if (id === undefined || !isCommandId(id)) return `Commande inconnue : ${cleanLine(typed)}. Tapez « aide ».`;
  return id === "quit" ? undefined : perform(reading, id);
}

function perform(reading: Reading, id: Exclude<CommandId, "quit">): Promise<string> | string {
  switch (id) {
    case "help":
      return COMMANDS.map(({ word, shown, does }) => `${word} (${shown}) : ${does}`).join("\n");
    case "review":
    case "events":
    case "quotes":
    case "entities":
    case "articles":
    case "sources":
    case "views":
    case "stories":
      return reading.list(id);
    case "next-evidence":
      return reading.step(1);
    case "previous-evidence":
      return reading.step(-1);
    case "open":
      return reading.openEvidence();
    case "back":
    case "reload":
      return reading.list(reading.place.section);
    case "copy-link":
      return reading.link();
    case "browse":
      return reading.browse();
    case "export":
      return reading.export();
    case "narrow":
      return reading.narrow("");
    case "check":
      return reading.check();
    case "pause":
      return reading.onFollowed("pause");
    case "remove":
      return reading.onFollowed("remove");
    case "undo":
      return reading.services.undo().then((label) => `Annulé : ${label}`);
    default:
      return HINTS[id];
  }
}

/** What is done otherwise here than in the full screen. */
const HINTS = {
  filter: "Tapez / suivi des mots à garder.",
  palette: "Tapez le nom d'une commande.",
  search: "Tapez : chercher MOTS, ou un filtre comme status:denied entity:Koursk",
  "add-source": "Tapez : suivre ADRESSE",
  "save-view": "Cherchez, puis tapez : garder NOM",
  dismiss: "Ouvrez une contradiction, un passage, une annonce ou un article, puis tapez : écarter RAISON",
  merge: "Ici, réunir se fait par la ligne de commande : recoupe entities merge ID AUTRE",
  split: "Ici, séparer se fait par la ligne de commande : recoupe entities split ID MEMBRE",
  down: "Ici on tape le numéro d'une ligne ; « aide » dit le reste.",
  up: "Ici on tape le numéro d'une ligne ; « aide » dit le reste.",
  "page-down": "Ici on tape le numéro d'une ligne ; « aide » dit le reste.",
  "page-up": "Ici on tape le numéro d'une ligne ; « aide » dit le reste.",
  top: "Ici on tape le numéro d'une ligne ; « aide » dit le reste.",
  bottom: "Ici on tape le numéro d'une ligne ; « aide » dit le reste.",
} as const;

/** An error is an answer too. */
async function explained(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function filtered({ rows, filter }: Place): readonly Row[] {
  const words = fold(filter).split(" ").filter(Boolean);
  return rows.filter(({ title, facts }) => words.every((word) => fold(`${title} ${facts}`).includes(word)));
}

function describeList(place: Place, total: number): string {
  const title = COMMANDS.find(({ id }) => id === place.section)?.does ?? place.section;
  const rows = filtered(place);
  const asked = place.asked.get(place.section) ?? "";
  const head = `${title}, ${asked === "" ? "" : `« ${cleanLine(asked)} », `}${rows.length} sur ${total}. Tapez un numéro pour ouvrir, « aide » pour les commandes.`;
  const lines = rows.map(({ mark, title: words, facts }, index) => {
    const state = mark ? `${wordOf(mark, "fr")} : ` : "";
    return `${index + 1}. ${state}${cleanLine(words)} (${cleanLine(facts)})`;
  });
  return [head, ...(lines.length === 0 ? ["Rien ici."] : lines)].join("\n");
}

function describeDetail(detail: Detail): string {
  const count = detail.evidence.length;
  const hint =
    count === 0
      ? "Aucune phrase."
      : `${presentCount(count, "sentence", "fr")} : « n » lit la suivante, « ouvrir » ouvre ${detail.evidence.some(({ thing }) => thing) ? "ce qu'elle montre ou son article" : "son article"}.`;
  return [...linesOf(detail.paragraphs), hint].join("\n");
}

function describeEvidence(detail: Detail, index: number): string {
  return linesOf(evidenceParagraphs(detail, index)).join("\n");
}

/** Signs are read aloud as punctuation or not at all; their word stands beside them already. */
function linesOf(paragraphs: Detail["paragraphs"]): readonly string[] {
  const signs = [signOf("asserted"), signOf("denied"), signOf("planned"), signOf("contested"), signOf("altered")];
  return wrapParagraphs(paragraphs, UNBROKEN)
    .map(({ segments }) => segments.map(({ text }) => text).join(""))
    .map((line) => signs.reduce((text, sign) => text.replaceAll(`${sign} `, ""), line))
    .filter((line) => line.trim() !== "");
}
