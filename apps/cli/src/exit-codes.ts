/** What the exit status says, as in `recoupe --help`. */
export const exitCode = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  partial: 4,
  unreachable: 5,
  different: 10,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
