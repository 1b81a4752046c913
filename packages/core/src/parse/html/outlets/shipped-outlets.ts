import example from "./example.json" with { type: "json" };
import { type OutletAdapter, readOutletAdapter } from "./outlet-adapter.ts";

/** Every adapter of this folder, checked once. To add one: its JSON file, and its line here. */
export const SHIPPED_OUTLETS: readonly OutletAdapter[] = [example].map(readOutletAdapter);
