/** Without case and accents, so that "celebration" finds "Célébration" in both databases. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What a search looks through. */
export const searchable = (title: string, text: string): string => folded(`${title}\n${text}`);
