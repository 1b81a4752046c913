/**
 * Parameters that say how a reader came, not what is read. Names from the analytics tools' own documentation: Google (utm, gclid),
 * Meta (fbclid), AT Internet, widespread in French press (xtor, at_…), Mailchimp (mc_…), Matomo (mtm_, pk_), and share buttons.
 */
const TRACKING =
  /^(?:utm_.*|at_.*|mtm_.*|pk_.*|mc_[ce]id|xtor|xtref|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|_ga|_gl|ref_src|cmpid|cmp|ns_.*|wt_mc|s_cid|__twitter_impression)$/iu;

/**
 * One spelling for one article's address: lower-case host without default port, no fragment, no tracking parameters, no `amp` copy
 * marker in the query. What decides the page stays. Undefined when it is no http(s) address.
 */
export function canonicalAddress(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:")) return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (url.search === "?") url.search = "";
  url.hostname = url.hostname.replace(/\.$/u, "");
  return url.href;
}
