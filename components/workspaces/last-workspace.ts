/** How this browser remembers which workspace was open last. */
export const LAST_WORKSPACE_COOKIE = "workspace";
