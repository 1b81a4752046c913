import type { Entity } from "../model/analysis.ts";
import type { PlacedMention } from "./placed-mentions.ts";

/** The place of some names, the last of the text first, that fits and stands alone: « la ville » takes up none of « à Gao, à Ouani ou à Goma ». */
export function lastPlaceTold(
  names: Iterable<PlacedMention>,
  text: string,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  let behind: PlacedMention | undefined;
  let isListed = false;
  for (const name of names) {
    if (name.entity.type !== "LOC" || !fits(name.entity)) continue;
    const joins = behind !== undefined && JOINED.test(text.slice(name.end, behind.start));
    if (behind !== undefined && !joins && !isListed) return behind.entity;
    isListed = joins;
    behind = name;
  }
  return isListed ? undefined : behind?.entity;
}

/** What stands between two places of a list: « , », « et à », « ou au nord de ». */
const JOINED =
  /^(?:,|,? (?:et|ou)|\/)(?: (?:à|en|dans|sur|vers|près|de|du|au|la|le|les|nord|sud|est|ouest)| [dl]['’])* ?$/u;
