import type { KeyboardEvent, MouseEvent } from "react";

/** From cell to cell as in a sheet: Enter and the arrows up and down along a column, the others at the edge of a text. */
export function walkCells(event: KeyboardEvent<HTMLInputElement>) {
  const { currentTarget: cell, key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
  const next =
    key === "Enter"
      ? beside(cell, shiftKey ? -1 : 1)
      : key === "ArrowDown"
        ? beside(cell, 1)
        : key === "ArrowUp"
          ? beside(cell, -1)
          : key === "ArrowLeft" && !shiftKey && cell.selectionStart === 0 && cell.selectionEnd === 0
            ? along(cell, -1)
            : key === "ArrowRight" && !shiftKey && cell.selectionStart === cell.value.length
              ? along(cell, 1)
              : null;
  if (key === "Enter") event.preventDefault();
  if (!next) {
    // Nowhere to go: the row is left all the same, so that it is saved.
    if (key === "Enter") cell.blur();
    return;
  }
  event.preventDefault();
  next.focus();
  next.select();
}

const cellsIn = (row: Element | null | undefined) => [
  ...(row?.querySelectorAll<HTMLInputElement>("input[data-cell]") ?? []),
];

/** The same column of another row, over rows that this reader may not write in. */
function beside(cell: HTMLInputElement, step: 1 | -1): HTMLInputElement | null {
  const table = cell.closest("table");
  const column = [
    ...(table?.querySelectorAll<HTMLInputElement>(`input[data-cell="${cell.dataset.cell}"]`) ?? []),
  ];
  return column[column.indexOf(cell) + step] ?? null;
}

function along(cell: HTMLInputElement, step: 1 | -1): HTMLInputElement | null {
  const row = cellsIn(cell.closest("tr"));
  return row[row.indexOf(cell) + step] ?? null;
}

/** A cell is entered with all of its text selected, by a click too: what is typed replaces it. A second click sets the caret. */
export function enterByPointer(event: MouseEvent<HTMLInputElement>) {
  const { currentTarget: cell } = event;
  if (event.button !== 0 || document.activeElement === cell) return;
  event.preventDefault();
  cell.focus();
}
