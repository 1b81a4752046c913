import type { NextConfig } from "next";

const config: NextConfig = {
  // Workspace packages are TypeScript source; Next compiles them with the app.
  transpilePackages: ["@recoupe/api", "@recoupe/core", "@recoupe/db"],
  serverExternalPackages: ["pg", "pg-boss", "pino"],
  poweredByHeader: false,
  reactStrictMode: true,
  // While developing, a page is whole only once its socket is open, which Next opens to its own name alone: ours is this one.
  allowedDevOrigins: ["127.0.0.1"],
  // Pages stand in the language of the reader's cookie and show live data: nothing of them may be kept.
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
  // Every view also as data: /events.json, /c/ID.md… one handler knows them all.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/:path((?!api/).*)\\.:format(json|csv|md|html|txt|ris|csl|jsonl|atom|opml)",
        destination: "/export/:format/:path",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

/** The content security policy is made per request, in `src/proxy.ts`, since it carries a nonce. */
const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), browsing-topics=()" },
];

export default config;
