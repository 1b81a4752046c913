import { ByteWriter } from "./byte-writer.ts";

/** A suffix rule of the .aff file. */
interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp | undefined;
  readonly tags: readonly string[];
}

interface Entry {
  readonly form: string;
  readonly lemma: string;
  readonly tags: readonly string[];
}

/** Flag of stems that are no word by themselves, and flag of entries that are to be left out. */
const NEEDS_AFFIX = "()";
const FORBIDDEN = "{}";

/**
 * Expands the hunspell dictionary with morphology (Grammalecte, MPL-2.0) into the file that the core's `Lexicon` reads.
 * Prefix rules (elisions) are left out: the tokeniser cuts them.
 */
export function buildLexicon(affixes: string, dictionary: string): Uint8Array {
  return encodeLexicon(expandDictionary(affixes, dictionary));
}

function expandDictionary(affixes: string, dictionary: string): Map<string, Map<string, Entry>> {
  const rules = readSuffixRules(affixes);
  const entries = new Map<string, Map<string, Entry>>();
  for (const line of dictionary.split("\n").slice(1)) {
    for (const entry of expandLine(line, rules)) {
      const readings = entries.get(entry.form) ?? new Map<string, Entry>();
      entries.set(entry.form, readings.set(`${entry.lemma}\t${entry.tags.join(" ")}`, entry));
    }
  }
  return entries;
}

function readSuffixRules(affixes: string): Map<string, SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of affixes.split("\n")) {
    const [kind, flag, strip, added, ...rest] = line.split(/\s+/);
    if (kind !== "SFX" || flag === undefined || strip === "Y" || strip === "N" || added === undefined) continue;
    const condition = rest[0] !== undefined && !rest[0].includes(":") ? rest.shift() : undefined;
    const rule = {
      strip: zeroAsEmpty(strip ?? ""),
      add: zeroAsEmpty(added.split("/")[0] ?? ""),
      condition: condition === undefined || condition === "." ? undefined : new RegExp(`${condition}$`, "u"),
      tags: rest.filter((field) => /^(?:po|is):/.test(field)).map((field) => field.slice(3).replace("!", "")),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

function* expandLine(line: string, rules: ReadonlyMap<string, readonly SuffixRule[]>): Generator<Entry> {
  const [head = "", ...fields] = line.trim().split(/\s+/);
  const [word = "", flagText = ""] = head.split("/");
  const flags: readonly string[] = flagText.match(/../gu) ?? [];
  if (word === "" || flags.includes(FORBIDDEN)) return;
  const tags = [...valuesOf("po", fields).map(simplifyVerbClass), ...valuesOf("is", fields)];
  const lemma = valuesOf("st", fields)[0] ?? word;
  if (!flags.includes(NEEDS_AFFIX)) yield { form: word, lemma, tags };
  for (const rule of flags.flatMap((flag) => rules.get(flag) ?? [])) {
    if (rule.condition?.test(word) === false || !word.endsWith(rule.strip)) continue;
    const form = word.slice(0, word.length - rule.strip.length) + rule.add;
    yield { form, lemma, tags: [...tags, ...rule.tags] };
  }
}

function valuesOf(key: string, fields: readonly string[]): string[] {
  return fields.filter((field) => field.startsWith(`${key}:`)).map((field) => field.slice(key.length + 1));
}

/** `v1_itq__a` says group and constructions; the taggers need only that it is a verb, `v0` that it is an auxiliary. */
function simplifyVerbClass(tag: string): string {
  if (tag.startsWith("v0")) return "v0";
  return /^v[123]/.test(tag) ? "v" : tag;
}

function zeroAsEmpty(affix: string): string {
  return affix === "0" ? "" : affix;
}

function encodeLexicon(entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>): Uint8Array {
  const forms = [...entries.keys()].sort();
  const [paradigms, tagSets] = [new Numbering(), new Numbering()];
  const [shared, rest, letters, counts, ids] = Array.from({ length: 5 }, () => new ByteWriter()) as [
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
  ];
  let [before, units, analyses] = ["", 0, 0];
  for (const form of forms) {
    const kept = sharedPrefix(before, form);
    shared.varint(kept);
    rest.varint(form.length - kept);
    for (let at = kept; at < form.length; at++) letters.varint(form.charCodeAt(at));
    const readings = [...entries.get(form)!.keys()].sort().map((key) => entries.get(form)!.get(key)!);
    counts.varint(readings.length);
    for (const { lemma, tags } of readings) {
      const prefix = sharedPrefix(form, lemma);
      const tagSet = tagSets.of(JSON.stringify(tags));
      ids.varint(paradigms.of(JSON.stringify([form.length - prefix, lemma.slice(prefix), tagSet])));
    }
    [before, units, analyses] = [form, units + form.length, analyses + readings.length];
  }
  if (paradigms.keys.length > 0xffff) throw new Error("more paradigms than 16 bits can number");
  return new ByteWriter()
    .json({
      forms: forms.length,
      units,
      analyses,
      tagSets: tagSets.keys.map((key) => JSON.parse(key)),
      paradigms: paradigms.keys.map((key) => JSON.parse(key)),
    })
    .section(shared)
    .section(rest)
    .section(letters)
    .section(counts)
    .section(ids)
    .toBytes();
}

function sharedPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length++;
  return length;
}

/** Numbers keys in the order they are first seen. */
class Numbering {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    this.keys.push(key);
    return this.keys.length - 1;
  }
}
