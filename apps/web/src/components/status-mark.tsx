import { type Language, type Mark, signOf, wordOf } from "@recoupe/api/present";
import type { ReactNode } from "react";

/** A status as sign and word; what follows, such as counts, comes after a middle dot. */
export function StatusMark({ mark, language, children }: { mark: Mark; language: Language; children?: ReactNode }) {
  return (
    <span className={`mark mark-${mark}`}>
      <span className="sign" aria-hidden="true">
        {signOf(mark)}
      </span>
      <span>
        {wordOf(mark, language)}
        {children ? <> · {children}</> : null}
      </span>
    </span>
  );
}
