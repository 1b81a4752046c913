import type { Event } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import { subjectsIn } from "./anaphora.ts";
import { type Tree, treeOf } from "./clause/tree.ts";
import { chargeOf, firstSense } from "./event/draft-event.ts";
import type { EventDraft } from "./event/event-draft.ts";
import { withTitlePlace } from "./event/place/place-in-title.ts";
import { carryOver } from "./event/repeats/carry-over.ts";
import { deniedBefore, leftUndone } from "./event/repeats/denied-before.ts";
import { joinInSentence } from "./event/repeats/join-in-sentence.ts";
import { mergeRepeats } from "./event/repeats/merge-repeats.ts";
import {
  requestedOnce,
  withoutCalls,
  withoutDemands,
  withoutEchoes,
  withoutRecounts,
} from "./event/repeats/settle-drafts.ts";
import { withPresumedDays } from "./event/time/presumed-day.ts";
import { mayCharge } from "./event/triggers/charges.ts";
import { findTriggers, type Trigger } from "./event/triggers/find-triggers.ts";
import { topicOfArticle } from "./event/triggers/topics.ts";
import type { KnownWithQuotes } from "./known.ts";

/**
 * What happened, is planned, asked for, supposed or denied: one record for each event, status and source.
 * A trigger without anybody who takes part in its sentence is given up, with the reason in the trace.
 */
export function extractEvents(known: KnownWithQuotes, context: StageContext): readonly Event[] {
  const { finder } = known;
  const anaphora = subjectsIn(known);
  const topic = topicOfArticle(known);
  const drafts: EventDraft[] = [];
  // What somebody only stands accused of is no event of its own, but may be denied.
  const charged: EventDraft[] = [];
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    const surroundings = { tree, finder, anaphora, known, topic, told: drafts };
    for (const trigger of findTriggers(tree)) {
      const found = firstSense(trigger, surroundings);
      if (typeof found === "string") traceRefusal(found, trigger, tree, known, context);
      else drafts.push(found);
      charged.push(...(mayCharge(tree) ? chargeOf(trigger, surroundings) : []));
    }
    drafts.push(
      ...deniedBefore(tree, { drafts, charged }, known, { finder, anaphora }),
      ...leftUndone(tree, drafts, known.quotes),
    );
  }
  const countries = finder.countries();
  return withPresumedDays(
    withoutEchoes(
      mergeRepeats(
        requestedOnce(
          joinInSentence(
            withTitlePlace(carryOver(withoutRecounts(withoutDemands(withoutCalls(drafts))), countries), known),
            countries,
          ),
          known.reading,
        ),
      ),
    ),
    known,
  )
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map(
      (
        {
          weight: _w,
          block: _b,
          sentence: _s,
          narrative: _n,
          tense: _x,
          linked: _l,
          bridged: _p,
          scene: _e,
          timed: _t,
          both: _d,
          lasting: _a,
          definite: _f,
          spoken: _q,
          occurs: _o,
          ...event
        },
        index,
      ) => ({
        id: `e${index + 1}`,
        ...event,
      }),
    );
}

function traceRefusal(
  reason: string,
  trigger: Trigger,
  tree: Tree,
  known: KnownWithQuotes,
  context: StageContext,
): void {
  const token = tree.tokens[trigger.index];
  if (token === undefined) return;
  const text = known.article.text.slice(token.start, token.end);
  context.trace.add("events", `no event of « ${trigger.entry.written} »: ${reason}`, {
    start: token.start,
    end: token.end,
    text,
  });
}
