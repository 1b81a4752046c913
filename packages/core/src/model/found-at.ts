/** What is found at the items of a list, in their order. `flatMap` would make a list for each of them, and at most words of a text nothing is found. */
export function foundAt<Item, Found>(
  items: readonly Item[],
  find: (item: Item, index: number) => Found | undefined,
): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < items.length; index++) {
    const here = find(items[index]!, index);
    if (here !== undefined) found.push(here);
  }
  return found;
}
