import { readFileSync } from "node:fs";
import { findInstitutions, joinNames, type TokenName } from "@recoupe/core/language";
import type { SurfaceSentence, SurfaceToken } from "./read-conllu.ts";
import type { NameExample } from "./train-names.ts";

/** A range of tokens, `last` included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

const TYPE_OF_LETTER: Readonly<Record<string, string>> = { P: "PER", L: "LOC", G: "ORG", M: "MISC" };
const TYPES_A_LINE = 40;

/** Types of 3,424 names given by hand from the list alone: letter k of a line types the k-th name of its forty. */
export function readNameTypes(folder: URL): Map<string, string> {
  const names = JSON.parse(readFileSync(new URL("names.json", folder), "utf8")) as string[];
  const types = new Map<string, string>();
  for (const line of readFileSync(new URL("name-types.txt", folder), "utf8").trim().split("\n")) {
    const [number = "", ...letters] = line.split(" ");
    for (const [k, letter] of [...letters.join("")].entries()) {
      const type = TYPE_OF_LETTER[letter];
      if (type !== undefined) types.set(names[Number(number) * TYPES_A_LINE + k]!, type);
    }
  }
  return types;
}

/**
 * Marks the names of a treebank sentence: as its MISC column says (`Name=B-PER`) where it says so, else runs of proper nouns with the type
 * given by hand, widened to the words that belong to the name but are no proper nouns (« Nations unies », « Parti socialiste »).
 */
export function namesOf(sentence: SurfaceSentence, types: ReadonlyMap<string, string>): NameExample {
  const { tokens } = sentence;
  const forms = tokens.map(({ form }) => form);
  if (tokens.some(({ name }) => name !== undefined)) return { forms, tags: tagsOfMisc(tokens) };
  const tags: string[] = forms.map(() => "O");
  for (const run of properRuns(tokens)) {
    const type = types.get(textOf(tokens, run));
    if (type !== undefined) mark(tags, widen(tokens, run, type), type);
  }
  for (const body of namedBodies(tokens)) if (rangeIsFree(tags, body)) mark(tags, body, "ORG");
  return { forms, tags: withInstitutions(tokens, tags) };
}

/** Institutions by the rule that also works on new text, in place of the shorter names that proper nouns gave. */
function withInstitutions(tokens: readonly SurfaceToken[], tags: readonly string[]): string[] {
  const names = readSpans(tags);
  const marked: string[] = tags.map(() => "O");
  for (const { first, last, type } of joinNames(names, findInstitutions(tokens, names)))
    mark(marked, { first, last }, type);
  return marked;
}

function readSpans(tags: readonly string[]): TokenName[] {
  const names: TokenName[] = [];
  let first = 0;
  for (const [index, tag] of tags.entries()) {
    if (/^[BU]/.test(tag)) first = index;
    if (/^[LU]/.test(tag)) names.push({ first, last: index, type: tag.slice(2) as TokenName["type"] });
  }
  return names;
}

function tagsOfMisc(tokens: readonly SurfaceToken[]): string[] {
  const tags: string[] = tokens.map(() => "O");
  for (let first = 0; first < tokens.length; first++) {
    const name = tokens[first]!.name;
    if (name === undefined || name.startsWith("I-")) continue;
    let last = first;
    while (tokens[last + 1]?.name?.startsWith("I-")) last++;
    mark(tags, { first, last }, name.slice(2));
  }
  return tags;
}

function mark(tags: string[], { first, last }: Range, type: string): void {
  if (!rangeIsFree(tags, { first, last })) return;
  for (let k = first; k <= last; k++) tags[k] = `I-${type}`;
  tags[first] = `${first === last ? "U" : "B"}-${type}`;
  if (last > first) tags[last] = `L-${type}`;
}

function rangeIsFree(tags: readonly string[], { first, last }: Range): boolean {
  return tags.slice(first, last + 1).every((tag) => tag === "O");
}

function textOf(tokens: readonly SurfaceToken[], { first, last }: Range): string {
  return tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(" ");
}

/** Runs of proper nouns with what is attached to them as `flat`. */
function properRuns(tokens: readonly SurfaceToken[]): Range[] {
  const runs: Range[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.upos !== "PROPN") continue;
    let last = first;
    while (tokens[last + 1]?.upos === "PROPN" || tokens[last + 1]?.relation.startsWith("flat")) last++;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** Names that go on after their proper noun: first word, then what may follow. */
const CONTINUATIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:Nations|[EÉ]tats|Royaume|Émirats|Provinces)$/, /^[Uu]nie?s?$/],
  [/^Arabie$/, /^[Ss]aoudite$/],
  [/^(?:Amérique|Europe|Asie|Afrique|Océanie)$/, /^(?:latine|centrale|orientale|occidentale|australe|noire)$/],
];
const OF_NAMES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/^Côte$/, /^d'$/, /^(?:Ivoire|Azur|Or)$/],
  [/^(?:Corée|Afrique|Amérique|Soudan)$/, /^du$/, /^(?:Sud|Nord)$/],
  [/^(?:Valéry|Giscard)$/, /^d'$/, /^Estaing$/],
];
/** Names printed with their article. */
const WITH_ARTICLE = /^(?:Monde|Figaro|Caire|Haye|Mans|Havane|Canard|Point|Parisien|Corbusier|Chefresne)$/;

function widen(tokens: readonly SurfaceToken[], run: Range, type: string): Range {
  const head = tokens[run.first]!.form;
  const [after, second] = [tokens[run.last + 1], tokens[run.last + 2]];
  const before = tokens[run.first - 1];
  let { first, last } = run;
  if (CONTINUATIONS.some(([name, next]) => name.test(head) && next.test(after?.form ?? ""))) last += 1;
  const matches = OF_NAMES.some(
    ([name, of, rest]) =>
      name.test(tokens[run.last]!.form) && of.test(after?.form ?? "") && rest.test(second?.form ?? ""),
  );
  if (matches) last += 2;
  if (WITH_ARTICLE.test(head) && /^(?:Le|La)$/.test(before?.form ?? "")) first -= 1;
  if (head === "Gaulle" && type === "PER" && /^de$/i.test(before?.form ?? "")) {
    first -= /^Charles$/.test(tokens[run.first - 2]?.form ?? "") ? 2 : 1;
  }
  return { first, last };
}

const BODY =
  /^(?:Union|Parlement|Commission|Conseil|Assemblée|Cour|Banque|Maison|Croix|Sénat|Congrès|Chambre|Ministère|Organisation|Fonds|Comité|Agence|Fédération|Mouvement|Front|Forces|Armée|Université|Académie|Musée|Parti|Ligue|Bourse)$/;
const BODY_ADJECTIVE =
  /^(?:européenne?|nationale?|Blanche|générale?|constitutionnel(?:le)?|centrale|mondiale|monétaire|international|internationale|populaire|socialiste|communiste|démocrate|républicain|français|française|Rouge|suprême|municipal|régional|économique)$/;

/** Bodies named by a capitalised common noun and an adjective: « Union européenne », « Assemblée nationale ». */
function namedBodies(tokens: readonly SurfaceToken[]): Range[] {
  return tokens.flatMap(({ form }, first) =>
    BODY.test(form) && BODY_ADJECTIVE.test(tokens[first + 1]?.form ?? "") ? [{ first, last: first + 1 }] : [],
  );
}
