ALTER TABLE "document" DROP CONSTRAINT "document_source_id_source_id_fk";
