import { expect, test } from "vitest";
import { withScheme } from "./with-scheme.ts";

test.each([
  ["journal.example", "https://journal.example"],
  ["www.journal.example/rss?a=b", "https://www.journal.example/rss?a=b"],
  ["journal.example:8080/x", "https://journal.example:8080/x"],
  ["élan.example", "https://élan.example"],
  ["http://journal.example", "http://journal.example"],
  ["/srv/articles", "/srv/articles"],
  ["./articles", "./articles"],
  ["pasuneadresse", "pasuneadresse"],
])("%s is read as %s", (typed, address) => {
  expect(withScheme(typed)).toBe(address);
});
