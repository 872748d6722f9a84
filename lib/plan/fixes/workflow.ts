export const workflowFixes = {};
