import { type Dispatcher, request } from "undici";
import { asFetchError } from "./as-fetch-error.ts";
import { checkAddress } from "./check-address.ts";
import { explainStatus } from "./explain-failure.ts";
import { FetchError } from "./fetch-error.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import { metaRefresh } from "./meta-refresh.ts";
import type { AllowedNetwork } from "./network-policy.ts";
import { type BodyLimits, readBody } from "./read-body.ts";
import { retryAfterMs } from "./retry-after.ts";

export interface FetchSettings extends BodyLimits {
  /** One absolute deadline, from the first connection to the last byte, redirects included. */
  readonly deadlineMs: number;
  readonly maxRedirects: number;
  readonly userAgent: string;
  readonly allowedNetworks: readonly AllowedNetwork[];
}

/** Guessed on the side of patience; sizes follow miniflux (15 MiB) and news-crawl (5 MiB), the ratio Scrapy's advisories. */
export const DEFAULT_FETCH_SETTINGS: FetchSettings = {
  deadlineMs: 30_000,
  maxRedirects: 5,
  maxBodyBytes: 10 * 1_048_576,
  maxRatio: 200,
  userAgent: "Recoupe/0.1 (lecteur de presse ; respecte robots.txt)",
  allowedNetworks: [],
};

/** What the server said last time, so that it can answer « unchanged ». */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchedPage {
  readonly kind: "page";
  /** As asked for. */
  readonly url: string;
  /** After redirects. */
  readonly finalUrl: string;
  /** Set when every redirect was permanent (301, 308): the address to ask next time. */
  readonly movedTo: string | undefined;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly validators: Validators;
  readonly bytes: Uint8Array;
}

export type Fetched =
  | FetchedPage
  | { readonly kind: "not-modified"; readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** Called with each address that a redirect leads to, before it is asked. */
export type BeforeHop = (url: URL) => Promise<void>;

export interface Fetcher {
  /** Throws FetchError for everything the outside world does wrong, and what `beforeHop` throws. */
  fetch(url: string, validators?: Validators, beforeHop?: BeforeHop): Promise<Fetched>;
  close(): Promise<void>;
}

/** One pool of guarded connections; make one for each process. */
export function createFetcher(settings: FetchSettings = DEFAULT_FETCH_SETTINGS): Fetcher {
  const agent = createGuardedAgent(settings.allowedNetworks, { purpose: "read" });
  return {
    fetch: (url, validators = {}, beforeHop = async () => undefined) =>
      fetchPage(url, validators, settings, { dispatcher: agent, beforeHop }),
    close: () => agent.close(),
  };
}

async function fetchPage(
  asked: string,
  validators: Validators,
  settings: FetchSettings,
  { dispatcher, beforeHop }: { readonly dispatcher: Dispatcher; readonly beforeHop: BeforeHop },
): Promise<Fetched> {
  const signal = AbortSignal.timeout(settings.deadlineMs);
  let url = checkAddress(asked, asked, settings);
  let permanent = true;
  for (let hop = 0; hop <= settings.maxRedirects; hop++) {
    const answer = await ask(url, hop === 0 ? validators : {}, settings, dispatcher, signal);
    const location = isRedirect(answer.status) ? answer.headers.location : undefined;
    let next = location;
    if (location === undefined) {
      const found = await conclude(answer, { asked, url, permanent: permanent && hop > 0 }, settings, signal);
      next = found.kind === "page" ? metaRefresh(found.bytes, found.contentType) : undefined;
      // A page that sends on to itself loads itself again.
      if (next === undefined || URL.parse(next, url.href)?.href === url.href) return found;
    }
    answer.body.destroy();
    permanent &&= answer.status === 301 || answer.status === 308;
    url = checkAddress(next ?? "", url.href, settings);
    await beforeHop(url);
  }
  throw new FetchError({
    code: "redirects",
    url: asked,
    detail: `plus de ${settings.maxRedirects} redirections, qui tournent sans doute en rond ; donnez l'adresse de la page elle-même`,
    retryable: true,
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData["body"];
}

async function ask(
  url: URL,
  validators: Validators,
  settings: FetchSettings,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal,
      headersTimeout: settings.deadlineMs,
      bodyTimeout: settings.deadlineMs,
      headers: {
        "user-agent": settings.userAgent,
        accept: "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.5",
        "accept-language": "fr,*;q=0.5",
        "accept-encoding": "gzip, br, deflate",
        ...(validators.etag ? { "if-none-match": validators.etag } : {}),
        ...(validators.lastModified ? { "if-modified-since": validators.lastModified } : {}),
      },
    });
    // An abandoned body may still fail; what matters was said by then.
    body.on("error", () => undefined);
    return { status: statusCode, headers: flatten(headers), body };
  } catch (error) {
    throw asFetchError(error, url.href, settings);
  }
}

async function conclude(
  answer: Answer,
  at: { readonly asked: string; readonly url: URL; readonly permanent: boolean },
  settings: FetchSettings,
  signal: AbortSignal,
): Promise<Fetched> {
  const { status, headers, body } = answer;
  const url = at.url.href;
  if (status === 304) {
    body.destroy();
    return { kind: "not-modified", url: at.asked, headers };
  }
  if (status < 200 || status > 299) {
    body.destroy();
    throw httpError(status, url, headers);
  }
  signal.addEventListener("abort", () => body.destroy(signal.reason), { once: true });
  try {
    const bytes = await readBody(url, body, headers["content-encoding"], settings);
    return {
      kind: "page",
      url: at.asked,
      finalUrl: url,
      movedTo: at.permanent ? url : undefined,
      status,
      contentType: headers["content-type"],
      headers,
      validators: { etag: headers.etag, lastModified: headers["last-modified"] },
      bytes,
    };
  } catch (error) {
    throw asFetchError(error, url, settings);
  }
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function httpError(status: number, url: string, headers: Readonly<Record<string, string>>): FetchError {
  return new FetchError({
    code: "http",
    url,
    status,
    detail: explainStatus(status),
    // A 4xx will not mend itself; a 408 or 429 asks for patience.
    retryable: status >= 500 || status === 429 || status === 408,
    retryAfterMs: retryAfterMs(headers["retry-after"]),
  });
}

function flatten(headers: Dispatcher.ResponseData["headers"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
