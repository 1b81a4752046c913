"use client";

import { useSyncExternalStore } from "react";

/**
 * Whether the browser has taken the page over. A form that was sent before would put what was typed into the address and lose it: its
 * button waits for this.
 */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** It happens once, with the first render in the browser. */
function never(): () => void {
  return () => undefined;
}
