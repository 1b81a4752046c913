import { readCorrectableFacts } from "@recoupe/db";
import type { ArticleItem } from "../article-item.ts";
import type { IngestContext } from "../ingest-context.ts";
import type { ItemOutcome } from "../outcome.ts";
import { judge } from "./judge.ts";
import { JudgementError } from "./judgement-error.ts";

/** What whoever hands an article in says of it. */
export type GivenByHand = Pick<ArticleItem, "outlet" | "publishedAt"> & {
  /** Who says so; without a name nothing that is known already is changed. */
  readonly author?: string | undefined;
};

/** What became of it where the article was known, and told otherwise. */
export type GivenOutcome =
  | { readonly kind: "nothing-new" }
  | { readonly kind: "corrected"; readonly sequence: number }
  /** `reason`: what keeps it from being a correction, in words for a person. */
  | { readonly kind: "kept"; readonly reason: string };

/**
 * What a person says of an article that they hand in holds although the article is known, and was known otherwise: as a correction that
 * they sign, which can be taken back like any other.
 */
export async function correctGiven(
  item: ItemOutcome,
  given: GivenByHand,
  context: IngestContext,
): Promise<GivenOutcome> {
  if ("code" in item) return { kind: "nothing-new" };
  const values = otherwise(given, await readCorrectableFacts(context.database, item.documentId));
  if (Object.keys(values).length === 0) return { kind: "nothing-new" };
  if (given.author === undefined) return { kind: "kept", reason: UNSIGNED };
  try {
    const signed = { author: given.author, reason: REASON };
    const { sequence } = await judge({ verdict: "override", id: item.documentId, values }, signed, context);
    return { kind: "corrected", sequence };
  } catch (error) {
    if (!(error instanceof JudgementError)) throw error;
    return { kind: "kept", reason: error.message };
  }
}

const REASON = "donné avec l’article, qui était déjà là";
const UNSIGNED =
  "Son média et son jour restent ceux qui étaient connus ; pour les changer, corrigez-les sur sa page ou par « recoupe articles correct ».";

/** What was given and does not stand already; an instant of the day that is given is no other day. */
function otherwise(
  { outlet, publishedAt }: GivenByHand,
  stands: Awaited<ReturnType<typeof readCorrectableFacts>>,
): Readonly<Record<string, string>> {
  const day = publishedAt?.slice(0, "2025-03-13".length);
  return {
    ...(outlet !== undefined && folded(outlet) !== folded(stands.outlet ?? "") ? { outlet } : {}),
    ...(day !== undefined && !stands.publishedAt?.startsWith(day) ? { publishedAt: day } : {}),
  };
}

const folded = (name: string): string => name.normalize("NFKC").trim().toLocaleLowerCase("fr");
