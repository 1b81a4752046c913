import type { JudgedThing } from "@recoupe/db";
import type { Decision, GivenByHand, Signed } from "@recoupe/ingest";

/** What became of one article that was handed in. */
export interface IngestOutcome {
  /**
   * `corrected`: the article was there, and what was said of it holds now in place of what was known. `taken-out`: a person took it out
   * earlier, and it stays out; a new text is kept with it.
   */
  readonly outcome: "stored" | "unchanged" | "corrected" | "updated" | "taken-out" | "skipped" | "failed";
  readonly articleId: string | null;
  /** In words for a person, where something was skipped, failed or left as it was. */
  readonly reason: string | null;
  /**
   * The decision by which what was said of a known article holds, or by which it was taken out: what undoing takes back. Null where there
   * is none.
   */
  readonly sequence: number | null;
}

/** An article as bytes, with what whoever hands it in says of it. */
export type HandedText = GivenByHand & {
  readonly content: Uint8Array;
  readonly contentType?: string | undefined;
  readonly fileName?: string | undefined;
  readonly url?: string | undefined;
  /** ISO day or instant that the mail or the line says which holds it. */
  readonly statedAt?: string | undefined;
};

/** What became of an address that was to be followed. */
export type SourceOutcome =
  | {
      readonly outcome: "added" | "known";
      readonly id: string;
      readonly title: string | null;
      readonly address: string;
    }
  | { readonly outcome: "no-feed" | "failed"; readonly reason: string };

/** What became of an address that a saved view was to tell. */
export type WebhookOutcome =
  | {
      readonly outcome: "added" | "known";
      readonly id: string;
      readonly url: string;
      /** What signatures are checked with, told this once; null where the address was told already. */
      readonly secret: string | null;
    }
  | { readonly outcome: "refused"; readonly reason: string };

/** What became of a decision. */
export type JudgementOutcome =
  | { readonly outcome: "judged"; readonly sequence: number; readonly target: JudgedThing }
  | { readonly outcome: "refused"; readonly code: string; readonly reason: string };

/** The verbs of `@recoupe/ingest` that the API hands on. Given from outside, so that a face can load them lazily. */
export interface IngestVerbs {
  /** Reads the article at a web address. */
  ingestAddress(given: GivenByHand & { readonly address: string }): Promise<IngestOutcome>;
  /** Adds the feed or sitemap at an address, the first feed of the site there, or a folder of the server's machine. */
  addSource(address: string): Promise<SourceOutcome>;
  /** Stops or resumes the checks of a source, asks for one now, or forgets it. False when there is no such source. */
  changeSource(id: string, change: "pause" | "resume" | "check" | "remove"): Promise<boolean>;
  /** Takes something off the list of what could not be read, until it fails again. False when it is not on it. */
  forgetFailure(id: string): Promise<boolean>;
  /** Undefined when the text is no OPML. */
  importOpml(text: string): Promise<{ added: number; known: number; skipped: readonly string[] } | undefined>;
  exportOpml(): Promise<string>;
  /** Has a saved view tell an address what it finds. Undefined when there is no such view. */
  followView(viewId: string, url: string): Promise<WebhookOutcome | undefined>;
  /** Writes a decision down, and gives its number once the record follows it. */
  judge(decision: Decision, signed: Signed): Promise<JudgementOutcome>;
  /** Takes the decision of this number back, or the last one that holds; gives what it was about. */
  undo(sequence: number | undefined, signed: Signed): Promise<JudgementOutcome>;
  ingestText(given: HandedText): Promise<IngestOutcome>;
}
