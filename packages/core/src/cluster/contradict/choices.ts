import type { Question } from "../answers/answer.ts";
import { placePhrase } from "../compare/clashes-of-fate.ts";
import type { Statement } from "../statements.ts";
import { isoDay } from "../text/days.ts";

/** What is asked of these is which of several. */
export type ChoiceKind = "date" | "actor" | "place" | Question;

/** « … : le 24 ou le 25 avril ? », « Qui a violé la trêve : A ou B ? », in the passages' own words. */
export function choiceOf(relation: ChoiceKind, sides: readonly (readonly Statement[])[]): string {
  const [first] = sides.map(([statement]) => statement);
  if (relation === "position" || relation === "presence" || relation === "agreement")
    return `${sides.flatMap(([statement]) => (statement ? [`« ${statement.words} »`] : [])).join(" ou ")} ?`;
  const choices = sides.flatMap(([statement]) => (statement ? [CHOICES[relation](statement)] : []));
  const choice = `${choices.slice(0, -1).join(", ")} ou ${choices.at(-1) ?? ""}`;
  const act =
    DOER.exec(first?.words ?? "") === null ? undefined : first?.words.replace(DOER, "").replace(STILL, "").trim();
  const asked = relation === "actor" && act !== undefined ? `Qui ${act}` : `« ${first?.words ?? ""} »`;
  return `${asked} : ${choice} ?`;
}

const answered =
  (question: Question) =>
  ({ answers }: Statement): string =>
    answers.find(({ asks }) => asks === question)?.words ?? "";

const CHOICES: Readonly<Record<ChoiceKind, (statement: Statement) => string>> = {
  means: answered("means"),
  cause: answered("cause"),
  hour: answered("hour"),
  where: answered("where"),
  site: answered("site"),
  outcome: answered("outcome"),
  agreement: answered("agreement"),
  position: answered("position"),
  presence: answered("presence"),
  age: answered("age"),
  date: ({ days }) => frenchDay(days?.from ?? 0),
  actor: doerNamed,
  place: ({ event, evidence, document: { analysis } }) =>
    event?.place === undefined ? "" : (placePhrase(event.place.name, evidence, analysis.text) ?? event.place.name),
};

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

function frenchDay(day: number): string {
  const [year, month = "1", date = "1"] = isoDay(day).split("-");
  return `le ${date === "01" ? "1er" : Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function doerNamed({ words, holder }: Statement): string {
  return DOER.exec(words)?.[0] ?? holder?.name ?? words;
}

/** What stands before the first auxiliary, or a verb of holding ground: who is said to have done it. */
const DOER = /^.{2,60}?(?=\s(?:a|ont|est|sont|avait|avaient|contrôle(?:nt)?|tient|tiennent|occupe(?:nt)?)\s)/u;
const STILL = / (?:toujours|encore)(?= )/u;
