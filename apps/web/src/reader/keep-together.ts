/** A title with its French marks held to their words: a line does not begin with « : » or « » ». */
export function keepTogether(title: string): string {
  return title.replace(/(?<=«) | (?=[»:;!?])/gu, "\u00A0");
}
