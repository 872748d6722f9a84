/**
 * What an action returned, out of the stream that React sends: lines `id:json`, where "$…" refers to other lines, and
 * `id:Tlength,text` for long texts. Row 0 holds the reference to the value under `a`. Reads plain values only, which is
 * all that our actions answer.
 */
export function readReply(stream: string): unknown {
  const rows = rowsOf(Buffer.from(stream, "utf8"));
  const answer = JSON.parse(rows.get("0") ?? "null") as { a?: string } | null;
  if (!answer?.a) throw new Error(`This is no answer of an action: ${stream.slice(0, 300)}`);
  return resolve(answer.a, rows);
}

function rowsOf(stream: Buffer): Map<string, string> {
  const rows = new Map<string, string>();
  for (let at = 0; at < stream.length; ) {
    const colon = stream.indexOf(":", at);
    if (colon < 0) break;
    const id = stream.toString("utf8", at, colon);
    const long = stream[colon + 1] === "T".charCodeAt(0);
    const comma = stream.indexOf(",", colon);
    const from = long ? comma + 1 : colon + 1;
    const newLine = stream.indexOf("\n", from);
    const to = long
      ? from + Number.parseInt(stream.toString("utf8", colon + 2, comma), 16)
      : newLine < 0
        ? stream.length
        : newLine;
    const text = stream.toString("utf8", from, to);
    // A long text stands as it is: its dollar must not read as a reference.
    rows.set(id, long ? JSON.stringify(text.replace(/^\$/, "$$$$")) : text);
    at = long ? to : to + 1;
  }
  return rows;
}

function resolve(value: unknown, rows: Map<string, string>): unknown {
  if (typeof value === "string") return resolveText(value, rows);
  if (Array.isArray(value)) return value.map((item) => resolve(item, rows));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, rows)]));
}

function resolveText(text: string, rows: Map<string, string>): unknown {
  if (text.startsWith("$$")) return text.slice(1);
  if (text === "$undefined") return undefined;
  const [, id, steps] = /^\$@?([0-9a-f]+)((?::[^:]+)*)$/.exec(text) ?? [];
  if (id === undefined) return text;
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The answer refers to a row ${id} that it does not have`);
  const keys = steps!.split(":").slice(1);
  const whole = row.startsWith("E") ? { serverError: row.slice(1) } : (JSON.parse(row) as unknown);
  const part = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], whole);
  return resolve(part, rows);
}
