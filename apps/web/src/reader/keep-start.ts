/** The first words of a text, whole, with « … » where something is left out. */
export function keepStart(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const head = text.slice(0, characters);
  const cut = head.lastIndexOf(" ");
  return `${cut > 0 ? head.slice(0, cut) : head}…`;
}
