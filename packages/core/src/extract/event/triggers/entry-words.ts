import { onceFor } from "../../../model/once-for.ts";
import type { Tree } from "../../clause/tree.ts";
import { isArmedNoun, participantKind, weaponMode } from "../../participants.ts";
import { BLAME_WORDS } from "./blame-words.ts";
import { eventEntries, eventTypeOf } from "./event-lexicon.ts";
import type { EventEntry } from "./read-lexicon.ts";

/** Whether a word of the sentence is the further word that an entry asks for: a lemma, a form, or a class of words behind « % ». */
export function isWord(tree: Tree, index: number, word: string): boolean {
  const forms = formsOf(tree)[index];
  if (forms === undefined) return false;
  const { upos, lemma, form } = forms;
  if (lemma === word || form === word) return true;
  switch (word) {
    // « mettre ~ fin à * coopération »: any determiner; « condamnation à # an »: any number.
    case "*":
      return upos === "DET";
    case "#":
      return upos === "NUM" || /^une?$/u.test(form);
    case "%blame":
      return BLAME_WORDS.has(lemma);
    case "%site":
      return upos === "NOUN" && participantKind(lemma) === "site";
    case "%armed":
      return upos === "NOUN" && isArmedNoun(lemma) && !PERHAPS_ARMED.has(lemma);
    case "%weapon":
      return upos === "NOUN" && weaponMode(lemma) !== undefined;
    case "%harm":
      return upos === "VERB" && lemma !== "suspendre" && HARMS.has(eventTypeOf(lemma)?.type ?? "");
    case "%attack":
      return upos === "NOUN" && eventEntries(lemma, "noun").some(({ type }) => type === "ASSAULT");
    case "%place":
      return isInPlace(tree, index);
    case "de":
      return /^(?:d'|du|des)$/u.test(form);
    case "à":
      return form === "au" || form === "aux";
    default:
      // « prise d'otages » is written « prise d'otage » as well, and « frappes aériennes » has the lemma « aérien ».
      return word.length > 3 && forms.singular === singularOf(word);
  }
}

/** The entries whose further words a sentence has at all: of the dozens of « faire » or « mener », most ask for a word that it lacks. */
export function entriesThatMayStandIn(tree: Tree, entries: readonly EventEntry[]): readonly EventEntry[] {
  if (entries.length === 0) return entries;
  const words = wordsOf(tree);
  const asked = askedWords(entries);
  return entries.filter((_, at) => {
    for (const { word, singular } of asked[at]!) if (!words.has(word) && !words.has(singular)) return false;
    return true;
  });
}

interface AskedWord {
  readonly word: string;
  readonly singular: string;
}

/** The further words of each entry that must stand as they are written, worked out once for the entries of a lemma. */
const askedWords: (entries: readonly EventEntry[]) => readonly (readonly AskedWord[])[] = onceFor((entries) =>
  entries.map(({ further }) => further.filter(isAskedAsWritten).map((word) => ({ word, singular: singularOf(word) }))),
);

function isAskedAsWritten(word: string): boolean {
  // « celle du parti Z a été repoussée »: a motion may be meant and not be named.
  return word !== "de" && word !== "à" && word !== "motion" && !"*#%".includes(word.charAt(0));
}

const wordsOf: (tree: Tree) => ReadonlySet<string> = onceFor((tree) => {
  const words = new Set<string>();
  for (const { lemma, form, singular } of formsOf(tree)) {
    words.add(form);
    if (lemma !== form) words.add(lemma);
    if (singular !== form) words.add(singular);
  }
  return words;
});

/** What it harms somebody to be done: `promettre ~ %harm`. */
const HARMS: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "SANCTION"]);

/** A word of the name of a place: `quitter ~ %place`. */
function isInPlace({ tokens, sentence }: Tree, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    sentence.names.some(({ type, start, end }) => type === "LOC" && start <= token.start && token.end <= end)
  );
}

/** Words for those who may bear arms, and for much else: « retirer les corps ». */
const PERHAPS_ARMED = new Set(
  "partie camp corps membre pays puissance état jeune habitant auteur suspect individu inconnu voisin manifestant".split(
    " ",
  ),
);

interface Forms {
  readonly upos: string;
  readonly lemma: string;
  readonly form: string;
  readonly singular: string;
}

/** A form without the mark of the plural. */
export const singularOf = (form: string): string =>
  form.endsWith("s") || form.endsWith("x") ? form.slice(0, -1) : form;

/** The words of a sentence as entries ask for them, made once: every verb is held against dozens of entries. */
const formsOf: (tree: Tree) => readonly Forms[] = onceFor(({ tokens }) =>
  tokens.map(({ upos, lemma, lower }) => ({
    upos,
    lemma: lemma.toLowerCase(),
    form: lower,
    singular: singularOf(lower),
  })),
);
