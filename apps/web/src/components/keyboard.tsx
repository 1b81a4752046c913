"use client";

import { useEffect, useRef } from "react";
import type { Words } from "../words/index.ts";

/** Rows a key can move to: the first link of each carries `data-row`. */
const ROWS = "[data-row]";

type KeyWords = Pick<
  Words["keys"],
  "title" | "next" | "open" | "search" | "palette" | "help" | "back" | "enter" | "escape"
>;

/** Keys that work on every page, and the dialog that lists them. Nothing here is only reachable by key. */
export function Keyboard({ words, closeLabel }: { words: KeyWords; closeLabel: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey || isTyping(event.target)) return;
      const action = actionOf(event.key, dialog.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    const onHelp = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-help]")) {
        event.preventDefault();
        dialog.current?.showModal();
      }
    };
    addEventListener("keydown", onKey);
    addEventListener("click", onHelp);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("click", onHelp);
    };
  }, []);
  return (
    <dialog ref={dialog} className="help-dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <dl>
        <dt>
          <kbd>j</kbd> <kbd>k</kbd>
        </dt>
        <dd>{words.next}</dd>
        <dt>
          <kbd>{words.enter}</kbd>
        </dt>
        <dd>{words.open}</dd>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{words.search}</dd>
        <dt>
          <kbd>Ctrl K</kbd>
        </dt>
        <dd>{words.palette}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{words.help}</dd>
        <dt>
          <kbd>{words.escape}</kbd>
        </dt>
        <dd>{words.back}</dd>
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          {closeLabel}
        </button>
      </form>
    </dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function actionOf(key: string, help: HTMLDialogElement | null): (() => void) | undefined {
  switch (key) {
    case "j":
      return () => moveRow(1);
    case "k":
      return () => moveRow(-1);
    case "/":
      return focusSearch;
    case "?":
      return () => help?.showModal();
    default:
      return undefined;
  }
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
  const next = here === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, here + step));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: "nearest" });
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#site-search");
  field?.focus();
  field?.select();
}
