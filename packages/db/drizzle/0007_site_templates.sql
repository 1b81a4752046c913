CREATE TABLE "site" (
	"host" text PRIMARY KEY NOT NULL,
	"pages_seen" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_template" (
	"host" text NOT NULL,
	"revision" integer NOT NULL,
	"pages" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"learnt_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "site_template_host_revision_pk" PRIMARY KEY("host","revision")
);
--> statement-breakpoint
ALTER TABLE "site_template" ADD CONSTRAINT "site_template_host_site_host_fk" FOREIGN KEY ("host") REFERENCES "public"."site"("host") ON DELETE no action ON UPDATE no action;