/** Reads the little-endian numbers, varints and strings that the model files are made of. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    const value = this.#view.getUint32(this.#at, true);
    this.#at += 4;
    return value;
  }

  float32(): number {
    const value = this.#view.getFloat32(this.#at, true);
    this.#at += 4;
    return value;
  }

  /** Seven bits a byte, lowest first; up to 32 bits. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++]!;
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
      scale *= 128;
    }
  }

  /** The next `count` varints, which must fit in 16 bits. */
  varints(count: number): Uint16Array {
    const values = new Uint16Array(count);
    for (let at = 0; at < count; at++) values[at] = this.varint();
    return values;
  }

  /** A view of the next `length` bytes, not a copy. */
  take(length: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  /** A part written with its length before it. */
  section(): ByteReader {
    return new ByteReader(this.take(this.uint32()));
  }

  /** A JSON value written with its length before it. The caller says what was written: model files are ours. */
  json<Value>(): Value {
    return JSON.parse(new TextDecoder().decode(this.take(this.uint32()))) as Value;
  }
}
