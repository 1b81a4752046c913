import { readFileSync } from "node:fs";

/** A syntactic word of a CoNLL-U file. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  /** 1-based; 0 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
}

interface Contraction {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly misc: string;
}

export interface TreebankSentence {
  readonly id: string;
  readonly text: string;
  readonly words: readonly TreebankWord[];
  readonly contractions: readonly Contraction[];
}

/** A surface token: contractions (au, des, auquel) are one, tagged `ADP_DET` or `ADP_PRON`. */
export interface SurfaceToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  /** 0-based; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** `B-PER` and so on where the file marks names (`Name=B-PER` in MISC). */
  readonly name: string | undefined;
}

export interface SurfaceSentence {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly SurfaceToken[];
}

export function readConllu(path: string): TreebankSentence[] {
  return readFileSync(path, "utf8")
    .split(/\n[ \t]*\n/)
    .map((block) => readSentence(block.split("\n")))
    .filter((sentence) => sentence.words.length > 0);
}

/** Empty nodes (`5.1`) are left out. */
function readSentence(lines: readonly string[]): TreebankSentence {
  const words: TreebankWord[] = [];
  const contractions: Contraction[] = [];
  for (const line of lines) {
    const [id = "", form = "", lemma = "", upos = "", , features = "", head = "", relation = "", , misc = ""] =
      line.split("\t");
    if (/^\d+$/.test(id)) words.push({ form, lemma, upos, features, head: Number(head), relation, misc });
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) contractions.push({ from: Number(range[1]), to: Number(range[2]), form, misc });
  }
  return { id: commentOf(lines, "sent_id"), text: commentOf(lines, "text"), words, contractions };
}

function commentOf(lines: readonly string[], key: string): string {
  const start = `# ${key} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? "";
}

/** Joins the words of each contraction; its head is that of the word that leaves the group (for auquel, the pronoun). */
export function toSurface(sentence: TreebankSentence): SurfaceSentence {
  const groups = groupWords(sentence);
  const groupOf = new Map(groups.flatMap((group, index) => group.ids.map((id) => [id, index] as const)));
  const tokens = groups.map(({ ids, form, misc }): SurfaceToken => {
    const words = ids.map((id) => sentence.words[id - 1]!);
    const leaving = words.find((word) => word.head === 0 || !ids.includes(word.head)) ?? words[0]!;
    const main = words.length > 1 && words[1]!.upos === "PRON" ? words[1]! : leaving;
    return {
      form,
      lemma: words.map(({ lemma }) => lemma).join("+"),
      upos: words.map(({ upos }) => upos).join("_"),
      features: words.at(-1)!.features,
      head: main.head === 0 ? -1 : groupOf.get(main.head)!,
      relation: main.relation,
      name: /(?:^|\|)Name=([BI]-\w+)/.exec(misc)?.[1],
    };
  });
  return { id: sentence.id, text: sentence.text, tokens };
}

function groupWords({ words, contractions }: TreebankSentence): { ids: number[]; form: string; misc: string }[] {
  const groups: { ids: number[]; form: string; misc: string }[] = [];
  for (let id = 1; id <= words.length; ) {
    const contraction = contractions.find(({ from }) => from === id);
    const to = contraction?.to ?? id;
    const { form, misc } = contraction ?? words[id - 1]!;
    groups.push({ ids: Array.from({ length: to - id + 1 }, (_, k) => id + k), form, misc });
    id = to + 1;
  }
  return groups;
}
