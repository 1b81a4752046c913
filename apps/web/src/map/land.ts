import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fine from "world-atlas/land-50m.json" with { type: "json" };
import coarse from "world-atlas/land-110m.json" with { type: "json" };

/**
 * Land without borders, at 1:50 million and at 1:110 million. Source: Natural Earth (public domain) as packed by world-atlas. Borders are
 * left out on purpose: many of those that the news is about are disputed, and a map that draws one has taken a side.
 */
export const LAND = landOf(fine);
export const COARSE_LAND = landOf(coarse);

/** The package gives its files no types; `land` is what its README calls the only object in each. */
function landOf(atlas: unknown) {
  return feature(atlas as Topology<{ land: GeometryCollection }>, "land");
}
