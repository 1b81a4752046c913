import type { ReactNode } from "react";

/** A column's heading; `number`: of figures; `hidden`: said to screen readers alone, where the cells speak for themselves. */
export type Column = string | { readonly label: string; readonly as: "number" | "hidden" };

/** Records under headings; on a narrow screen each becomes a stack of its cells (`lists.css`). */
export function RecordTable({
  columns,
  children,
}: {
  readonly columns: readonly Column[];
  readonly children: ReactNode;
}) {
  return (
    <table className="records">
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={typeof column === "string" ? column : column.label} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Heading({ column }: { column: Column }) {
  if (typeof column === "string") return <th scope="col">{column}</th>;
  const { label, as } = column;
  if (as === "number")
    return (
      <th scope="col" className="number">
        {label}
      </th>
    );
  return (
    <th scope="col">
      <span className="visually-hidden">{label}</span>
    </th>
  );
}
