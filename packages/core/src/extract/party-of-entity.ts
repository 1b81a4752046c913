import type { Entity, Party } from "../model/analysis.ts";
import { isParaphrase } from "./quote/speaker/roles.ts";

/**
 * An entity as one who takes part. A person whom the text never names but by an office (« le président polonais ») keeps the
 * words of the text: who held the office on that day is what the knowledge base says, and stands with the entity.
 */
export function partyOfEntity(entity: Entity, text: string): Party {
  return { name: wordsOfOffice(entity, text) ?? entity.name, entityId: entity.id };
}

function wordsOfOffice({ type, mentions }: Entity, text: string): string | undefined {
  const isNamed = ({ level = "name" }: Entity["mentions"][number]) => level === "name";
  if (type !== "PER" || mentions.some(isNamed)) return undefined;
  const fullestFirst = mentions
    .filter(({ level }) => level === "nominal")
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ").replace(DETERMINER, ""))
    .toSorted((left, right) => right.length - left.length);
  // « premier ministre » rather than « chef du gouvernement ».
  return fullestFirst.find((words) => !isParaphrase(words)) ?? fullestFirst[0];
}

const DETERMINER = /^(?:les?|la|un|une|des|son|sa|leur|ce|cet|cette)\s+|^l['’]/iu;
