import { type Language, presentOrigins } from "@recoupe/api/present";
import Link from "next/link";

interface OriginsLinkProps {
  /** Of the page that lists them. */
  readonly address: string;
  readonly counts: { readonly articleCount: number; readonly originCount: number };
  readonly language: Language;
}

/** « 3 articles · 2 origines indépendantes »: leads to which articles go back to one report. */
export function OriginsLink({ address, counts, language }: OriginsLinkProps) {
  return (
    <Link href={`${address}#origins`}>
      {presentOrigins({ articles: counts.articleCount, origins: counts.originCount }, language)}
    </Link>
  );
}
