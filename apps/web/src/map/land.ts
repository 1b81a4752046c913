import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/land-50m.json" with { type: "json" };

/**
 * Land without borders, at 1:50 million. Source: Natural Earth (public domain) as packed by world-atlas. Borders are left out on
 * purpose: many of those that the news is about are disputed, and a map that draws one has taken a side.
 */
export const LAND = feature(
  // The package gives its file no types; `land` is what its README calls the only object in it.
  atlas as unknown as Topology<{ land: GeometryCollection }>,
  "land",
);
