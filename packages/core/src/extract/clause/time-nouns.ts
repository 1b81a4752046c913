/** Whether a noun tells when, and so hardly who acts or undergoes: « lundi », « soirée », « semestre ». Any case. */
export function isTimeWord(lemma: string): boolean {
  return TIME_WORDS.has(lemma.toLowerCase());
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  soir matin après-midi matinée soirée week-end journée jour semaine mois an année nuit hier heure début fin midi minuit mi-journée aube
  veille lendemain surlendemain été hiver printemps automne trimestre semestre quinzaine`.split(/\s+/),
);
