import type { EventStatus } from "../../../model/plover.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { hasNe } from "./negated-predicates.ts";
import { type Note, status } from "./note.ts";

/** What the predicate says of an act that is its subject: « une trêve semble possible », « une rencontre n'est pas à l'ordre du jour ». */
export function* notesOfPredicate(tree: Tree, subject: number): Generator<Note> {
  const token = tree.tokens[subject];
  const above = relationOf(token) === "nsubj" ? (token?.head ?? -1) : predicateBehindSides(tree, subject);
  if (above < 0) return;
  const seems = verbGroupsOf(tree).find(({ main, lemma }) => main === above && SEEMING.has(lemma));
  const predicate = seems ? childrenWith(tree, above, "xcomp", "obl")[0] : above;
  if (predicate === undefined || (!seems && childrenWith(tree, predicate, "cop").length === 0)) return;
  const lemma = tree.tokens[predicate]?.lemma.toLowerCase() ?? "";
  const [word, holds, fails] = PREDICATES.find(([words]) => words.has(lemma)) ?? [];
  if (word === undefined || holds === undefined || fails === undefined) return;
  const verbs = [above, ...childrenWith(tree, predicate, "cop")];
  const negated = verbs.some((at) => hasNe(tree, at));
  yield status(negated ? fails : holds, negated ? `ne … pas ${lemma}` : lemma);
}

/** « une rencontre entre X et Y n'est pas exclue », « la visite qu'il devait faire n'est plus à l'ordre du jour »: the parser loses the subject. */
function predicateBehindSides(tree: Tree, subject: number): number {
  const isDescribed = (tree.tokens[subject]?.head ?? 0) < 0 && childrenWith(tree, subject, "acl").length > 0;
  if (wordAt(tree.tokens, subject + 1) !== "entre" && !isDescribed) return -1;
  const clause = isDescribed ? (childrenWith(tree, subject, "acl").at(-1) ?? subject) : subject;
  const verb = tree.tokens.findIndex(({ features }, index) => index > clause && features.VerbForm === "Fin");
  return tree.tokens.findIndex((_, index) => index > verb && childrenWith(tree, index, "cop").includes(verb));
}

const SEEMING = new Set(["sembler", "paraître", "rester", "demeurer", "apparaître", "devenir"]);

/** Predicates of acts, with the status of the act where they hold and where they are denied. */
const PREDICATES: readonly (readonly [words: ReadonlySet<string>, holds: EventStatus, fails: EventStatus])[] = [
  [
    new Set("possible envisageable probable vraisemblable plausible imaginable concevable étude".split(" ")),
    "hypothetical",
    "denied",
  ],
  [new Set("hypothétique incertain improbable".split(" ")), "hypothetical", "hypothetical"],
  [new Set("impossible exclure exclu impensable inenvisageable".split(" ")), "denied", "hypothetical"],
  [
    new Set(
      "imminent prévu prévoir programmé programmer proche ordre agenda actualité table préparation programme vue".split(
        " ",
      ),
    ),
    "planned",
    "denied",
  ],
];
