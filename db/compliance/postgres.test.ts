import { vi } from "vitest";
import { openPgliteStore } from "@/db/pglite-store";
import { repositoriesComply } from "./suite";

// What DATABASE_URL does for a server; the schema and every repository are then built for PostgreSQL.
vi.mock("@/db/columns", () => import("@/db/columns.postgres"));

repositoriesComply("PostgreSQL (PGlite)", openPgliteStore);
