import type { Tree } from "../parse-dependencies.ts";
import type { Reading } from "../readings.ts";

type Word = Pick<Reading, "features">;

/**
 * « La ministre a assuré que la route était sûre et a quitté la salle »: speech in the past is told in past tenses of its own, so a verb in the
 * perfect, without a subject, that is joined to such speech goes on with who spoke. The parser often joins it to the speech, which is nearer.
 * Returns the heads with these verbs moved to the verb that reports.
 */
export function repairCoordination(words: readonly Word[], tree: Tree): Int32Array {
  const heads = Int32Array.from(tree.heads);
  for (const [verb, relation] of tree.relations.entries()) {
    if (relation !== "conj") continue;
    const said = heads[verb]!;
    const reporting = said < 0 ? -1 : heads[said]!;
    if (reporting < 0 || tree.relations[said] !== "ccomp" || !(reporting < said && said < verb)) continue;
    const clause = { words, tree };
    if (!goesOnTelling(clause, { reporting, said, verb })) continue;
    if (agrees(clause, reporting, verb) && !hasSubject(tree, verb)) heads[verb] = reporting;
  }
  return heads;
}

interface Clause {
  readonly words: readonly Word[];
  readonly tree: Tree;
}

interface Joined {
  readonly reporting: number;
  readonly said: number;
  readonly verb: number;
}

/** In the tense of who reports, which is not that of what is said: « soutient qu'elle n'a rien vu et accuse », « a dit qu'ils partaient et a signé ». */
function goesOnTelling(clause: Clause, { reporting, said, verb }: Joined): boolean {
  if (isPerfect(clause, verb)) return isPerfect(clause, reporting) && isToldInPast(clause, said);
  const isPast = isPerfect(clause, said) || isToldInPast(clause, said);
  return isPresent(clause, verb) && isPresent(clause, reporting) && isPast;
}

/** « soutient », « accusent ». */
function isPresent({ words }: Clause, verb: number): boolean {
  const { VerbForm, Tense, Mood } = words[verb]?.features ?? {};
  return VerbForm === "Fin" && Tense === "Pres" && Mood !== "Sub";
}

/** « a assuré », « ont quitté ». */
function isPerfect(clause: Clause, verb: number): boolean {
  const finite = finiteOf(clause, verb);
  return finite !== undefined && finite !== clause.words[verb] && finite.features["Tense"] === "Pres";
}

/** Imperfect, pluperfect, conditional. */
function isToldInPast(clause: Clause, verb: number): boolean {
  const features = finiteOf(clause, verb)?.features;
  return features?.["Tense"] === "Imp" || features?.["Mood"] === "Cnd";
}

function agrees(clause: Clause, left: number, right: number): boolean {
  return finiteOf(clause, left)?.features["Number"] === finiteOf(clause, right)?.features["Number"];
}

function hasSubject({ heads, relations }: Tree, verb: number): boolean {
  return relations.some((relation, at) => heads[at] === verb && /^(?:nsubj|expl:subj|csubj)/.test(relation));
}

/** The verb itself or the auxiliary or copula that is conjugated for it. */
function finiteOf({ words, tree }: Clause, verb: number): Word | undefined {
  if (words[verb]?.features["VerbForm"] === "Fin") return words[verb];
  return words.find(
    ({ features }, at) =>
      tree.heads[at] === verb && /^(?:aux|cop)/.test(tree.relations[at]!) && features["VerbForm"] === "Fin",
  );
}
