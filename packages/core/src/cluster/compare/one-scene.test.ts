import { expect, test } from "vitest";
import { smallWorld } from "../../../evaluation/recouping/small-world.ts";
import { analyseText } from "../../extract/testing.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { isOfAnotherPlace } from "./one-scene.ts";

const read = (text: string) =>
  prepareDocument({ file: `${text.length}.txt`, analysis: analyseText(text, "2026-04-28") }, smallWorld());

const killed = read(
  "Mali : trois bateliers tués à Tarvala\n\nTrois bateliers ont été tués lundi à Tarvala, a annoncé la police.",
);
const [claim] = killed.claims.filter(({ places }) => places.size > 0);

test.each([
  [
    "another place of one land",
    "Mali : un autocar tombe à Brizan\n\nL'accident de Brizan a fait 17 morts lundi, selon les pompiers.",
    true,
  ],
  [
    "the same place",
    "Mali : deuil à Tarvala\n\nDeux bateliers ont été tués lundi à Tarvala, selon leurs proches.",
    false,
  ],
  [
    "both places",
    "Mali : fusillades à Brizan\n\nDeux bateliers ont été tués lundi à Brizan et trois à Tarvala, selon leurs proches.",
    false,
  ],
  ["no place", "Mali : des bateliers tués\n\nDeux bateliers ont été tués lundi, selon leurs proches.", false],
])("what is told of %s", (_, text, isAnother) => {
  expect(claim && isOfAnotherPlace(claim, killed, read(text))).toBe(isAnother);
});
