-- Nothing was kept of what comparing found: every article is related again, under the ids that it has.
DELETE FROM "relation_entry";
--> statement-breakpoint
CREATE TABLE "relation_link" (
	"left_id" text NOT NULL,
	"right_id" text NOT NULL,
	"left_key" text NOT NULL,
	"right_key" text NOT NULL,
	"statements" json,
	"quotes" json,
	"articles" json,
	CONSTRAINT "relation_link_left_id_right_id_pk" PRIMARY KEY("left_id","right_id")
);
--> statement-breakpoint
ALTER TABLE "relation_entry" ADD COLUMN "card" json NOT NULL;--> statement-breakpoint
ALTER TABLE "relation_link" ADD CONSTRAINT "relation_link_left_id_document_id_fk" FOREIGN KEY ("left_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_link" ADD CONSTRAINT "relation_link_right_id_document_id_fk" FOREIGN KEY ("right_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "relation_link_right" ON "relation_link" USING btree ("right_id");--> statement-breakpoint
DROP TABLE "relation_partner" CASCADE;
