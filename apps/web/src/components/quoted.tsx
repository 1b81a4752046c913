/** Words of an article in quotation marks; those that bring their own get no second pair. */
export function Quoted({ text }: { readonly text: string }) {
  return /^\s*[«“"]/u.test(text) ? text.trim() : <>«&nbsp;{text}&nbsp;»</>;
}
