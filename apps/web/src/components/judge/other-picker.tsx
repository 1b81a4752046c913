"use client";

import { useEffect, useState } from "react";
import type { Words } from "../../words/index.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import type { PageDecision } from "./send-decision.ts";

/** Pause in typing after which candidates are asked for. Guessed. */
const SETTLE_MS = 250;

/** The other one of a merge: typed, looked up, chosen. */
export function OtherPicker({
  decision,
  words,
}: {
  decision: Extract<PageDecision, { kind: "merge" }>;
  words: Words["judge"];
}) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Candidate[]>();
  const { id, among } = decision;
  useEffect(() => {
    if (typed.trim() === "") return setFound(undefined);
    let wanted = true;
    const timer = setTimeout(() => {
      findCandidates(among, typed.trim(), id).then(
        (candidates) => wanted && setFound(candidates),
        // Without an answer there is nothing to choose from; the list says so.
        () => wanted && setFound([]),
      );
    }, SETTLE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed, among, id]);
  return (
    <>
      <label>
        {words.find[among]}
        <input className="text-field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <fieldset className="candidates">
        <legend className="visually-hidden">{words.candidates}</legend>
        {found?.length === 0 ? <p className="muted">{words.noCandidate}</p> : null}
        {found?.map((candidate) => (
          <label key={candidate.id}>
            <input type="radio" name="other" value={candidate.id} required /> <span lang="fr">{candidate.label}</span>{" "}
            <span className="muted">{candidate.facts}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
