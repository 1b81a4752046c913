import { expect, test } from "vitest";
import { readFrench } from "../../language/read-french.ts";
import { shippedFrench } from "../../language/testing.ts";
import { Trace } from "../../model/context.ts";
import { parseArticle } from "../../parse/parse-article.ts";
import { NO_KNOWLEDGE } from "../testing.ts";
import { isImpersonal } from "./impersonal.ts";
import { treeOf } from "./tree.ts";

/** What is said of the « il » of a sentence, set behind a title as the parser expects one. */
function meansNobody(text: string): boolean {
  const content = `La vallée\n\nLa rivière traverse la vallée et le village depuis toujours, sans pont.\n\n${text}`;
  const context = { french: shippedFrench(), knowledge: NO_KNOWLEDGE, trace: new Trace() };
  const sentence = readFrench(parseArticle({ content }, context), context).sentences.at(-1);
  if (sentence === undefined) throw new Error("no sentence");
  const tree = treeOf(sentence);
  const index = tree.tokens.findIndex(({ form }) => /il$/iu.test(form) && form.length <= 5);
  if (index < 0) throw new Error("no « il »");
  return isImpersonal(tree, index);
}

test.each([
  "Il faut attendre la pluie.",
  "Il a fallu fermer le port.",
  "Il y a deux routes vers le nord.",
  "Y a-t-il une route vers le nord ?",
  "Il s'agit de la seule route vers le nord.",
  "Il est possible de passer par le nord.",
  "Il est encore trop tôt pour conclure.",
  "Il a été convenu que la route serait fermée.",
  "Il revient au maire de fermer la route.",
  "Il semble que la route soit fermée.",
])("nobody: %s", (sentence) => expect(meansNobody(sentence)).toBe(true));

test.each([
  "Il agit seul depuis deux ans.",
  "Il est accusé d'avoir fermé la route.",
  "Il est capable de fermer la route.",
  "Il a convenu que la route était fermée.",
  "Il reste convaincu que la route est fermée.",
  "Il semble fatigué.",
  "Il n'y consentirait pas.",
  "Il revient de Lomé.",
  "Il arrive pour négocier la paix.",
])("somebody: %s", (sentence) => expect(meansNobody(sentence)).toBe(false));
