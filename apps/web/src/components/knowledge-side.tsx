import type { ContradictionView } from "@recoupe/api";
import {
  knowledgeCaveat,
  knowledgeLinks,
  knowledgeName,
  knowledgeSource,
  knowledgeStatement,
  type Language,
} from "@recoupe/api/present";
import type { Words } from "../words/index.ts";

interface KnowledgeSideProps {
  readonly against: NonNullable<ContradictionView["against"]>;
  readonly words: Words;
  readonly language: Language;
}

/** What the knowledge base says: no words of an article, and not shown as such; with its source, its day and where to check it. */
export function KnowledgeSide({ against, words, language }: KnowledgeSideProps) {
  const links = knowledgeLinks(against);
  return (
    <div className="knowledge">
      <p className="stand">{knowledgeStatement(against, language)}</p>
      <p>{knowledgeSource(against, language)}</p>
      <p>{knowledgeCaveat(language)}</p>
      {links.length > 0 ? (
        <p>
          {words.contradiction.lookUp}{" "}
          {links.map(({ name, item, url }, index) => (
            <span key={item}>
              {index > 0 ? " · " : null}
              <a href={url} rel="noreferrer">
                {name} (Wikidata {item})
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

/** The same among the sentences of a list: what it says, and that it is the base. */
export function ShortKnowledgeSide({ against, language }: Omit<KnowledgeSideProps, "words">) {
  return (
    <div className="knowledge small">
      <p className="stand">{knowledgeStatement(against, language)}</p>
      <p>{knowledgeName(against, language)}</p>
    </div>
  );
}
