import { loadDrizzleQuickly } from "@recoupe/db/quick-load";

loadDrizzleQuickly();
await import("./run-comparer.ts");
