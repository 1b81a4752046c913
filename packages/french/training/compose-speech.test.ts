import { expect, test } from "vitest";
import { composeSpeech } from "./compose-speech.ts";
import type { SurfaceSentence } from "./read-conllu.ts";
import { readTreebanks } from "./treebanks.ts";

const frames = readTreebanks("", ["speech-frames"]);

function sentence(id: string, rows: string): SurfaceSentence {
  const tokens = rows.split(" ").map((row) => {
    const [form = "", upos = "", head = "", relation = ""] = row.split("/");
    return { form, lemma: form, upos, features: "_", head: Number(head), relation, name: undefined };
  });
  return { id, text: "", tokens };
}

const clause = sentence("one", "Elle/PRON/1/nsubj ferme/VERB/-1/root la/DET/3/det porte/NOUN/1/obj ./PUNCT/1/punct");

test("puts a treebank clause in the place of the stand-in, with its tree", () => {
  const composed = composeSpeech(frames, [clause]);
  expect(composed.length).toBeGreaterThan(frames.length);
  const first = composed[0]!;
  expect(first.tokens.map(({ form }) => form).join(" ")).toContain(
    "« Elle ferme la porte » , a déclaré vendredi le porte-parole",
  );
  const verb = first.tokens.findIndex(({ form }) => form === "déclaré");
  expect(first.tokens[first.tokens[verb]!.head]!.form).toBe("ferme");
  expect(first.tokens.find(({ form }) => form === "porte-parole")).toMatchObject({ head: verb, relation: "nsubj" });
});

test("composes trees: one root, no cycle", () => {
  for (const { tokens, id } of composeSpeech(frames, [clause])) {
    expect(
      tokens.filter(({ head }) => head === -1),
      id,
    ).toHaveLength(1);
    for (const [index] of tokens.entries()) {
      let [at, steps] = [index, 0];
      while (at >= 0 && steps <= tokens.length) [at, steps] = [tokens[at]!.head, steps + 1];
      expect(at, id).toBe(-1);
    }
  }
});

test("gives the same sentences every time", () => {
  expect(composeSpeech(frames, [clause])).toEqual(composeSpeech(frames, [clause]));
});
