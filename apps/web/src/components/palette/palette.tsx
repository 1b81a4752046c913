"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { wordsOf } from "../../words/index.ts";
import { choicesFor, type PaletteChoice } from "./choices.ts";

/** Pause in typing after which the record is asked. Guessed. */
const SETTLE_MS = 150;

/** Ctrl K: go anywhere by typing. Arrows move, Enter goes, Escape closes; what is chosen is told to screen readers. */
export function Palette({ language }: { language: Language }) {
  const words = wordsOf(language);
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState("");
  const { choices, chosen, setChosen } = useChoices(typed, language);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setTyped("");
      dialog.current?.showModal();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  const go = (choice: PaletteChoice | undefined) => {
    if (!choice) return;
    dialog.current?.close();
    router.push(choice.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen(Math.min(choices.length - 1, Math.max(0, chosen + step)));
    else if (event.key === "Enter") go(choices[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={words.palette.label}>
      <input
        className="text-field"
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-activedescendant={choices[chosen] ? `${listId}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-label={words.palette.label}
        placeholder={words.palette.placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Choices choices={choices} chosen={chosen} listId={listId} label={words.palette.results} onChoose={go} />
    </dialog>
  );
}

/** What can be chosen for what was typed, once the typing rests; the first of them is chosen. */
function useChoices(typed: string, language: Language) {
  const [choices, setChoices] = useState<readonly PaletteChoice[]>([]);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      choicesFor(typed, wordsOf(language)).then((found) => {
        if (!wanted) return;
        setChoices(found);
        setChosen(0);
      });
    }, SETTLE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed, language]);
  return { choices, chosen, setChosen };
}

interface ChoicesProps {
  readonly choices: readonly PaletteChoice[];
  readonly chosen: number;
  readonly listId: string;
  readonly label: string;
  readonly onChoose: (choice: PaletteChoice) => void;
}

function Choices({ choices, chosen, listId, label, onChoose }: ChoicesProps) {
  return (
    <div role="listbox" id={listId} aria-label={label}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus.
        <div
          key={`${choice.kind} ${choice.href}`}
          role="option"
          id={`${listId}-${index}`}
          aria-selected={index === chosen}
          onClick={() => onChoose(choice)}
        >
          <span>{choice.label}</span> <span className="muted">{choice.kind}</span>
        </div>
      ))}
    </div>
  );
}
