/**
 * Frequent grammatical words by language (BCP 47). They tell the language of a line too short for letter statistics.
 * Chosen by hand: the articles, prepositions, pronouns and auxiliaries of each language's grammar.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(
    "le la les l d un une des du de au aux et ou où mais donc car ni que qu qui quoi dont ce cet cette ces c son sa ses leur leurs mon ma mes notre nos votre vos se s il elle ils elles on nous vous je j tu me m te lui y en ne n pas plus est sont était étaient a ont avait avaient été être avoir sera seront fait par pour sur dans avec sans sous entre vers chez contre depuis pendant après avant comme si aussi très selon dès lors afin ainsi alors tandis tout tous toute toutes",
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
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
