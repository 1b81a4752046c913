/**
 * Characters of the longest line that can be an article's title, printed or pasted. Some agencies and institutions put a whole lead there;
 * the paragraphs of a text that is set as one line begin further up. Guessed; see the tests.
 */
export const LONGEST_TITLE_CHARACTERS = 600;
