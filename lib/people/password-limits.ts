/** Characters. Length is what makes a password hard to guess; composition rules only make it hard to keep. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
