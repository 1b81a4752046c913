ALTER TABLE "quote" ADD COLUMN "about_name" text;--> statement-breakpoint
ALTER TABLE "quote" ADD COLUMN "about_entity_id" text;--> statement-breakpoint
ALTER TABLE "quote" ADD CONSTRAINT "quote_about_entity_id_document_entity_id_fk" FOREIGN KEY ("about_entity_id") REFERENCES "public"."document_entity"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "quote_about" ON "quote" USING btree ("about_entity_id");--> statement-breakpoint
UPDATE "quote" SET "about_name" = said->'about'->>'name', "about_entity_id" = named."id"
FROM "document_version" version CROSS JOIN LATERAL jsonb_array_elements(version."analysis"->'quotes') said
LEFT JOIN "document_entity" named ON named."version_id" = version."id" AND named."local_id" = said->'about'->>'entityId'
WHERE "quote"."version_id" = version."id" AND "quote"."local_id" = said->>'id' AND said->'about'->>'name' IS NOT NULL;
