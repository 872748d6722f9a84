import type { RefusedComponent } from "./fault";
import { type ContentLine, contentLines } from "./lines";
import { MOST_COMPONENTS } from "./vocabulary";

export interface Component {
  name: string;
  /** Line of its BEGIN. */
  begins: number;
  lines: ContentLine[];
  parts: Component[];
}

export interface Outline {
  /** Those that stand directly in a calendar, in their order. */
  components: Component[];
  refused: RefusedComponent[];
  /** null: it can be read on. */
  unreadable: "not_a_calendar" | "too_many" | null;
}

/** A calendar, its event, the event's alarm: what goes deeper is no calendar of anybody. */
const DEEPEST = 6;

/**
 * The components of a file by their BEGIN and END lines alone: what one of them holds is not looked at, so that a broken
 * one costs none of the others. One that is never closed ends where the next begins, and is refused.
 */
export function outline(file: string): Outline {
  const reading = new Reading();
  for (const line of contentLines(file.startsWith("\ufeff") ? file.slice(1) : file)) {
    const { text } = line;
    const boundary = BOUNDARY.exec(text.length > LONGEST_BOUNDARY ? text.slice(0, LONGEST_BOUNDARY) : text);
    if (!boundary) reading.add(line);
    else if (boundary[1]!.toUpperCase() === "BEGIN") reading.begin(boundary[2]!.toUpperCase(), line);
    else reading.end(boundary[2]!.toUpperCase(), line);
    if (reading.count > MOST_COMPONENTS) return { components: [], refused: [], unreadable: "too_many" };
  }
  return reading.result();
}

const BOUNDARY = /^(BEGIN|END)[ \t]*:[ \t]*([A-Za-z0-9-]+)[ \t]*$/i;
const LONGEST_BOUNDARY = 100;
const CALENDAR = "VCALENDAR";

class Reading {
  count = 0;
  private sawCalendar = false;
  private readonly open: Component[] = [];
  private readonly components: Component[] = [];
  private readonly refused: RefusedComponent[] = [];

  begin(name: string, { line }: ContentLine): void {
    this.count++;
    if (name === CALENDAR) {
      this.sawCalendar = true;
      while (this.open.length > 0) this.leaveOpen();
    } else if (TOP_LEVEL.has(name)) {
      // No event stands in another: the one before was not closed.
      while (this.open.some((each) => TOP_LEVEL.has(each.name))) this.leaveOpen();
    }
    if (this.open.length > DEEPEST) this.leaveOpen("too_deep");
    this.open.push({ name, begins: line, lines: [], parts: [] });
  }

  add(line: ContentLine): void {
    this.open.at(-1)?.lines.push(line);
  }

  end(name: string, { line }: ContentLine): void {
    if (!this.open.some((each) => each.name === name)) {
      this.count++;
      if (this.sawCalendar) this.refuse({ name, begins: line }, "stray_end", line);
      return;
    }
    while (this.open.at(-1)!.name !== name) this.leaveOpen();
    const closed = this.open.pop()!;
    this.place(closed);
  }

  result(): Outline {
    while (this.open.length > 0) this.leaveOpen();
    return {
      components: this.components,
      refused: this.refused,
      unreadable: this.sawCalendar ? null : "not_a_calendar",
    };
  }

  private place(closed: Component): void {
    const parent = this.open.at(-1);
    if (closed.name === CALENDAR) return;
    if (!parent || parent.name === CALENDAR) this.components.push(closed);
    else parent.parts.push(closed);
  }

  /** A calendar that is cut off loses nothing but its last line; what else is cut off may have lost half of itself. */
  private leaveOpen(code: "unclosed" | "too_deep" = "unclosed"): void {
    const left = this.open.pop()!;
    if (left.name !== CALENDAR) this.refuse(left, code, left.begins);
  }

  private refuse(
    { name, begins, lines = [] }: { name: string; begins: number; lines?: ContentLine[] },
    code: "unclosed" | "stray_end" | "too_deep",
    line: number,
  ): void {
    const summary = lines.find(({ text }) => /^SUMMARY[:;]/i.test(text))?.text ?? "";
    this.refused.push({
      component: name,
      name: summary.slice(summary.indexOf(":") + 1),
      begins,
      line,
      column: 1,
      code,
      details: {},
    });
  }
}

const TOP_LEVEL: ReadonlySet<string> = new Set(["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"]);
