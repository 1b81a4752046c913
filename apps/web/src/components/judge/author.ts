"use client";

/** Where the browser keeps the name that signs, so that it is typed once. */
const AUTHOR_KEY = "recoupe-author";

/** The name that signed last in this browser; empty before the first. */
export function lastAuthor(): string {
  return localStorage.getItem(AUTHOR_KEY) ?? "";
}

export function rememberAuthor(name: string): void {
  localStorage.setItem(AUTHOR_KEY, name);
}
