/** Whose holidays: ISO 3166 codes, as date-holidays has them. */
export interface HolidayPlace {
  country: string;
  /** Of a federal state, département …: "57" for the Moselle. */
  state: string | null;
  region: string | null;
}
