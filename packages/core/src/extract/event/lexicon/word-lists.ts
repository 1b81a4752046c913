/** Words that many lines of the lexicon ask for together, one list a line; a line writes the name of the list for all of them. */
export const WORD_LISTS_DATA = `
%talks: pourparler, négociation, discussion, dialogue, concertation, consultation, tractation
%truce: trêve, cessez-le-feu, cesser-le-feu, armistice, pause humanitaire, cessation des hostilités
`;
