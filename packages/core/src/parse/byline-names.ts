import { foldPhrase } from "./fold.ts";
import { findWrittenDates } from "./written-dates.ts";

/** Who signs a text: persons or bodies, and the agencies and outlets that are credited beside them. */
export interface Signature {
  readonly names: readonly string[];
  readonly agencies: readonly string[];
  /** Parts of the line that are neither. */
  readonly others: number;
}

/** News agencies and broadcasters that credits name. Facts; extend freely. */
const AGENCIES = new Set(
  `afp; agence france presse; reuters; ap; associated press; the associated press; upi; dpa; efe; ansa; belga; ats; keystone ats; keystone; apa; pti; ians; tass; ria novosti;
   interfax; xinhua; chine nouvelle; kyodo; yonhap; aps; map; tap; ami; aps dakar; apanews; pana; panapress; abi; acp; agp; ctk; mti; pap; agerpres; anadolu; agence anadolu; bloomberg; bbc; cnn; rfi; france 24; la presse canadienne;
   presse canadienne; canadian press; the canadian press; getty; getty images; sipa; sipa press; epa; bestimage; abaca; abacapress; maxppp; unsplash; shutterstock; istock; adobe stock; pixabay; europa press; lusa; relaxnews; etx; afp relaxnews; newsgene; dow jones; opinion internationale; the conversation`
    .split(";")
    .map((name) => foldPhrase(name)),
);

const SEPARATORS = /\s*(?:[,;/|•·]|\s[–—-]\s|(?<!\p{L})(?:et|and|avec|with|und|mit|y|con|e|và)(?!\p{L}))\s*/iu;

/** Words inside a name that are written small. */
const PARTICLES = new Set(
  "de du des d da di do dos del della la le les van von der den ten ter zu zum bin ibn ben el al y e of".split(" "),
);

/** Things that follow a name and are none: functions, places of writing, hours. */
const NOT_A_NAME =
  /^(?:en direct|en images|en vidéo|direct|live|exclusif|urgent|vidéo|video|journalist|reporter|correspond|rédact|redact|envoyé|envoye|special|spécial|editor|éditorial|chef|directeur|directrice|staff|web ?master|admin|publié|publie|posted|published|mis à jour|maj|updated|le \d|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|il y a|à |a |depuis|temps de|lecture|min\b|photos?|vidéos?|texte|textes|illustration|traduction|traduit|source|sources|agence|agences|notre|nos|modifié|dernière|stagiaire|professeur|chercheu|avocat|politologue|économiste|historien)/iu;

/** Names in the part of a line that follows « Par », « by », « Reportage de »… Nothing when they do not look like names. */
export function readSignature(line: string): Signature {
  const names: string[] = [];
  const agencies: string[] = [];
  let others = 0;
  for (const part of splitNames(line)) {
    const { agency, name } = takeAgency(part);
    if (agency) agencies.push(agency);
    if (name && looksLikeSigner(name)) names.push(name);
    else if (!agency && !NOT_A_NAME.test(part)) others++;
  }
  return { names: [...new Set(names)], agencies: [...new Set(agencies)], others };
}

/** Whether a phrase looks like a name of at least two words. */
export function isFullName(text: string): boolean {
  return text.includes(" ") && looksLikeName(text);
}

/** Whether a phrase has the shape of a person's or a body's name: one to six words that begin with capitals, small particles aside. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[\s\u00A0]+/);
  if (
    words.length === 0 ||
    words.length > 6 ||
    /[\d:!?;«»"“”@]/.test(text) ||
    /\.\s+\p{L}{3}/u.test(text.replace(/(?:^|\s)(?:\p{Lu}|Dr|Pr|Prof|Mgr|St)\.\s/gu, " "))
  )
    return false;
  let capitals = 0;
  for (const word of words) {
    if (PARTICLES.has(word.toLowerCase().replace(/['’].*$/, ""))) continue;
    if (!/^\p{Lu}/u.test(word.replace(/^[dDlL]['’]/, ""))) return false;
    capitals++;
  }
  return capitals > 0;
}

const TRANSLATED_BY =
  /(?<!\p{L})(?:[Tt]radui(?:te?s?|re)|[Tt]raduction|[Aa]dapté(?:e?s?)|[Aa]daptation|[Vv]ersion française|[Tt]ranslated|[Üü]bersetzt)(?!\p{L})[^:.;]{0,40}?(?:(?<!\p{L})(?:par|de|by|von)\s|:\s?)(?=\p{Lu})/u;

/** Who translated, in a line such as « Traduit de l'anglais par Claire Monnet »; undefined when it does not say. */
export function readTranslator(line: string): string | undefined {
  const lead = TRANSLATED_BY.exec(line);
  return lead ? readSignature(line.slice(lead.index + lead[0].length)).names[0] : undefined;
}

export function isAgency(name: string): boolean {
  return AGENCIES.has(foldPhrase(name));
}

function splitNames(line: string): readonly string[] {
  const end = findWrittenDates(line)[0]?.start ?? line.length;
  return line
    .slice(0, end)
    .replace(/[([][^)\]]*[)\]]?/g, (bracket) => `,${bracket.slice(1).replace(/[)\]]$/, "")},`)
    .split(SEPARATORS)
    .map((part) => part.replace(/^[\s:.*@([\]]+|[\s.:,*)\]]+$/g, "").replace(/\s+(?:le|on|am|à|il y a)$/iu, ""))
    .filter((part) => part.length > 1 && part.length <= 60);
}

/** « CNNs Marie Dupont » credits CNN and names Marie Dupont: a first word in capitals, with or without a genitive s, is the house. */
function takeAgency(part: string): { readonly agency?: string; readonly name?: string } {
  if (isAgency(part)) return { agency: part };
  const house = /^(\p{Lu}{2,6})(?:['’]?[sS])?[\s\u00A0]+(\p{Lu}\p{Ll}.*)$/u.exec(part);
  if (!house) return { name: part };
  const letters = house[1]!;
  const agency = isAgency(letters)
    ? letters
    : isAgency(letters.replace(/S$/, ""))
      ? letters.replace(/S$/, "")
      : undefined;
  return agency ? { agency, name: house[2]! } : { name: part };
}

function looksLikeSigner(name: string): boolean {
  if (NOT_A_NAME.test(name)) return /^(?:la |l['’])?rédaction/iu.test(name);
  return looksLikeName(name) || /^(?:la |l['’]|the )?(?:rédaction|redaction)\b/iu.test(name);
}
