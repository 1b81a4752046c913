export { DatabaseError, type DatabaseFault, toDatabaseError } from "./database-error.ts";
export type { ChangeKind, Notice } from "./listener.ts";
export {
  type Database,
  type DatabaseHandle,
  type DatabaseSettings,
  openDatabase,
  type Queryable,
} from "./open-database.ts";
