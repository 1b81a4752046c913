import type { Language } from "@recoupe/api/present";
import { type Figure, MEASURED, QUALITY_WORDS } from "../words/quality.ts";
import { RecordTable } from "./record-table.tsx";

/** How often the machine is right, on articles annotated before it was run on them. */
export function MeasuredQuality({ language }: { readonly language: Language }) {
  const words = QUALITY_WORDS[language];
  const share = (part: number, rest: number) => {
    const whole = part + rest;
    const percent = new Intl.NumberFormat(language, { style: "percent" }).format(part / whole);
    return words.share(percent, part, whole);
  };
  return (
    <section>
      <h2 id="quality">{words.title}</h2>
      <p>{words.introduction}</p>
      <RecordTable columns={[words.what, words.precision, words.recall]}>
        {(Object.keys(words.figures) as Figure[]).map((figure) => {
          const { right, wrong, missed } = MEASURED.figures[figure];
          return (
            <tr key={figure}>
              <th scope="row">{words.figures[figure]}</th>
              <td data-label={words.precision}>{share(right, wrong)}</td>
              <td data-label={words.recall}>{share(right, missed)}</td>
            </tr>
          );
        })}
      </RecordTable>
      <p>{words.reading}</p>
    </section>
  );
}
