/**
 * Frequent grammatical words by language (BCP 47). They tell the language of a line too short for letter statistics.
 * Chosen by hand: the articles, prepositions, pronouns and auxiliaries of each language's grammar.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(
    "le la les l d un une des du de à au aux et ou où mais donc car ni que qu qui quoi dont ce cet cette ces c son sa ses leur leurs mon ma mes notre nos votre vos se s il elle ils elles on nous vous je j tu me m te lui y en ne n pas plus est sont était étaient a ont avait avaient été être avoir sera seront fait par pour sur dans avec sans sous entre vers chez contre depuis pendant après avant comme si aussi très selon dès lors afin ainsi alors tandis tout tous toute toutes",
  ),
  en: words(
    "the of and to in is that for it was with as on be at by this are from or an have not but they his her she he we you their its has had were been will would which who what when there may also more leave your my than into about after over no data all can",
  ),
  de: words(
    "der die das den dem des und ist nicht von zu mit auch ein eine einen einem einer auf für im sich es er sie wir als aus bei nach wird werden wurde hat haben sind war noch wie über vor zum zur durch oder aber nur bis unter mehr sein ihr ihre",
  ),
  es: words(
    "el los las una unos por con para del al como más lo su sus que se no es son fue ha han está pero entre sobre sin desde hasta cuando también muy ya este esta estos y en la un según donde",
  ),
  it: words(
    "il lo gli di che è per della del dei delle degli non si con da sono alla al nel nella una uno come più anche ma dal sul sulla questo questa ha hanno stato e ed in la le",
  ),
  pt: words(
    "o os do da dos das em um uma não com que na no nas nos ao à pelo pela mais como mas foi são está tem ser seu sua também já entre sobre até quando e para por se",
  ),
  nl: words(
    "het een van en is dat op te zijn voor met niet aan er om ook als bij door maar uit wordt heeft naar dan nog deze dit over zich werd hebben meer de in",
  ),
  vi: words(
    "và của là có không được trong cho với các những một người này đã để tại về từ khi ông bà ra vào đến sẽ cũng ngày ảnh sự việc theo nhiều",
  ),
  ar: words("في من على إلى عن أن التي الذي هذا هذه مع كان ما لا بعد قبل بين"),
  tr: words("ve bir bu için ile de da olarak olan daha çok gibi en ne var yok"),
  pl: words("i w na z do że się nie to jest o jak po od za przez dla przy ale są był"),
  ro: words("și în la de pe cu pentru este care din nu se o un mai au a fost"),
  ca: words("els les amb per que i és del dels una un no al als aquest aquesta ha han també més com però seva seu són"),
  sv: words(
    "och att det är som en på av för med den till inte om ett men har de så var från kan ska vi hade också efter",
  ),
  da: words(
    "og at det er som en på af for med den til ikke om et men har de så var fra skal vi havde efter blev mellem nogle",
  ),
  no: words(
    "og at det er som en på av for med den til ikke om et men har de så var fra skal vi hadde etter ble mellom noen",
  ),
  fi: words("ja on ei että se oli mutta joka hän myös kun ovat tai niin kuin ole mukaan ollut jo vain"),
  cs: words("a se na je že v s z do to o pro jak ale by jsou byl byla které který podle také jeho při až nebo"),
  hr: words("i u je na se da su za od s o što kao ali ne bi nije bio koji koja koje"),
  hu: words("a az és hogy nem is egy meg de ez csak van már volt még mint ha azt sem"),
  id: words(
    "yang dan di itu dengan untuk tidak dari dalam akan pada ini juga ke karena ada oleh saat telah mereka bisa",
  ),
  sw: words("na ya wa kwa ni katika la za kuwa hiyo huo wake yake hayo cha kama baada kutoka pia watu"),
  ht: words("ki nan pou ak yo li sa pa te gen mwen nou se yon ap ka tout men si lè sou fè a"),
  mg: words("ny sy ao amin fa dia no izay tamin ireo hoy mba nefa tsy ho koa ary efa"),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
