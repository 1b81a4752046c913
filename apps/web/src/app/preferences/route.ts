import { LANGUAGES } from "@recoupe/api/present";
import { NextResponse } from "next/server";
import { THEMES } from "../../server/reader.ts";

const ONE_YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps the reader's language or colours in a cookie and goes back to the page they came from. Works without script. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const response = new NextResponse(null, { status: 303, headers: { Location: backTo(request) } });
  const choices = { language: LANGUAGES as readonly string[], theme: THEMES as readonly string[] };
  for (const [name, known] of Object.entries(choices)) {
    const value = form.get(name);
    if (typeof value === "string" && known.includes(value))
      response.cookies.set(name, value, { path: "/", maxAge: ONE_YEAR_SECONDS, sameSite: "lax", httpOnly: true });
  }
  return response;
}

/** The path of the page before, on this site only: never an address that somebody else supplied. */
function backTo(request: Request): string {
  const referer = request.headers.get("referer");
  const host = request.headers.get("host");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { host: from, pathname, search } = new URL(referer);
  return from === host && !pathname.startsWith("//") ? pathname + search : "/";
}
