import type { DateParts } from "./feed-dates.ts";

const TIME = /^(?:à |at )?(\d{1,2})(?::?\s?h?\s?(\d{2}))?(?::?(\d{2}))?(?:[.,]\d+)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(.*)$/iu;

export function readTime(text: string | undefined): DateParts["time"] {
  const found = text === undefined ? null : TIME.exec(text.trim());
  if (!found) return undefined;
  const noon = found[4]?.toLowerCase().startsWith("p") ? 12 : 0;
  const hour = found[4] ? (Number(found[1]) % 12) + noon : Number(found[1]);
  return {
    hour,
    minute: Number(found[2] ?? 0),
    second: Number(found[3] ?? 0),
    zoneMinutes: zoneMinutes(found[5] ?? ""),
  };
}

/** Minutes east of Greenwich. Names with several meanings have the one of RFC 822 or of European press. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  met: 60,
  mest: 120,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  kst: 540,
  hst: -600,
  akst: -540,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  wat: 60,
  cat: 120,
  eat: 180,
  sast: 120,
  ist: 330,
  pkt: 300,
  ict: 420,
  wib: 420,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  acst: 570,
  awst: 480,
  nzst: 720,
  nzdt: 780,
};

export function zoneMinutes(text: string): number {
  const offset = /([+-])\s?(\d{1,2}):?(\d{2})?/u.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return offset[1] === "-" ? -minutes : minutes;
  }
  return ZONES[/\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ""] ?? 0;
}
