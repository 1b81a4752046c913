import type { Status } from "@recoupe/api";
import { coverageWords, type Language } from "@recoupe/api/present";
import Link from "next/link";

/** Stands wherever something is said not to have been found: what could not be read may hold it. Nothing when all was read. */
export function CoverageNote({ status, language }: { status: Status; language: Language }) {
  const text = coverageWords(status, language);
  return text === undefined ? null : (
    <p className="coverage">
      <Link href="/sources">{text}</Link>
    </p>
  );
}
