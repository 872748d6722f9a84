let text = "";
let turn = 0;
const listeners = new Set<() => void>();

/**
 * Tells those who hear the page what just happened ("Déplacé au jeudi 12. Une alerte levée."). Polite: it waits for
 * the end of what is being read. The same text twice is read twice.
 */
export function announce(news: string) {
  text = news;
  turn += 1;
  for (const listener of listeners) listener();
}

/** `turn` grows with each announcement, so that a repeated text is a new one. */
export const announcements = {
  text: () => text,
  turn: () => turn,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
