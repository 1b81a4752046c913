import { CATEGORY_NAMES } from "./class-categories.ts";

/** Tags told apart; the others count as none. */
export const TAGS =
  "p h1 h2 h3 h4 li td th div section article figcaption blockquote pre dd dt footer header nav aside form button label summary address center main body ul figure".split(
    " ",
  );
export const PLACES = "nav footer aside header form figure table list main article section quote figcaption".split(" ");
/** Ancestors of a block whose prose and links are looked at. */
export const LEVELS = 6;
const SHAPE = [
  "length",
  "words",
  "linkShare",
  "links",
  "punctuation",
  "sentences",
  "commas",
  "endsClause",
  "endsSentence",
  "endsColon",
  "beginsCapital",
  "wordLength",
  "digits",
  "capitals",
  "allCapitals",
  "functionWords",
  "strong",
  "breaks",
  "lines",
  "tag",
  "isParagraph",
  "isHeading",
  "isItem",
  "depth",
  "position",
  "characterPosition",
  "hidden",
  "furnitureWords",
  "shortFurniture",
  "dated",
  "isReply",
] as const;
const LIKENESS = [
  "repeats",
  "likeTitle",
  "likeMetaTitle",
  "likeDescription",
  "inDescription",
  "sinceTitle",
  "hasTitle",
  "isTitle",
  "inLinkedBody",
  "copied",
  "beginsLike",
  "linkTarget",
  "oneLink",
  "linkedArticle",
] as const;
const SURROUNDINGS = [
  "blockCount",
  "proseMass",
  "levelsToHalf",
  "shareOfHalf",
  "linksOfHalf",
  "levelsToQuarter",
  "signatureCount",
  "signatureShare",
  "signatureLinks",
  "signatureLength",
  "sinceComments",
  "sinceRelated",
  "sinceHeading",
  "datesNear",
  "repliesNear",
  "replies",
  "articleShare",
] as const;
const LEXICON = [
  "lexiconLeast",
  "lexiconMost",
  "lexiconSum",
  "lexiconOwn",
  "lexiconOwnLeast",
  "lexiconParent",
] as const;
export const NEIGHBOUR_OFFSETS = [-2, -1, 1, 2] as const;
export const NEIGHBOUR = [
  "length",
  "linkShare",
  "isParagraph",
  "isHeading",
  "endsClause",
  "functionWords",
  "lexiconLeast",
  "furnitureWords",
  "tag",
  "likeTitle",
  "inLinkedBody",
  "dated",
  "category:comment",
  "category:related",
] as const;
const WINDOW = [
  "prose3",
  "prose10",
  "links2",
  "links5",
  "proseBefore",
  "sinceProse",
  "untilProse",
  "parentAsBefore",
  "parentAsAfter",
  "signatureAsBefore",
  "signatureAsAfter",
] as const;
export const OPINION_OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const OPINION = [
  "opinion",
  ...OPINION_OFFSETS.map((offset) => `opinion${offset}`),
  ...[0, 1, 2, 3, 4].flatMap((level) => [`opinionShare${level}`, `opinionMass${level}`]),
  "opinionSignature",
  "opinionSignatureOthers",
  "opinionSignatureMass",
  "inRange",
  "sinceFirst",
  "sinceLast",
  "inBestContainer",
  "bestContainerShare",
  "opinionWindow",
];

/** Names of the columns of the first stage, in order. */
export const FIRST_STAGE: readonly string[] = [
  ...SHAPE,
  ...PLACES.map((place) => `in:${place}`),
  ...LIKENESS,
  ...SURROUNDINGS,
  ...CATEGORY_NAMES.map((name) => `category:${name}`),
  ...Array.from({ length: LEVELS }, (_, level) => [`proseAt${level}`, `linksAt${level}`, `blocksAt${level}`]).flat(),
  ...LEXICON,
  ...NEIGHBOUR_OFFSETS.flatMap((offset) => NEIGHBOUR.map((name) => `${name}@${offset}`)),
  ...WINDOW,
];
/** The second stage sees the same and what the first thinks of the neighbourhood. */
export const SECOND_STAGE: readonly string[] = [...FIRST_STAGE, ...OPINION];

const COLUMN: ReadonlyMap<string, number> = new Map(SECOND_STAGE.map((name, index) => [name, index]));
const column = (name: string) => COLUMN.get(name)!;
/** Where each group of columns begins. */
export const AT = {
  shape: 0,
  places: SHAPE.length,
  likeness: column("repeats"),
  surroundings: column("blockCount"),
  categories: column(`category:${CATEGORY_NAMES[0]}`),
  levels: column("proseAt0"),
  lexicon: column("lexiconLeast"),
  neighbours: column(`${NEIGHBOUR[0]}@${NEIGHBOUR_OFFSETS[0]}`),
  window: column("prose3"),
  opinion: column("opinion"),
};
export const NEIGHBOUR_COLUMNS = NEIGHBOUR.map(column);
