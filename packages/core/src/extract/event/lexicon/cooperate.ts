/** COOPERATE: works together, exchanges. */
export const COOPERATE_WORDS = `
COOPERATE | verb | subject & avec/entre | échanger ~ otage, échanger ~ détenu, échanger ~ corps, échanger ~ renseignement, unir ~ force, patrouiller ~ ensemble | L'Arménie et l'Azerbaïdjan ont échangé trente détenus.
COOPERATE | verb | subject & avec/entre | coopérer, collaborer, s'associer, s'allier, échanger ~ prisonnier | L'Ukraine et la Russie ont échangé des prisonniers.
COOPERATE | noun | de & avec/entre | coopération, collaboration, partenariat, échange de prisonniers, exercice conjoint, manœuvre conjointe, opération conjointe | L'échange de prisonniers entre l'Iran et les États-Unis a eu lieu à Doha.
COOPERATE | verb | subject & avec/entre | conjuguer ~ effort, joindre ~ effort, unir ~ effort, partager ~ renseignement, échanger ~ information, renforcer ~ coopération, relancer ~ coopération, approfondir ~ coopération, intensifier ~ coopération, mener ~ patrouille conjointe, mener ~ exercice conjoint, procéder ~ échange de prisonniers, faire ~ front commun, mettre ~ commun, travailler ~ main dans la main | Le Niger et le Tchad ont uni leurs efforts contre les trafiquants.
COOPERATE | noun | de & avec/entre | échange de détenu, échange d'otages, échange de corps, patrouille conjointe, patrouille mixte | La patrouille conjointe entre le Niger et le Tchad a commencé.
COOPERATE | verb | subject & avec/entre | reprendre ~ coopération, reprendre ~ collaboration, mener ~ opération conjointe, lancer ~ opération conjointe, mener ~ manœuvre conjointe, lancer ~ patrouille conjointe, organiser ~ exercice conjoint, former ~ coalition, mutualiser ~ moyen, mutualiser ~ renseignement | Le Niger et le Tchad ont repris leur coopération.
`;
