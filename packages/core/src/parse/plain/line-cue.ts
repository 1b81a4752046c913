import { looksLikeName, readSignature } from "../byline-names.ts";
import { findWrittenDate } from "../written-dates.ts";
import { furnitureRole } from "./boilerplate-phrases.ts";
import { BYLINE, type LineCue, RULES } from "./line-cue-rules.ts";
import { endsSentence, type PageLine } from "./page-lines.ts";

const BYLINE_LEAD =
  /^(?:(?:un )?(?:article|texte|reportage|récit|enquête|analyse|chronique|propos recueillis|rédigé|écrit|publié|posté|signé|traduit|written|posted|published|text|texto|story|words|report)\s?(?:de|par|by|von|por|da)|par|by|von|por|di|door|auteure?s?|autrice|author|autor(?:in)?|autore|journaliste|rédact(?:eur|rice)|redaktion|tác giả)\s?:?\s(?=\S)/iu;

/** What a line's own words say it is; undefined when they say nothing. */
export function cueOf(line: PageLine): LineCue | undefined {
  const role = furnitureRole(line.text);
  if (role)
    return {
      kind: "boilerplate",
      role,
      reason: `formule connue : ${role}`,
      sure: role !== "section" && role !== "source",
    };
  const rule = RULES.find(({ upTo, pattern }) => line.text.length <= upTo && pattern.test(line.text));
  if (rule) return { ...rule.cue, reason: rule.name };
  return dateCue(line) ?? bylineCue(line) ?? menuCue(line);
}

/** A line that holds little but a date and an hour. */
function dateCue(line: PageLine): LineCue | undefined {
  if (line.text.length > 70) return undefined;
  const date = findWrittenDate(line.text);
  if (!date) return undefined;
  const rest = (line.text.slice(0, date.start) + line.text.slice(date.end)).replace(
    /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|à|at|on|am|um|gmt|utc|cet|cest|par|min|lecture|de|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})|[^\p{L}]/giu,
    "",
  );
  return rest.length <= 4 ? { kind: "byline", role: "date", reason: "date seule sur la ligne", sure: true } : undefined;
}

function bylineCue(line: PageLine): LineCue | undefined {
  if (line.text.length > 220) return undefined;
  const lead = BYLINE_LEAD.exec(line.text);
  if (lead) {
    const rest = line.text.slice(lead[0].length);
    const first =
      rest.split(/\s*(?:[,|•·–—(]|\s-\s|(?<!\p{L})(?:et|and|le|avec|with|on|pour|publié|à)(?!\p{L}))\s*/u)[0] ?? "";
    const { names, agencies } = readSignature(rest);
    const signs =
      (looksLikeName(first) || names.length + agencies.length > 0) && !(endsSentence(line.text) && line.words > 12);
    if (signs) return { ...BYLINE, reason: `signature après « ${lead[0].trim()} »` };
  }
  return undefined;
}

const partsOf = (line: string): readonly string[] =>
  line.split(/\s*[|›»>•·→/]\s+|\s+[|›>•·→/]\s*|\s{3,}|\t+/u).filter((part) => part !== "");

/** Several short labels in one line, parted by signs or glued together. */
function menuCue(line: PageLine): LineCue | undefined {
  if (line.text.length > 1500) return undefined;
  // Most lines hold no such sign, and to look for one costs less than to look for the spaces around it.
  const parts = /[|›»>•·→/\t]|\s{3}/u.test(line.text) ? partsOf(line.text) : [line.text];
  const short = parts.filter((part) => part.length <= 32).length;
  if (parts.length >= 4 && short >= parts.length - 1 && !endsSentence(line.text)) {
    return { kind: "boilerplate", role: "menu", reason: "étiquettes séparées par des signes", sure: true };
  }
  if (parts.length === 3 && short === 3 && furnitureRole(parts[0] ?? "") !== undefined) {
    return { kind: "boilerplate", role: "menu", reason: "fil d'Ariane", sure: true };
  }
  const glued = line.text.match(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)?.length ?? 0;
  if (glued >= 2 && glued * 3 >= line.words && !findWrittenDate(line.text) && !endsSentence(line.text)) {
    return { kind: "boilerplate", role: "menu", reason: "étiquettes collées", sure: false };
  }
  return undefined;
}
