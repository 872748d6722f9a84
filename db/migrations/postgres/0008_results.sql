CREATE TABLE "figures" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"reach" integer,
	"clicks" integer,
	"reactions" integer,
	"comments" integer,
	"shares" integer,
	"leads" integer,
	"taken_on" text NOT NULL,
	"deleted_at" bigint,
	CONSTRAINT "figures_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "kpi_values" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"objective_id" text NOT NULL,
	"week" text NOT NULL,
	"value" double precision NOT NULL,
	"deleted_at" bigint,
	CONSTRAINT "kpi_values_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_publication_fk" FOREIGN KEY ("workspace_id","id") REFERENCES "public"."publications"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_values" ADD CONSTRAINT "kpi_values_workspace_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_values" ADD CONSTRAINT "kpi_values_objective_fk" FOREIGN KEY ("workspace_id","objective_id") REFERENCES "public"."objectives"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "kpi_values_week" ON "kpi_values" USING btree ("workspace_id","objective_id","week");--> statement-breakpoint
CREATE INDEX "kpi_values_of_week" ON "kpi_values" USING btree ("workspace_id","week");