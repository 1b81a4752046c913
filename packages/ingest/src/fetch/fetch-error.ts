export type FetchErrorCode =
  | "address" // not an address that can be fetched: wrong scheme, credentials, port
  | "blocked" // leads into a private network
  | "robots" // the site's robots.txt asks us to stay away
  | "dns"
  | "network"
  | "timeout"
  | "http" // the server answered with an error status
  | "redirects"
  | "too-large"
  | "encoding"; // the body cannot be decompressed

/** The outside world failed. `retryable` says whether trying again later can help. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly code: FetchErrorCode;
  readonly url: string;
  readonly retryable: boolean;
  /** In words for a person, without the address. */
  readonly detail: string;
  /** For code `http`. */
  readonly status: number | undefined;
  /** How long the server asks us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(
    facts: {
      readonly code: FetchErrorCode;
      readonly url: string;
      readonly detail: string;
      readonly retryable: boolean;
      readonly status?: number;
      readonly retryAfterMs?: number | undefined;
    },
    options?: ErrorOptions,
  ) {
    super(`${facts.detail} (${facts.url})`, options);
    this.code = facts.code;
    this.url = facts.url;
    this.retryable = facts.retryable;
    this.detail = facts.detail;
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfterMs;
  }
}
