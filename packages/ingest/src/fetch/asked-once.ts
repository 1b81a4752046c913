import { FetchError } from "./fetch-error.ts";

/** The same failure of an address that a person gave once: nothing asks for it again by itself, so that nobody is told to wait. */
export function askedOnce(error: FetchError): FetchError {
  const detail = error.detail.replace(/; (?:Recoupe réessaiera|elles reprendront) plus tard/u, "; réessayez plus tard");
  if (detail === error.detail) return error;
  const { code, url, retryable, status, retryAfterMs } = error;
  return new FetchError(
    { code, url, detail, retryable, retryAfterMs, ...(status === undefined ? {} : { status }) },
    { cause: error },
  );
}
