import { expect, test } from "vitest";
import { oppositeOf } from "./opposites.ts";

test.each([
  ["la grève se poursuit", "la grève est fini"],
  ["les grèves continuent", "les grèves est fini"],
  ["la grève continue", "la grève est fini"],
  ["le maire reste à Goma", "le maire a quitté à Goma"],
  ["les soldats sont toujours déployés à Goma", "les soldats a quitté à Goma"],
  ["l'otage est vivante", "l'otage est mort"],
  ["les otages restent en vie", "les otages est mort"],
  ["la route reste ouverte", "la route est fermé"],
  ["les prévenus sont innocents", "les prévenus est coupable"],
  ["l'armée respecte la trêve", "l'armée a violé la trêve"],
  ["les rebelles respectent strictement le cessez-le-feu", "les rebelles a violé le cessez-le-feu"],
  ["le maire a perdu le scrutin", "le maire a gagné le scrutin"],
  ["le maire reste à son poste", "le maire est sur le départ"],
  ["les dockers poursuivent la grève", "les dockers a terminé la grève"],
  ["la ville reste aux mains de l'armée", "la ville a été pris"],
  ["les pourparlers progressent", "les pourparlers a échoué"],
  ["le ministre reste en lice", "le ministre s'est retiré"],
  ["la gendarmerie n'a fait usage que de grenades assourdissantes", "la gendarmerie a tiré à balles réelles"],
  ["le syndicat a rejeté la proposition", "le syndicat a accepté la proposition"],
])("« %s » denies « %s »", (said, denied) => {
  expect(oppositeOf(said)).toBe(denied);
});

test.each([
  "la route traverse la vallée",
  "le maire resterait à Goma",
  "les continents dérivent",
  "l'armée progresse",
  "la ville est aux mains de l'armée",
])("« %s » denies nothing", (said) => {
  expect(oppositeOf(said)).toBeUndefined();
});
