import { isAcronymOf } from "../prepare/match-parties.ts";
import type { PreparedDocument, PreparedName } from "../prepare/prepared-document.ts";
import { type Link, makeLink } from "./link.ts";

/** Entities of two articles that may be one referent, or surely are not. */
export function compareNames(left: PreparedDocument, right: PreparedDocument): readonly Link[] {
  const links: Link[] = [];
  const shared = sharedContext(left, right);
  for (const one of left.names) {
    for (const other of right.names) {
      const finding = compareTwo(one, other, { left, right, shared });
      if (finding) links.push(makeLink(one.id, other.id, finding));
    }
  }
  return links;
}

interface Setting {
  readonly left: PreparedDocument;
  readonly right: PreparedDocument;
  /** Keys of full names that both articles have. */
  readonly shared: ReadonlySet<string>;
}

function compareTwo(one: PreparedName, other: PreparedName, setting: Setting) {
  if (one.known !== undefined && other.known !== undefined) {
    if (one.known === other.known) return { score: 1, features: ["known"] };
    return one.key === other.key ? { score: 0, veto: "two items of one name", features: [] } : undefined;
  }
  if (one.key === other.key) {
    return one.entity.type === other.entity.type
      ? { score: 0.95, features: ["name"] }
      : { score: 0, veto: "one name, two types", features: [] };
  }
  if (one.entity.type === "PER" && other.entity.type === "PER") return comparePersons(one, other, setting);
  const [a, b] = [one.entity.name, other.entity.name];
  if (
    one.entity.type === "ORG" &&
    other.entity.type === "ORG" &&
    (isAcronymOf(a, b) || isAcronymOf(b, a)) &&
    setting.shared.size >= COMPANY
  ) {
    return { score: 0.85, features: ["acronym", ...[...setting.shared].slice(0, 3)] };
  }
  return undefined;
}

/** A last name alone is the person of that last name only where both articles have company in common. */
function comparePersons(one: PreparedName, other: PreparedName, { left, right, shared }: Setting) {
  const [a, b] = [one.key.split(" "), other.key.split(" ")];
  if (a.at(-1) !== b.at(-1)) return undefined;
  if (a.length > 1 && b.length > 1) {
    return isInitialOf(a[0], b[0])
      ? { score: 0.8, features: ["initial"] }
      : { score: 0, veto: "other first name", features: [] };
  }
  const namesakes = [...left.names, ...right.names].filter(
    ({ key, entity }) => entity.type === "PER" && key.split(" ").at(-1) === a.at(-1),
  );
  const fullNames = new Set(namesakes.map(({ key }) => key).filter((key) => key.includes(" ")));
  if (fullNames.size > 1 || shared.size < COMPANY) return undefined;
  return { score: 0.8, features: ["last-name", ...[...shared].slice(0, 3)] };
}

/** Names that both articles must have for a last name to stand for a full name. Guessed. */
const COMPANY = 1;

function sharedContext(left: PreparedDocument, right: PreparedDocument): ReadonlySet<string> {
  const keys = new Set(left.names.map(({ key }) => key));
  return new Set(right.names.map(({ key }) => key).filter((key) => keys.has(key)));
}

function isInitialOf(one = "", other = ""): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}
