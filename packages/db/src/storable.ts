/** What Postgres refuses in text: the character NUL, and halves of surrogate pairs. */
const REFUSED_IN_JSON = /\\u(?:0000|d[89a-f])/;
const REFUSED = /\0|\p{Surrogate}/gu;

/** The value with every character that Postgres refuses replaced by U+FFFD, one unit for one, so that offsets stay true. */
export function storable<Value>(value: Value): Value {
  // Nearly all values are fine as they are, which their JSON tells: it writes each of the refused characters as an escape.
  if (!REFUSED_IN_JSON.test(JSON.stringify(value) ?? "")) return value;
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
