/**
 * « L'envoyé kényan a rencontré X », « le président kényan lui-même n'a pas parlé à X »: who is sent is not who sends him. Takes the words of two
 * subjects.
 */
export function areEnvoyAndSender(one: string, other: string): boolean {
  return (ENVOY.test(one) && isSender(other)) || (ENVOY.test(other) && isSender(one));
}

const isSender = (subject: string): boolean => SENDER.test(subject) && !ENVOY.test(subject);

const ENVOY =
  /(?<!\p{L})(?:envoyée?|émissaire|représentante?|négociat(?:eur|rice)|déléguée?|conseill(?:er|ère)|ambassad(?:eur|rice))(?!\p{L})/iu;
const SENDER =
  /(?<!\p{L})(?:présidente?|roi|reine|ministre|chanceli(?:er|ère)|gouverneure?|émir|sultan|maire)(?!\p{L})/iu;
