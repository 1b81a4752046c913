/** Gives the keys to the page's own part where what had them is gone; what is seen stays where it is. */
export function focusContent(): void {
  document.getElementById("content")?.focus({ preventScroll: true });
}
