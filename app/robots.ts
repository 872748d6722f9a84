import type { MetadataRoute } from "next";

/** Nothing here is for search engines, and a share link found by one would still be a share link. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: ["/share/", "/invitation/", "/w/", "/api/"] } };
}
