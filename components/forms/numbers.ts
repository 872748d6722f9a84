import type { Locale } from "@/lib/platform/time";

/** What somebody typed: "" is no number, "1,5" and "1 200" are numbers, anything else is NaN, which the server refuses. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return plain === "" ? null : Number(plain);
}

/** For a field, in the shape in which it is typed again. */
export function writeNumber(value: number | null, locale: Locale): string {
  if (value === null) return "";
  return locale === "fr" ? String(value).replace(".", ",") : String(value);
}

/** Hours as people type them, "7,5", from minutes. */
export const writeHours = (minutes: number, locale: Locale) =>
  writeNumber(Math.round((minutes / 60) * 100) / 100, locale);

export function readHours(text: string): number | null {
  const hours = readNumber(text);
  return hours === null ? null : Math.round(hours * 60);
}

/** A percentage as it is typed, from a share of 1. */
export const writePercent = (share: number | null, locale: Locale) =>
  writeNumber(share === null ? null : Math.round(share * 10_000) / 100, locale);

export function readPercent(text: string): number | null {
  const percent = readNumber(text);
  return percent === null ? null : Math.round(percent * 100) / 10_000;
}
