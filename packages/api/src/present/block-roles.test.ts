import { expect, test } from "vitest";
import { blockReasonText, blockRoleLabel } from "./block-roles.ts";

test.each(["footer", "box", "media", "comment", "side", "header", "bio", "audio", "print"])(
  "what an element is named, %s, has a word in French",
  (role) => {
    expect(blockRoleLabel(role, "fr")).not.toBe(role);
  },
);

test("a reason names roles and elements in the reader's words", () => {
  expect(blockReasonText("formule connue : comments", "fr")).toBe("formule connue : commentaires");
  expect(blockReasonText("texte d'article à 1 %, dans footer, élément nommé footer, 90 % de liens", "fr")).toBe(
    "texte d'article à 1 %, dans footer, élément nommé pied de page, 90 % de liens",
  );
});
