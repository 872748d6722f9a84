/** Whose holidays: ISO 3166 codes, as date-holidays has them. */
export interface HolidayPlace {
  country: string;
  /** Of a federal state, département …: "57" for the Moselle. */
  state: string | null;
  region: string | null;
}

/** A part of the country in one word: "", "57", "LA/NO". */
export const partOf = ({ state, region }: HolidayPlace): string =>
  [state, state && region].filter(Boolean).join("/");

/** The inverse; null: no country is chosen. */
export function placeFrom(country: string, part: string): HolidayPlace | null {
  const [state = "", region = ""] = part.split("/");
  return country === "" ? null : { country, state: state || null, region: region || null };
}
