/** Browsers and systems by the names under which people know them; null: it does not say, or is none of these. */
export interface Agent {
  browser: string | null;
  system: string | null;
}

// In this order: most browsers claim to be others too, Edge to be Chrome, Chrome to be Safari.
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|Opera|OPiOS)\//, "Opera"],
  [/\bVivaldi\//, "Vivaldi"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPad\b/, "iPad"],
  [/\biPhone\b|\biPod\b/, "iPhone"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** What a browser says it is, which anybody can make up: good to recognise one's own, never to decide by. */
export const agentOf = (said: string): Agent => ({
  browser: firstOf(BROWSERS, said),
  system: firstOf(SYSTEMS, said),
});

const firstOf = (names: readonly [RegExp, string][], said: string): string | null =>
  names.find(([sign]) => sign.test(said))?.[1] ?? null;
