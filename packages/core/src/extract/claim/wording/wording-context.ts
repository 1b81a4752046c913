import type { FrenchModel } from "../../../language/french-model.ts";
import type { Party } from "../../../model/analysis.ts";
import type { Anaphora } from "../../anaphora.ts";
import type { Tree } from "../../clause/tree.ts";
import type { PartyFinder } from "../../parties.ts";
import type { NameArticles } from "./name-articles.ts";

/** What the wording of one sentence needs. */
export interface WordingContext {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  readonly french: FrenchModel;
  readonly articles: NameArticles;
  /** Who « je », « nous » and the opening « il » of reported words are. */
  readonly speaker: Party | null;
  /** « il » at the head of the words is the speaker: not in quotation marks, nor behind « selon X ». */
  readonly opensWithSpeaker: boolean;
  /** Whom a pronoun that opens the words stands for, where that is known. */
  readonly referentOf?: (index: number) => Party | undefined;
  /** Reported by a verb of the past: « a promis que les salaires seraient payés » is said of what is to come. */
  readonly saidBefore?: boolean;
  /** Tokens that are left out, as the narrator's: « Rien, dit-il, ne justifie cela ». */
  readonly narrated?: ReadonlySet<number>;
}

/** Of these, what holds for a whole article. */
export type ArticleWording = Omit<WordingContext, "tree" | "speaker" | "opensWithSpeaker" | "narrated" | "referentOf">;

/** The same, with whom pronouns stand for. */
export interface ReferringWording extends ArticleWording {
  readonly anaphora: Anaphora;
}

/** For what the outlet says itself: « je » and the opening « il » are nobody it quotes. */
export function inOwnVoice(tree: Tree, context: ArticleWording): WordingContext {
  return { ...context, tree, speaker: null, opensWithSpeaker: false };
}

/** The same, a pronoun that opens the words being whoever was named before. */
export function inOwnVoiceWithReferents(tree: Tree, context: ReferringWording): WordingContext {
  return { ...inOwnVoice(tree, context), referentOf: (index) => context.anaphora.referentOf(tree, index) };
}
