"use client";

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { focusContent } from "./focus-content.ts";

/**
 * A part that a button opens and that closes from within, by Escape or once it is done: the button has the keys again then, since what had
 * them is gone; where the button goes too, the page has. `opened`: from the start, in place of a button that was pressed.
 */
export function useDisclosure(opened = false) {
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(opened);
  const before = useRef(false);
  useEffect(() => {
    if (before.current !== open && (!open || opened)) opener.current?.focus();
    before.current = open;
  }, [open, opened]);
  // Before the button leaves the page, while it still has the keys.
  useLayoutEffect(
    () => () => {
      if (opener.current !== null && opener.current === document.activeElement) focusContent();
    },
    [],
  );
  return {
    open,
    close: () => setOpen(false),
    opener: { ref: opener, "aria-expanded": open, onClick: () => setOpen(!open) },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") setOpen(false);
    },
  };
}
