import { MARKS, RULE_NAMES, signOf, wordOf } from "@recoupe/api/present";
import { MeasuredQuality } from "../../components/measured-quality.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { readSettings } from "../../server/reader.ts";
import { METHOD } from "../../words/method.ts";

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.nav.method };
}

export default async function MethodPage() {
  const { words, language } = await readSettings();
  const method = METHOD[language];
  return (
    <div className="prose">
      <h1>{words.nav.method}</h1>
      <p>{words.promise}</p>
      {method.sections.map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <MeasuredQuality language={language} />
      <section>
        <h2>{method.marksTitle}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.event.how}</th>
              <th scope="col">{method.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {MARKS.map((mark) => (
              <tr key={`${signOf(mark)} ${wordOf(mark, language)}`}>
                <td>
                  <StatusMark mark={mark} language={language} />
                </td>
                <td>{method.marks[mark]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2 id="rules">{method.rulesTitle}</h2>
        <table>
          <tbody>
            {Object.entries(RULE_NAMES).map(([name, wording]) => (
              <tr key={name}>
                <td className="mono">{name}</td>
                <td>{wording[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
