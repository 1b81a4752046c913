import { expect, test } from "vitest";
import { analyseText } from "../testing.ts";

/** What somebody is said to want, as « holder stance: proposition ». */
function intentionsIn(sentence: string): readonly string[] {
  const text = `La vallée attend\n\nLe marché de la vallée se tient sur la grande place.\n\n${sentence}`;
  return analyseText(text)
    .claims.filter(({ rule }) => rule?.name === "claim/intention")
    .map(({ holder, stance, proposition }) => `${holder?.name} ${stance}: ${proposition}`);
}

test.each([
  ["Le Pérou a exprimé sa volonté de rouvrir le port.", "Pérou asserts: le Pérou veut rouvrir le port"],
  ["Le Pérou a fait part de son intention de racheter la mine.", "Pérou asserts: le Pérou veut racheter la mine"],
  ["La préfète réaffirme sa ferme détermination à fermer le pont.", "préfète asserts: la préfète veut fermer le pont"],
  ["Le Pérou n'a pas caché son souhait de rouvrir le port.", "Pérou asserts: le Pérou veut rouvrir le port"],
  ["Le Pérou nie toute intention de racheter la mine.", undefined],
  ["Le Pérou a démenti son intention de racheter la mine.", "Pérou denies: le Pérou veut racheter la mine"],
  ["Le Pérou a salué la volonté du Chili de rouvrir le port.", undefined],
  ["« Nous exprimons notre volonté de partir », a dit la préfète.", undefined],
])("whoever makes his will known wants it: %s", (sentence, claim) => {
  expect(intentionsIn(sentence)).toEqual(claim === undefined ? [] : [claim]);
});
