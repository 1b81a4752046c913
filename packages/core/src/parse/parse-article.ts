import type { Article, ArticleInput } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import { decodeBytes, repairDoubleEncoding } from "./decode-bytes.ts";
import { MAIN_TEXT_WEIGHTS } from "./html/data/main-text-weights.ts";
import { loadMainTextModel, type MainTextModel, type MainTextWeights } from "./html/main-text-model.ts";
import type { OutletAdapter } from "./html/outlets/outlet-adapter.ts";
import { SHIPPED_OUTLETS } from "./html/outlets/shipped-outlets.ts";
import { parseHtml } from "./html/parse-html.ts";
import type { SiteTemplate } from "./html/site-template.ts";
import { looksLikeHtml } from "./looks-like-html.ts";
import { parsePlainText } from "./plain/parse-plain-text.ts";

/** What else a caller may know of the site or put in the place of the shipped classifier. */
export interface ParseSettings {
  readonly model?: MainTextModel;
  readonly template?: SiteTemplate | undefined;
  /** Declared layouts of outlets; the shipped ones when left out. */
  readonly outlets?: readonly OutletAdapter[];
}

/** The clean article in a page, a feed item or scraped plain text: every piece named, spans into one text. */
export function parseArticle(
  input: ArticleInput,
  context: Pick<StageContext, "trace">,
  settings: ParseSettings = {},
): Article {
  const decoded = decodeBytes(input.content, input.contentType);
  if (decoded.doubt)
    context.trace.add("parse", `read as ${decoded.charset}, though the page is labelled otherwise or bytes were lost`);
  if (looksLikeHtml(decoded.text, input.contentType)) {
    const html = repairDoubleEncoding(decoded.text).replaceAll("\u0000", "");
    return parseHtml(
      html,
      input,
      {
        model: settings.model ?? shippedModel(),
        template: settings.template ?? input.siteTemplate,
        outlets: settings.outlets ?? SHIPPED_OUTLETS,
      },
      context.trace,
    );
  }
  return parsePlainText(decoded.text.normalize("NFC"), input, context.trace);
}

let shipped: MainTextModel | undefined;

/** The committed weights, unpacked at first use: plain text needs none. */
function shippedModel(): MainTextModel {
  shipped ??= loadMainTextModel(JSON.parse(MAIN_TEXT_WEIGHTS) as MainTextWeights);
  return shipped;
}
