import { expect, test } from "vitest";
import { amountOf } from "./numbers.ts";

test("an amount in words is the whole number, not its first word", () => {
  expect(amountOf("vingt-cinq")).toEqual({ value: 25, vague: false });
  expect(amountOf("deux cents")).toEqual({ value: 200, vague: false });
  expect(amountOf("un million")).toEqual({ value: 1_000_000, vague: false });
  expect(amountOf("3,5 millions")).toEqual({ value: 3_500_000, vague: false });
});

test("what gives no number, or only a limit, is vague", () => {
  expect(amountOf("des millions")).toEqual({ value: undefined, vague: true });
  expect(amountOf("une centaine")).toEqual({ value: undefined, vague: true });
  expect(amountOf("plus de 86")).toEqual({ value: 86, vague: true });
});
