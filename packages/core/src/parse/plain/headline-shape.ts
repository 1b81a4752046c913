import { countSentences, endsSentence } from "./page-lines.ts";

/** Third-person present forms that headlines are made of. Chosen by hand from the verbs of French news headlines; extend freely. */
const HEADLINE_VERBS = new Set(
  `accuse accusent accepte acceptent affirme affirment affronte affrontent annonce annoncent appelle appellent apporte approuve approuvent arrive arrivent attaque attaquent atteint attend attendent augmente augmentent autorise avance avancent baisse bat bloque bloquent bombarde bombardent cherche cherchent choisit condamne condamnent confirme confirment conteste craint craignent crée critique critiquent débarque débute décide décident déclare déclenche découvre défend défendent défie demande demandent démarre dément démissionne dénonce dénoncent dépasse déplore déploie détruit devient deviennent dévoile diffuse diffusent doit doivent donne durcit échappe échoue élargit élit emporte enregistre entame entre envisage envisagent envoie espère espèrent estime étend évacue évoque exclut exhorte exige exigent explique exprime fait font ferme ferment frappe frappent fête franchit gagne gagnent grimpe impose imposent inaugure inquiète inquiètent intensifie interdit interpelle investit invite juge justifie lance lancent lève limite maintient manifeste manifestent menace menacent met mettent meurt meurent mise mobilise montre multiplie négocie nie nomme obtient offre ordonne organise ouvre ouvrent parle parvient passe peine perd perdent peut peuvent plaide pointe porte poursuit poursuivent prend prennent prépare préparent présente prévient prévoit promet propose proposent prolonge proteste protestent publie qualifie quitte quittent raconte rappelle recule reçoit réclame réclament reconnaît récupère refuse refusent rejette rejettent rejoint relance remercie remet remporte rencontre rend renforce renforcent renonce répond reporte reprend reprennent résiste reste restent retire retrouve réunit révèle revendique revient risque risquent salue saluent saisit sanctionne se sauve signe signent soupçonne souhaite souhaitent soulève soutient soutiennent subit succède suspend suspendent tente tentent tire tombe touche tue tuent valide vante veut veulent vient viennent vise visent visite vote votent`.split(
    /\s+/,
  ),
);

/** Auxiliaries and endings that tell a story in the past or the future: reports use them, headlines hardly. */
const NARRATIVE =
  /(?:^|[\s'’])(?:a|ont|avait|avaient|était|étaient|fut|furent|est|sont|sera|seront|aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient)(?=\s)|(?:^|\s)\p{L}{3,}(?:aient|èrent|eront|erait|eraient|ait)(?=[\s.,])/iu;

/** Openings that tie a sentence to the one before it. No other article's headline begins so. */
const CONTINUES =
  /^(?:["«“„—–-]|il |elle |ils |elles |on |nous |je |j['’]|ce |cet |cette |ces |cela |ça |c['’]|son |sa |ses |leur |leurs |mais |et |or |donc |car |ainsi |alors |aussi |cependant|toutefois|néanmoins|pourtant|par ailleurs|en outre|de plus|en effet|en revanche|au contraire|d['’]autre part|d['’]une part|de son côté|de leur côté|pour sa part|pour leur part|selon |d['’]après |après |avant |depuis |pendant |dans |lors |interrogé|parallèlement|plus |enfin|puis|ensuite|à ce |à cette|pour |en |au |aux |à |sur |le (?:même|lendemain|\d)|concernant|quant|outre|malgré|face )/iu;

/** Whether a sentence opens as the continuation of a text. */
export function continuesText(text: string): boolean {
  return CONTINUES.test(text);
}

/**
 * Whether a whole line reads as the headline of another article although it ends like a sentence: one sentence in the
 * present tense whose subject opens it, nothing that ties it to the text around. Sites that translate link lists
 * give their titles a full stop.
 */
export function readsAsForeignHeadline(text: string): boolean {
  if (text.length > 150 || text.length < 40 || countSentences(text) > 1 || !endsSentence(text)) return false;
  if (continuesText(text) || /["«»“”:;?!(]|, (?:a|ont|selon)\s/u.test(text) || NARRATIVE.test(text)) return false;
  // Put to somebody, as in an interview.
  if (/(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(1, 8).some((word) => HEADLINE_VERBS.has(word));
}

/** Whether most sentences of a text are told in the past, as reports are. */
export function isToldInThePast(paragraphs: readonly string[]): boolean {
  const narrative = paragraphs.filter((text) => NARRATIVE.test(text)).length;
  return paragraphs.length >= 6 && narrative >= 0.6 * paragraphs.length;
}
