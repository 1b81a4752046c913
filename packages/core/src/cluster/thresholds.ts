/**
 * Where a comparison counts as « the same ». Chosen on the labelled pairs of `packages/core/evaluation/recouping/development`;
 * its matters hold no near misses of events, so the pairs of the five seeds set `SAME_EVENT` and `SAME_UTTERANCE`. Curves and
 * what the held-out half gives: `docs/quality.md`, section Recouping.
 */
/** Counts up with every change of a rule: what was related by earlier rules is then related again. */
export const RULE_VERSION = 36;

/** Two event records tell one event. High on purpose: a wrong merge costs more than a missed one. */
export const SAME_EVENT = 0.63;
/** Mean over all compared pairs of two groups, as a share of the threshold, for the groups to join. */
export const GROUP_SHARE = 0.75;

/** Two quotations render one statement. */
export const SAME_UTTERANCE = 0.4;

/** Two entity records name one referent. */
export const SAME_ENTITY = 0.7;

/** Two articles belong to one matter. */
export const SAME_STORY = 0.35;
/** Days within which two articles can be one step of a story. */
export const STORY_DAYS = 8;

/** Shares of texts for the kinds of near-duplicate. */
export const IDENTICAL_RESEMBLANCE = 0.9;
export const SYNDICATED_CONTAINMENT = 0.5;
/** Sentences that must correspond in order for a paraphrase; annotation guide, section 5. */
export const PARAPHRASE_SENTENCES = 3;
/** Share of the shorter article's sentences that must correspond. */
export const PARAPHRASE_COVERAGE = 0.5;
/** Likeness of two sentences that correspond. */
export const SAME_SENTENCE = 0.42;

/** Two claims state one proposition. */
export const SAME_PROPOSITION = 0.55;
/** The same where one of them names nobody: the words alone must tell. */
export const SAME_NAMELESS_PROPOSITION = 0.7;

/** Days after which two sides are said to differ in time. */
export const SAME_TIME_DAYS = 7;
/** Days over which lasting acts may be told with different dates. */
export const LASTING_DAYS = 3;
/** The same for statements, where chains of half-alike sentences are the commoner fault. */
export const UTTERANCE_GROUP_SHARE = 0.85;
