interface LinkPressed {
  href: string;
  target: string;
  download: string;
}

/** Where a link leads that would take this page, and what is typed on it, away; null where the page stays. */
export function addressOfLeaving({ href, target, download }: LinkPressed, here: string): string | null {
  if (download || (target && target !== "_self") || !URL.canParse(href)) return null;
  const [to, from] = [new URL(href), new URL(here)];
  // Another site makes the browser itself ask.
  if (to.origin !== from.origin) return null;
  const isSamePage = to.pathname === from.pathname && to.search === from.search;
  return isSamePage ? null : `${to.pathname}${to.search}${to.hash}`;
}
