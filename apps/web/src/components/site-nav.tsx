"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export interface NavEntry {
  readonly href: string;
  readonly label: string;
  /** Beginnings of addresses that belong to this entry. */
  readonly prefixes: readonly string[];
}

export function SiteNav({ entries, label }: { entries: readonly NavEntry[]; label: string }) {
  const path = usePathname();
  return (
    <nav className="site-nav" aria-label={label}>
      <ul>
        {entries.map(({ href, label: name, prefixes }) => {
          const inside = prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
          const current = path === href ? "page" : inside ? "true" : undefined;
          return (
            <li key={href}>
              <Link href={href} aria-current={current}>
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
