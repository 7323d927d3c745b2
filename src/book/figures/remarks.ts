import type { Evidence, Table } from '../schema/evidence/table.ts';
import type { CalcRequest } from './asked.ts';
import { calculate } from './calculate.ts';
import { cell } from './values.ts';

/**
 * A table with the figures put into its remarks: `{cell row=… column=…}` is replaced by a value as printed, and
 * `{calc do=… column=…}` for a calculation (the vocabulary of `<Calc>`, with `+` between columns), so that no result is ever typed.
 * @throws when a remark asks for a cell or a calculation that there is not, naming the table.
 */
export function withFigures<E extends Evidence>(evidence: E): E {
  if (evidence.kind !== 'table') return evidence;
  return { ...evidence, remarks: evidence.remarks.map((remark) => filled(remark, evidence)) };
}

function filled(remark: string, table: Table): string {
  return remark.replace(/\{(cell|calc) ([^}]+)\}/g, (placeholder, what: string, asked: string) => {
    const request = Object.fromEntries(
      [...asked.matchAll(/(\w+)=([\w+-]+)/g)].map(([, name, value]) => [name, value?.replaceAll('+', ' ')]),
    );
    try {
      if (what === 'calc') return calculate(table, request as unknown as CalcRequest);
      return cell(table, request.row ?? '', request.column ?? '');
    } catch (error) {
      throw new Error(
        `${table.number}, remark ${placeholder}: ${error instanceof Error ? error.message : ''}`,
        {
          cause: error,
        },
      );
    }
  });
}
