import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { childrenOf, childWith, hasRelation, spanOfTokens, subtreeOf } from "../tree.ts";
import { resolved } from "./antecedent.ts";
import { type Argument, isTimePhrase, membersOf, prepositionOf } from "./argument.ts";
import { invertedSubject } from "./inverted-subject.ts";

/** What the verb acts on, one argument for each coordinated member: direct objects that are no time and no inverted subject. */
export function objectsOf(sentence: Sentence, verb: number): readonly Argument[] {
  const inverted = invertedSubject(sentence, verb);
  return childrenOf(sentence, verb)
    .filter((child) => hasRelation(sentence.tokens[child], "obj") && child !== inverted)
    .filter((child) => !isTimePhrase(sentence, child) && !isReflexive(sentence, child))
    .flatMap((child) => membersOf(sentence, resolved(sentence, child), "stated"));
}

/** Complements with a preposition and indirect pronouns: `preposition` in lower case, empty for a pronoun; times are left out. */
export function obliquesOf(sentence: Sentence, verb: number): readonly (Argument & { readonly preposition: string })[] {
  return childrenOf(sentence, verb)
    .filter((child) => hasRelation(sentence.tokens[child], "obl", "iobj") && !isTimePhrase(sentence, child))
    .flatMap((child) => {
      const preposition = prepositionOf(sentence, child);
      return membersOf(sentence, child, "stated").map((argument) => ({ ...argument, preposition }));
    });
}

/** The head verb of the clause that the verb takes as its content (« a déclaré que … », « dit avoir … »), undefined for none. */
export function contentOf(sentence: Sentence, verb: number): number | undefined {
  return childWith(sentence, verb, "ccomp", "xcomp");
}

function isReflexive(sentence: Sentence, index: number): boolean {
  return /^(?:se|s'|-vous)$/i.test(sentence.tokens[index]!.form);
}

/** The clause of a verb: all that hangs on it but coordinated verbs, asides and what brings it in. */
export function clauseOf(sentence: Sentence, verb: number): Span {
  const tokens = subtreeOf(sentence, verb, (child, parent) => {
    const token = sentence.tokens[child]!;
    if (hasRelation(token, "parataxis", "dislocated", "vocative", "discourse")) return true;
    if (parent !== verb) return false;
    return /^(?:mark|cc)$/.test(token.relation) || (hasRelation(token, "conj") && /^(?:VERB|AUX)$/.test(token.upos));
  });
  const { start, end } = sentence.tokens[verb]!;
  return spanOfTokens(sentence, tokens) ?? { start, end };
}
