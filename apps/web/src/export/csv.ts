type Cell = string | number | null | undefined;
export type CsvRow = Readonly<Record<string, Cell>>;

/** Characters that make a spreadsheet read a cell as a formula (OWASP, « CSV Injection »). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180) with a header line; UTF-8 with a byte-order mark, since spreadsheets guess otherwise. */
export function toCsv(rows: readonly CsvRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\u{FEFF}${lines.map((cells) => cells.map(toCell).join(",")).join("\r\n")}\r\n`;
}

function toCell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
