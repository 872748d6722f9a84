import { freshStore } from "@/db/test-support";
import { repositoriesComply } from "./suite";

repositoriesComply("SQLite", async () => freshStore());
