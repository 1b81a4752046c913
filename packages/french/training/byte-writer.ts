/** Writes what the core's `ByteReader` reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  uint32(value: number): this {
    const start = this.#grow(4);
    new DataView(this.#bytes.buffer).setUint32(start, value, true);
    return this;
  }

  float32(value: number): this {
    const start = this.#grow(4);
    new DataView(this.#bytes.buffer).setFloat32(start, value, true);
    return this;
  }

  varint(value: number): this {
    let rest = value;
    while (rest >= 128) {
      this.#byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#byte(rest);
    return this;
  }

  bytes(values: Uint8Array): this {
    const start = this.#grow(values.length);
    this.#bytes.set(values, start);
    return this;
  }

  /** Another writer's bytes, as they are. */
  append(part: ByteWriter): this {
    return this.bytes(part.toBytes());
  }

  /** Another writer's bytes with their length before them. */
  section(part: ByteWriter): this {
    const bytes = part.toBytes();
    return this.uint32(bytes.length).bytes(bytes);
  }

  json(value: unknown): this {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    return this.uint32(bytes.length).bytes(bytes);
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(value: number): void {
    const at = this.#grow(1);
    this.#bytes[at] = value;
  }

  #grow(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return start;
  }
}
