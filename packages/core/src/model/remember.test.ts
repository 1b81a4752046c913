import { expect, test, vi } from "vitest";
import { remembering } from "./remember.ts";

test("works a name out once, and one too long to be a name each time", () => {
  const work = vi.fn((name: string) => name.length);
  const lengthOf = remembering(work);
  expect([lengthOf("Awa"), lengthOf("Awa"), lengthOf("Ba")]).toEqual([3, 3, 2]);
  expect(work).toHaveBeenCalledTimes(2);
  const long = "a".repeat(101);
  expect([lengthOf(long), lengthOf(long)]).toEqual([101, 101]);
  expect(work).toHaveBeenCalledTimes(4);
});

test("holds no more than so many names", () => {
  const work = vi.fn((name: string) => name);
  const same = remembering(work);
  for (let number = 0; number <= 20_000; number++) same(`name ${number}`);
  work.mockClear();
  expect(same("name 20000")).toBe("name 20000");
  expect(work).not.toHaveBeenCalled();
  same("name 0");
  expect(work).toHaveBeenCalledOnce();
});

test("remembers of a name that there is nothing to say of it", () => {
  const work = vi.fn((_name: string) => undefined);
  const nothing = remembering(work);
  expect([nothing("Awa"), nothing("Awa")]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledOnce();
});
