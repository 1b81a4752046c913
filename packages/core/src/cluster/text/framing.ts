import { wordsOf } from "./words.ts";

/** What an assessment is about, when words for it are many. A claim and its opposite must share one of these or a name. */
const TOPICS: Readonly<Record<string, string>> = {
  talks: "discussion discut negoci pourparl diplomat dialogue entretien rencontr processus reunion",
  peace: "paix treve cessez armistice fin=",
  movement: "repli retir retrait recul repouss regroup position isol chass deroute refoul evacu",
  toll: "mort victime bless bilan deces disparu tue",
  situation: "situation controle calme securit ordre",
  relations: "relation lien cooperation partenariat alliance",
  agreement: "accord compromis texte proposition plan",
  conduct: "operation intervention enquete gestion mesure reforme",
  safety: "danger risque sante sanitaire produit eau qualite",
};

/** Beginnings of words that judge a matter to go well, or ill. Written by hand; general French. */
const GOOD =
  "bon= bonne= bons= bonnes= productif productiv construct fructu positi encourag optimis satisf reussi succes= progres= progresse= excellent utile avantag meilleur stabl normal rassur serein historique efficac proche= amelior regroup maitris transparen inoffens sans-danger exemplair professionn remarquab salutair apais cordial";
const ILL =
  "mauvais sabot inacceptabl sans-fin impasse echec echou= echoue= inutil stagn enlis bloqu pessimis catastroph mensong ment= menti trompe denues menace= aucun-progres mascarade farce deroute repouss chass isol recul fuite fuir perd= perdu= refoul deterior chaos hors-de-controle aggrav inquiet dangereu opaque brutal simulacre desastr calamit execrabl lamentabl scandal indigne= indignes= fiasco debacle gachis honteu deplorabl";

/**
 * What judges only as a verdict, « X est une capitulation », « X est une victoire »: as an act or a thing of its own the same word tells what
 * happened.
 */
const VERDICT_GOOD =
  "victoire triomphe benediction chance= courageu legitime= juste= exemplaire avancee soulagement necessaire legal= legale= conforme";
const VERDICT_ILL =
  "capitulation trahison humiliation defaite= erreur= faute= occupation pillage crime= provocation injust illegal illegit honte= arbitraire disproportionn catastroph menace= recul= folie= agression massacre= inutil demagog";
const COPULA =
  /(?<!\p{L})(?:est|sont|était|étaient|serait|seraient|sera|constitue(?:nt)?|représente(?:nt)?|a été|ont été) (?!en )/u;

/** Words by which a speaker stops short of the whole: a part, an attempt, an almost. */
const PARTIAL =
  "partie= partiel pratiquement= presque= quasi= quasiment= majorite= moitie= tent= tente= tentent= tentait= tentaient= tenter= tentative essai= essaie= essaient= essay cherch condition= conditions= garantie= garanties= reserve= quartier= quartiers= secteur= certain= certaines= certains= provisoire";

/** The whole, denied, is a part: « ne tient pas la totalité du port ». */
const WHOLE = "entierement= integralite= totalite= totalement= ensemble=";

export interface Framing {
  readonly topics: ReadonlySet<string>;
  readonly good: boolean;
  readonly ill: boolean;
  readonly partial: boolean;
  /** « l'ensemble », « entièrement »: nothing is left out. */
  readonly whole: boolean;
  /** « X est une erreur »: it says of its subject that it is good or ill, and nothing else. */
  readonly verdict: boolean;
  /** The words that decided, for the answer to « pourquoi ? ». */
  readonly words: readonly string[];
}

const topicList = Object.entries(TOPICS).map(([topic, words]) => ({ topic, matches: matcher(words) }));
const isGood = matcher(GOOD);
const isIll = matcher(ILL);
const isGoodVerdict = matcher(VERDICT_GOOD);
const isIllVerdict = matcher(VERDICT_ILL);
const isPartial = matcher(PARTIAL);
const isWhole = matcher(WHOLE);

/** How a passage judges and limits what it tells. A negation beside an assessment turns it round. */
export function framingOf(text: string): Framing {
  const words = wordsOf(text);
  const verdictFrom = verdictStart(text, words.length);
  const found: string[] = [];
  const seen = { good: false, ill: false, verdict: false };
  words.forEach((word, at) => {
    const judged = at >= verdictFrom;
    const good = isGood(words, at) || (judged && isGoodVerdict(words, at));
    const ill = isIll(words, at) || (judged && isIllVerdict(words, at));
    if (!good && !ill) return;
    if (judged) seen.verdict = true;
    found.push(word);
    const turned = words.slice(Math.max(0, at - NEGATION_REACH), at).some((near) => NEGATIONS.has(near));
    if (good !== turned || (good && ill)) seen.good = true;
    else seen.ill = true;
  });
  return {
    topics: new Set(
      topicList.filter(({ matches }) => words.some((_, at) => matches(words, at))).map(({ topic }) => topic),
    ),
    ...seen,
    partial: words.some((_, at) => isPart(words, at)),
    whole: words.some((_, at) => isWhole(words, at) && !isDenied(words, at)),
    words: found,
  };
}

function isPart(words: readonly string[], at: number): boolean {
  // « des manifestants qui tentaient de passer »: what others tried limits nothing of what is told.
  if (isPartial(words, at)) return words[at - 1] !== "qui";
  return isWhole(words, at) ? isDenied(words, at) : isNothingBut(words, at);
}

function isDenied(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - WHOLE_REACH), at).some((near) => near !== "ne" && NEGATIONS.has(near));
}

/** « n'obtient que le terminal », « seul le terminal est cédé » */
function isNothingBut(words: readonly string[], at: number): boolean {
  if (at === 0 && /^seule?s?$/u.test(words[at] ?? "")) return true;
  if (words[at] !== "n" && words[at] !== "ne") return false;
  const behind = words.slice(at + 1, at + 1 + ONLY_REACH);
  const only = behind.indexOf("que");
  return only > 0 && !behind.slice(0, only).some((word) => NEGATIONS.has(word) || word === "plus");
}

/** Words between « ne » and its « que ». Guessed: « n'a obtenu que ». */
const ONLY_REACH = 4;

/** Where a short verdict on a subject begins, in words; beyond the last word where there is none. */
function verdictStart(text: string, length: number): number {
  const copula = COPULA.exec(text);
  if (!copula) return length;
  const [subject, predicate] = [
    wordsOf(text.slice(0, copula.index)),
    wordsOf(text.slice(copula.index + copula[0].length)),
  ];
  const brief = subject.length <= SUBJECT_WORDS && predicate.length <= VERDICT_WORDS;
  return brief ? length - predicate.length : length;
}

/** Longer sentences tell more than a verdict. Guessed. */
const SUBJECT_WORDS = 8;
const VERDICT_WORDS = 8;

/** Words between a negation and the assessment it turns: « ne sont pas bonnes ». Guessed. */
const NEGATION_REACH = 3;
/** The same for the whole: « sans avoir pu en visiter la totalité ». Guessed. */
const WHOLE_REACH = 5;
const NEGATIONS = new Set("ne pas aucun aucune jamais sans ni".split(" "));

type Matcher = (words: readonly string[], at: number) => boolean;

function matcher(list: string): Matcher {
  const items = list.split(" ");
  const whole = new Set(items.filter((item) => item.endsWith("=")).map((item) => item.slice(0, -1)));
  const phrases = items.filter((item) => item.includes("-")).map((item) => item.split("-"));
  const beginnings = items.filter((item) => !item.endsWith("=") && !item.includes("-"));
  return (words, at) => {
    const word = words[at] ?? "";
    if (whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning))) return true;
    return phrases.some((phrase) => phrase.every((part, offset) => words[at + offset] === part));
  };
}
