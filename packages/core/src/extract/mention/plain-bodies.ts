/** What must follow the words of a body in small letters before they are a name. */
type Wanted = "nothing" | "complement" | "proper" | "demonym";

export interface PlainBody {
  /** Tested on the words from the head on, in small letters without accents, with one space between tokens. */
  readonly words: RegExp;
  readonly wants: Wanted;
}

const opening = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})(?= |$)`);

/** Whether any of some openings fits: most nouns open no body, and one pattern is asked faster than five. */
const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join("|"));

/** Courts, assemblies, councils and forces of which a state has one: no complement is needed to know which is meant. */
const SOLE = opening(
  "cour (?:supreme|constitutionnelle|d' appel|de cassation|des comptes|martiale|federale|penale internationale|penale speciale|internationale de justice|europeenne des droits de l' homme|africaine des droits de l' homme et des peuples|interamericaine des droits de l' homme|d' arbitrage|de repression de l' enrichissement illicite|de repression des infractions economiques et financieres)",
  "haute cour(?: constitutionnelle| de justice| militaire)?",
  "conseil (?:constitutionnel|d' etat|de securite|de l' europe|legislatif|superieur de la magistrature|superieur de la communication|economique et social|national de securite|national de transition|presidentiel de transition|militaire de transition|de l' ordre des [a-z-]+|des droits de l' homme)",
  "haute? (?:conseil|autorite|commissariat|comite|representation) (?:de la|de l'|des?|du|pour la|pour l'|aux) [a-z-]+(?: (?:et|de la|de l'|des?|du) [a-z-]+)*",
  "assemblee (?:nationale(?: populaire| constituante)?|constituante|populaire nationale|legislative|des representants du peuple)",
  "chambre des (?:deputes|representants|communes|lords|conseillers|comptes)",
  "commission (?:electorale(?: nationale)?(?: independante| autonome)?|europeenne|bancaire|verite et reconciliation|nationale (?:electorale|consultative des droits de l' homme))",
  "parquet (?:general|federal|national(?: financier| antiterroriste)?|antiterroriste|militaire|special|europeen)",
  "(?:police|gendarmerie) (?:nationale|federale|royale|judiciaire)",
  "garde (?:nationale|republicaine|presidentielle|civile|royale|cotiere)",
  "surete (?:nationale|generale|urbaine)",
  "banque (?:centrale|mondiale|islamique de developpement|(?:africaine|asiatique|interamericaine|ouest-africaine|europeenne) (?:de developpement|d' investissement))",
  "(?:union (?:europeenne|africaine)|nations unies|ligue arabe|croix rouge|croissant rouge|croix-rouge|croissant-rouge|legion etrangere|reserve federale|securite sociale)",
  "fonds (?:monetaire international|souverain|mondial)",
  "organisation (?:mondiale|internationale) (?:de la|de l'|des?|du|pour les) [a-z-]+",
  "ordre (?:national )?des (?:avocats|medecins|pharmaciens|architectes|ingenieurs|experts-comptables|infirmiers|sages-femmes|notaires|huissiers|geometres|veterinaires|dentistes|chirurgiens-dentistes|journalistes|magistrats|sages)",
  "conference (?:episcopale|des eveques|nationale souveraine)",
  "comite international olympique",
  "(?:parlement|senat|bundestag|bundesrat|knesset|douma)",
  "ministere public",
);

/** Nouns of bodies that bear their reach in an adjective and their matter in a complement: « direction générale des douanes ». */
const OF_REACH = opening(
  "(?:academie|agence|alliance|amicale|archives|association|assemblee|autorite|bibliotheque|brigade|bureau|caisse|cellule|centrale|centre|chambre|coalition|collectif|comite|commission|compagnie|confederation|conference|conseil|coordination|delegation|direction|division|ecole|federation|fondation|fonds|force|front|groupement|inspection|institut|laboratoire|ligue|mission|mouvement|mutuelle|observatoire|office|ordre|organisation|parquet|parti|programme|regie|regroupement|reseau|secretariat|section|service|societe|syndicat|tribunal|union)" +
    "(?: [a-z-]+)?? (?:nationale?|generale?|superieure?|centrale?|federale?|internationale?|mondiale?|regionale?|departementale?|provinciale?|territoriale?|europeenne?|africaine?|interprofessionnel(?:le)?|intersyndicale?|independante?|autonome|permanente?|multinationale?|mixte|conjointe?|intergouvernementale?|interministeriel(?:le)?|interarmees|royale?|islamique|populaire|speciale?|executive?)" +
    "(?: [a-z-]+ale?| independante?| autonome| permanente?)?",
);

/** Ministries, and courts that say of what kind they are. */
const MINISTRY = opening("ministere", "secretariat d' etat");

/** Services and forces that many have: named once it is said whose. */
const OWNED = opening(
  "tribunal (?:de (?:premiere|grande|haute) instance|d' instance|judiciaire|administratif|correctionnel|militaire|de commerce|criminel|special|regional|populaire|pour enfants|du travail|penal|civil|maritime|islamique|revolutionnaire)",
  "(?:cour|conseil|assemblee) (?:d' assises|criminelle|administrative d' appel|regionale?|departementale?|provinciale?|territoriale?|generale?)",
  "services (?:de renseignements?|de securite|secrets|speciaux|frontaliers|penitentiaires)",
  "forces? (?:de defense et de securite|regionale|multinationale|conjointe|internationale|mixte|interafricaine|commune|d' interposition|de maintien de la paix)",
  "(?:protection|securite|defense) civile",
  "(?:syndicat|ordre|federation|union|ligue|confederation|association|collectif|chambre|mutuelle|cooperative|conference) (?:des|d'|de la|du) [a-z-]+",
);

/** « la police tchadienne »; « la police du Tchad » tells whose police it is. */
const OF_LAND = opening("police", "gendarmerie", "douanes?");

/** Bodies named by common nouns in small letters, the more telling wording first. Own list, by kinds of body. */
export const PLAIN_BODIES: readonly PlainBody[] = [
  { words: SOLE, wants: "nothing" },
  { words: MINISTRY, wants: "complement" },
  { words: OF_REACH, wants: "complement" },
  { words: OWNED, wants: "proper" },
  { words: OF_LAND, wants: "demonym" },
];

export const ANY_PLAIN_BODY = anyOf(PLAIN_BODIES.map(({ words }) => words));

/** Complements that say no more than that the body is one of something spoken of: « le secrétariat général du parti ». */
export const UNTOLD_OWNERS: ReadonlySet<string> = new Set(
  `parti organisation entreprise groupe club société compagnie institution syndicat association mouvement coalition pays ville région province
  département commune établissement structure tutelle armée université école fédération confédération banque journal place côté fait`.split(
    /\s+/,
  ),
);
