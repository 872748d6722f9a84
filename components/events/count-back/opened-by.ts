/** In the address of an event: its schedule is counted back at once. */
export const OPENED_BY = "count-back";
