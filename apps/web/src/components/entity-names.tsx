import type { EntityView } from "@recoupe/api";
import { type Language, presentCount } from "@recoupe/api/present";
import type { Words } from "../words/index.ts";
import { SourceLine } from "./evidence-figure.tsx";
import { JudgeForm } from "./judge/judge-form.tsx";

/** Every name under which an entity was met, where first, and the way to part one that means somebody else. */
export function EntityNames({
  entity,
  words,
  language,
}: {
  readonly entity: EntityView;
  readonly words: Words;
  readonly language: Language;
}) {
  return (
    <table className="records">
      <thead>
        <tr>
          <th scope="col">{words.entity.name}</th>
          <th scope="col">{words.entity.times}</th>
          <th scope="col">{words.entity.seen}</th>
          <th scope="col">{words.entity.firstSeen}</th>
          <th scope="col">
            <span className="visually-hidden">{words.judge.decision}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entity.names.map((alias) => (
          <tr key={alias.name}>
            <td lang="fr">
              <b>{alias.name}</b>
            </td>
            <td data-label={words.entity.times}>{alias.mentionCount}</td>
            <td>{presentCount(alias.articleCount, "article", language)}</td>
            <td className="muted">
              <SourceLine evidence={alias.firstSeen} words={words} language={language} />
            </td>
            <td>
              {entity.names.length > 1 ? (
                <JudgeForm
                  decision={{ kind: "split", id: entity.id, memberIds: alias.memberIds }}
                  language={language}
                  quiet
                />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
