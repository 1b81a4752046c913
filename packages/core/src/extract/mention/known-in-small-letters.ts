import type { StageContext } from "../../model/context.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import type { Token } from "../../model/reading.ts";
import { isWritten, plainMarks } from "./written-names.ts";

/** Kinds that many print in small letters, behind an article of many and of one: « les talibans », « sur franceinfo ». */
const MANY: ReadonlySet<string> = new Set(["armed-group"]);
const ONE: ReadonlySet<string> = new Set(["armed-group", "medium"]);

const BEFORE: ReadonlySet<string> = new Set("le les du des au aux l' l’ à sur selon par".split(" "));

/** « les talibans », « les chebabs », « le hezbollah », « sur franceinfo »: what many print without a capital. */
export function knownInSmallLetters(
  tokens: readonly Token[],
  index: number,
  { french, knowledge }: StageContext,
): KnowledgeRow | undefined {
  const { form, lower } = tokens[index]!;
  const before = tokens[index - 1]?.lower ?? "";
  if (!BEFORE.has(before) || !/^\p{Ll}{5,}$/u.test(form)) return undefined;
  const isGroup = /^(?:les|des|aux)$/.test(before);
  // « les talibans » stand in the dictionary too; no other plural of a movement does.
  if (!isGroup && french.lexicon.knows(lower)) return undefined;
  const name = form.charAt(0).toUpperCase() + form.slice(1);
  const kinds = isGroup ? MANY : ONE;
  return knowledge.findExact(name).find((row) => kinds.has(row.kind) && isWritten(row, plainMarks(name)));
}
