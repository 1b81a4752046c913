import type { Language, Mark } from "@recoupe/api/present";

interface Method {
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly marksTitle: string;
  readonly rulesTitle: string;
  readonly meaning: string;
  readonly marks: Readonly<Record<Mark, string>>;
}

/** How each label is made and where it stops: read by people who distrust labels. */
export const METHOD: Readonly<Record<Language, Method>> = {
  fr: {
    sections: [
      {
        title: "Ce que fait Recoupe",
        paragraphs: [
          "Recoupe lit des articles en français, en retire ce qui n'est pas de l'article, et relève les noms, les déclarations, les événements et les affirmations. Chaque relevé garde la phrase exacte qui le montre, et sa place dans l'article.",
          "Sur plusieurs articles, il réunit les noms d'une même entité, les récits d'un même événement et les traductions d'une même déclaration, puis montre ceux qui ne peuvent pas être vrais ensemble.",
        ],
      },
      {
        title: "Origines indépendantes",
        paragraphs: [
          "Les copies, les traductions et les reprises d'une même dépêche comptent pour une seule origine. Trois articles qui citent la même agence ne font pas trois sources.",
        ],
      },
      {
        title: "Pourquoi ?",
        paragraphs: [
          "Chaque relevé de la machine nomme la règle qui l'a fait, sa version et les mots qu'elle a lus, quand l'étape les donne. Ce qui a été retiré d'une page reste visible dans l'article, avec sa raison.",
        ],
      },
      {
        title: "Limites connues",
        paragraphs: [
          "Une phrase longue ou mal traduite peut être lue de travers : le relevé est alors faux, la phrase reste juste. C'est elle qu'il faut citer.",
          "Une date absente reste « date inconnue ». Un locuteur que le texte ne nomme pas reste inconnu. Recoupe ne devine pas.",
          "L'absence de contradiction ne prouve rien : Recoupe ne compare que ce qu'il a lu.",
        ],
      },
    ],
    marksTitle: "Les marques",
    rulesTitle: "Les règles, et comment elles se nomment",
    meaning: "Ce qu'elle veut dire",
    marks: {
      asserted: "La source dit que c'est arrivé.",
      denied: "La source dit que ce n'est pas arrivé, ou que c'est faux.",
      planned: "La source l'annonce pour plus tard.",
      requested: "La source rapporte qu'on le demande ou l'exige.",
      hypothetical: "La source le suppose, ou le soumet à une condition.",
      contested: "Deux sources, ou une source et la base de connaissances, ne s'accordent pas.",
      corroborated: "Plusieurs origines indépendantes le rapportent.",
      altered: "Le passage est abîmé : on ne peut pas le prendre au mot.",
    },
  },
  en: {
    sections: [
      {
        title: "What Recoupe does",
        paragraphs: [
          "Recoupe reads articles in French, leaves out what is not the article, and finds names, statements, events and claims. Every finding keeps the exact sentence that shows it, and its place in the article.",
          "Over several articles it joins the names of one entity, the tellings of one event and the translations of one statement, then shows those that cannot be true together.",
        ],
      },
      {
        title: "Independent origins",
        paragraphs: [
          "Copies, translations and reuses of one wire text count as one origin. Three articles that quote the same agency are not three sources.",
        ],
      },
      {
        title: "Why?",
        paragraphs: [
          "Each finding of the machine names the rule that made it, its version and the words it read, where the stage gives them. What was left out of a page stays visible in the article, with its reason.",
        ],
      },
      {
        title: "Known limits",
        paragraphs: [
          "A long or badly translated sentence can be misread: the finding is then wrong, the sentence is still right. It is the sentence that should be cited.",
          "A missing date stays “unknown date”. A speaker whom the text does not name stays unknown. Recoupe does not guess.",
          "No contradiction proves nothing: Recoupe compares only what it has read.",
        ],
      },
    ],
    marksTitle: "The marks",
    rulesTitle: "The rules and their names",
    meaning: "What it means",
    marks: {
      asserted: "The source says that it happened.",
      denied: "The source says that it did not happen, or that it is false.",
      planned: "The source announces it for later.",
      requested: "The source reports that somebody asks or demands it.",
      hypothetical: "The source supposes it, or makes it depend on a condition.",
      contested: "Two sources, or a source and the knowledge base, do not agree.",
      corroborated: "Several independent origins report it.",
      altered: "The passage is damaged: it cannot be taken at its word.",
    },
  },
};
