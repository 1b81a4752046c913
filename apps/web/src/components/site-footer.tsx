import Link from "next/link";
import type { Words } from "../words/index.ts";
import { DataLinks } from "./data-links.tsx";

export function SiteFooter({ words }: { words: Words }) {
  return (
    <footer className="site-footer">
      <span>{words.promise}</span>
      <Link href="/method">{words.footer.method}</Link>
      <Link href="/jobs">{words.jobs.title}</Link>
      <Link href="/decisions">{words.judge.history}</Link>
      <DataLinks label={words.footer.data} feedLabel={words.footer.feed} />
      <a href="#keys" data-help>
        {words.footer.keys}
      </a>
    </footer>
  );
}
