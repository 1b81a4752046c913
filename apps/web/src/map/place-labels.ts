export interface LabelWish {
  readonly text: string;
  /** Centre and radius of the circle that it names. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of an average letter and height of a line at the size of the labels, in units of the drawing. Measured on Inter, 14 px. */
const LETTER = 7.6;
const LINE = 17;
const GAP = 4;

/**
 * A place beside its circle for every name that finds one: right, left, above, below. First come, first served; undefined where
 * every side is taken by another name, another circle or the edge.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (PlacedLabel | undefined)[] {
  const circles = wishes.map(({ x, y, radius }) => boxAround(x, y, radius));
  const taken: Box[] = [];
  return wishes.map((wish, own) => {
    for (const { label, box } of sidesOf(wish)) {
      const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      const isFree = [...taken, ...circles.filter((_, index) => index !== own)].every((other) => !overlap(box, other));
      if (!inside || !isFree) continue;
      taken.push(box);
      return label;
    }
    return undefined;
  });
}

function sidesOf({ text, x, y, radius }: LabelWish): readonly { readonly label: PlacedLabel; readonly box: Box }[] {
  const length = text.length * LETTER;
  const away = radius + GAP;
  const middle = { top: y - LINE / 2, bottom: y + LINE / 2 };
  const across = { left: x - length / 2, right: x + length / 2 };
  // A baseline lies about a third of a line below the middle.
  const baseline = y + LINE / 3.4;
  return [
    {
      label: { x: x + away, y: baseline, anchor: "start" },
      box: { left: x + away, right: x + away + length, ...middle },
    },
    {
      label: { x: x - away, y: baseline, anchor: "end" },
      box: { left: x - away - length, right: x - away, ...middle },
    },
    { label: { x, y: y - away - GAP, anchor: "middle" }, box: { ...across, top: y - away - LINE, bottom: y - away } },
    {
      label: { x, y: y + away + LINE - GAP, anchor: "middle" },
      box: { ...across, top: y + away, bottom: y + away + LINE },
    },
  ];
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
