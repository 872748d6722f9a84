/** Of its own: without one, the build takes the project's, with all that stands behind it. */
export function register() {}
