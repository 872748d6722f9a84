/** Whether a text holds every word of the query, whatever its accents and capitals: "celebr nov" finds "Célébration de novembre". */
export function finds(query: string): (text: string) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (text) => {
    const within = folded(text);
    return words.every((word) => within.includes(word));
  };
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
