import { listedRows, type Patch } from "@/db/listed";
import { editorialColumns } from "@/db/schema";

export type ColumnRow = typeof editorialColumns.$inferSelect;
export type NewColumn = Parameters<typeof insertColumn>[1];
export type ColumnPatch = Patch<typeof editorialColumns>;

export const {
  list: columnsOf,
  byId: columnById,
  insert: insertColumn,
  update: updateColumn,
} = listedRows(editorialColumns, "editorial_columns");
