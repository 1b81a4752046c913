/**
 * State of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack, the next word of the buffer and the arcs so far.
 * The root stands behind the last word, as word number `length`.
 */
export class ParserState {
  readonly length: number;
  readonly stack: Int32Array;
  /** Words on the stack. */
  depth = 0;
  /** Next word of the buffer. */
  next = 0;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost and second child on each side, -1 for none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(length: number) {
    const size = length + 1;
    this.length = length;
    this.stack = new Int32Array(size + 1);
    this.head = new Int32Array(size).fill(-1);
    this.label = new Int32Array(size).fill(-1);
    this.left = new Int32Array(size).fill(-1);
    this.left2 = new Int32Array(size).fill(-1);
    this.right = new Int32Array(size).fill(-1);
    this.right2 = new Int32Array(size).fill(-1);
    this.leftCount = new Int32Array(size);
    this.rightCount = new Int32Array(size);
  }

  /** The stack's `k`-th word from the top, -1 when there is none. */
  top(k: number): number {
    return this.depth > k ? this.stack[this.depth - 1 - k]! : -1;
  }

  get finished(): boolean {
    return this.depth === 0 && this.next === this.length;
  }

  get canShift(): boolean {
    return this.next < this.length;
  }

  /** The root may take one word only, the last on the stack. */
  get canAttachLeft(): boolean {
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  get canAttachRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The top of the stack becomes a child of the next word. */
  attachLeft(label: number): void {
    this.#attach(this.next, this.stack[--this.depth]!, label);
  }

  /** The top of the stack becomes a child of the word below it. */
  attachRight(label: number): void {
    const child = this.stack[--this.depth]!;
    this.#attach(this.stack[this.depth - 1]!, child, label);
  }

  #attach(head: number, child: number, label: number): void {
    this.head[child] = head;
    this.label[child] = label;
    if (child < head) {
      this.leftCount[head]!++;
      this.left2[head] = this.left[head]!;
      this.left[head] = child;
    } else {
      this.rightCount[head]!++;
      this.right2[head] = this.right[head]!;
      this.right[head] = child;
    }
  }
}
