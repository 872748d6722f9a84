export interface Choice {
  value: string;
  label: string;
  /** A second line's worth of text, in grey: searched as well. */
  hint?: string;
}

/**
 * The choices that hold every word typed, whatever its accents and capitals. Those that begin with what was typed
 * come first; else the given order stays.
 */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const query = fold(typed.trim());
  if (query === "") return [...choices];
  const words = query.split(/\s+/);
  const found = choices.filter((choice) => {
    const text = fold(`${choice.label} ${choice.hint ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  const starts = found.filter((choice) => fold(choice.label).startsWith(query));
  return [...starts, ...found.filter((choice) => !starts.includes(choice))];
}

/** "Événement" and "evenement" are the same to someone who types. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
