import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { gapDays } from "../text/days.ts";
import { countShared } from "../text/words.ts";
import { isOneHolder } from "./claim-parties.ts";
import type { Found, Setting } from "./compare-claims.ts";

/** One says that civilians were hit, the other that fighters were: by one act, as far as place and day tell. */
export function clashOfVictims(one: PreparedClaim, other: PreparedClaim, { oneMatter }: Setting): Found {
  if (!oneMatter || !hitOthers(one, other) || isOneHolder(one, other)) return undefined;
  if (one.claim.stance !== "asserts" || other.claim.stance !== "asserts") return undefined;
  if (one.days && other.days && gapDays(one.days, other.days) > 0) return undefined;
  if (one.places.size > 0 && other.places.size > 0 && countShared(one.places, other.places) === 0) return undefined;
  return { relation: "victims", features: [one.victims, other.victims].flatMap((victims) => victims?.words ?? []) };
}

/** « une frappe a tué des civils » and « une frappe a touché des combattants » are no wordings of one claim. */
export function hitOthers({ victims: one }: PreparedClaim, { victims: other }: PreparedClaim): boolean {
  return one !== undefined && other !== undefined && one.kind !== other.kind;
}
