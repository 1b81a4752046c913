import type { Contradiction, EventCluster } from "../model/comparison.ts";
import { QUESTIONS } from "./answers/answer.ts";
import { amountClash } from "./contradict/amounts.ts";
import { layOut } from "./contradict/board.ts";
import type { Clash } from "./contradict/clash.ts";
import { findClashes } from "./contradict/find-clashes.ts";
import { findDenials } from "./contradict/find-denials.ts";
import { passageOf } from "./contradict/voices.ts";
import { sortById } from "./join-entities.ts";
import { compareText } from "./settle/cluster-links.ts";
import type { Relations } from "./settle/relations.ts";
import { contentHash } from "./text/content-hash.ts";

const RELATIONS = ["value", "scope", "framing", "victims", "date", "actor", "place", ...QUESTIONS] as const;

/** What cannot both hold, with the passages of each side, each holder once a side. */
export function findContradictions(relations: Relations, events: readonly EventCluster[]): readonly Contradiction[] {
  const board = layOut(relations, events);
  const denials = findDenials(board);
  const clashes = RELATIONS.flatMap((relation) => findClashes(board, relation, denials));
  const counted = new Set(clashes.flatMap(({ sides }) => sides.flat().map(passageOf)));
  const amounts = board.clusters.flatMap((cluster) => amountClash(cluster, counted) ?? []);
  return sortById(withKeys([...denials, ...clashes, ...amounts]).map(([key, clash]) => print(key, clash)));
}

/** Each with its kind and its first passage; who gives two numbers stands first in two, which their topics tell apart. */
function withKeys(clashes: readonly Clash[]): readonly (readonly [string, Clash])[] {
  const byKey = Map.groupBy(clashes, ({ kind, sides }) => {
    const [first = ""] = sides
      .flat()
      .map(({ id }) => id)
      .sort();
    return `${kind} ${first}`;
  });
  return [...byKey].flatMap(([key, alike]) =>
    alike
      .toSorted((one, other) => compareText(one.topic ?? "", other.topic ?? ""))
      .map((clash, at) => [at === 0 ? key : `${key} ${clash.topic ?? at}`, clash] as const),
  );
}

function print(key: string, clash: Clash): Contradiction {
  return {
    id: `k${contentHash(key)}`,
    kind: clash.kind,
    explained: clash.explained,
    sides: clash.sides.map((side) => side.map(({ pointer }) => pointer)),
    question: clash.question,
    ...(clash.topic === undefined ? {} : { topic: clash.topic }),
    reason: clash.reason,
  };
}
