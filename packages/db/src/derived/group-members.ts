import type { Claim, Event, Quote } from "@recoupe/core/model";
import type { Related } from "@recoupe/core/relating";
import { type Member, type Members, type Pointers, placeOf, withSingles } from "./members.ts";

/** An article as groups of articles see it. */
export interface Placed {
  readonly file: string;
  readonly publishedFrom: Date | null;
}

/** Marks off, in the key of a contradiction's member, which kind of contradiction it is evidence of. */
const KIND_MARK = "#";

/** The finding that a member's key names. */
export function findingOf(memberKey: string): string {
  return memberKey.split(KIND_MARK, 1)[0] ?? memberKey;
}

/** What was settled anew, by the names that rows go by. */
export function scopeOf({ documents, reached }: Related) {
  const fileOf = new Map(documents.map(({ key, file }) => [key, file]));
  const places = (ids: Iterable<string>, mark: string) =>
    new Set(
      [...ids].flatMap((id) => {
        const [key = "", item = ""] = id.split("#", 2);
        return item.startsWith(mark) ? [placeOf(fileOf.get(key) ?? "", item.slice(mark.length))] : [];
      }),
    );
  return {
    events: places(reached.statements, "e:"),
    claims: places(reached.statements, "c:"),
    quotes: places(reached.quotes, "q:"),
  };
}

/** The members at some places; order as it was. */
export function within<Finding>(
  all: ReadonlyMap<string, Member<Finding>>,
  places: ReadonlySet<string>,
): ReadonlyMap<string, Member<Finding>> {
  return new Map([...all].filter(([place]) => places.has(place)));
}

/** What belongs together, and the finding that says so; without one, a thing of one member. */
export interface Grouped<Item, Source> {
  readonly members: readonly Item[];
  readonly source: Source | undefined;
}

/** Findings as the core groups them, each that is in no group by itself; `keys` are natural keys. */
export function groupsOf<Finding, Source>(
  all: ReadonlyMap<string, Member<Finding>>,
  clusters: readonly Source[],
  placesOf: (cluster: Source) => readonly string[],
): readonly { keys: readonly string[]; value: Grouped<Member<Finding>, Source> }[] {
  const groups = clusters.map((source) => ({ places: placesOf(source), value: source as Source | undefined }));
  return withSingles(all, groups, undefined).map(({ members, value }) => ({
    keys: members.map(({ key }) => key),
    value: { members, source: value },
  }));
}

/** The same of whole articles; one named by two clusters belongs to the first. */
export function documentGroups<Source extends { readonly documents: readonly string[] }>(
  byFile: ReadonlyMap<string, Placed>,
  clusters: readonly Source[],
): readonly { keys: readonly string[]; value: Grouped<Placed, Source> }[] {
  const used = new Set<string>();
  const grouped = clusters.flatMap((source) => {
    const files = [...new Set(source.documents)].filter((file) => byFile.has(file) && !used.has(file));
    for (const file of files) used.add(file);
    return files.length === 0 ? [] : [{ source: source as Source | undefined, files }];
  });
  const alone = [...byFile.keys()]
    .filter((file) => !used.has(file))
    .map((file) => ({ source: undefined, files: [file] }));
  return [...grouped, ...alone].map(({ source, files }) => ({
    keys: files,
    value: { members: files.map((file) => byFile.get(file)!), source },
  }));
}

/** A passage on one side of a contradiction. */
export interface Evidence {
  readonly kind: Pointers[number]["kind"];
  readonly stance: Pointers[number]["stance"];
  readonly member: Member<Claim> | Member<Event> | Member<Quote>;
}

/** A side whose every passage is missing from the record shows nothing, and a dispute with one side is none. */
export function disputeGroups(members: Members, contradictions: Related["contradictions"]) {
  return contradictions.flatMap((source) => {
    const evidence = source.sides
      .map((side) => side.flatMap((pointer) => evidenceOf(members, pointer)))
      .filter((side) => side.length > 0);
    if (evidence.length < 2) return [];
    // The sides' order and which of them names a passage twice mean nothing to the identity of the dispute.
    const keys = [...new Set(evidence.flat().map(({ member }) => `${member.key}${KIND_MARK}${source.kind}`))];
    return [{ keys, value: { source, evidence } }];
  });
}

function evidenceOf(members: Members, pointer: Pointers[number]): readonly Evidence[] {
  const member = members[pointer.kind].get(placeOf(pointer.file, pointer.id));
  return member ? [{ kind: pointer.kind, stance: pointer.stance, member }] : [];
}
