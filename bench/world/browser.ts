import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "@/scripts/browser.mjs";
import type { Leavings } from "./leavings";

const QUIETLY = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The screen that figures are taken on. */
export const SCREEN = { width: 1_440, height: 900 };

export async function openBrowser(leavings: Leavings): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error("No Chromium could be had: CHROMIUM=/path/to/it names one");
  const browser = await chromium.launch({ executablePath, args: QUIETLY });
  leavings.add(() => browser.close());
  return browser;
}
