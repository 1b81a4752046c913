import type { DateRange, Party } from "../../../model/analysis.ts";
import { isPersonNoun } from "../../participants.ts";
import type { EventDraft } from "../event-draft.ts";
import { shareParty } from "../roles/same-parties.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/**
 * Gives events without a day or place of their own those of the telling they continue: the paragraph's last event, in the
 * sentence right before, or an earlier act of the same kind by or against the same. A sentence that names a time of its own
 * starts anew.
 */
export function carryOver(drafts: readonly EventDraft[], countries: ReadonlySet<string>): readonly EventDraft[] {
  const ordered = drafts.toSorted((a, b) => a.evidence.start - b.evidence.start);
  const carriedOver: EventDraft[] = [];
  /** Those told near enough to be continued. */
  let told: EventDraft[] = [];
  let last: Told | undefined;
  for (const draft of ordered) {
    told = told.filter(({ sentence }) => draft.sentence - sentence <= REACH);
    const continued = last !== undefined && last.block === draft.block && draft.sentence - last.sentence <= 1;
    const from = continued ? last : undefined;
    const whose = withAttacker(withBothSides(draft, told, countries), told);
    const here = withScene(withCarried(whose, from));
    const episode = withEpisode(withPolice(here, told), told);
    const carried = withDenied(withPlaceBefore(episode, told, countries), told);
    last = remember(carried, from);
    told.push(carried);
    carriedOver.push(carried);
  }
  return carriedOver;
}

/**
 * « Les deux dirigeants se sont parlé »: the two who took part in what was told last. Two lands are no leaders, and two leaders no capitals: whom
 * the words cannot mean, they do not mean.
 */
function withBothSides(draft: EventDraft, told: readonly EventDraft[], countries: ReadonlySet<string>): EventDraft {
  const [both] = draft.actors;
  if (!draft.both || draft.actors.length !== 1 || both?.entityId !== null) return draft;
  const pair = told
    .filter(({ sentence }) => draft.sentence - sentence <= EPISODE_SENTENCES)
    .map(({ actors, recipients }) => [...actors, ...recipients])
    .findLast((parties) => parties.length === 2 && parties.every(({ entityId }) => entityId !== null));
  return pair === undefined || !mayBeCalled(both.name, pair, countries) ? draft : { ...draft, actors: pair };
}

function mayBeCalled(name: string, pair: readonly Party[], countries: ReadonlySet<string>): boolean {
  const lands = pair.filter(({ entityId }) => countries.has(entityId ?? "")).length;
  const nouns = name.toLowerCase().split(" ").map(singularOf);
  return nouns.some(isPersonNoun) ? lands === 0 : !nouns.some((noun) => LANDS.has(noun)) || lands === pair.length;
}

/** What a state is called that nobody else is. */
const LANDS: ReadonlySet<string> = new Set(["pays", "état", "nation", "capitale", "puissance"]);

const singularOf = (word: string): string => (word === "pays" ? word : word.replace(/s$/u, ""));

/** « La Russie a lancé 142 drones. … Une maternité a été touchée »: by who attacked last, where nobody else is told. */
function withAttacker(draft: EventDraft, told: readonly EventDraft[]): EventDraft {
  if (draft.type !== "ASSAULT" || draft.actors.length + draft.recipients.length > 0 || !draft.narrative) return draft;
  const attack = told.findLast(
    ({ type, narrative, sentence }) =>
      type === "ASSAULT" && narrative && draft.sentence - sentence <= EPISODE_SENTENCES,
  );
  return attack?.actors.length === 1 ? { ...draft, actors: attack.actors } : draft;
}

interface Told {
  readonly block: number;
  readonly sentence: number;
  readonly date: DateRange | null;
  readonly place: Party | null;
}

function remember(draft: EventDraft, from: Told | undefined): Told {
  const { block, sentence } = draft;
  const kept = draft.narrative && !draft.lasting ? draft : { date: null, location: null };
  const place = draft.type === "CONSULT" ? null : kept.location;
  return { block, sentence, date: kept.date ?? from?.date ?? null, place: place ?? from?.place ?? null };
}

/** Speech and meetings are not held where the acts around them took place. */
const isElsewhere = ({ type }: EventDraft): boolean => VERBAL_TYPES.has(type) || type === "CONSULT";

function withCarried(draft: EventDraft, from: Told | undefined): EventDraft {
  if (from === undefined || !draft.narrative) return draft;
  return {
    ...draft,
    date: draft.date ?? (isDay(from.date) && draft.linked ? from.date : null),
    location: draft.location ?? (isElsewhere(draft) || !draft.linked ? null : from.place),
  };
}

/** « Trois gendarmes sont morts vendredi à Gao. Le ministre attribue cette frappe à… »: what the sentence before names, event or not. */
function withScene(draft: EventDraft): EventDraft {
  const { date, place } = draft.scene;
  return {
    ...draft,
    date: draft.date ?? (draft.timed ? null : date),
    location: draft.location ?? (isElsewhere(draft) ? null : place),
  };
}

const isDay = (date: DateRange | null): boolean => date !== null && date.from.length >= "2025-01-01".length;

/** Whether one act was told in the sentence right before another, in its paragraph. */
const isRightBefore = (earlier: EventDraft, later: EventDraft): boolean =>
  earlier.block === later.block && later.sentence - earlier.sentence <= 1;

/** « Des milliers de personnes ont défilé mercredi à Lima. La police a tiré des gaz »: what the police do there, they do then. */
function withPolice(draft: EventDraft, told: readonly EventDraft[]): EventDraft {
  if (!POLICING.has(draft.mode ?? "") || !draft.narrative) return draft;
  const protest = told.findLast((other) => other.type === "PROTEST" && other.narrative && isRightBefore(other, draft));
  if (protest === undefined) return draft;
  return {
    ...draft,
    date: draft.date ?? (isDay(protest.date) && !draft.timed ? protest.date : null),
    location: draft.location ?? protest.location,
  };
}

const POLICING: ReadonlySet<string> = new Set(["crowd-control", "arrest"]);

/** « ont pris le contrôle de la base »: the place of the last act told, where it is no whole country. */
function withPlaceBefore(draft: EventDraft, told: readonly EventDraft[], countries: ReadonlySet<string>): EventDraft {
  if (!draft.bridged || draft.location !== null) return draft;
  const before = told.findLast(
    ({ location, type, mode, sentence }) =>
      location !== null &&
      !countries.has(location.entityId ?? "") &&
      (type !== "CONSULT" || mode === "visit") &&
      !AT_SEA.test(location.name) &&
      draft.sentence - sentence <= EPISODE_SENTENCES,
  );
  return before === undefined ? draft : { ...draft, location: before.location };
}

const AT_SEA = /^(?:mer|océan|golfe|détroit|baie|manche)(?: |$)/iu;

/** « … sont encerclés à Lima. … L'armée nie l'encerclement »: what is denied with the word it was told with, where it was told. */
function withDenied(draft: EventDraft, told: readonly EventDraft[]): EventDraft {
  if (draft.status !== "denied" || draft.location !== null || isElsewhere(draft)) return draft;
  const meant = told.findLast(
    (other) =>
      other.type === draft.type &&
      other.status !== "denied" &&
      other.location !== null &&
      stemOf(other) === stemOf(draft) &&
      draft.sentence - other.sentence <= DENIAL_SENTENCES,
  );
  return meant === undefined ? draft : { ...draft, location: meant.location };
}

/** « encercler » and « encerclement », « déployer » and « déploiement » begin alike. */
const stemOf = ({ lemma = "" }: EventDraft): string => lemma.replaceAll("y", "i").slice(0, STEM_LETTERS);
const STEM_LETTERS = 6;

/** A denial answers what was told within this many sentences before. Guessed. */
const DENIAL_SENTENCES = 6;

/** An act goes on with one of its kind told within this many sentences before. Guessed. */
const EPISODE_SENTENCES = 6;

/** Nothing told further back is looked at. */
const REACH = Math.max(DENIAL_SENTENCES, EPISODE_SENTENCES);

/** « Des rebelles ont attaqué Gao dimanche. L'armée a perdu dix hommes. »: the next sentence tells of the same. */
const GOES_ON: ReadonlySet<string> = new Set(["PROTEST", "ASSAULT"]);

/** « Des rebelles ont attaqué Gao dimanche. … Les rebelles ont tué dix soldats. »: the second on that day, at that place. */
function withEpisode(draft: EventDraft, told: readonly EventDraft[]): EventDraft {
  if (isElsewhere(draft) || !draft.narrative || draft.date !== null || draft.timed) return draft;
  const episode = told.findLast(
    (other) =>
      other.type === draft.type &&
      other.narrative &&
      isDay(other.date) &&
      !other.lasting &&
      draft.sentence - other.sentence <= EPISODE_SENTENCES &&
      (shareParty(other.actors, draft.actors) ||
        shareParty(other.recipients, draft.recipients) ||
        (draft.status === "asserted" && GOES_ON.has(draft.type) && isRightBefore(other, draft))) &&
      (draft.location === null || draft.location.name === other.location?.name),
  );
  if (episode === undefined) return draft;
  return { ...draft, date: episode.date, location: draft.location ?? episode.location };
}
