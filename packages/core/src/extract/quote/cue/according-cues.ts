import { onceFor } from "../../../model/once-for.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun, isPersonNoun } from "../../participants.ts";
import { type Cue, MARK } from "./cue.ts";
import { ACCORDING_TO } from "./reporting-words.ts";

/** « selon X », « d'après X », « de source policière », « pour X, … »: phrases that name a source. */
export const accordingCues: (tree: Tree) => readonly Cue[] = onceFor((tree) => {
  const cues: Cue[] = [];
  for (let index = 0; index < tree.tokens.length; index++) {
    const cue =
      accordingAt(tree, index) ?? ifBelieved(tree, index) ?? fromSourceAt(tree, index) ?? inTheEyesOf(tree, index);
    if (!cue) continue;
    cues.push(cue);
    index = cue.end;
  }
  return cues;
});

const NOT_SOURCES = new Set(
  "règle norme loi plan calendrier méthode cas modèle principe critère terme ordre besoin moyen goût envie choix saison région âge lieu type article protocole accord mode degré logique forme date heure souhait vœu volonté désir formule expression tradition coutume usage".split(
    " ",
  ),
);

/** The phrases by their first word. */
const PHRASES_FROM = Map.groupBy(ACCORDING_TO, ([opening = ""]) => opening);

function accordingAt(tree: Tree, first: number): Cue | undefined {
  const opening = wordAt(tree.tokens, first);
  const pattern = PHRASES_FROM.get(opening)?.find((parts) =>
    parts.every((part, offset) => isPart(part, wordAt(tree.tokens, first + offset))),
  );
  if (!pattern) return undefined;
  const last = first + pattern.length - 1;
  if (/^(?:que|qu'|lequel|laquelle|lesquels|lesquelles|si|où|comment)$/u.test(wordAt(tree.tokens, last + 1)))
    return undefined;
  const speaker = headAfter(tree, last + 1);
  if (isOfParticiple(tree, first) || (speaker !== undefined && isOurs(tree, last + 1, speaker))) return undefined;
  if (speaker === undefined || NOT_SOURCES.has(tree.tokens[speaker]?.lemma ?? "")) return undefined;
  return sourceCue(tree, { first, last, speaker });
}

/** « un groupe armé, selon Alger, par ses voisins, a pris la ville »: who says so answers for these words, not for the sentence. */
function isOfParticiple({ tokens }: Tree, first: number): boolean {
  const [participle, comma] = [tokens[first - 2], tokens[first - 1]];
  if (comma?.form !== "," || participle?.features.VerbForm !== "Part" || participle.relation !== "acl") return false;
  const closing = tokens.findIndex(({ form }, index) => index > first && form === ",");
  return closing > 0 && /^(?:par|de|d')$/u.test(tokens[closing + 1]?.form ?? "");
}

/** « selon nos informations », « d'après nos calculs »: the outlet's own, whom nobody reports; « nos confrères » are others. */
const isOurs = ({ tokens }: Tree, from: number, head: number): boolean =>
  /^(?:nos|notre)$/u.test(tokens[from]?.lower ?? "") && !isAgentNoun(tokens[head]?.lemma ?? "");

/** A word of a phrase; its last preposition may be one with the article: « de l'avis du maire ». */
function isPart(part: string, word: string): boolean {
  return part === word || (part === "de" && /^(?:d'|du|des)$/u.test(word)) || (part === "on" && word === "l'on");
}

/** « à l'en croire », « à les entendre »: who spoke before. */
function ifBelieved(tree: Tree, first: number): Cue | undefined {
  const opening = wordAt(tree.tokens, first);
  if (opening !== "à" && opening !== "a") return undefined;
  const words = [0, 1, 2, 3].map((offset) => wordAt(tree.tokens, first + offset));
  if (!/^(?:l'|les)$/u.test(words[1] ?? "")) return undefined;
  const length = words[2] === "entendre" ? 3 : words[2] === "en" && words[3] === "croire" ? 4 : 0;
  if (length === 0) return undefined;
  const last = first + length - 1;
  return { ...sourceCue(tree, { first, last, speaker: last }), speaker: undefined, end: last };
}

/** « de source policière », « de sources concordantes », « de bonne source ». */
function fromSourceAt(tree: Tree, first: number): Cue | undefined {
  const opening = wordAt(tree.tokens, first);
  if (opening !== "de" && opening !== "d'") return undefined;
  const speaker = [first + 1, first + 2].find((at) => /^sources?$/u.test(wordAt(tree.tokens, at)));
  if (speaker === undefined || !opensPhrase(tree, first)) return undefined;
  return sourceCue(tree, { first, last: first, speaker });
}

/** Behind a comma or at the sentence's start: not « l'existence de sources ». */
function opensPhrase(tree: Tree, first: number): boolean {
  return first === 0 || wordAt(tree.tokens, first - 1) === ",";
}

/** People whose view « pour X, … » gives; for others it mostly says who gains or loses. */
const OPINION_HOLDERS = new Set(
  "ministre député sénateur responsable dirigeant maire procureur élu porte-parole gouvernement expert analyste observateur spécialiste chercheur politologue historien économiste sociologue syndicat opposition défense avocat accusation parquet enquêteur critique détracteur défenseur partisan militant opposant juge magistrat diplomate auteur scientifique médecin parti syndicat ONG association organisation collectif mouvement camp entourage majorité exécutif".split(
    " ",
  ),
);
/** A source named after « pour » is no longer than this many words. Guessed: office, country and name. */
const LONGEST_SOURCE = 14;

/** « Pour lui, c'est fini »; « Pour Mme X, … »: at the start, cut off by a comma, with a whole clause behind. */
function inTheEyesOf(tree: Tree, first: number): Cue | undefined {
  const { tokens } = tree;
  if (wordAt(tokens, first) !== "pour" || first > 1 || (first === 1 && tokens[0]?.upos !== "CCONJ")) return undefined;
  const speaker = headAfter(tree, first + 1);
  if (speaker === undefined || !(holdsOpinion(tree, speaker) || isBodyQuoted(tree, speaker))) return undefined;
  const comma = tokens.findIndex((token, index) => index > speaker && token.form === ",");
  if (comma < 0 || comma - speaker > LONGEST_SOURCE) return undefined;
  const clause = tokens.slice(comma + 1);
  if (!clause.some((token) => token.features.VerbForm === "Fin") || clause[0]?.features.VerbForm === "Inf")
    return undefined;
  return sourceCue(tree, { first, last: first, speaker });
}

/** « Pour la Grande mosquée, ce discours « attise les haines » »: marks show that the body named speaks. */
function isBodyQuoted(tree: Tree, head: number): boolean {
  const token = tree.tokens[head];
  // « la Grande mosquée », « l'Union »: in a capital, or read as a name.
  const first = tree.tokens[tree.tokens[head - 1]?.upos === "ADJ" ? head - 1 : head];
  const isBody = tree.sentence.names.some(
    ({ type, start, end }) => type !== "PER" && token && start <= token.start && token.end <= end,
  );
  return (
    (isBody || /^\p{Lu}/u.test(first?.form ?? "")) && tree.tokens.slice(head + 1).some(({ form }) => MARK.test(form))
  );
}

function holdsOpinion(tree: Tree, head: number): boolean {
  const token = tree.tokens[head];
  if (token === undefined) return false;
  if (token.upos === "PRON") return /^(?:lui|elle|eux|elles)$/u.test(wordAt(tree.tokens, head));
  if (tree.sentence.names.some((name) => name.type === "PER" && name.start <= token.start && token.end <= name.end))
    return true;
  // « Pour la CGT, … »: unions, parties and agencies go by their letters; what a firm gains or loses is told with its name.
  if (token.upos === "PROPN" && /^\p{Lu}{2,6}$/u.test(token.form)) return true;
  const lemma = token.lemma.toLowerCase();
  return OPINION_HOLDERS.has(lemma) || (isPersonNoun(lemma) && token.features.Number !== "Plur");
}

function sourceCue(tree: Tree, at: { readonly first: number; readonly last: number; readonly speaker: number }): Cue {
  const { tokens } = tree;
  let end = at.speaker;
  // « qui selon le maire coûtera cher »: without commas the verb of the clause that it stands in ends the phrase.
  const isInside = /^(?:qui|que|qu'|dont|où)$/u.test(wordAt(tokens, at.first - 1));
  const ends = (index: number) =>
    /^[,.;:!?]$/u.test(wordAt(tokens, index)) ||
    MARK.test(wordAt(tokens, index)) ||
    (isInside && tokens[index]?.features.VerbForm === "Fin");
  while (end + 1 < tokens.length && !ends(end + 1)) end += 1;
  return {
    kind: "according",
    ...at,
    lemma: wordAt(tokens, at.first),
    uses: new Set(["say"]),
    group: undefined,
    complement: undefined,
    incise: true,
    end: overAside(tree, overApposition(tree, end)),
    relay: false,
  };
}

/** « selon X, porte-parole de Y, … »: what stands between two commas still names X. */
function overApposition(tree: Tree, end: number): number {
  const { tokens } = tree;
  const opener = tokens[end + 2];
  // « Selon lui, Kris Peeters, président, … »
  if (wordAt(tokens, end + 1) !== "," || opener === undefined || tokens[end]?.upos === "PRON") return end;
  const noun = opener.upos === "DET" ? tokens[end + 3] : opener;
  if (noun?.upos !== "NOUN" && noun?.upos !== "PROPN") return end;
  const indefinite = /^une?$/u.test(wordAt(tokens, end + 2));
  if (noun.upos === "NOUN" && !indefinite && !isAgentNoun(noun.lemma)) return end;
  const comma = tokens.findIndex((token, index) => index > end + 2 && /^[,.;]$/u.test(token.form));
  const inside = tokens.slice(end + 2, comma < 0 ? tokens.length : comma);
  const bare = opener.upos !== "DET" || wordAt(tokens, end + 2).startsWith("un");
  return bare && comma >= 0 && !inside.some((token) => token.features.VerbForm === "Fin") ? comma - 1 : end;
}

/** « selon X, que nous avons joint, », « selon la mairie, citée par l'agence, »: what is told of the source between two commas, once a whole clause follows. */
function overAside(tree: Tree, end: number): number {
  const { tokens } = tree;
  const opener = tokens[end + 2];
  if (wordAt(tokens, end + 1) !== "," || opener === undefined) return end;
  const isRelative = /^(?:qui|que|qu'|dont|où)$/u.test(wordAt(tokens, end + 2));
  if (!isRelative && opener.features.VerbForm !== "Part" && !isReflexiveParticiple(tree, end + 2)) return end;
  const verb = isRelative
    ? tokens.findIndex(({ features }, index) => index > end + 2 && features.VerbForm === "Fin")
    : end + 2;
  const closing = tokens.findIndex(({ form }, index) => index > verb && /^[,.;:]$/u.test(form));
  const hasClause = tokens.slice(closing + 1).some(({ features }) => features.VerbForm === "Fin");
  // « Selon X, qui est maire, a dit… » goes on with the verb of another clause.
  const goesOn = /^(?:VERB|AUX|CCONJ)$/u.test(tokens[closing + 1]?.upos ?? "");
  return verb > 0 && closing > 0 && tokens[closing]?.form === "," && hasClause && !goesOn ? closing - 1 : end;
}

/** « s'exprimant devant la presse » */
const isReflexiveParticiple = ({ tokens }: Tree, index: number): boolean =>
  /^(?:se|s')$/u.test(wordAt(tokens, index)) && tokens[index + 1]?.features.VerbForm === "Part";

/** Head of the noun phrase that begins at `from`. */
function headAfter(tree: Tree, from: number): number | undefined {
  for (let index = from; index < Math.min(tree.tokens.length, from + 6); index++) {
    const token = tree.tokens[index];
    if (token && ["NOUN", "PROPN", "PRON"].includes(token.upos)) return index;
    if (token?.upos === "VERB" || token?.upos === "PUNCT") return undefined;
  }
  return undefined;
}
