/** How this browser remembers a preference that is no secret: everywhere, for a year, out of reach of scripts. */
export const A_YEAR = { path: "/", maxAge: 365 * 24 * 3600, sameSite: "lax", httpOnly: true } as const;
