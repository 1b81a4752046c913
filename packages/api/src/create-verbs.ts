import { isAbsolute } from "node:path";
import type { ArticleInput } from "@recoupe/core/model";
import {
  type DatabaseHandle,
  forgetFailure,
  pauseSource,
  removeSource,
  type StoredJudgement,
  scheduleSource,
} from "@recoupe/db";
import {
  addFolder,
  addSource,
  correctGiven,
  createIngestContext,
  createPoster,
  createSourceContext,
  exportSubscriptions,
  FetchError,
  followView,
  type GivenByHand,
  HostBusyError,
  type ItemOutcome,
  importSubscriptions,
  ingestAddress,
  ingestArticle,
  JudgementError,
  judge,
  type Poster,
  parseAllowedNetworks,
  placeOfFile,
  readOutlets,
  relateArticles,
  type SourceContext,
  undo,
} from "@recoupe/ingest";
import { articleInHanded } from "@recoupe/ingest/formats";
import type {
  HandedText,
  IngestOutcome,
  IngestVerbs,
  JudgementOutcome,
  SourceOutcome,
  WebhookOutcome,
} from "./ingest-verbs.ts";

export interface VerbSettings {
  /** Private hosts and ranges that may be asked: `127.0.0.1:8080, 10.0.0.0/8`; empty for none. */
  readonly allowNetworks: string;
  /** Folder with descriptions of outlets to follow. */
  readonly outlets?: string | undefined;
}

/** The verbs over one database. Brings the language data with it: load this module when the first article is handed in. */
export function createVerbs(database: DatabaseHandle, settings: VerbSettings): IngestVerbs {
  const outlets = settings.outlets === undefined ? undefined : readOutlets(settings.outlets);
  const allowedNetworks = parseAllowedNetworks(settings.allowNetworks);
  const context = createSourceContext(createIngestContext(database.db, { outlets }), { allowedNetworks });
  const poster = createPoster(allowedNetworks);
  return {
    ingestAddress: async ({ author, ...given }) =>
      handIn(await ingestAddress(given, context), { ...given, author }, context),
    addSource: (address) => follow(address, context),
    changeSource: (id, change) => {
      switch (change) {
        case "pause":
          return pauseSource(database.db, id, true);
        case "resume":
        case "check":
          return scheduleSource(database.db, id);
        case "remove":
          return removeSource(database.db, id);
        default:
          return change satisfies never;
      }
    },
    forgetFailure: (id) => forgetFailure(database.db, id),
    importOpml: (text) => importSubscriptions(text, context),
    exportOpml: () => exportSubscriptions(context, new Date()),
    followView: (viewId, url) => tell(viewId, url, { database: database.db, poster }),
    judge: (decision, signed) => judged(judge(decision, signed, context)),
    undo: (sequence, signed) => judged(undo(sequence, signed, context)),
    ingestText: (handed) => handInText(handed, context),
  };
}

/** A text or a page as it is, or the one in a saved mail. */
async function handInText(handed: HandedText, context: SourceContext): Promise<IngestOutcome> {
  const { content, fileName, author, statedAt, ...given } = handed;
  const inside = await articleInHanded({ bytes: content, fileName, contentType: given.contentType });
  if (inside?.kind === "problem") return { outcome: "failed", articleId: null, reason: inside.reason, sequence: null };
  const { publishedAt = statedAt ?? inside?.input.publishedAt } = given;
  const item = { bytes: content, ...given, ...(inside && pageOf(inside.input, given)), publishedAt };
  return handIn(await ingestArticle({ ...item, ...placeOfFile(fileName) }, context), { ...given, author }, context);
}

/** What stands in a mail, at the address it was given with or at its own. */
function pageOf(input: ArticleInput, { url }: Pick<HandedText, "url">) {
  const { content, contentType } = input;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const own = input.url !== undefined && /^https?:/u.test(input.url) ? input.url : undefined;
  return { bytes, contentType: `${contentType}; charset=utf-8`, url: url ?? own };
}

async function judged(judgement: Promise<StoredJudgement>): Promise<JudgementOutcome> {
  try {
    const { sequence, before, targetKey } = await judgement;
    return { outcome: "judged", sequence, target: before?.target ?? { id: targetKey, label: targetKey } };
  } catch (error) {
    if (!(error instanceof JudgementError)) throw error;
    return { outcome: "refused", code: error.code, reason: error.message };
  }
}

/** What was handed in is put beside the rest; what is said of an article that was known already becomes a correction of it. */
async function handIn(item: ItemOutcome, given: GivenByHand, context: SourceContext): Promise<IngestOutcome> {
  if (item.outcome === "skipped" && item.code === "taken-out") {
    const { documentId: articleId, reason, sequence } = item;
    return { outcome: "taken-out", articleId, reason, sequence };
  }
  if ("code" in item) return { outcome: item.outcome, articleId: null, reason: item.reason, sequence: null };
  if (item.outcome === "stored") await relateArticles(context);
  const said = await correctGiven(item, given, context);
  const unchanged = said.kind === "corrected" ? "corrected" : "unchanged";
  return {
    outcome: item.outcome === "unchanged" ? unchanged : item.version > 1 ? "updated" : "stored",
    articleId: item.documentId,
    reason: [...item.notes, ...(said.kind === "kept" ? [said.reason] : [])].join(" ") || null,
    sequence: said.kind === "corrected" ? said.sequence : null,
  };
}

async function follow(address: string, context: SourceContext): Promise<SourceOutcome> {
  if (isAbsolute(address)) return followFolder(address, context);
  try {
    const added = await addSource(address, context);
    if (added.outcome === "no-feed") {
      return { outcome: "no-feed", reason: `Aucun flux à cette adresse. Essayé aussi : ${added.tried.join(", ")}` };
    }
    const { id, title, address: followed } = added.source;
    return { outcome: added.outcome, id, title, address: followed };
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof HostBusyError)) throw error;
    return { outcome: "failed", reason: error.message };
  }
}

async function followFolder(path: string, context: SourceContext): Promise<SourceOutcome> {
  const added = await addFolder(path, context);
  if (!added) return { outcome: "failed", reason: `${path} n'est pas un dossier que ce serveur peut lire.` };
  const { id, title, address } = added.source;
  return { outcome: added.outcome, id, title, address };
}

async function tell(
  viewId: string,
  url: string,
  context: { readonly database: DatabaseHandle["db"]; readonly poster: Poster },
): Promise<WebhookOutcome | undefined> {
  try {
    const followed = await followView(viewId, url, context);
    if (!followed) return undefined;
    const { secret = null, ...address } = followed;
    return { outcome: secret === null ? "known" : "added", ...address, secret };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { outcome: "refused", reason: error.detail };
  }
}
