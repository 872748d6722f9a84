export const objectiveFixes = {};
