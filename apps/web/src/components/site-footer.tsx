import Link from "next/link";
import type { Words } from "../words/index.ts";
import { DataLink } from "./data-link.tsx";

export function SiteFooter({ words }: { words: Words }) {
  return (
    <footer className="site-footer">
      <span>{words.promise}</span>
      <Link href="/method">{words.footer.method}</Link>
      <DataLink label={words.footer.data} />
      <a href="#keys" data-help>
        {words.footer.keys}
      </a>
    </footer>
  );
}
