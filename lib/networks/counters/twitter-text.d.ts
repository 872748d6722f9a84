declare module "twitter-text/dist/parseTweet.js" {
  /** The whole of a post as X reads it; @types/twitter-text describes the package's front door only. */
  export default function parseTweet(text: string): { weightedLength: number };
}
