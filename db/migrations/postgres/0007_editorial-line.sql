CREATE TABLE "audiences" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"market" text,
	"sector" text,
	"job" text,
	"age" text,
	"place" text,
	"tone" text,
	CONSTRAINT "audiences_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "audiences_market_check" CHECK ("audiences"."market" in ('b2b', 'b2c'))
);
--> statement-breakpoint
CREATE TABLE "editorial_columns" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"deleted_at" bigint,
	"name" text NOT NULL,
	"brief" text,
	"share" double precision,
	CONSTRAINT "editorial_columns_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "audience_id" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "column_id" text;--> statement-breakpoint
ALTER TABLE "audiences" ADD CONSTRAINT "audiences_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editorial_columns" ADD CONSTRAINT "editorial_columns_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;