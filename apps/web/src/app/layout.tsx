import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "@fontsource/ibm-plex-mono/400.css";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/shell.css";
import "../styles/evidence.css";
import "../styles/lists.css";
import "../styles/reader.css";
import "../styles/judge.css";
import "../styles/print.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { UndoBar } from "../components/judge/undo-bar.tsx";
import { Keyboard } from "../components/keyboard.tsx";
import { LiveRefresh } from "../components/live-refresh.tsx";
import { OpenTarget } from "../components/open-target.tsx";
import { PageAddress } from "../components/page-address.tsx";
import { Palette } from "../components/palette/palette.tsx";
import { SiteFooter } from "../components/site-footer.tsx";
import { SiteHeader } from "../components/site-header.tsx";
import { call } from "../server/api.ts";
import { originOf } from "../server/origin.ts";
import { readSettings } from "../server/reader.ts";

/** Every page shows what the database holds now, in the language of the reader's cookie. */
export const dynamic = "force-dynamic";

export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readSettings();
  return { title: { default: words.product, template: `%s · ${words.product}` }, description: words.promise };
}

export default async function Layout({ children }: { children: ReactNode }) {
  const settings = await readSettings();
  const { words, language, theme } = settings;
  // A database that is away is the page's to report: the frame around it stands without.
  const since = await call()
    .lastChange()
    .catch(() => undefined);
  return (
    <html lang={language} data-theme={theme}>
      <body>
        <a className="skip-link" href="#content">
          {words.skipToContent}
        </a>
        <SiteHeader settings={settings} />
        <main id="content" className="site-main" tabIndex={-1}>
          {children}
          <PageAddress origin={originOf(await headers())} />
        </main>
        <SiteFooter words={words} />
        <LiveRefresh {...words.live} since={since} />
        <OpenTarget />
        <UndoBar language={language} />
        <Palette language={language} />
        <Keyboard words={words.keys} closeLabel={words.close} />
      </body>
    </html>
  );
}
