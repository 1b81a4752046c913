import { VERBAL_TYPES } from "../../extract/event/triggers/verbal-types.ts";
import { likenessOf } from "../prepare/likeness.ts";
import type { PreparedEvent } from "../prepare/prepared-document.ts";
import { areRelated } from "../text/concepts.ts";
import type { Feature, Setting } from "./compare-events.ts";

export function compareActs(one: PreparedEvent, other: PreparedEvent, { said }: Setting): Feature {
  const sameType = one.event.type === other.event.type ? 1 : 0.6;
  if (VERBAL_TYPES.has(one.event.type) && said.has(`${one.id}|${other.id}`))
    return { score: sameType, name: "one statement" };
  if (VERBAL_TYPES.has(one.event.type)) return compareSpeech(one, other, sameType);
  if (one.lemma !== undefined && one.lemma === other.lemma) return { score: sameType, name: `verb ${one.lemma}` };
  const shared = one.concepts.filter((concept) => other.concepts.some(({ id }) => id === concept.id));
  if (shared.length > 0) {
    const all = new Set([...one.concepts, ...other.concepts].map(({ id }) => id)).size;
    return {
      score: sameType * (0.4 + (0.6 * shared.length) / all),
      name: `act ${shared.map(({ id }) => id).join("+")}`,
    };
  }
  const sameMode = one.event.mode !== null && one.event.mode === other.event.mode;
  if (one.event.type === "CONSULT") return { score: sameMode ? 0.65 : 0.45, name: "meeting" };
  const related = one.concepts.some((left) => other.concepts.some((right) => areRelated(left.id, right.id)));
  if (related) return { score: 0.5, name: "related acts" };
  if (one.concepts.length > 0 && other.concepts.length > 0) return { veto: "different acts" };
  return { score: sameMode ? 0.7 : 0.3, name: `type ${one.event.type}` };
}

/** Everybody asks and accuses: what is asked, and in which words, tells. */
function compareSpeech(one: PreparedEvent, other: PreparedEvent, sameType: number): Feature {
  const sameMode = one.event.mode === other.event.mode ? 0.15 : 0;
  const sameAct = one.concepts.some(({ id }) => other.concepts.some((concept) => concept.id === id)) ? 0.15 : 0;
  const words = Math.min(0.7, 1.8 * likenessOf(one.meaning, other.meaning).dice);
  return { score: sameType * (sameMode + sameAct + words), name: `said alike ${words.toFixed(2)}` };
}
