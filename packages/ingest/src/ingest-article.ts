import { basename } from "node:path";
import { performance } from "node:perf_hooks";
import type { Analysis } from "@recoupe/core/model";
import type { SiteTemplate } from "@recoupe/core/site-template";
import {
  type ArticleToSave,
  type DatabaseError,
  findKnownVersion,
  findSiteTemplate,
  findTakenOut,
  listArticleVersions,
  type Queryable,
  quarantineArticle,
  readArticleCorrections,
  type SavedArticle,
  saveArticle,
  sha256,
  type TakenOut,
  toDatabaseError,
  touchDocument,
} from "@recoupe/db";
import { type Analysed, AnalysisError } from "./analyser/background-analyser.ts";
import { judgeContent, type Unreadable } from "./analyser/judge-content.ts";
import { saysMissing } from "./analyser/missing-page.ts";
import { articleIdentity } from "./article-identity.ts";
import { type ArticleItem, addressOf } from "./article-item.ts";
import type { IngestContext } from "./ingest-context.ts";
import { learnSite, siteOf } from "./learn-site.ts";
import type { FailureCode, ItemOutcome, TakenOutAgain } from "./outcome.ts";
import { rereadVersion } from "./reread-version.ts";

/** Runs in the transaction that stores what became of an article: a job that is settled here is settled exactly when its work is. */
export type Settle = (transaction: Queryable, outcome: ItemOutcome) => Promise<void>;

/**
 * Takes one article in: core, then everything it says saved in one transaction. Taking the same again changes nothing.
 * What cannot be read is quarantined with its reason. Throws `DatabaseError` when the database itself fails: the
 * article is then neither stored nor quarantined, and is to be tried again.
 */
export async function ingestArticle(
  item: ArticleItem,
  context: IngestContext,
  settle: Settle = async () => undefined,
): Promise<ItemOutcome> {
  const { database } = context;
  const address = addressOf(item);
  const addresses = [item.url, item.filePath].filter((each) => each !== undefined);
  const unreadable = judgeContent(item.bytes);
  if (unreadable) return refuse(item, { code: unreadable, reason: UNREADABLE[unreadable] }, context, settle);
  const content = { rawHash: sha256(item.bytes), addresses, hasUrl: item.url !== undefined };
  const known = await orDatabaseError(findKnownVersion(database, content));
  if (known) {
    const { documentId, versionId, number: version } = known;
    const outcome = { outcome: "unchanged", address, documentId, versionId, version, notes: [] } as const;
    return meetAgain(outcome, addresses, context, settle);
  }
  const takenOut = await orDatabaseError(findTakenOut(database, content));
  if (takenOut?.isLastText) return meetAgain(stillOut(address, takenOut), addresses, context, settle);
  const site = siteOf(item.url);
  const siteTemplate = site ? await orDatabaseError(findSiteTemplate(database, site)) : undefined;
  const reading = await read(item, siteTemplate, context);
  if ("error" in reading) {
    return refuse(item, { code: "analysis", reason: `L’analyse a échoué : ${reading.error}` }, context, settle);
  }
  const { analysis, version: analyserVersion, durationMs } = reading;
  const missing = saysMissing(analysis);
  // What is out may well be gone from its site too: nobody has to look into that.
  if (missing !== undefined && takenOut) return meetAgain(stillOut(address, takenOut), addresses, context, settle);
  if (missing !== undefined) {
    const reason = `Le site a répondu par une page d’erreur (« ${shortened(missing)} ») : l’article n’est pas, ou plus, à cette adresse. Vérifiez-la.`;
    return refuse(item, { code: "missing-page", reason }, context, settle);
  }
  const outcomeOf = (saved: SavedArticle): ItemOutcome => {
    if (saved.outcome === "taken-out") return stillOut(address, saved.takenOut, saved.kept);
    const { outcome, documentId, versionId, number: version } = saved;
    return { outcome, address, documentId, versionId, version, notes: notesOn(analysis) };
  };
  const article: ArticleToSave = {
    raw: { bytes: item.bytes, contentType: item.contentType },
    canonicalUrl: articleIdentity(analysis.document, item.url),
    addresses,
    url: item.url,
    fileName: item.fileName ?? (item.filePath && basename(item.filePath)),
    sourceId: item.sourceId,
    givenOutlet: item.outlet,
    analysis,
    analyserVersion,
    durationMs,
  };
  context.onStage?.("analyse", durationMs);
  const started = performance.now();
  const saved = await orDatabaseError(
    saveArticle(database, article, async (transaction, stored) => {
      const changed = changedVersion(stored);
      if (changed) await followKnown(changed, item, transaction, context);
      await settle(transaction, outcomeOf(stored));
    }),
  );
  context.onStage?.("save", performance.now() - started);
  if (saved.outcome === "stored" && site) await orDatabaseError(learnSite(database, site));
  return outcomeOf(saved);
}

/** Nothing new is stored of an article that is known: where it was met is. */
async function meetAgain(
  outcome: ItemOutcome & { readonly documentId: string },
  addresses: readonly string[],
  { database }: IngestContext,
  settle: Settle,
): Promise<ItemOutcome> {
  const met = database.transaction(async (transaction) => {
    await touchDocument(transaction, outcome.documentId, addresses);
    await settle(transaction, outcome);
  });
  await orDatabaseError(met);
  return outcome;
}

/** A new text of an article that was known. */
function changedVersion(saved: SavedArticle) {
  if (saved.outcome === "taken-out") return saved.kept && { ...saved.kept, documentId: saved.takenOut.documentId };
  return saved.outcome === "stored" && saved.number > 1 ? saved : undefined;
}

function stillOut(
  address: string,
  { documentId, sequence, author, reason }: TakenOut,
  kept?: { readonly number: number },
): TakenOutAgain {
  const why = reason === null ? "" : ` (« ${reason} »)`;
  return {
    outcome: "skipped",
    code: "taken-out",
    address,
    documentId,
    sequence,
    reason: kept
      ? `Cet article a été retiré par ${author}${why} et le reste. Son nouveau texte est gardé, et sera le sien s'il revient. Pour le remettre : « recoupe undo ${sequence} », ou le bouton de sa page.`
      : `Cet article a été retiré par ${author}${why} et le reste. Pour le remettre : « recoupe undo ${sequence} », ou le bouton de sa page.`,
  };
}

/** What was given with an earlier text of an article, and what people corrected of it, hold for its new text too. */
async function followKnown(
  { documentId, versionId }: { readonly documentId: string; readonly versionId: string },
  { outlet, publishedAt }: ArticleItem,
  database: Queryable,
  { analyser }: IngestContext,
): Promise<void> {
  const stored = (await listArticleVersions(database, documentId)).find(({ id }) => id === versionId);
  if (!stored) return;
  const wasGiven = stored.givenOutlet !== (outlet ?? null) || stored.givenDate !== (publishedAt ?? null);
  const isCorrected = Object.keys(await readArticleCorrections(database, documentId)).length > 0;
  // A new text is not lost for a failure here: it stays as it was read a moment ago, until a newer analyser reads it.
  if (wasGiven || isCorrected) await rereadVersion(stored, { database, analyser });
}

/** Characters of a page's own words that a reason repeats. */
const MOST_REPEATED = 80;

const shortened = (words: string): string =>
  words.length > MOST_REPEATED ? `${words.slice(0, MOST_REPEATED)}…` : words;

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  empty: "Le fichier est vide. Enregistrez-y le texte de l’article, puis recommencez.",
  binary:
    "Ce n’est pas du texte (image, PDF, archive ou programme). Enregistrez l’article en texte ou en HTML, puis recommencez.",
  feed: "C’est un flux, qui annonce des articles, et non un article. Suivez son adresse, sur la page « Sources » ou par « recoupe feeds add ».",
  subscriptions:
    "C’est une liste d’abonnements (OPML). Importez-la, sur la page « Sources » ou par « recoupe feeds import ».",
  "too-large":
    "Trop volumineux pour un article (plus de 16 Mo). Découpez-le, ou n’enregistrez que la page de l’article.",
};

/** An article that brings the analyser down is kept in quarantine for the day the fault is mended. */
async function read(
  item: ArticleItem,
  siteTemplate: SiteTemplate | undefined,
  { analyser }: IngestContext,
): Promise<Analysed | { readonly error: string }> {
  const { bytes: content, contentType, url, publishedAt, outlet } = item;
  try {
    return await analyser.analyse({ content, contentType, url, publishedAt, outlet, siteTemplate });
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return { error: error.message };
  }
}

async function refuse(
  item: ArticleItem,
  { code, reason }: { readonly code: FailureCode; readonly reason: string },
  { database }: IngestContext,
  settle: Settle,
): Promise<ItemOutcome> {
  const address = addressOf(item);
  const outcome: ItemOutcome = { outcome: "failed", address, code, reason };
  const bytes = code === "too-large" ? undefined : item.bytes;
  const stage = code === "analysis" ? "analyse" : "read";
  const failed = { address, stage, code, reason, bytes, sourceId: item.sourceId } as const;
  await orDatabaseError(quarantineArticle(database, failed, (transaction) => settle(transaction, outcome)));
  return outcome;
}

/** « anglais » of « en »; a page may declare what is no language. */
function nameOf(language: string): string {
  const isLanguage = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(language);
  return (isLanguage && new Intl.DisplayNames("fr", { type: "language" }).of(language)) || "une autre langue";
}

function notesOn(analysis: Analysis): readonly string[] {
  const { language } = analysis.document;
  const notes: string[] = [];
  if (language !== "fr" && !language.startsWith("fr-") && language !== "und") {
    notes.push(
      `Texte en ${nameOf(language)} : Recoupe lit le français. L’article est gardé, mais peu de choses en sont tirées.`,
    );
  }
  if (!analysis.blocks.some(({ kind }) => kind === "paragraph")) {
    notes.push("Aucun paragraphe d’article n’y a été trouvé.");
  }
  return notes;
}

/** The result, or the failure as a `DatabaseError` where the database itself is at fault. */
async function orDatabaseError<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const fault: DatabaseError | undefined = toDatabaseError(error);
    throw fault ?? error;
  }
}
