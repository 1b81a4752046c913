/** What Postgres refuses in text: the character NUL, and halves of surrogate pairs. */
const REFUSED = /\0|\p{Surrogate}/gu;

/** The value with every character that Postgres refuses replaced by U+FFFD, one unit for one, so that offsets stay true. */
export function storable<Value>(value: Value): Value {
  return replaceIn(value) as Value;
}

/** Keeps the shape of its argument, which is what makes the cast of `storable` safe. */
function replaceIn(value: unknown): unknown {
  if (typeof value === "string") return value.replace(REFUSED, "\uFFFD");
  if (Array.isArray(value)) return value.map(replaceIn);
  // Dates and bytes are stored as they are.
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceIn(each)]));
}
