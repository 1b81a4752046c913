/** Attributes that are read; all others are skipped unseen. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  "class id role itemprop hidden style aria-hidden href aria-label data-component data-testid content property name datetime type rel title lang pubdate".split(
    " ",
  ),
);
const MAX_ATTRIBUTES = 60;
/** Characters kept of a name, and of a value: a meta's description may be long. */
const MAX_NAME_CHARACTERS = 40;
const MAX_VALUE_CHARACTERS = 20_000;

/** Gathers the attributes of the tag under way as its tokens come; the first of two with one name counts, as in browsers. */
export class AttributeReader {
  values: ReadonlyMap<string, string> = new Map();
  private gathered = new Map<string, string>();
  private count = 0;
  /** Empty while an attribute goes by that is not read. */
  private name = "";
  private value = "";

  startTag(): void {
    this.gathered = new Map();
    this.values = this.gathered;
    this.count = 0;
  }

  startAttribute(source: string, start: number, end: number): void {
    this.count++;
    const name =
      this.count > MAX_ATTRIBUTES ? "" : source.slice(start, Math.min(end, start + MAX_NAME_CHARACTERS)).toLowerCase();
    this.name = READ_ATTRIBUTES.has(name) && !this.gathered.has(name) ? name : "";
    this.value = "";
  }

  addData(source: string, start: number, end: number): void {
    if (this.name === "") return;
    const room = MAX_VALUE_CHARACTERS - this.value.length;
    if (room > 0) this.value += source.slice(start, Math.min(end, start + room));
  }

  addCharacter(codepoint: number): void {
    if (this.name !== "" && this.value.length < MAX_VALUE_CHARACTERS) this.value += String.fromCodePoint(codepoint);
  }

  endAttribute(): void {
    if (this.name !== "") this.gathered.set(this.name, this.value);
    this.name = "";
  }
}
