export { backUp, hashContent } from "./back-up.ts";
export { BackupError, type BackupManifest, checkBackup } from "./manifest.ts";
export { type Restored, restore } from "./restore.ts";
