import { type ReadAnswer, subjectBefore } from "./read-answer.ts";

const HAS = "(?:a|ont|avait|avaient)";
const IS = "(?:est|sont|était|étaient|se (?:dit|disent|déclare|déclarent))@";
const SAYS = `(?:dit|disent|${HAS} dit)`;
const GIVES = `(?:donne(?:nt)?|${HAS} donné|accorde(?:nt)?|${HAS} accordé)`;
/** « a rejeté mardi l'accord », « accepte désormais la coupe » */
const ADVERBS = String.raw`(?: (?:\p{L}+ment|désormais|enfin|toujours|encore|aussi|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))*`;
const THING = String.raw`(?=(?: (?:l['’]|l[ea] |les |ce |cet |cette |ces |une? |tou(?:t|te|s|tes) |son |sa |ses |leurs? )|$|[,.;]))`;
const TO = "(?: à(?= l['’]| la | ce | cet| une? | son | sa )| aux?(?= ))";

/** Verbs and turns by which somebody is for a thing or against it, each with what leads to the thing. */
const FOR = ways(
  `(?:soutien(?:t|nent)|appuie(?:nt)?|approuve(?:nt)?|accepte(?:nt)?|${HAS}@ (?:soutenu|appuyé|approuvé|accepté)e?s?)${ADVERBS}${THING}`,
  `(?:${IS} favorables?|${SAYS} oui|${GIVES} (?:son|leur) (?:accord|feu vert|aval|assentiment|consentement)|consent(?:ent)?|souscri(?:t|vent)|se rallie(?:nt)?)${ADVERBS}${TO}`,
  `${IS} d['’]accord (?:avec|sur|pour)(?= )`,
  `(?:se prononce(?:nt)?|s['’]est prononcée?|se sont prononcée?s) (?:pour|en faveur d[eu’'])`,
);
const AGAINST = ways(
  `(?:rejette(?:nt)?|refuse(?:nt)?|récuse(?:nt)?|décline(?:nt)?|${HAS}@ (?:rejeté|refusé|récusé|décliné)e?s?)${ADVERBS}${THING}`,
  `(?:s['’]oppose(?:nt)?|s['’](?:est|était)@ opposée?|se sont@ opposée?s|${IS} (?:hostiles?|opposée?s?)|${SAYS} non)${ADVERBS}${TO}`,
  `${IS} contre(?= )`,
  `(?:se prononce(?:nt)?|s['’]est prononcée?|se sont prononcée?s) contre(?= )`,
);

/** `@`: where « pas encore » and adverbs stand inside a verb. */
function ways(...each: readonly string[]): RegExp {
  const written = each
    .join("|")
    .replaceAll("@", String.raw`(?: (?:pas|toujours pas|pas encore|\p{L}+ment|enfin|désormais))*`);
  return new RegExp(String.raw`(?<!\p{L})(?:${written})`, "giu");
}

const NEGATION = /(?<!\p{L})(?:n['’]|ne )$/iu;
/** « La mairie n'est pas favorable »: the negation stands within the words. */
const DENIED = /(?<!\p{L})(?:pas|plus|jamais)(?!\p{L})/u;
const PENDING = /(?<!\p{L})(?:pas encore|toujours pas)(?!\p{L})/u;
/** Said with reservations, behind what is accepted. */
const RESERVATIONS =
  "mais|à condition|sous (?:certaines )?(?:conditions?|réserves?)|avec (?:des |quelques |de )?(?:fortes |vives )?réserves?|sur le principe|dans son principe|en principe|pourvu|moyennant";
const RESERVED = new RegExp(String.raw`(?<!\p{L})(?:${RESERVATIONS})(?!\p{L})`, "u");
/** Where the thing ends. */
const BEHIND = new RegExp(
  String.raw`[,.;:!?«»“”"()]|(?<!\p{L})(?:${RESERVATIONS}|proposée?s?|présentée?s?|avancée?s?|voulue?s?|qui|que|dont|selon|après|avant|lors|malgré|afin|pour|en échange|tout en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})`,
  "u",
);
/** « Lusaka a reçu mardi l'offre, que la Zambie n'a pas encore acceptée »: what is accepted stands before, behind a verb in the past or none. */
const RELATIVE = new RegExp(
  String.raw`(?:^|[,;:«»“”"() ](?:${HAS}|est|sont) (?:\p{L}+ )?\p{L}+(?:é|i|u|is|it)e?s?${ADVERBS} )(?<thing>(?:(?! (?:${HAS}|est|sont) )[^,;:«»“”"()]){3,80}),? qu(?:e |['’])$`,
  "u",
);

/** What a sentence says that somebody is for or against: who, what, and whether with reservations or « pas encore ». */
export function positionsIn(sentence: string): readonly ReadAnswer[] {
  return [...readWays(FOR, "for", sentence), ...readWays(AGAINST, "against", sentence)];
}

function readWays(way: RegExp, value: "for" | "against", sentence: string): readonly ReadAnswer[] {
  return [...sentence.matchAll(way)].flatMap((found) => {
    const negation = NEGATION.exec(sentence.slice(0, found.index));
    const [start, end] = [found.index - (negation?.[0].length ?? 0), found.index + found[0].length];
    const negated = negation !== null && DENIED.test(found[0]);
    // « n'a pas rejeté »: what he thinks of it, nobody says.
    if ((negation !== null && !negated) || (negated && value === "against")) return [];
    const subject = subjectBefore(sentence, start);
    if (subject === undefined) return [];
    const rest = sentence.slice(end);
    const own = rest.slice(0, BEHIND.exec(rest)?.index ?? rest.length).trim();
    const about = own === "" ? RELATIVE.exec(sentence.slice(0, subject.start))?.groups?.thing : own;
    if (about === undefined || INFINITIVE.test(about)) return [];
    return [
      {
        asks: "position",
        value: negated ? "against" : value,
        words: sentence.slice(start, end).trim(),
        about: about.trim(),
        open: negated ? PENDING.test(found[0]) : value === "for" && RESERVED.test(rest),
        subject,
        start,
        end,
      },
    ];
  });
}

/** « accepte de payer »: an act, and no thing. */
const INFINITIVE = /^(?:de |d['’])\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
