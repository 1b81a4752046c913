import type { EntityView } from "@recoupe/api";
import { type Language, presentCount } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { SourceLine } from "./evidence-figure.tsx";
import { JudgeForm } from "./judge/judge-form.tsx";
import { hrefOf } from "./pager.tsx";
import { RecordTable } from "./record-table.tsx";

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
  const addressOf = (name: string) => hrefOf("/articles", { entity: entity.id, name });
  return (
    <RecordTable
      columns={[
        words.entity.name,
        words.entity.times,
        words.entity.seen,
        words.entity.firstSeen,
        { label: words.judge.decision, as: "hidden" },
      ]}
    >
      {entity.names.map((alias) => (
        <tr key={alias.name}>
          <td lang="fr">
            <b>{alias.name}</b>
          </td>
          <td data-label={words.entity.times}>
            <Link href={addressOf(alias.name)}>{alias.mentionCount}</Link>
          </td>
          <td>
            <Link href={addressOf(alias.name)}>{presentCount(alias.articleCount, "article", language)}</Link>
          </td>
          <td className="muted">
            <SourceLine evidence={alias.firstSeen} words={words} language={language} />
          </td>
          <td>
            {leavesSomething(entity, alias) ? (
              <JudgeForm
                decision={{
                  kind: "split",
                  id: entity.id,
                  memberIds: alias.memberIds,
                  along: namesAlong(entity, alias),
                }}
                language={language}
                quiet
              />
            ) : null}
          </td>
        </tr>
      ))}
    </RecordTable>
  );
}

type Name = EntityView["names"][number];

/** A name that every article gives it is the entity itself: nothing would be left to part it from. */
function leavesSomething({ names }: EntityView, { memberIds }: Name): boolean {
  return names.some((other) => other.memberIds.some((id) => !memberIds.includes(id)));
}

/** An article means one and the same by all the names it gives: those go where one of them goes. */
function namesAlong({ names }: EntityView, chosen: Name): readonly string[] {
  return names
    .filter((other) => other !== chosen && other.memberIds.some((id) => chosen.memberIds.includes(id)))
    .map(({ name }) => name);
}
