import { NUMBER_WORDS } from "../../language/number-words.ts";

const HOURS = [...NUMBER_WORDS.keys()].join("|");

/**
 * « vers 3 heures du matin », « à 21 h 30 », « peu après minuit »: a time of day; « à deux heures de route » is none. Groups `hour`, `minutes`,
 * `noon` and `part` of the day.
 */
export const CLOCK = new RegExp(
  String.raw`(?<!\p{L})(?:à|vers|dès|peu (?:avant|après)|aux? alentours? de|autour de) (?:(?<hour>\d{1,2}|${HOURS}) ?(?:h|heures?)(?!\p{L})(?: ?(?<minutes>\d{2})(?!\d))?|(?<noon>midi|minuit)(?!\p{L}))(?: (?<part>du matin|de l['’]après-midi|du soir))?(?! (?:de |d['’]|plus tard))`,
  "giu",
);
