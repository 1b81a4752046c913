import type { Analysis } from "@recoupe/api/local";
import {
  eventKindLabel,
  issueKindLabel,
  markOfStance,
  markOfStatus,
  presentDate,
  publisherName,
  quoteKindLabel,
  quotePartyLabel,
  signOf,
  translationLabel,
  wordOf,
} from "@recoupe/api/present";
import { cleanLine } from "./clean-text.ts";

type Party = NonNullable<Analysis["quotes"][number]["speaker"]>;

/** One article for a reader: each finding with its sentence, in the order of the text. */
export function describeAnalysis(analysis: Analysis): string {
  const sentence = ({ start, end }: { start: number; end: number }) => analysis.text.slice(start, end);
  return [
    ...headOf(analysis.document),
    ...part("Déclarations", analysis.quotes, (quote) => [
      [speakersOf(quote), quoteKindLabel(quote.kind, "fr"), quote.cue, ...othersOf(quote)].filter(Boolean).join(" · "),
      sentence(quote),
    ]),
    ...part("Événements", analysis.events, (event) => [
      `${mark(markOfStatus(event.status))} · ${eventKindLabel(event, "fr")} · ${names(event.actors)} → ${names(event.recipients)}`,
      sentence(event.evidence),
    ]),
    ...part("Affirmations", analysis.claims, (claim) => [
      `${mark(markOfStance(claim.stance))} · ${claim.holder?.name ?? "l'article"} · ${claim.proposition}`,
      sentence(claim.evidence),
    ]),
    ...part("Texte altéré", analysis.issues, (issue) => [
      `${signOf("altered")} ${issueKindLabel(issue.kind, "fr")}`,
      sentence(issue),
    ]),
    "",
  ].join("\n");
}

type Quote = Analysis["quotes"][number];

/** « X et Y » where both say it. */
function speakersOf({ speaker, jointSpeakers = [] }: Quote): string {
  if (speaker === null) return "auteur non dit";
  return [speaker, ...jointSpeakers].map(({ name }) => name).join(" et ");
}

/** Whom it is said to and of whom it speaks, where the text says so. */
function othersOf(quote: Quote): readonly string[] {
  return (["addressee", "about"] as const).flatMap((part) => {
    const party = quote[part];
    return party ? [`${quotePartyLabel(part, "fr")} ${party.name}`] : [];
  });
}

function headOf(document: Analysis["document"]): readonly string[] {
  const facts = [
    publisherName({ outlet: document.outlet, url: null }, "fr"),
    presentDate(document.publishedAt?.value, "fr"),
    ...document.bylines,
    translationLabel(document.machineTranslated, "fr"),
  ];
  return [document.title ?? "(sans titre)", facts.filter(Boolean).join(" · ")].map(cleanLine);
}

/** A title with its count, then two lines for each item: what it is, and the words that show it. */
function part<Item>(
  title: string,
  items: readonly Item[],
  describe: (item: Item) => readonly [what: string, words: string],
): readonly string[] {
  const lines = items.map(describe).flatMap(([what, words]) => [`  ${cleanLine(what)}`, `      ${cleanLine(words)}`]);
  return ["", `${title} (${items.length})`, ...lines];
}

function mark(which: ReturnType<typeof markOfStatus>): string {
  return `${signOf(which)} ${wordOf(which, "fr")}`;
}

function names(parties: readonly Party[]): string {
  return parties.map(({ name }) => name).join(", ") || "–";
}
