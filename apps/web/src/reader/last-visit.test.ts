import { expect, test } from "vitest";
import { visitsAt } from "./last-visit.ts";

const at = (time: string) => new Date(`2025-05-03T${time}:00.000Z`);
const keep = (now: Date, stored: string | null) => JSON.stringify(visitsAt(now, stored));

test("a first visit has none before; pages read on do not make another; coming back after a pause does", () => {
  const first = keep(at("08:00"), null);
  expect(visitsAt(at("08:10"), first)).toEqual({ lastSeen: at("08:10").toISOString(), previous: null });
  const later = keep(at("08:10"), first);
  expect(visitsAt(at("12:00"), later).previous).toBe(at("08:10").toISOString());
  expect(visitsAt(at("12:05"), keep(at("12:00"), later)).previous).toBe(at("08:10").toISOString());
});

test.each([["{"], ["null"], ["[]"], ['{"lastSeen":"hier"}']])("unreadable storage is a first visit: %s", (stored) => {
  expect(visitsAt(at("08:00"), stored).previous).toBeNull();
});
