/** Whether bytes can be an article at all: light, for a face that only hands files on. */
export { judgeContent, MAX_ARTICLE_BYTES, type Unreadable } from "@recoupe/ingest/content";
