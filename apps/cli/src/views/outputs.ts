import type { AppRouter } from "@recoupe/api";
import type { inferRouterOutputs } from "@trpc/server";

/** What the server answers, by name: the terminal has no types of its own for the news. */
type Outputs = inferRouterOutputs<AppRouter>;

export type ContradictionOutput = Outputs["contradiction"]["get"];
export type ContradictionRowOutput = Outputs["contradiction"]["list"]["rows"][number];
export type EventRowOutput = Outputs["event"]["list"]["rows"][number];
export type EventOutput = Outputs["event"]["get"];
export type TellingOutput = EventOutput["tellings"][number];
type ListedStatement = Outputs["quote"]["list"]["rows"][number];
/** A statement of a list, or a quotation found by a search: the terminal shows the words without marking what differs. */
export type StatementOutput = Pick<
  ListedStatement,
  "id" | "reason" | "speaker" | "articleCount" | "tellingCount" | "dismissed"
> & {
  readonly tellings: readonly QuoteOutput[];
};
export type DismissalOutput = NonNullable<ContradictionOutput["dismissed"]>;
export type QuoteOutput = Omit<ListedStatement["tellings"][number], "pieces">;
export type EntityRowOutput = Outputs["entity"]["list"]["rows"][number];
export type EntityOutput = Outputs["entity"]["get"];
export type ArticleRowOutput = Outputs["article"]["list"]["rows"][number];
export type TakenOutOutput = Outputs["article"]["takenOut"]["rows"][number];
export type ArticleOutput = Outputs["article"]["get"];
export type VersionOutput = Outputs["article"]["versions"][number];
export type VerificationOutput = Outputs["article"]["verify"];
export type StoryOutput = Outputs["story"]["get"];
export type StoryPartsOutput = Outputs["story"]["parts"];
export type EpisodesOutput = Outputs["story"]["episodes"];
export type SourcesOutput = Outputs["source"]["list"];
export type JudgementOutput = Outputs["judgement"]["list"]["rows"][number];
export type AlteredArticleOutput = Outputs["check"]["altered"]["rows"][number];
export type FlaggedPassageOutput = Outputs["check"]["passages"]["rows"][number];
export type StatusOutput = Outputs["status"];
export type SavedViewOutput = Outputs["view"]["get"];
export type DigestOutput = Outputs["view"]["digest"];
export type SearchOutput = Outputs["search"];
export type EvidenceOutput = TellingOutput["evidence"];
export type SourceOutput = EvidenceOutput["source"];
export type PartyOutput = TellingOutput["actors"][number];
export type RuleOutput = NonNullable<TellingOutput["rule"]>;
