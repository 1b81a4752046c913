import type { EventRow } from "@recoupe/api";
import { eventTitlePieces } from "@recoupe/api/present";

/** An event's title with the words marked that name the act: a sentence may hold two of them. */
export function EventTitle({ event }: { event: EventRow }) {
  const [before, told, after] = eventTitlePieces(event);
  return (
    <>
      {before}
      {told === "" ? null : <mark className="told">{told}</mark>}
      {after}
    </>
  );
}
