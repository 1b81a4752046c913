import { readSettings } from "../server/reader.ts";

interface AskedProps {
  /** Filters by the labels of their fields, values as a reader knows them. */
  readonly of: readonly (readonly [label: string, value: string | undefined])[];
}

/** What a list answers to, for paper, where its form is not printed. Nothing where nothing was asked. */
export async function Asked({ of }: AskedProps) {
  const { words } = await readSettings();
  const asked = of.filter((each): each is readonly [string, string] => Boolean(each[1]));
  if (asked.length === 0) return null;
  return <p className="on-paper">{asked.map(([label, value]) => words.labelled(label, value)).join(" · ")}</p>;
}
