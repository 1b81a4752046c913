import { signOf, wordOf } from "@recoupe/api/present";
import { cleanLine } from "../output/clean-text.ts";
import { wrapParagraphs } from "../text/wrap.ts";
import { COMMANDS, type CommandId, commandOfKey, fold, isCommandId, searchCommands } from "../tui/commands.ts";
import { evidenceParagraphs } from "../tui/panes/evidence-paragraphs.ts";
import type { Services } from "../tui/services.ts";
import type { Detail, Evidence, Row } from "../views/view.ts";

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
  section: string;
  rows: readonly Row[];
  detail: Detail | undefined;
  evidence: number;
  filter: string;
}

/** The same sections, commands and words as the full screen, one answer for each line typed. */
export function createReader(services: Services): Reader {
  const place: Place = { row: undefined, section: "review", rows: [], detail: undefined, evidence: 0, filter: "" };

  const list = async (section: string): Promise<string> => {
    const screen = services.screens.sections.find(({ id }) => id === section);
    if (!screen) return "Section inconnue.";
    const page = await screen.list(undefined);
    Object.assign(place, { section, rows: page.rows, detail: undefined, evidence: 0 });
    return describeList(place, page.total);
  };
  const open = async (row: Row): Promise<string> => {
    const screen = services.screens.sections.find(({ id }) => id === place.section);
    place.row = row;
    place.detail = await screen?.open(row.id);
    place.evidence = place.detail?.first ?? 0;
    return place.detail ? describeDetail(place.detail) : "Rien à ouvrir.";
  };
  const step = (by: number): string => {
    const count = place.detail?.evidence.length ?? 0;
    if (!place.detail || count === 0) return "Aucune phrase à montrer ici.";
    place.evidence = (place.evidence + by + count) % count;
    return describeEvidence(place.detail, place.evidence);
  };
  const evidence = (): Evidence | undefined => place.detail?.evidence[place.evidence];

  const dismiss = async (reason: string): Promise<string> => {
    const id = place.row?.thing ?? place.row?.id ?? "";
    if (!place.row || !/^(con|iss)_/.test(id)) return "Ouvrez d'abord une contradiction ou un passage à vérifier.";
    await services.judge({ kind: "dismiss", id, label: place.row.title }, reason);
    return `Écarté : ${cleanLine(place.row.title)}. « annuler » revient dessus.`;
  };

  const perform = async (id: CommandId): Promise<string | undefined> => {
    const path = place.detail?.path;
    switch (id) {
      case "quit":
        return undefined;
      case "help":
        return COMMANDS.map(({ word, shown, does }) => `${word} (${shown}) : ${does}`).join("\n");
      case "review":
      case "events":
      case "quotes":
      case "entities":
      case "articles":
      case "sources":
        return list(id);
      case "next-evidence":
        return step(1);
      case "previous-evidence":
        return step(-1);
      case "open": {
        const at = evidence();
        if (!at) return "Tapez le numéro d'une ligne pour l'ouvrir.";
        place.detail = await services.screens.openArticle(at);
        place.evidence = place.detail.first ?? 0;
        return describeDetail(place.detail);
      }
      case "back":
      case "reload":
        return list(place.section);
      case "copy-link":
        return path === undefined ? "Rien n'est ouvert." : services.addressOf(path);
      case "browse":
        if (path === undefined) return "Rien n'est ouvert.";
        services.openInBrowser(services.addressOf(path));
        return `Ouvert : ${services.addressOf(path)}`;
      case "export":
        return place.detail ? `Enregistré : ${await services.exportDetail(place.detail)}` : "Rien n'est ouvert.";
      case "undo": {
        return `Annulé : ${await services.undo()}`;
      }
      case "filter":
      case "palette":
        return "Tapez / suivi des mots à garder, ou le nom d'une commande.";
      case "search":
        return "Tapez : chercher MOTS, ou un filtre comme status:denied entity:Koursk";
      case "add-source":
        return "Tapez : suivre ADRESSE";
      case "remove-source":
        return "Ici, une source se quitte par la ligne de commande : recoupe feeds remove ID";
      case "dismiss":
        return "Ouvrez une contradiction ou un passage, puis tapez : écarter RAISON";
      case "merge":
      case "split":
        return "Ici, réunir et séparer se font par la ligne de commande : recoupe entities merge…";
      case "down":
      case "up":
      case "page-down":
      case "page-up":
      case "top":
      case "bottom":
        return "Ici on tape le numéro d'une ligne ; « aide » dit le reste.";
    }
  };

  const understand = async (line: string): Promise<string | undefined> => {
    const typed = line.trim();
    if (typed === "") return describeList(place, place.rows.length);
    if (typed.startsWith("/")) {
      place.filter = typed.slice(1).trim();
      return describeList(place, place.rows.length);
    }
    const reason = /^:?[ée]carter\s+(.+)$/iu.exec(typed)?.[1];
    if (reason) return dismiss(reason);
    const query = /^:?chercher\s+(.+)$/iu.exec(typed)?.[1];
    if (query) {
      services.search(query);
      return list("search");
    }
    const address = /^:?suivre\s+(\S+)$/iu.exec(typed)?.[1];
    if (address) return services.addSource(address);
    const row = /^\d+$/.test(typed) ? filtered(place)[Number(typed) - 1] : undefined;
    if (row) return open(row);
    if (/^\d+$/.test(typed)) return `Il n'y a pas de ligne ${typed}.`;
    const byKey = commandOfKey(typed);
    if (byKey !== undefined) return perform(byKey);
    const [command] = searchCommands(typed.replace(/^:/, ""));
    return command && isCommandId(command.id)
      ? perform(command.id)
      : `Commande inconnue : ${cleanLine(typed)}. Tapez « aide ».`;
  };

  return {
    start: () => explained(() => list("review")).then((text) => text ?? ""),
    answer: (line) => explained(() => understand(line)),
  };
}

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
  const head = `${title}, ${rows.length} sur ${total}. Tapez un numéro pour ouvrir, « aide » pour les commandes.`;
  const lines = rows.map(({ mark, title: words, facts }, index) => {
    const state = mark ? `${wordOf(mark, "fr")} : ` : "";
    return `${index + 1}. ${state}${cleanLine(words)} (${cleanLine(facts)})`;
  });
  return [head, ...(lines.length === 0 ? ["Rien ici."] : lines)].join("\n");
}

function describeDetail(detail: Detail): string {
  const count = detail.evidence.length;
  const hint =
    count === 0 ? "Aucune phrase." : `${count} phrase(s) : « n » lit la suivante, « ouvrir » ouvre l'article.`;
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
