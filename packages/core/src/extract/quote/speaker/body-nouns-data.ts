/**
 * Nouns by which a text goes on speaking of a body it named: « le M23… le mouvement », « Amnesty International… l'ONG ».
 * Left the noun, right the nouns (as lemmas) that may stand before its name and, behind a bar, the kinds of the knowledge base that fit.
 * Our own list, from reading the press.
 */
export const BODY_NOUNS_DATA = `
organisation: organisation, ONG, association, mouvement, groupe, collectif, fédération, syndicat, réseau, coalition, fondation, comité, observatoire, alliance, ligue | body, armed-group, organisation
ONG: ONG, organisation, association, fondation | body, organisation
association: association, ONG, collectif, fondation, fédération, ligue | body, organisation
collectif: collectif, association, coordination, mouvement, réseau | body
mouvement: mouvement, groupe, rébellion, parti, milice, front, organisation, alliance, rassemblement, union, collectif | armed-group, party
groupe: groupe, mouvement, rébellion, milice, organisation, gang | armed-group, company
rébellion: rébellion, mouvement, groupe, alliance | armed-group
milice: milice, mouvement, groupe, force | armed-group
parti, formation: parti, mouvement, rassemblement, union, alliance, front, coalition, congrès | party
coalition: coalition, alliance, union, front, rassemblement | party, armed-group
syndicat, centrale, confédération, fédération: syndicat, fédération, confédération, union, centrale, coordination | union, body
institution: cour, commission, conseil, parlement, banque, université, assemblée, institution, organisation | body, organisation
agence: agence | agency, body
compagnie, entreprise, société, constructeur, exploitant, opérateur: compagnie, entreprise, société, groupe, constructeur | company
juridiction: cour, tribunal, conseil, chambre | body
bloc: union, organisation, communauté, alliance | body, organisation
`;
