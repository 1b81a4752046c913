/** Whether two titles are the same when case, kinds of quotation marks and dashes do not count. */
export function sameTitle(gold: string, found: string | undefined | null): boolean {
  return foldTitle(gold) === foldTitle(found ?? "");
}

/** Whether the same people are named, in any order. */
export function sameAuthors(gold: readonly string[], found: readonly string[]): boolean {
  const wanted = nameSet(gold);
  const got = nameSet(found);
  return wanted.size === got.size && [...wanted].every((name) => got.has(name));
}

/** Whether a date names the gold's day, as written or in UTC. */
export function sameDay(gold: string, found: string | undefined | null): boolean {
  const wanted = daysOf(gold);
  return daysOf(found ?? "").some((day) => wanted.includes(day));
}

function foldTitle(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/…/g, "...")
    .replace(/\u200b|\u200c|\u200d|\u200e|\u200f|\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function nameSet(names: readonly string[]): ReadonlySet<string> {
  const parts = names.flatMap((name) => name.split(/\s*(?:;|,|\||\s+(?:and|und|et|y|e|&)\s+)\s*/));
  const folded = parts.map((name) =>
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/^(?:by|von|par|de|por)\s+/, "")
      .replace(/[.,;:'’"()]/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return new Set(folded.filter((name) => name !== ""));
}

function daysOf(value: string): readonly string[] {
  const written = /(\d{4})-(\d\d)-(\d\d)/.exec(value)?.[0];
  const instant = Date.parse(written && value.includes(" ") ? value.replace(" ", "T") : value);
  return [
    ...(written ? [written] : []),
    ...(Number.isNaN(instant) ? [] : [new Date(instant).toISOString().slice(0, 10)]),
  ];
}
