import Link from "next/link";
import type { ReaderSettings, Theme } from "../server/reader.ts";
import type { Words } from "../words/index.ts";
import { type NavEntry, SiteNav } from "./site-nav.tsx";

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };
const THEME_SIGN: Readonly<Record<Theme, string>> = { auto: "◐", light: "○", dark: "●" };

export function SiteHeader({ settings }: { settings: ReaderSettings }) {
  const { words, theme, language } = settings;
  return (
    <header className="site-header">
      <Link className="brand" href="/">
        {words.product}
      </Link>
      <SiteNav entries={entriesOf(words)} label={words.nav.label} />
      <search className="site-search">
        <form action="/search">
          <input
            id="site-search"
            name="q"
            type="search"
            placeholder={words.header.search}
            aria-label={words.header.searchLabel}
            autoComplete="off"
          />
          <span className="shortcut" aria-hidden="true">
            <kbd>Ctrl K</kbd>
          </span>
        </form>
      </search>
      <div className="site-settings">
        <form action="/preferences" method="post">
          <input type="hidden" name="theme" value={NEXT_THEME[theme]} />
          <button
            type="submit"
            className="button quiet"
            aria-label={words.header.theme[theme]}
            title={words.header.theme[theme]}
          >
            <span aria-hidden="true">{THEME_SIGN[theme]}</span>
          </button>
        </form>
        <form action="/preferences" method="post">
          <input type="hidden" name="language" value={language === "fr" ? "en" : "fr"} />
          <button
            type="submit"
            className="button"
            aria-label={words.header.otherLanguageLabel}
            lang={language === "fr" ? "en" : "fr"}
          >
            {words.header.otherLanguage}
          </button>
        </form>
      </div>
    </header>
  );
}

function entriesOf({ nav }: Words): readonly NavEntry[] {
  return [
    { href: "/", label: nav.home, prefixes: ["/c", "/contradictions", "/checks"] },
    { href: "/events", label: nav.events, prefixes: ["/events"] },
    { href: "/quotes", label: nav.quotes, prefixes: ["/quotes"] },
    { href: "/entities", label: nav.entities, prefixes: ["/entities"] },
    { href: "/articles", label: nav.articles, prefixes: ["/articles"] },
    { href: "/stories", label: nav.stories, prefixes: ["/stories"] },
    { href: "/dossiers", label: nav.dossiers, prefixes: ["/d", "/dossiers"] },
    { href: "/sources", label: nav.sources, prefixes: ["/sources"] },
  ];
}
