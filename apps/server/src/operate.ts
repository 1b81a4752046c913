import { loadDrizzleQuickly } from "@recoupe/db/quick-load";

loadDrizzleQuickly();
await import("./operate/run-operation.ts");
