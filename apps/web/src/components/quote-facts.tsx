import type { QuoteView } from "@recoupe/api";
import { type Language, quoteKindLabel, quotePartyLabel } from "@recoupe/api/present";
import { Fragment, type ReactNode } from "react";
import { keepTogether } from "../reader/keep-together.ts";
import type { Words } from "../words/index.ts";
import { Party } from "./links.tsx";

interface QuoteFactsProps {
  readonly quote: QuoteView;
  readonly words: Words;
  readonly language: Language;
}

/** What the words around a quotation tell of it, in one line: its form, its verb, its channel, to whom it is said and of whom it speaks. */
export function QuoteFacts({ quote, words, language }: QuoteFactsProps) {
  const facts: readonly ReactNode[] = [
    quoteKindLabel(quote.kind, language),
    quote.cue ? `«\u00A0${quote.cue}\u00A0»` : null,
    quote.channel ? words.quote.via(quote.channel) : null,
    ...(["addressee", "about"] as const).map((part) => {
      const party = quote[part];
      return party ? (
        <>
          {keepTogether(quotePartyLabel(part, language))} <Party party={party} />
        </>
      ) : null;
    }),
    quote.corrupt ? words.quote.corrupt : null,
  ];
  return facts
    .filter((fact) => fact !== null)
    .map((fact, index) => (
      <Fragment key={index}>
        {index > 0 ? " · " : null}
        {fact}
      </Fragment>
    ));
}
