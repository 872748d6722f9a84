import localFont from "next/font/local";

// Served by the app itself: nothing is fetched, neither at build nor at run time.
// The extended Latin files (Polish, Czech, Turkish names) are loaded only by pages that hold such a letter.

const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-inter",
});

const interExtended = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-inter-ext",
  preload: false,
  // Metrics of a fallback face here would shadow the letters that the Latin file has.
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

const fraunces = localFont({
  src: "../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--font-fraunces",
  adjustFontFallback: "Times New Roman",
});

/** The year beside a month's name: one small word, so it may arrive a moment later. */
const frauncesItalic = localFont({
  src: "../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-italic.woff2",
  weight: "100 900",
  style: "italic",
  display: "swap",
  variable: "--font-fraunces-italic",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

export const fontVariables = [inter, interExtended, fraunces, frauncesItalic]
  .map((font) => font.variable)
  .join(" ");
