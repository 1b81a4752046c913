export { askedOnce } from "./asked-once.ts";
export { durationWords, explainGone } from "./explain-failure.ts";
export { FetchError, type FetchErrorCode } from "./fetch-error.ts";
export {
  type BeforeHop,
  createFetcher,
  DEFAULT_FETCH_SETTINGS,
  type Fetched,
  type FetchedPage,
  type Fetcher,
  type FetchSettings,
  type Validators,
} from "./fetch-page.ts";
export { type AllowedNetwork, isPublicAddress, parseAllowedNetworks } from "./network-policy.ts";
export { nextCheckInMs, type Rhythm } from "./politeness.ts";
export { createPoster, type Poster } from "./post-message.ts";
export { freshForMs, retryAfterMs } from "./retry-after.ts";
export { parseRobots, type RobotsRules, readRobotsText } from "./robots.ts";
