/** A language whose habits of writing foreign names are known. */
export type Romanisation = "fr" | "en" | "de";

/**
 * Cyrillic letter, then what French, English and German newspapers write. Own table from the practice of the three
 * press languages (French: tables of the Imprimerie nationale; English: BGN/PCGN 1947; German: Duden), lower case.
 */
const CYRILLIC = `
а a a a
б b b b
в v v w
г g g g
ґ g g g
д d d d
е e e e
ё io yo jo
є ie ye je
ж j zh sch
з z z s
и i i i
і i i i
ї ï yi ji
й ï y j
к k k k
л l l l
м m m m
н n n n
о o o o
п p p p
р r r r
с s s s
т t t t
у ou u u
ў ou u u
ф f f f
х kh kh ch
ц ts ts z
ч tch ch tsch
ш ch sh sch
щ chtch shch schtsch
ъ - - -
ы y y y
ь - - -
э e e e
ю iou yu ju
я ia ya ja
ђ dj dj dj
ј ï j j
љ l l l
њ n n n
ћ tch ch tsch
џ dj dzh dsch
`;

/** Arabic letter with the same three columns; short vowels are not written, so the result lacks them. */
const ARABIC = `
ا a a a
أ a a a
إ i i i
آ a a a
ب b b b
ت t t t
ث th th th
ج dj j dsch
ح h h h
خ kh kh ch
د d d d
ذ dh dh dh
ر r r r
ز z z s
س s s s
ش ch sh sch
ص s s s
ض d d d
ط t t t
ظ z z z
ع - - -
غ gh gh gh
ف f f f
ق q q q
ك k k k
ل l l l
م m m m
ن n n n
ه h h h
ة a a a
و ou u u
ي i i i
ى a a a
ئ i i i
ؤ ou u u
ء - - -
پ p p p
چ tch ch tsch
گ g g g
ک k k k
ی i i i
ژ j zh sch
`;

const COLUMN: Readonly<Record<Romanisation, number>> = { fr: 1, en: 2, de: 3 };

function readTable(rows: string, column: number): [string, string][] {
  return rows
    .trim()
    .split("\n")
    .map((row) => row.split(" "))
    .map((cells) => [cells[0] as string, cells[column] === "-" ? "" : (cells[column] as string)]);
}

const TABLES: Readonly<Record<Romanisation, ReadonlyMap<string, string>>> = {
  fr: new Map([...readTable(CYRILLIC, COLUMN.fr), ...readTable(ARABIC, COLUMN.fr)]),
  en: new Map([...readTable(CYRILLIC, COLUMN.en), ...readTable(ARABIC, COLUMN.en)]),
  de: new Map([...readTable(CYRILLIC, COLUMN.de), ...readTable(ARABIC, COLUMN.de)]),
};

const FOREIGN_LETTER = /[\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/**
 * A name in Cyrillic or Arabic letters as a newspaper of the language would write it: Зеленський gives « Zelensky » in
 * French. Other letters stay as they are; a name without such letters comes back unchanged.
 */
export function romanise(name: string, language: Romanisation): string {
  if (!FOREIGN_LETTER.test(name)) return name;
  return name
    .normalize("NFC")
    .split(/(\s+|-)/u)
    .map((word) => romaniseWord(word, language))
    .join("");
}

function romaniseWord(word: string, language: Romanisation): string {
  if (!FOREIGN_LETTER.test(word)) return word;
  // Only Ukrainian has these letters, and its г is an h: Чернігів is Tchernihiv.
  const lower = /[іїєґ]/i.test(word) ? word.toLowerCase().replaceAll("г", "h") : word.toLowerCase();
  const letters = [...lower].map((letter) => TABLES[language].get(letter) ?? letter).join("");
  const finished = language === "fr" ? finishFrench(letters) : finishSlavic(letters, language);
  return finished.charAt(0).toUpperCase() + finished.slice(1);
}

/** « Zelenskiï » is written « Zelenski » or « Zelensky », « Poutin » « Poutine », « Jitomir » keeps its j. */
function finishFrench(letters: string): string {
  return letters
    .replace(/(?<=sk)(?:iï|yï|iy)$/u, "y")
    .replace(/[iy]ï$/u, "i")
    .replace(/(?<=[^aeiouy])in$/u, "ine")
    .replace(/gu?(?=[eiy])/gu, "gu");
}

function finishSlavic(letters: string, language: Romanisation): string {
  return language === "en" ? letters.replace(/(?<=sk)[iy]y$/u, "y") : letters.replace(/(?<=sk)[iy]j$/u, "yj");
}
