import type { Analysis, ComparedDocument, Party } from "@recoupe/core/model";

/**
 * A stream of analysed articles in order of publication: matters of some days with people, bodies and places of their own, told by
 * several outlets, some of them word for word; one country in each, as in real news. The same numbers give the same stream.
 */
export function* syntheticArticles(total: number, articlesADay: number): Generator<ComparedDocument> {
  const random = randomFrom(20250314);
  let running: Matter[] = [];
  for (let made = 0; made < total; made++) {
    const day = Math.floor(made / articlesADay);
    if (made % articlesADay === 0) running = running.filter((matter) => matter.lastDay >= day);
    while (running.length < MATTERS_AT_A_TIME) running.push(makeMatter(random, day));
    yield writeArticle(random, pick(random, running), { number: made, day });
  }
}

/** Matters that run side by side; with a hundred articles a day and five days each, a matter has some thirty articles. */
const MATTERS_AT_A_TIME = 15;
const LONGEST_MATTER_DAYS = 6;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;
/** Share of articles that reprint an earlier one of their matter. */
const REPRINTS = 0.15;

interface Matter {
  readonly country: string;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly events: readonly SyntheticEvent[];
  readonly sayings: readonly (readonly [speaker: string, words: string])[];
  readonly lastDay: number;
  readonly written: string[][];
}

interface SyntheticEvent {
  readonly act: (typeof ACTS)[number];
  readonly actor: string;
  readonly recipient: string;
  readonly place: string;
  readonly day: number;
  readonly number: number;
}

const COUNTRIES = [
  "France",
  "Mali",
  "Chili",
  "Vietnam",
  "Ukraine",
  "Russie",
  "Canada",
  "Maroc",
  "Inde",
  "Brésil",
  "Japon",
  "Liban",
  "Kenya",
  "Haïti",
  "Turquie",
  "Pérou",
];
const ACTS = [
  { type: "ASSAULT", lemma: "attaquer", told: "a attaqué" },
  { type: "CONSULT", lemma: "rencontrer", told: "a rencontré" },
  { type: "ACCUSE", lemma: "accuser", told: "a accusé" },
  { type: "PROTEST", lemma: "manifester", told: "a manifesté contre" },
  { type: "REQUEST", lemma: "demander", told: "a demandé l'aide de" },
  { type: "COERCE", lemma: "arrêter", told: "a fait arrêter des membres de" },
  { type: "REJECT", lemma: "refuser", told: "a refusé l'offre de" },
  { type: "AID", lemma: "livrer", told: "a livré du matériel à" },
] as const;
const SYLLABLES = "ba be bo da do fa ga gui ka ke ko la le lo ma mo na ni no pa ra ro sa si so ta te to va vi zo".split(
  " ",
);
const FILLER =
  "selon plusieurs témoins interrogés sur place la situation restait tendue dans les quartiers voisins malgré les appels au calme lancés par des élus locaux et des associations qui redoutent une nouvelle dégradation des conditions de vie pendant les prochaines semaines de saison froide".split(
    " ",
  );

function makeMatter(random: () => number, day: number): Matter {
  const people = repeat(4, () => `${name(random)} ${name(random)}`);
  const bodies = repeat(3, () => `Union ${name(random)}`);
  const places = repeat(3, () => name(random));
  const lastDay = day + Math.floor(random() * LONGEST_MATTER_DAYS);
  const events = repeat(
    10,
    (): SyntheticEvent => ({
      act: pick(random, ACTS),
      actor: pick(random, [...people, ...bodies]),
      recipient: pick(random, bodies),
      place: pick(random, places),
      day: day + Math.floor(random() * (lastDay - day + 1)),
      number: 2 + Math.floor(random() * 200),
    }),
  );
  const sayings = repeat(8, () => [pick(random, people), sentence(random, 10)] as const);
  return { country: pick(random, COUNTRIES), places, people, bodies, events, sayings, lastDay, written: [] };
}

interface Issue {
  readonly number: number;
  readonly day: number;
}

function writeArticle(random: () => number, matter: Matter, { number, day }: Issue): ComparedDocument {
  const events = repeat(5, () => pick(random, matter.events)).filter((event, at, all) => all.indexOf(event) === at);
  const sayings = repeat(3, () => pick(random, matter.sayings)).filter((saying, at, all) => all.indexOf(saying) === at);
  const reprint = random() < REPRINTS ? matter.written.at(-1) : undefined;
  const padding = reprint ?? repeat(5, () => `${capital(sentence(random, 14))}.`);
  matter.written.push(padding);
  return lay({ number, day, events, sayings, padding, matter });
}

interface Draft extends Issue {
  readonly events: readonly SyntheticEvent[];
  readonly sayings: Matter["sayings"];
  readonly padding: readonly string[];
  readonly matter: Matter;
}

function lay({ number, day, events, sayings, padding, matter }: Draft): ComparedDocument {
  const title = `${matter.bodies[0]} : tension à ${matter.places[0]}`;
  const told = events.map(
    ({ act, actor, recipient, place, number: count }) =>
      `${actor} ${act.told} ${recipient} à ${place}, ${count} personnes.`,
  );
  const said = sayings.map(([speaker, words]) => `« ${capital(words)} », a déclaré ${speaker}.`);
  const sentences = [`La crise se poursuit en ${matter.country}.`, ...told, ...said, ...padding];
  const spans: { start: number; end: number }[] = [];
  let text = title;
  for (const words of sentences) {
    text += "\n\n";
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { file: `${number}.txt`, analysis: analysisOf({ text, title, spans, day, events, sayings, matter }) };
}

interface Laid {
  readonly text: string;
  readonly title: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly day: number;
  readonly events: readonly SyntheticEvent[];
  readonly sayings: Matter["sayings"];
  readonly matter: Matter;
}

function analysisOf({ text, title, spans, day, events, sayings, matter }: Laid): Analysis {
  const names = [
    { name: matter.country, type: "LOC" as const },
    ...matter.people.map((name) => ({ name, type: "PER" as const })),
    ...matter.bodies.map((name) => ({ name, type: "ORG" as const })),
    ...matter.places.map((name) => ({ name, type: "LOC" as const })),
  ].filter(({ name }) => text.includes(name));
  const ids = new Map(names.map(({ name }, at) => [name, `n${at + 1}`]));
  const party = (name: string): Party => ({ name, entityId: ids.get(name) ?? null });
  const span = (at: number) => spans[at] ?? { start: 0, end: 1 };
  return {
    schemaVersion: 1,
    text,
    document: {
      title,
      dek: null,
      bylines: [],
      outlet: null,
      publishedAt: { value: iso(day), basis: "given" },
      language: "fr",
      sourceUrl: null,
      machineTranslated: "no",
    },
    blocks: [
      { kind: "title", start: 0, end: title.length },
      ...spans.map((place) => ({ kind: "paragraph" as const, ...place })),
    ],
    issues: [],
    entities: names.map(({ name, type }) => ({
      id: ids.get(name) ?? "",
      name,
      type,
      wikidata: null,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    })),
    quotes: sayings.map(([speaker, words], at) => {
      const start = text.indexOf(capital(words));
      return {
        id: `q${at + 1}`,
        kind: "direct",
        start,
        end: start + words.length,
        speaker: party(speaker),
        cue: "a déclaré",
        channel: null,
      };
    }),
    events: events.map(({ act, actor, recipient, place, day: when, number }, at) => ({
      id: `e${at + 1}`,
      type: act.type,
      mode: null,
      actors: [party(actor)],
      recipients: [party(recipient)],
      location: party(place),
      date: { from: iso(when), to: iso(when) },
      status: "asserted",
      attributedTo: null,
      quantities: [{ value: number, unit: "personnes", what: null }],
      evidence: span(at + 1),
      lemma: act.lemma,
    })),
    claims: events.map(({ act, actor, recipient, place }, at) => ({
      id: `c${at + 1}`,
      proposition: `${actor} ${act.told} ${recipient} à ${place}`,
      holder: null,
      stance: "asserts",
      evidence: span(at + 1),
    })),
    sentences: [...spans],
  };
}

function iso(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

function name(random: () => number): string {
  return capital(repeat(2 + Math.floor(random() * 2), () => pick(random, SYLLABLES)).join(""));
}

function sentence(random: () => number, words: number): string {
  return repeat(words, () => pick(random, FILLER)).join(" ");
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function repeat<Item>(times: number, make: () => Item): Item[] {
  return Array.from({ length: times }, make);
}

/** Mulberry32, a small seeded generator (T. Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
