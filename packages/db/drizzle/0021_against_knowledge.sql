ALTER TABLE "contradiction_evidence" DROP CONSTRAINT "contradiction_evidence_one";--> statement-breakpoint
ALTER TABLE "contradiction" ADD COLUMN "against" jsonb;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD COLUMN "issue_id" text;--> statement-breakpoint
ALTER TABLE "issue" ADD COLUMN "against" jsonb;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD CONSTRAINT "contradiction_evidence_issue_id_issue_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issue"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contradiction_evidence_issue" ON "contradiction_evidence" USING btree ("issue_id");--> statement-breakpoint
CREATE INDEX "issue_against" ON "issue" USING btree ("version_id") WHERE "issue"."against" is not null;--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD CONSTRAINT "contradiction_evidence_one" CHECK (num_nonnulls("contradiction_evidence"."claim_report_id", "contradiction_evidence"."event_mention_id", "contradiction_evidence"."quote_id", "contradiction_evidence"."issue_id") = 1);