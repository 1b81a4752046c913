import { explainReason } from "@recoupe/api/present";
import { type Paragraph, paragraph } from "../text/rich-text.ts";
import { outletName } from "./evidence-view.ts";
import type { EventOutput } from "./outputs.ts";

/** Which articles go back to one report, and why; nothing where each stands alone. */
export function originParagraphs(origins: EventOutput["origins"]): readonly Paragraph[] {
  return origins
    .filter(({ articles }) => articles.length > 1)
    .map(({ articles, reason }) => {
      const because = reason === null ? "" : ` : ${explainReason(reason, "fr").details.join(" ; ")}`;
      return paragraph(`une seule origine${because} (${articles.map(outletName).join(" = ")})`, "quiet");
    });
}
