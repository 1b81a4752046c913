import { explainConnection } from "./explain-failure.ts";
import { FetchError } from "./fetch-error.ts";

/** What undici or a guarded connection threw, as a failure of the outside world in words for a person. */
export function asFetchError(error: unknown, url: string, settings: { readonly deadlineMs: number }): FetchError {
  const chain = causes(error);
  const own = chain.find((cause) => cause instanceof FetchError);
  if (own) return own;
  const codes = chain.flatMap((cause) =>
    cause instanceof Error ? [cause.name, ...("code" in cause ? [String(cause.code)] : [])] : [],
  );
  const timedOut = codes.some((code) => /Timeout|UND_ERR_CONNECT_TIMEOUT|AbortError/u.test(code));
  return timedOut
    ? new FetchError(
        {
          code: "timeout",
          url,
          detail: `pas de réponse complète en ${settings.deadlineMs / 1000} s ; le site est lent ou arrêté ; Recoupe réessaiera plus tard`,
          retryable: true,
        },
        { cause: error },
      )
    : new FetchError(
        { code: "network", url, detail: explainConnection(codes, message(error)), retryable: true },
        { cause: error },
      );
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause instanceof Error && chain.length < 10; cause = cause.cause) chain.push(cause);
  return chain;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
