/** Why a decision cannot be taken; the message is for the person who wanted to take it. */
export class JudgementError extends Error {
  override readonly name = "JudgementError";
  readonly code:
    | "no-such-thing"
    | "nothing-to-undo"
    | "same-thing"
    | "taken-out"
    | "unreadable"
    | "wrong-kind"
    | "wrong-value";

  constructor(code: JudgementError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
