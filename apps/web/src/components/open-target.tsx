"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Opens the folded part that the address names: its number led here, and its rows are what was asked for. */
export function OpenTarget() {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page that is gone to may have been asked for with a part of it
  useEffect(() => {
    openTarget();
    addEventListener("hashchange", openTarget);
    return () => removeEventListener("hashchange", openTarget);
  }, [path]);
  return null;
}

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement) || target.open) return;
  target.open = true;
  target.scrollIntoView();
}
