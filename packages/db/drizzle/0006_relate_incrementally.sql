CREATE TABLE "name_link" (
	"left_node" text NOT NULL,
	"right_node" text NOT NULL,
	"document_a" text NOT NULL,
	"document_b" text NOT NULL,
	"score" real NOT NULL,
	"features" text[] NOT NULL,
	CONSTRAINT "name_link_left_node_right_node_document_a_document_b_pk" PRIMARY KEY("left_node","right_node","document_a","document_b")
);
--> statement-breakpoint
CREATE TABLE "relation_entry" (
	"document_id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"analyser_version" text NOT NULL,
	"rule_version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "relation_key" (
	"key" bigint NOT NULL,
	"document_id" text NOT NULL,
	"weight" real NOT NULL,
	CONSTRAINT "relation_key_key_document_id_pk" PRIMARY KEY("key","document_id")
);
--> statement-breakpoint
CREATE TABLE "relation_partner" (
	"document_id" text NOT NULL,
	"partner_id" text NOT NULL,
	CONSTRAINT "relation_partner_document_id_partner_id_pk" PRIMARY KEY("document_id","partner_id")
);
--> statement-breakpoint
CREATE TABLE "relation_state" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"judged_up_to" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "entity_member" ADD COLUMN "node" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "member_identity" ADD COLUMN "document_id" text;--> statement-breakpoint
ALTER TABLE "name_link" ADD CONSTRAINT "name_link_document_a_document_id_fk" FOREIGN KEY ("document_a") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_link" ADD CONSTRAINT "name_link_document_b_document_id_fk" FOREIGN KEY ("document_b") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_entry" ADD CONSTRAINT "relation_entry_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_key" ADD CONSTRAINT "relation_key_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_partner" ADD CONSTRAINT "relation_partner_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relation_partner" ADD CONSTRAINT "relation_partner_partner_id_document_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "name_link_right" ON "name_link" USING btree ("right_node");--> statement-breakpoint
CREATE INDEX "name_link_a" ON "name_link" USING btree ("document_a");--> statement-breakpoint
CREATE INDEX "name_link_b" ON "name_link" USING btree ("document_b");--> statement-breakpoint
CREATE INDEX "relation_key_document" ON "relation_key" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "relation_partner_other" ON "relation_partner" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "entity_member_node" ON "entity_member" USING btree ("node");--> statement-breakpoint
CREATE INDEX "member_identity_document" ON "member_identity" USING btree ("document_id");