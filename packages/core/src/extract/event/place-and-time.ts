import type { DateRange, Entity, Party } from "../../model/analysis.ts";
import { isBelow, type Tree, wordAt } from "../clause/tree.ts";
import type { TimeExpression } from "../extract-times.ts";
import type { PartyFinder } from "../parties.ts";
import type { Trigger } from "./find-triggers.ts";
import { prepositionOf } from "./roles/prepositions.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

const LOCATIVE = new Set(["à", "en", "dans", "sur", "près", "vers", "depuis", "chez", "devant", "autour", "contre"]);
/** Words before a place that still place it: « au nord de Goma », « la ville de Goma », « la région de Koursk ». */
const PLACE_NOUNS = new Set(
  "nord sud est ouest centre ville village localité région province oblast département banlieue quartier environs périphérie alentours camp aéroport port capitale frontière front territoire état île district zone secteur large bande gouvernorat préfecture commune hôpital base prison".split(
    " ",
  ),
);

/** Who and what already has a part in the event, and so is no place of it. */
export interface Taken {
  readonly names: ReadonlySet<string>;
  readonly heads: readonly number[];
}

/** The place of the event: the nearest place phrase that hangs on the trigger or stands in its clause. */
export function placeOf(trigger: Trigger, tree: Tree, finder: PartyFinder, taken: Taken): Party | null {
  const trigger_ = tree.tokens[trigger.index];
  if (trigger_ === undefined) return null;
  let best: { readonly place: Party; readonly cost: number } | undefined;
  tree.tokens.forEach((token, index) => {
    const place =
      token.upos === "PROPN" || token.upos === "NOUN" || token.upos === "X" ? finder.placeAt(tree, index) : undefined;
    if (
      place === undefined ||
      taken.names.has(place.name) ||
      taken.heads.includes(index) ||
      !isPlaced(tree, index, finder)
    )
      return;
    const cost = distance(tree, trigger, index);
    if (best === undefined || cost < best.cost) best = { place, cost };
  });
  return best && best.cost < (VERBAL_TYPES.has(trigger.entry.type) ? NEAR : FAR) ? best.place : null;
}

/** Places further off than this belong to another clause. Guessed. */
const FAR = 30;
/** Speech seldom says where it is held: only a place right beside the verb counts. Guessed. */
const NEAR = 4;

function distance(tree: Tree, trigger: Trigger, index: number): number {
  const gap = Math.abs(index - trigger.index);
  const hangs = isBelow(tree, index, trigger.index);
  const verb = tree.tokens[trigger.index]?.head ?? -1;
  const beside = verb >= 0 && isBelow(tree, index, verb);
  const [low, high] = index < trigger.index ? [index, trigger.index] : [trigger.index, index];
  const border = tree.tokens
    .slice(low, high)
    .some((token) => /^(?:que|qu'|qui|dont|;|alors|tandis|mais)$/iu.test(token.form));
  const linked = tree.tokens.slice(low, high).some((token) => /^(?:,|après|avant|depuis)$/iu.test(token.form));
  return (
    gap * (hangs ? 0.3 : beside ? 0.6 : 1) +
    (border ? 12 : 0) +
    (linked ? 4 : 0) +
    (index < trigger.index && !hangs ? 2 : 0)
  );
}

/** « à Lima », « au nord de Lima », « la ville de Lima »; not « le président du Pérou ». */
function isPlaced(tree: Tree, index: number, finder: PartyFinder): boolean {
  const start = startOfName(tree, index, finder);
  // « une aide à l'Ukraine »: states take « en » for the place; « à la » gives them something.
  if (/^(?:l'|la)$/u.test(wordAt(tree.tokens, start - 1)) && wordAt(tree.tokens, start - 2) === "à") return false;
  const preposition = prepositionOf(tree, index) ?? plainPreposition(wordAt(tree.tokens, start - 1));
  if (preposition !== undefined && LOCATIVE.has(preposition)) return true;
  for (let at = start - 1; at >= Math.max(0, start - 5); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return false;
    if (PLACE_NOUNS.has(token.lemma.toLowerCase())) return true;
    if (!token.upos.startsWith("ADP") && token.upos !== "DET" && token.upos !== "ADJ") return false;
  }
  return start === 0 && /^[,(–—-]$/u.test(wordAt(tree.tokens, index + 1));
}

function plainPreposition(word: string): string | undefined {
  if (word === "au" || word === "aux") return "à";
  return LOCATIVE.has(word) ? word : undefined;
}

function startOfName(tree: Tree, index: number, finder: PartyFinder): number {
  const token = tree.tokens[index];
  const entity: Entity | undefined = token && finder.entityAt(token);
  let start = index;
  while (
    start > 0 &&
    entity &&
    tree.tokens[start - 1] &&
    finder.entityAt(tree.tokens[start - 1] ?? { start: 0, end: 1 })?.id === entity.id
  )
    start -= 1;
  return start;
}

/** The time of the event: the one that hangs on the trigger, else the nearest in the sentence; undefined when it names none. */
export function timeOf(trigger: Trigger, tree: Tree, times: readonly TimeExpression[]): DateRange | undefined {
  const inside = times.filter(
    (time) => time.range !== undefined && time.start >= tree.sentence.start && time.end <= tree.sentence.end,
  );
  let best: { readonly range: DateRange; readonly cost: number } | undefined;
  for (const time of inside) {
    const index = tree.tokens.findIndex((token) => token.end > time.start);
    if (index < 0 || time.range === undefined) continue;
    const cost = distance(tree, trigger, index) + (index <= 1 ? -4 : 0);
    if (best === undefined || cost < best.cost) best = { range: time.range, cost };
  }
  return best?.range;
}
