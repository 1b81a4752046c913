import type { ByteReader } from "./byte-reader.ts";
import type { LexicalAnalysis, Lexicon } from "./lexicon.ts";

/** What training adds to the dictionary. */
export interface LemmaTables {
  /** Lemmas that the treebanks give and the rules below would not: `form|UPOS|features` or `form|UPOS` → lemma. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** `UPOS|suffix` → letters to cut and ending to add, as `3:er`. */
  readonly endings: Readonly<Record<string, string>>;
}

/** Letters of a form's end that a rule may look at. */
export const LONGEST_ENDING = 6;

/** Gives the dictionary form of a word: from the treebanks, else the dictionary, else by the form's ending. */
export class Lemmatizer {
  readonly #exceptions: ReadonlyMap<string, string>;
  readonly #endings: ReadonlyMap<string, string>;
  readonly #lexicon: Lexicon;

  constructor(tables: LemmaTables, lexicon: Lexicon) {
    this.#exceptions = new Map(Object.entries(tables.exceptions));
    this.#endings = new Map(Object.entries(tables.endings));
    this.#lexicon = lexicon;
  }

  static read(reader: ByteReader, lexicon: Lexicon): Lemmatizer {
    return new Lemmatizer(reader.json<LemmaTables>(), lexicon);
  }

  lemmaOf(form: string, upos: string, features: string): string {
    if (upos === "PROPN" || upos === "PUNCT" || upos === "SYM") return form;
    const lower = form.toLowerCase();
    const exception = this.#exceptions.get(`${lower}|${upos}|${features}`) ?? this.#exceptions.get(`${lower}|${upos}`);
    return exception ?? this.regularLemma(form, upos, features);
  }

  /** The lemma without the treebanks' exceptions; the trainer keeps as exception only what this does not give. */
  regularLemma(form: string, upos: string, features: string): string {
    if (/^\d/.test(form)) return form;
    const lower = form.toLowerCase();
    const exact = this.#lexicon.analyses(lower);
    const analyses = exact.length > 0 ? exact : this.#lexicon.analyses(form);
    const best = bestAnalysis(analyses, upos, features);
    // An adjective that the dictionary knows only as a participle is its own lemma (« blessé »), not the verb.
    if (best === undefined || (upos === "ADJ" && isOnlyParticiple(analyses, best.lemma)))
      return this.#byEnding(lower, upos);
    return best.lemma;
  }

  #byEnding(lower: string, upos: string): string {
    for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 1; length--) {
      const rule = this.#endings.get(`${upos}|${lower.slice(-length)}`);
      if (rule === undefined) continue;
      const colon = rule.indexOf(":");
      const cut = Number(rule.slice(0, colon));
      if (cut <= lower.length) return lower.slice(0, lower.length - cut) + rule.slice(colon + 1);
    }
    return lower;
  }
}

function bestAnalysis(
  analyses: readonly LexicalAnalysis[],
  upos: string,
  features: string,
): LexicalAnalysis | undefined {
  const isParticiple = features.includes("VerbForm=Part");
  let best: LexicalAnalysis | undefined;
  let bestFit = 0;
  for (const analysis of analyses) {
    const fit = fitOf(analysis, upos);
    if (fit === 0) continue;
    const agreeing = fit + (isParticiple === hasParticipleTag(analysis) ? 1 : 0);
    if (agreeing > bestFit) [best, bestFit] = [analysis, agreeing];
  }
  return best;
}

/** How well a dictionary class stands for a tag: 0 is not at all. */
function fitOf({ upos, tags }: LexicalAnalysis, tag: string): number {
  if (upos === tag) return 4;
  if ((tag === "AUX" && upos === "VERB") || (tag === "VERB" && upos === "AUX")) return 3;
  if (tag === "ADJ" && tags.includes("ppas")) return 1;
  return tag === "NOUN" && upos === "ADJ" ? 1 : 0;
}

function hasParticipleTag({ tags }: LexicalAnalysis): boolean {
  return tags.includes("ppas") || tags.includes("ppre");
}

function isOnlyParticiple(analyses: readonly LexicalAnalysis[], lemma: string): boolean {
  return analyses.some(
    (analysis) => analysis.lemma === lemma && analysis.tags.includes("ppas") && !analysis.tags.includes("adj"),
  );
}
