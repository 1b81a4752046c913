import { Readable, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { FetchError } from "./fetch-error.ts";

export interface BodyLimits {
  /** Bytes after decompression. */
  readonly maxBodyBytes: number;
  /** Bytes after decompression for each byte received, judged beyond the first mebibyte. */
  readonly maxRatio: number;
}

const RATIO_JUDGED_FROM_BYTES = 1_048_576;
/** More than one coding is legal and unused; a chain of them is a bomb. */
const MAX_CODINGS = 2;

/** Reads a body through its content codings, counting what comes out: a megabyte of gzip can hold a gigabyte. */
export async function readBody(
  url: string,
  body: Readable,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): Promise<Uint8Array> {
  let received = 0;
  const chunks: Buffer[] = [];
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(null, chunk);
    },
  });
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      const overRatio = size > RATIO_JUDGED_FROM_BYTES && size > received * limits.maxRatio;
      if (size > limits.maxBodyBytes || overRatio) return done(tooLarge(url, limits, overRatio));
      chunks.push(chunk);
      done();
    },
  });
  try {
    await pipeline([body, counter, ...decoders(url, contentEncoding), sink]);
  } catch (error) {
    throw isDecompressionFault(error)
      ? new FetchError(
          {
            code: "encoding",
            url,
            detail: "le contenu compressé est abîmé ou coupé ; Recoupe réessaiera plus tard",
            retryable: true,
          },
          { cause: error },
        )
      : error;
  }
  const bytes = Buffer.concat(chunks);
  // A file that is compressed itself (`sitemap.xml.gz`) says so by its first bytes and no header.
  const isPacked = decoders(url, contentEncoding).length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? readBody(url, Readable.from([bytes]), "gzip", limits) : bytes;
}

function decoders(url: string, contentEncoding: string | undefined): Transform[] {
  const codings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > MAX_CODINGS) {
    throw new FetchError({ code: "encoding", url, detail: `${codings.length} codages empilés`, retryable: false });
  }
  return codings.reverse().map((coding) => decoder(url, coding));
}

function decoder(url: string, coding: string): Transform {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    case "zstd":
      return createZstdDecompress();
    default:
      throw new FetchError({ code: "encoding", url, detail: `codage inconnu « ${coding} »`, retryable: false });
  }
}

function tooLarge(url: string, limits: BodyLimits, overRatio: boolean): FetchError {
  const detail = overRatio
    ? `le contenu se décompresse plus de ${limits.maxRatio} fois`
    : `le contenu dépasse ${Math.round(limits.maxBodyBytes / 1_048_576)} Mio`;
  return new FetchError({ code: "too-large", url, detail, retryable: false });
}

function isDecompressionFault(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR") || code.startsWith("ZSTD")
  );
}
