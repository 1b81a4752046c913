"use client";

import { useId } from "react";
import type { Words } from "../../words/index.ts";
import { lastAuthor } from "./author.ts";
import { OtherPicker } from "./other-picker.tsx";
import type { CorrectedField, PageDecision } from "./send-decision.ts";

/** What a decision asks for: its own fields, then why and who. */
export function DecisionFields({ decision, words }: { decision: PageDecision; words: Words["judge"] }) {
  return (
    <>
      <p className="muted">
        {decision.kind === "dismiss" && decision.misread ? words.misreadMeaning : words.meanings[decision.kind]}
      </p>
      {decision.kind === "split" && decision.along?.length ? <p>{words.along(decision.along)}</p> : null}
      {decision.kind === "merge" ? <OtherPicker decision={decision} words={words} /> : null}
      {decision.kind === "correct" ? decision.fields.map((field) => <Field key={field.name} field={field} />) : null}
      <label>
        {words.reason}
        <textarea
          className="text-field"
          name="reason"
          rows={2}
          required={decision.kind !== "undo"}
          maxLength={2000}
          placeholder={words.reasonExample}
        />
      </label>
      <AuthorField label={words.author} />
    </>
  );
}

/** Who signs; filled with who signed last. */
export function AuthorField({ label }: { label: string }) {
  return (
    <label>
      {label}
      <input
        className="text-field"
        name="author"
        required
        maxLength={100}
        autoComplete="name"
        defaultValue={lastAuthor()}
      />
    </label>
  );
}

function Field({ field: { name, label, value, options, hint } }: { field: CorrectedField }) {
  const id = useId();
  const control = { id, name: `value-${name}`, className: "text-field", defaultValue: value };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...control} maxLength={200} autoComplete="off" aria-describedby={hint ? `${id}-hint` : undefined} />
      )}
      {hint ? (
        <span id={`${id}-hint`} className="muted small">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
