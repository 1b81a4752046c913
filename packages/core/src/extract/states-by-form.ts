/**
 * States that a text takes up by what they are: « le royaume », « l'émirat », « l'île ». French names as in the knowledge base.
 * Forms of government as of 2026 and geography; ours, complete for sovereign states, and with Taiwan and Hong Kong. Left out: states that share
 * a king who lives elsewhere, and « confédération », which is as often one of unions or of other states.
 */
export const STATES_BY_FORM: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    royaume:
      "Maroc, Arabie saoudite, Jordanie, Bahreïn, Belgique, Espagne, Royaume-Uni, Pays-Bas, Suède, Norvège, Danemark, Thaïlande, Cambodge, Bhoutan, Lesotho, Eswatini, Tonga",
    monarchie:
      "Maroc, Arabie saoudite, Jordanie, Bahreïn, Belgique, Espagne, Royaume-Uni, Pays-Bas, Suède, Norvège, Danemark, Thaïlande, Cambodge, Bhoutan, Lesotho, Eswatini, Tonga, " +
      "Koweït, Qatar, Émirats arabes unis, Oman, Brunei, Japon, Luxembourg, Monaco, Liechtenstein, Malaisie",
    émirat: "Qatar, Koweït",
    sultanat: "Oman, Brunei",
    principauté: "Monaco, Andorre, Liechtenstein",
    "grand-duché": "Luxembourg",
    île: "Taïwan, Cuba, Chypre, Madagascar, Sri Lanka, Maurice, Irlande, Islande, Malte, Jamaïque, Barbade, Sainte-Lucie, Grenade, Dominique, Nauru, Singapour, Hong Kong, Haïti, République dominicaine",
    archipel:
      "Comores, Philippines, Indonésie, Japon, Maldives, Seychelles, Cap-Vert, Bahamas, Vanuatu, Îles Salomon, Fidji, Tonga, Samoa, Tuvalu, Kiribati, Palaos (Palau), Bahreïn, São Tomé et Príncipe, " +
      "Antigua-et-Barbuda, Saint-Christophe-et-Niévès, Saint-Vincent-et-les-Grenadines, Trinité-et-Tobago, Malte, Micronésie, Îles Marshall, Nouvelle-Zélande",
  }).map(([form, names]) => [form, new Set(names.split(", "))]),
);
