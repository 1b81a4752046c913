const CALLED_AFTER_IT = "manifestante?s?|protestataires?|grévistes?|contestataires?|frondeurs|marcheurs|émeutiers?";

/** People that a text calls after their protest. */
export const PROTESTERS = new RegExp(`^(?:${CALLED_AFTER_IT})(?: |$)`, "u");

/** The same, and people of whom only the number counts. */
export const CROWD = new RegExp(
  `^(?:${CALLED_AFTER_IT}|foules?|cortèges?|participante?s?|personnes|gens|marée humaine)(?: |$)`,
  "u",
);
