CREATE TABLE "claim_dismissal" (
	"claim_report_id" text PRIMARY KEY NOT NULL,
	"dismissed_by" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_dismissal" ADD CONSTRAINT "claim_dismissal_claim_report_id_claim_report_id_fk" FOREIGN KEY ("claim_report_id") REFERENCES "public"."claim_report"("id") ON DELETE cascade ON UPDATE no action;