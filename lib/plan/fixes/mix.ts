export const mixFixes = {};
