export const eventFixes = {};
