export const contributorFixes = {};
