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
/** From the top of a line down to where its letters stand. */
const BASELINE = 13;
const GAP = 4;
/** How far along and down a corner of a circle lies, in radii. */
const CORNER = Math.SQRT1_2;

type Sign = -1 | 0 | 1;

/** Where a name may stand, from its circle: right, left, above, below, then the corners. */
const SIDES: readonly (readonly [along: Sign, down: Sign])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * A place beside its circle for every name that finds one. First come, first served; undefined where every side is taken by another
 * name, another circle or the edge.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (PlacedLabel | undefined)[] {
  const circles = wishes.map(({ x, y, radius }) => boxAround(x, y, radius));
  const taken: Box[] = [];
  return wishes.map((wish, own) => {
    const others = circles.filter((_, index) => index !== own);
    for (const [along, down] of SIDES) {
      const box = boxBeside(wish, along, down);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      if (!inside || [...taken, ...others].some((other) => overlap(box, other))) continue;
      taken.push(box);
      return labelIn(box, along);
    }
    return undefined;
  });
}

function boxBeside({ text, x, y, radius }: LabelWish, along: Sign, down: Sign): Box {
  const length = text.length * LETTER;
  const away = (along === 0 || down === 0 ? radius : radius * CORNER) + GAP;
  const left = startOf(x, length, along, away);
  const top = startOf(y, LINE, down, away);
  return { left, top, right: left + length, bottom: top + LINE };
}

/** Where something of a size begins that lies before, around or after a middle. */
function startOf(middle: number, size: number, sign: Sign, away: number): number {
  if (sign === 0) return middle - size / 2;
  return sign > 0 ? middle + away : middle - away - size;
}

function labelIn({ left, right, top }: Box, along: Sign): PlacedLabel {
  const y = top + BASELINE;
  if (along === 0) return { x: (left + right) / 2, y, anchor: "middle" };
  return along > 0 ? { x: left, y, anchor: "start" } : { x: right, y, anchor: "end" };
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
