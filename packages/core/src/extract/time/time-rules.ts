import { dayOf } from "./calendar.ts";
import {
  dateOrPart,
  dayAfter,
  dayOfNextMonth,
  dayRange,
  fromAnchor,
  fromReference,
  lastNight,
  nightBetween,
  otherWeek,
  partOfDay,
  sameDay,
  severalDays,
  thisWeek,
  weekday,
  weekdayRange,
  weekend,
} from "./days-and-weeks.ts";
import { distance, fromDaySpokenOf, recently, soon, until } from "./distances.ts";
import {
  century,
  decade,
  monthAlone,
  monthAndYear,
  monthRange,
  otherMonth,
  otherYear,
  quarter,
  season,
  sinceNewYear,
  yearAlone,
} from "./months-and-years.ts";
import { oneDay } from "./resolved-time.ts";
import { rule, standingAlone, type TimeRule } from "./time-rule.ts";
import { CENTURY, DECADE, MONTH, NUMBER, PART_OF_DAY, SEASON, WEEKDAY } from "./time-words.ts";

const PART = `(?<part>${PART_OF_DAY})`;
const CLOCK = "(?:,? (?:à|vers|dès) \\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?)?";
const EDGE = "(?<edge>début|mi|fin|courant)";
const YEAR = "(?<year>(?:19|20)\\d{2})";
const IN_MONTH = "(?: du mois d(?:e |'))";
const WHICH = "(?<which>derni(?:er|ère)|passée?|prochaine?|précédente?|suivante?|qui vient)";
/** « la veille d'un sommet », « le lendemain de l'attaque » are counted from an act. */
const ALONE = "(?! (?:(?:de|du|des)(?!\\p{L})|d'))";
const UNIT = "(?<unit>heures?|jours?|semaines?|mois|ans?|années?)";

export const TIME_RULES: readonly TimeRule[] = [
  rule("iso-day", "(?<year>\\d{4})-(?<mm>\\d{2})-(?<dd>\\d{2})", (groups) =>
    oneDay(dayOf(Number(groups.year), Number(groups.mm), Number(groups.dd)), "explicit", "written as ISO day"),
  ),
  rule("numeric-day", "(?<dd>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<year>(?:19|20)?\\d{2})", (groups) => {
    const year = Number(groups.year);
    return oneDay(
      dayOf(year < 100 ? 2000 + year : year, Number(groups.mm), Number(groups.dd)),
      "explicit",
      "written in figures",
    );
  }),
  rule(
    "range-of-days",
    `(?:(?<night>(?:dans la |la )?nuit) )?(?:(?:du|entre le) (?:(?:${WEEKDAY}) )?|de (?:${WEEKDAY}) )(?<firstday>\\d{1,2})(?:er)?(?: (?<firstmonth>${MONTH}))? (?:au|à|et le) (?:(?:${WEEKDAY}) )?(?<lastday>\\d{1,2})(?:er)? (?<month>${MONTH})(?: ${YEAR})?`,
    dayRange,
  ),
  rule(
    "several-days",
    `les (?<list>\\d{1,2}(?:er)?(?:, \\d{1,2})* et \\d{1,2}) (?<month>${MONTH})(?: ${YEAR})?`,
    severalDays,
  ),
  rule(
    "day-of-next-month",
    `(?:le )?(?:${WEEKDAY}) (?<day>\\d{1,2})(?:er)?(?=(?:, (?:le )?(?:${WEEKDAY}) \\d{1,2})* et (?:le )?(?:${WEEKDAY}) \\d{1,2} (?<month>${MONTH}))`,
    dayOfNextMonth,
  ),
  rule("range-of-weekdays", `(?:de|du|entre) (?<weekday>${WEEKDAY}) (?:à|au|et) (?<second>${WEEKDAY})`, weekdayRange),
  rule(
    "range-of-months",
    `(?:entre |de |d')(?<firstmonth>${MONTH}) (?:et|à) (?<month>${MONTH})(?: ${YEAR})?`,
    monthRange,
  ),
  rule(
    "night-between-weekdays",
    `(?:dans la |la )?nuit (?:de|du) (?<weekday>${WEEKDAY}) (?:à|au) (?<second>${WEEKDAY})`,
    nightBetween,
  ),
  rule(
    "part-of-dated-day",
    `(?:(?:au|le|la|dans la|à l'|en|l')[ ]?)?${PART} du (?:(?:${WEEKDAY}) )?(?<day>\\d{1,2})(?:er)? (?<month>${MONTH})(?: ${YEAR})?`,
    dateOrPart,
  ),
  rule(
    "dated-day",
    `(?:le |ce |(?<!jusqu')au )?(?:(?:${WEEKDAY}) )?(?<day>\\d{1,2})(?:er)? (?<month>${MONTH})(?:,? ${YEAR}| ${WHICH})?${CLOCK}(?: (?:au )?(?<part>dans la nuit|matin|soir|après-midi))?`,
    dateOrPart,
  ),
  rule("month-and-year", `(?:en |au mois d(?:e |'))?(?:${EDGE}[ -])?(?<month>${MONTH}) ${YEAR}`, monthAndYear),
  rule("month-last-or-next", `(?:en |au mois d(?:e |'))?(?:${EDGE}[ -])?(?<month>${MONTH}) ${WHICH}`, monthAlone),
  rule(
    "month-alone",
    `(?:en|au mois d(?:e|'(?= ?[ao]))|depuis|courant|dès|jusqu'en) ?(?:${EDGE}[ -])?(?<month>${MONTH})(?! \\d)`,
    monthAlone,
  ),
  rule("edge-of-month", `${EDGE}[ -](?<month>${MONTH})(?! (?:19|20)\\d{2})`, monthAlone),
  rule(
    "edge-of-named-month",
    `(?:au |à la )(?<edge>début|mi|fin|milieu)${IN_MONTH}(?<month>${MONTH})(?: ${YEAR})?`,
    (groups, frame) => (groups.year ? monthAndYear(groups) : monthAlone(groups, frame)),
  ),
  rule("weekday-qualified", `(?<weekday>${WEEKDAY}) ${WHICH}`, weekday),
  rule(
    "weekday",
    `(?:ce )?(?<weekday>${WEEKDAY})(?! de (?:pâques|pentecôte))(?: (?:en |dans l'|dans la |à l'|au )?(?:(?:fin|début|milieu) d(?:e |'))?${PART})?${CLOCK}`,
    weekday,
  ),
  rule("part-of-weekday", `(?:(?:dans la |dans l'|au |en )?${PART}) de (?<weekday>${WEEKDAY})`, weekday),
  rule("day-before-yesterday", `avant-hier(?: ${PART})?`, fromReference(-2, "two days before publication")),
  rule("yesterday", `hier(?: ${PART})?${CLOCK}`, fromReference(-1, "day before publication")),
  rule(
    "today",
    "aujourd'hui|(?<!à )ce jour|ce (?<part>matin|midi|soir)|cet(?:te)? (?:après-midi|matinée)",
    fromReference(0, "day of publication"),
  ),
  rule(
    "just-now",
    "(?:vient|viennent)(?: tout juste| à peine)?(?= d(?:e |')\\p{L}+(?:er|ir|re)(?!\\p{L}))",
    fromReference(0, "just now"),
  ),
  rule("tomorrow", `demain(?: ${PART})?`, fromReference(1, "day after publication")),
  rule("day-after-tomorrow", "après-demain", fromReference(2, "two days after publication")),
  rule("day-before", `la veille(?: au (?<part>soir))?${ALONE}`, fromAnchor(-1, "day before the day spoken of")),
  rule("two-days-after", "le surlendemain", fromAnchor(2, "two days after the day spoken of")),
  rule("same-day", "(?:le |ce )même jour|le jour même|ce jour-là|(?:à )?la même date", sameDay),
  rule(
    "part-of-day",
    `(?:dans|durant|pendant|en début de|en fin de|au milieu de|tard dans|tôt dans|en)(?: la| l')? ?(?:soirée|matinée|après-midi|journée)(?! (?:du|de|d'|pour|dern|préc))|au petit matin(?! (?:du|de|d'))|(?:vers|peu (?:avant|après)) \\d{1,2} ?(?:h|heures)(?: ?\\d{2})?(?! (?:du|de|d'))`,
    partOfDay,
  ),
  rule("day-after", `le lendemain(?: (?<part>matin|soir))?${ALONE}`, dayAfter),
  rule(
    "night",
    "(?:pendant|durant|dans|au cours de|au milieu de) la nuit(?! (?:du|de|d'))(?: dernière| précédente)?|cette nuit|la nuit (?:dernière|précédente)",
    lastNight,
  ),
  rule(
    "this-week",
    "(?:(?<place>plus tôt(?: dans)?|plus tard(?: dans)?|(?:au |en )?début de|(?:à la |en )?fin de) (?:cette|la) semaine|(?:au cours de |dans le courant de )?cette semaine)(?! (?:derni|pass|proch|préc|suiv|qui))",
    thisWeek,
  ),
  rule("edge-of-week", "en (?<place>début|fin|milieu) de semaine", thisWeek),
  rule("other-week", `(?:en (?:début|fin) de |(?:au début|à la fin) de )?la semaine ${WHICH}`, otherWeek),
  rule("weekend", `(?:le |ce )week-?end(?: ${WHICH})?`, weekend),
  rule("last-month", "le mois (?:dernier|passé|précédent)", otherMonth(-1)),
  rule("next-month", "le mois (?:prochain|suivant|qui vient)", otherMonth(1)),
  rule(
    "this-month",
    "(?:(?:plus tôt |au début de |à la fin de )?ce mois(?:-ci)?|(?:au|en) début (?:du|de) mois|à la mi-mois)",
    otherMonth(0),
  ),
  rule("last-year", "l'(?:an|année) (?:derni(?:er|ère)|passée?|précédente)", otherYear(-1)),
  rule("next-year", "l'(?:an|année) (?:prochaine?|suivante)", otherYear(1)),
  rule("this-year", "cette année|(?:au début|à la fin) de l'année(?! (?:19|20)\\d)", otherYear(0)),
  rule("since-new-year", "depuis le début de l'année", sinceNewYear),
  rule(
    "season",
    `(?:l'|au |à l'|cet |ce |en |depuis (?:le |l'))(?<season>${SEASON})(?: (?:${WHICH}|${YEAR}))?`,
    season,
  ),
  rule(
    "part-of-year",
    `(?<rank>premier|1er|deuxième|second|troisième|quatrième) (?<unit>trimestre|semestre)(?: (?:de |de l'année )?${YEAR})?`,
    quarter,
  ),
  rule(
    "ago",
    `(?:il y a|voici|voilà) (?:environ |près de |plus de |moins de )?(?<count>${NUMBER}|quelques|plusieurs) ${UNIT}`,
    distance(-1),
  ),
  rule("ahead", `dans(?: environ)? (?<count>${NUMBER}|quelques|plusieurs) ${UNIT}`, distance(1)),
  rule(
    "earlier",
    `(?<count>${NUMBER}) ${UNIT} (?:plus tôt|auparavant|avant(?! (?:le|la|l'|de|que|son|sa)))`,
    fromDaySpokenOf(-1),
  ),
  rule("later", `(?<count>${NUMBER}) ${UNIT} plus tard`, fromDaySpokenOf(1)),
  rule(
    "term",
    `d'ici (?:à )?(?:(?<count>${NUMBER}) ${UNIT}|(?:la |à la )?fin (?<end>du mois|de l'année|de la semaine)|${YEAR})`,
    until,
  ),
  rule("within", `sous (?<count>${NUMBER}) (?<unit>heures|jours)`, until),
  rule(
    "recent",
    `(?:au cours des|ces|dans les|lors des|depuis) (?:(?<count>${NUMBER}|quelques|plusieurs) )?(?:tout )?derni(?:ers|ères) (?:(?<counted>${NUMBER}) )?${UNIT}`,
    recently,
  ),
  rule("recently", "récemment|dernièrement|ces derniers temps", recently),
  rule(
    "soon",
    `(?:dans les|au cours des|ces|d'ici) (?:(?:${NUMBER}|quelques) )?(?:tout(?:e?s)? )?proch(?:ains|aines) (?:(?<count>${NUMBER}) )?${UNIT}|dans les ${UNIT} (?:à venir|qui viennent)|prochainement`,
    soon,
  ),
  rule("between-years", "(?:entre|de) (?<first>(?:19|20)\\d{2}) (?:et|à) (?<last>(?:19|20)\\d{2})", (groups) => ({
    range: { from: groups.first ?? "", to: groups.last ?? "" },
    precision: "year",
    basis: "explicit",
    reason: "range of years",
  })),
  rule("decade", `(?:(?:dans |depuis |pendant )?les )?années (?<decade>${DECADE})`, decade),
  rule("century", `(?:au |du |le )(?<century>${CENTURY}) siècle`, century),
  rule(
    "year",
    `(?:(?:au |à la )?(?<edge>début|mi|fin|milieu)(?:[ -]| de (?:l'année )?)|(?:en|depuis|dès|jusqu'en|l'année|l'an|année) )${YEAR}(?! ?[%€$])`,
    yearAlone,
  ),
  // « de 2014 » only where the sentence goes on without a noun: « de 2000 soldats » is a count.
  rule(
    "of-year",
    `(?<!(?:plus|près|moins|quelque|environ) )(?:de|d') ?${YEAR}(?= ?[,.;:)»"”]| ?$| (?:et|à|au|par|contre|qui|dans|sur|en|a|ont|est|sont|avait|était) )`,
    yearAlone,
  ),
];

/** Finds the places where some rule finds a time: most sentences hold none, and one pattern is asked faster than fifty. */
export const ANY_TIME = new RegExp(
  standingAlone(TIME_RULES.map(({ words }) => words.replaceAll(/\(\?<\w+>/gu, "(?:")).join("|")),
  "giu",
);
