import {
  describeJudged,
  type JudgedConflict,
  type JudgedKind,
  type JudgedThing,
  keyOfPassage,
  labelOf,
  type Queryable,
} from "@recoupe/db";
import { JudgementError } from "./judgement-error.ts";

/** Something to be judged: what it is, its natural keys, and how a reader knows it. */
export interface Named {
  readonly kind: JudgedKind;
  readonly keys: readonly [string, ...string[]];
  /** Only of a contradiction: evidence of another side. */
  readonly otherKey: string | null;
  /** Only of a contradiction: what is against what. */
  readonly conflict?: JudgedConflict | undefined;
  readonly thing: JudgedThing;
}

/** One thing, or several members that are judged together. Throws `JudgementError` when one does not exist. */
export async function nameTogether(database: Queryable, ids: readonly string[]): Promise<Named> {
  const all: Named[] = [];
  for (const id of ids) all.push(await nameOne(database, id));
  const [first] = all;
  if (!first) throw noSuchThing("");
  const keys = all.flatMap((each) => each.keys);
  return { ...first, keys: [first.keys[0], ...keys.slice(1)] };
}

async function nameOne(database: Queryable, id: string): Promise<Named> {
  const label = await labelOf(database, id);
  if (label === undefined) throw noSuchThing(id);
  const thing = { id, label };
  if (id.startsWith("iss_")) {
    const key = await keyOfPassage(database, id);
    if (key === undefined) throw noSuchThing(id);
    return { kind: "passage", keys: [key], otherKey: null, thing };
  }
  const judged = await describeJudged(database, id);
  const [first, ...more] = judged?.members ?? [];
  if (!judged || first === undefined) throw noSuchThing(id);
  const { targetKind: kind, otherKey = null, conflict } = judged;
  return { kind, keys: [first, ...more], otherKey, conflict, thing };
}

function noSuchThing(id: string): JudgementError {
  return new JudgementError("no-such-thing", `Rien ne porte l'identifiant « ${id} », ou il mène ailleurs maintenant.`);
}
