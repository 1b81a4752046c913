CREATE TABLE "inferred_date" (
	"document_id" text PRIMARY KEY NOT NULL,
	"not_before" text NOT NULL,
	"event_id" text NOT NULL,
	"anchor_mention_id" text NOT NULL,
	"anchor_document_id" text NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contradiction_evidence" ADD COLUMN "stance" text;--> statement-breakpoint
ALTER TABLE "inferred_date" ADD CONSTRAINT "inferred_date_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inferred_date" ADD CONSTRAINT "inferred_date_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inferred_date" ADD CONSTRAINT "inferred_date_anchor_mention_id_event_mention_id_fk" FOREIGN KEY ("anchor_mention_id") REFERENCES "public"."event_mention"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inferred_date" ADD CONSTRAINT "inferred_date_anchor_document_id_document_id_fk" FOREIGN KEY ("anchor_document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inferred_date_event" ON "inferred_date" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "inferred_date_anchor" ON "inferred_date" USING btree ("anchor_mention_id");--> statement-breakpoint
CREATE INDEX "inferred_date_anchor_document" ON "inferred_date" USING btree ("anchor_document_id");