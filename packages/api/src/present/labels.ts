import type { BlockKind, ContradictionKind, EntityType, Issue, NearDuplicate, Quote } from "@recoupe/core/model";
import type { Language, Wording } from "./language.ts";

type Labels<Key extends string> = Readonly<Record<Key, Wording>>;

const ENTITY_TYPES: Labels<EntityType> = {
  PER: { fr: "Personne", en: "Person" },
  ORG: { fr: "Organisation", en: "Organisation" },
  LOC: { fr: "Lieu", en: "Place" },
  MISC: { fr: "Autre nom", en: "Other name" },
};

const QUOTE_KINDS: Labels<Quote["kind"]> = {
  direct: { fr: "citation directe", en: "direct quotation" },
  mixed: { fr: "citation partielle", en: "partial quotation" },
  indirect: { fr: "propos rapportés", en: "reported speech" },
};

const QUOTE_FORMS: Labels<Quote["kind"]> = {
  direct: { fr: "directe", en: "direct" },
  mixed: { fr: "partielle", en: "partial" },
  indirect: { fr: "rapportée", en: "reported" },
};

const QUOTE_PARTIES: Labels<"addressee" | "about"> = {
  addressee: { fr: "à l'adresse de :", en: "said to:" },
  about: { fr: "à propos de :", en: "about:" },
};

const CONTRADICTION_KINDS: Labels<ContradictionKind> = {
  hard: { fr: "Les deux ne peuvent pas être vrais", en: "Both cannot be true" },
  value: { fr: "Valeurs différentes pour la même chose", en: "Different values for the same thing" },
  scope: { fr: "Une partie contre le tout", en: "Part against whole" },
  framing: { fr: "Appréciations opposées", en: "Opposed assessments" },
  date: { fr: "Jours différents pour un même fait", en: "Different days for one act" },
  actor: { fr: "Auteurs différents pour un même fait", en: "Different doers of one act" },
  place: { fr: "Lieux différents", en: "Different places" },
  attribution: { fr: "Mêmes mots, prêtés à d'autres", en: "Same words, given to others" },
  knowledge: { fr: "La base de connaissances dit autre chose", en: "The knowledge base says otherwise" },
};

const EXPLANATIONS: Labels<"update" | "time" | "position"> = {
  update: { fr: "expliqué par une mise à jour", en: "explained by an update" },
  time: { fr: "expliqué par les dates", en: "explained by the dates" },
  position: { fr: "changement de position", en: "change of position" },
};

const ISSUE_KINDS: Labels<Issue["kind"]> = {
  garble: { fr: "mots sans syntaxe", en: "words without syntax" },
  "code-leak": { fr: "code ou nom de fichier dans le texte", en: "code or file name in the text" },
  "dropped-words": { fr: "mots manquants", en: "missing words" },
  "name-error": { fr: "nom déformé", en: "mangled name" },
  mistranslation: { fr: "traduction fautive", en: "mistranslation" },
  "fact-error": { fr: "contredit par la base de connaissances", en: "contradicted by the knowledge base" },
  "broken-paragraph": { fr: "phrase coupée entre deux paragraphes", en: "sentence broken over two paragraphs" },
  "glued-words": { fr: "mots collés", en: "words glued together" },
  "unclosed-quote": { fr: "guillemet non fermé", en: "quotation mark left open" },
  encoding: { fr: "caractères perdus", en: "lost characters" },
};

const BLOCK_KINDS: Labels<BlockKind> = {
  title: { fr: "titre", en: "title" },
  dek: { fr: "chapeau", en: "standfirst" },
  heading: { fr: "intertitre", en: "heading" },
  paragraph: { fr: "paragraphe", en: "paragraph" },
  caption: { fr: "légende", en: "caption" },
  byline: { fr: "signature", en: "byline" },
  credit: { fr: "crédit", en: "credit" },
  teaser: { fr: "renvoi vers un autre article", en: "link to another article" },
  boilerplate: { fr: "habillage de la page", en: "page furniture" },
  "duplicate-title": { fr: "titre en double", en: "repeated title" },
};

const DUPLICATE_RELATIONS: Labels<NonNullable<NearDuplicate["relation"]>> = {
  identical: { fr: "texte identique", en: "identical text" },
  syndicated: { fr: "même dépêche", en: "same wire text" },
  "same-source-paraphrase": { fr: "paraphrase d'une même source", en: "paraphrase of one source" },
};

const VERDICTS: Labels<"same" | "different" | "unsure" | "override" | "dismiss"> = {
  same: { fr: "Réunis", en: "Joined" },
  different: { fr: "Séparés", en: "Parted" },
  unsure: { fr: "Laissé en suspens", en: "Left open" },
  override: { fr: "Corrigé", en: "Corrected" },
  dismiss: { fr: "Écarté", en: "Dismissed" },
};

const RUN_KINDS: Labels<"ingest" | "relate" | "reanalyse" | "poll"> = {
  ingest: { fr: "lecture", en: "reading" },
  relate: { fr: "recoupement", en: "comparing" },
  reanalyse: { fr: "relecture", en: "reading again" },
  poll: { fr: "relève d'une source", en: "check of a source" },
};

const TRANSLATION: Labels<"yes" | "suspected" | "no"> = {
  yes: { fr: "traduit automatiquement", en: "machine-translated" },
  suspected: { fr: "traduction automatique probable", en: "probably machine-translated" },
  no: { fr: "", en: "" },
};

/** What a worker did in one go. */
export function runKindLabel(kind: keyof typeof RUN_KINDS, language: Language): string {
  return RUN_KINDS[kind][language];
}

/** « Personne », « Organisation », « Lieu », « Autre nom ». */
export function entityTypeLabel(type: EntityType, language: Language): string {
  return ENTITY_TYPES[type][language];
}

/** « à l'adresse de : », « à propos de : »: what stands before whoever a quotation is said to or speaks of. */
export function quotePartyLabel(party: keyof typeof QUOTE_PARTIES, language: Language): string {
  return QUOTE_PARTIES[party][language];
}

/** How words are given: in marks, reported, or both; by itself. */
export function quoteKindLabel(kind: Quote["kind"], language: Language): string {
  return QUOTE_KINDS[kind][language];
}

/** The same as a value of « Forme ». */
export function quoteFormLabel(kind: Quote["kind"], language: Language): string {
  return QUOTE_FORMS[kind][language];
}

/** In which way two sides cannot both hold. */
export function contradictionKindLabel(kind: ContradictionKind, language: Language): string {
  return CONTRADICTION_KINDS[kind][language];
}

/** What accounts for a difference; an explanation without a label of ours is shown as it was stored. */
export function explanationLabel(explained: string, language: Language): string {
  return explained in EXPLANATIONS ? EXPLANATIONS[explained as keyof typeof EXPLANATIONS][language] : explained;
}

/** Why a passage cannot be taken at face value. */
export function issueKindLabel(kind: Issue["kind"], language: Language): string {
  return ISSUE_KINDS[kind][language];
}

/** What a piece of a page is. */
export function blockKindLabel(kind: BlockKind, language: Language): string {
  return BLOCK_KINDS[kind][language];
}

/** How one article is like another. */
export function duplicateRelationLabel(relation: NonNullable<NearDuplicate["relation"]>, language: Language): string {
  return DUPLICATE_RELATIONS[relation][language];
}

/** What a person decided; of an article, « Retiré ». */
export function verdictLabel(
  { verdict, targetKind }: { readonly verdict: keyof typeof VERDICTS; readonly targetKind: string },
  language: Language,
): string {
  return (verdict === "dismiss" && targetKind === "article" ? TAKEN_OUT : VERDICTS[verdict])[language];
}

const TAKEN_OUT: Wording = { fr: "Retiré", en: "Taken out" };

/** Empty when nothing in the text points to a machine translation. */
export function translationLabel(machineTranslated: "yes" | "suspected" | "no", language: Language): string {
  return TRANSLATION[machineTranslated][language];
}
