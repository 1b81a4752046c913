import { z } from "zod";

/** One step of a selector: `div.article-body`, `#texte`, `[itemprop=author]`. */
const STEP = /^(?=.)(?:[a-z][a-z\d-]*)?(?:[.#][\w-]+|\[itemprop=[\w-]+\])*$/i;
const MAX_SELECTOR = 200;
const MAX_PLACES = 50;

/** Elements by tag, class, id and itemprop, a space meaning « inside »; or blocks by the words that they begin with. */
const place = z.union([
  z.strictObject({
    element: z
      .string()
      .max(MAX_SELECTOR)
      .refine(
        (selector) =>
          selector
            .trim()
            .split(/\s+/)
            .every((step) => STEP.test(step)),
        {
          error: "steps of tag, .class, #id or [itemprop=name], with spaces between",
        },
      ),
  }),
  z.strictObject({ begins: z.string().min(3).max(MAX_SELECTOR) }),
]);
const places = z.array(place).max(MAX_PLACES).optional();
const day = z.iso.date().optional();

/** How an outlet's pages were laid out over a time. A place that is left out is found as on any other page. */
const layout = z.strictObject({
  /** First and last day of publication, ISO, on which pages look so; open where left out. */
  validFrom: day,
  validUntil: day,
  title: places,
  byline: places,
  date: places,
  /** Everything else leaves the text. */
  body: places,
  /** Leaves the text, also from inside `body`. */
  drop: places,
});

const outletAdapter = z.strictObject({
  version: z.literal(1),
  outlet: z.string().min(1).max(100),
  /** Without `www.`; names below them (`m.`, `amp.`) count too. */
  hosts: z.array(z.string().regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/)).min(1),
  /** The first whose days fit the page is taken. A new look is a new layout before the others, never an edit of them. */
  layouts: z.array(layout).min(1),
});

export type OutletAdapter = z.infer<typeof outletAdapter>;
export type OutletLayout = z.infer<typeof layout>;
export type Place = z.infer<typeof place>;

/** Checks the contents of an adapter file; throws a `ZodError` that names what is wrong in it. */
export function readOutletAdapter(contents: unknown): OutletAdapter {
  return outletAdapter.parse(contents);
}

/** The layout for a page of `host` published on `published` (ISO; the newest layout when the day is unknown). */
export function findLayout(
  adapters: readonly OutletAdapter[],
  host: string,
  published: string | undefined,
): { readonly outlet: string; readonly layout: OutletLayout } | undefined {
  const adapter = adapters.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  const on = published?.slice(0, 10);
  const layout = adapter?.layouts.find(
    ({ validFrom, validUntil }) => !on || ((!validFrom || validFrom <= on) && (!validUntil || on <= validUntil)),
  );
  return adapter && layout ? { outlet: adapter.outlet, layout } : undefined;
}
