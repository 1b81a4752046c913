/** Data goes to standard output and messages to standard error: a pipe never carries a message. */
export interface Streams {
  readonly data: (text: string) => void;
  readonly message: (text: string) => void;
}

/** Writes are synchronous, so that nothing is lost when the process leaves with an exit code. */
export const processStreams: Streams = {
  data: (text) => void process.stdout.write(text),
  message: (text) => void process.stderr.write(`${text}\n`),
};
