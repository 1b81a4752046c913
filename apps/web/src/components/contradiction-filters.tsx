import { CONTRADICTION_KINDS, contradictionKindLabel, type Language } from "@recoupe/api/present";
import type { Words } from "../words/index.ts";
import { Asked } from "./asked.tsx";
import { ClearFilters } from "./clear-filters.tsx";

interface ContradictionFiltersProps {
  /** As they stand in the address. */
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly words: Words;
  readonly language: Language;
}

/** The kind of conflict, and how new its articles are; who takes part and what was put aside stay chosen. */
export function ContradictionFilters({ filters, words, language }: ContradictionFiltersProps) {
  const kept = ["entity", "article", "dismissed"].filter((name) => filters[name]);
  const kind = CONTRADICTION_KINDS.find((each) => each === filters.kind);
  return (
    <>
      <form className="filters" action="/contradictions">
        <label className="wide">
          {words.contradiction.kind}
          <select name="kind" defaultValue={filters.kind ?? ""}>
            <option value="">{words.event.every}</option>
            {CONTRADICTION_KINDS.map((each) => (
              <option key={each} value={each}>
                {contradictionKindLabel(each, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.contradiction.since}
          <input type="date" name="since" defaultValue={filters.since?.slice(0, "2025-03-14".length)} />
        </label>
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={filters[name]} />
        ))}
        <button type="submit" className="button primary">
          {words.event.apply}
        </button>
        <ClearFilters path="/contradictions" filters={filters} words={words} />
      </form>
      <Asked of={[[words.contradiction.kind, kind ? contradictionKindLabel(kind, language) : filters.kind]]} />
    </>
  );
}
