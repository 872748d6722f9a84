/**
 * One file that spreadsheets open as it is: UTF-8 with its mark, CRLF, quotes doubled. What begins like a formula gets an
 * apostrophe before it: a title is text, also where Excel would rather reckon with it (OWASP, CSV injection). So does what
 * reads as if it had got one, for whoever takes it off again.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const FORMULA = /^'*[\s\0]*[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
