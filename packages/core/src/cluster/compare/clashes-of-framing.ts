import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { accusesHimself, namesApart } from "./claim-parties.ts";
import type { Found, Setting } from "./compare-claims.ts";

/** Two judge one matter, one well and one ill. They must share the topic and somebody concerned, unless one matter is all that both speak of. */
export function framingClash(one: PreparedClaim, other: PreparedClaim, { oneMatter }: Setting): Found {
  if (judgementOf(one) === 0 || judgementOf(one) !== -judgementOf(other)) return undefined;
  if (accusesHimself(one) || accusesHimself(other)) return undefined;
  const topics = [...one.framing.topics].filter((topic) => other.framing.topics.has(topic));
  const concerned = [...one.meaning.names].filter((name) => other.meaning.names.has(name));
  const nameless = oneMatter && isBareJudgement(one) && isBareJudgement(other) && !namesApart(one, other);
  if (oneMatter && judgeOneSubject(one, other))
    return { relation: "framing", features: [...one.meaning.doer, ...one.framing.words, ...other.framing.words] };
  if (topics.length === 0 || (concerned.length === 0 && !nameless)) return undefined;
  return { relation: "framing", features: [...topics, ...concerned, ...one.framing.words, ...other.framing.words] };
}

/** « Le contrat est une capitulation », « le contrat est une chance »: all that the subject of the one says, that of the other says too. */
function judgeOneSubject(
  { framing: left, meaning: one }: PreparedClaim,
  { framing: right, meaning: other }: PreparedClaim,
) {
  if (!left.verdict || !right.verdict) return false;
  const [shorter, longer] = one.doer.size <= other.doer.size ? [one.doer, other.doer] : [other.doer, one.doer];
  return shorter.size > 0 && [...shorter].every((token) => longer.has(token));
}

/** « un dialogue constructif », « une mascarade de négociation »: a topic and what is thought of it, and nothing else that could differ. */
function isBareJudgement({ meaning: { names, tokens } }: PreparedClaim): boolean {
  return [...tokens].filter((token) => token !== "" && !names.has(token)).length <= WORDS_OF_A_JUDGEMENT;
}

/** Guessed. */
const WORDS_OF_A_JUDGEMENT = 3;

/** 1 well, -1 ill, 0 neither or both. */
function judgementOf({ framing: { good, ill } }: PreparedClaim): number {
  return Number(good) - Number(ill);
}
